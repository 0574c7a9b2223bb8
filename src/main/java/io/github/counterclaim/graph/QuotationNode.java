package io.github.counterclaim.graph;

import io.github.counterclaim.claim.Quotation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/**
 * Describes a quotation as the Web Annotation Data Model has it: a specific resource with a
 * <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">quote</a> and a
 * <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">position</a> selector. The word that the claim
 * turns on <a href="https://www.w3.org/TR/annotation-model/#refinement-of-selection">refines</a> the position: it is counted
 * from the beginning of the quotation; so does each word that denies it. The nodes are named under their claim, so that they are the same in every run.
 */
final class QuotationNode {

    private QuotationNode() {}

    static Resource describe(Resource claim, Quotation quotation, Resource article) {
        Model model = claim.getModel();
        Resource quote = model.createResource(claim.getURI() + "#quote", OA.TextQuoteSelector)
                .addProperty(OA.exact, Terms.plain(quotation.exact()))
                .addProperty(OA.prefix, Terms.plain(quotation.prefix()))
                .addProperty(OA.suffix, Terms.plain(quotation.suffix()));
        Resource position = model.createResource(claim.getURI() + "#position", OA.TextPositionSelector)
                .addProperty(OA.start, Terms.integer(quotation.start()))
                .addProperty(OA.end, Terms.integer(quotation.end()));
        Quotation.Part turn = quotation.turn();
        if (turn != null) {
            refine(position, claim.getURI() + "#word", turn);
        }
        for (int i = 0; i < quotation.denials().size(); i++) {
            Quotation.Part denial = quotation.denials().get(i);
            if (!denial.equals(turn)) {
                refine(position, claim.getURI() + "#denial" + (i == 0 ? "" : i + 1), denial);
            }
        }
        return model.createResource(claim.getURI() + "#quotation")
                .addProperty(RDF.type, OA.SpecificResource)
                .addProperty(OA.hasSource, article)
                .addProperty(OA.hasSelector, quote)
                .addProperty(OA.hasSelector, position);
    }

    private static void refine(Resource position, String iri, Quotation.Part part) {
        position.addProperty(OA.refinedBy, position.getModel().createResource(iri, OA.TextPositionSelector)
                .addProperty(OA.start, Terms.integer(part.start()))
                .addProperty(OA.end, Terms.integer(part.end())));
    }
}
