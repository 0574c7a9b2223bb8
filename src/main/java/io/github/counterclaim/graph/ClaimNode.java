package io.github.counterclaim.graph;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Quantity;
import io.github.counterclaim.claim.Tense;
import io.github.counterclaim.claim.Thing;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Writes what a claim itself says onto its node; what ties it to its article is the {@link ArticleGraph}'s. */
final class ClaimNode {

    private ClaimNode() {}

    /**
     * Adds a claim's properties and returns the node.
     *
     * @param things gives the node of a thing
     */
    static Resource describe(Resource node, Claim claim, Function<Thing, Resource> things) {
        node.addProperty(RDF.type, CC.CLAIM)
                .addProperty(RDFS.label, Terms.inLanguage(Wording.of(claim), "en"))
                .addProperty(CC.polarity, CC.resource(claim.polarity().localName()))
                .addProperty(CC.modality, CC.resource(claim.modality().localName()))
                .addProperty(CC.claimant, things.apply(claim.claimant()))
                .addProperty(
                        CC.presentTense,
                        Terms.typed(Boolean.toString(claim.presentTense()), XSDDatatype.XSDboolean));
        add(node, CC.former, claim.tense() == Tense.FORMER ? Terms.typed("true", XSDDatatype.XSDboolean) : null);
        add(node, CC.firstTime, claim.first() ? Terms.typed("true", XSDDatatype.XSDboolean) : null);
        add(node, CC.confidence, Terms.decimal(claim.confidence()));
        add(node, CC.reporter, claim.reporter() == null ? null : things.apply(claim.reporter()));
        add(node, CC.place, claim.place() == null ? null : things.apply(claim.place()));
        add(node, CC.target, claim.target() == null ? null : things.apply(claim.target()));
        add(node, CC.date, claim.date() == null ? null : Terms.date(claim.date()));
        if (claim.quantity() != null) {
            addQuantity(node, claim.quantity());
        }
        return node;
    }

    private static void addQuantity(Resource node, Quantity quantity) {
        add(node, CC.quantity, Terms.number(quantity.text()));
        add(node, CC.quantityLow, Terms.decimal(quantity.low()));
        add(node, CC.quantityHigh, Terms.decimal(quantity.high()));
        add(node, CC.unit, quantity.unit() == null ? null : Terms.plain(quantity.unit()));
        add(node, CC.hedge, quantity.hedge() == null ? null : Terms.plain(quantity.hedge()));
    }

    private static void add(Resource node, Property property, @Nullable RDFNode value) {
        if (value != null) {
            node.addProperty(property, value);
        }
    }
}
