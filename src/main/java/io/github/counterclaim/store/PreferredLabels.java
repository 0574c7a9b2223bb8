package io.github.counterclaim.store;

import java.util.ArrayList;
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

    private final Map<Node, Node> names = new HashMap<>();
    private final Map<Node, Node> titles = new HashMap<>();

    /**
     * One label of a thing in one article; it outlives the article's model, so it holds nodes alone.
     *
     * @param property preferred label or title
     * @param own what the article says
     * @param settled what stays the preferred one
     */
    record Label(Node subject, Property property, Node own, Node settled) {}

    /** Settles the labels of one more article, in place, and returns how. */
    List<Label> settle(Model article) {
        List<Label> done = new ArrayList<>();
        settle(article, SKOS.prefLabel, done);
        settle(article, RDFS.label, done);
        return done;
    }

    /** Returns whether labels that were settled so once would be settled so again, as those of one more article. */
    boolean isSettled(List<Label> labels) {
        return labels.stream().allMatch(label -> first(label.subject(), label.property(), label.own()).equals(label.settled()));
    }

    private Node first(Node subject, Property property, Node own) {
        Node first = (property.equals(SKOS.prefLabel) ? names : titles).putIfAbsent(subject, own);
        return first == null ? own : first;
    }

    private void settle(Model article, Property property, List<Label> done) {
        List<Statement> labels = article.listStatements(null, property, (RDFNode) null).toList();
        for (Statement label : labels) {
            Node subject = label.getSubject().asNode();
            Node own = label.getObject().asNode();
            Node settled = first(subject, property, own);
            done.add(new Label(subject, property, own, settled));
            if (!settled.equals(own)) {
                RDFNode first = article.asRDFNode(settled);
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
