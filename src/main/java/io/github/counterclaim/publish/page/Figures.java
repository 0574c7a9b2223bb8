package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * How much there is.
 *
 * @param articles documents read
 * @param claims assertions found in them
 * @param propositions what the claims assert, each once
 * @param conflicts pairs of claims that pull apart
 * @param disputes what the conflicts are about, each once
 * @param publishers whose articles were read
 * @param things everything with a type and an address of this data set, the four above left out
 */
public record Figures(long articles, long claims, long propositions, long conflicts, long disputes, long publishers, long things) {

    /** Counts the data, with one pass over the types. */
    public static Figures of(Model model, String base) {
        long articles = count(model, CC.ARTICLE);
        long claims = count(model, CC.CLAIM);
        long propositions = count(model, CC.PROPOSITION);
        long conflicts = count(model, CC.CONFLICT);
        long disputes = count(model, CC.DISPUTE);
        long publishers = model.listSubjectsWithProperty(RDF.type, CC.ARTICLE).toList().stream()
                .map(article -> article.getProperty(DCTerms.publisher))
                .filter(Objects::nonNull)
                .map(Statement::getObject)
                .distinct()
                .count();
        return new Figures(articles, claims, propositions, conflicts, disputes, publishers, things(model, base));
    }

    private static long count(Model model, Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type).toList().size();
    }

    private static long things(Model model, String base) {
        return model.listSubjectsWithProperty(RDF.type)
                .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(base + "id/") && !s.getURI().contains("#"))
                .filterDrop(s -> s.getURI().startsWith(base + "id/claim/")
                        || s.getURI().startsWith(base + "id/article/")
                        || s.getURI().startsWith(base + "id/proposition/")
                        || s.getURI().startsWith(base + "id/conflict/"))
                .toSet()
                .size();
    }
}
