package io.github.counterclaim.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Leaves each thing one preferred label over all articles. Articles are read one by one, so two may name a thing that
 * the lexicon lacks in two ways; the first name stays the preferred one, and a later one becomes an alternative, as
 * <a href="https://www.w3.org/TR/skos-reference/#S14">SKOS S14</a> asks.
 */
final class PreferredLabels {

    private final Map<Node, RDFNode> names = new HashMap<>();
    private final Map<Node, RDFNode> titles = new HashMap<>();

    /** Settles the labels of one more article, in place. */
    void settle(Model article) {
        settle(article, SKOS.prefLabel, names);
        settle(article, RDFS.label, titles);
    }

    private static void settle(Model article, Property property, Map<Node, RDFNode> known) {
        List<Statement> labels = article.listStatements(null, property, (RDFNode) null).toList();
        for (Statement label : labels) {
            RDFNode first = known.putIfAbsent(label.getSubject().asNode(), label.getObject());
            if (first != null && !first.equals(label.getObject())) {
                article.remove(label);
                article.add(label.getSubject(), property, first);
                if (property.equals(SKOS.prefLabel)) {
                    article.add(label.getSubject(), SKOS.altLabel, label.getObject());
                    article.remove(label.getSubject(), SKOS.altLabel, first);
                }
            }
        }
    }
}
