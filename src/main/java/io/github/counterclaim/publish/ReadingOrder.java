package io.github.counterclaim.publish;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The order in which people read a document, the same at every start: what the document is about and the parts of it,
 * then the document itself, then everything else by its address; of each its types and names first.
 */
final class ReadingOrder implements Comparator<Triple> {

    private static final List<Node> FIRST =
            List.of(RDF.type.asNode(), SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

    private final String topic;
    private final String document;

    /** Makes an order in which nothing but addresses counts. */
    ReadingOrder() {
        this("", "");
    }

    /** Makes the order of a document about a topic. */
    ReadingOrder(String topic, String document) {
        this.topic = topic;
        this.document = document;
    }

    @Override
    public int compare(Triple a, Triple b) {
        int order = compareSubjects(a.getSubject(), b.getSubject());
        if (order == 0) {
            order = Integer.compare(place(a.getPredicate()), place(b.getPredicate()));
        }
        if (order == 0) {
            order = a.getPredicate().getURI().compareTo(b.getPredicate().getURI());
        }
        return order != 0 ? order : compareTerms(a.getObject(), b.getObject());
    }

    /** Returns the order of two graphs by their names. */
    int compareGraphs(Node a, Node b) {
        return compareSubjects(a, b);
    }

    private int compareSubjects(Node a, Node b) {
        int order = Integer.compare(rank(a), rank(b));
        return order != 0 ? order : compareTerms(a, b);
    }

    /** Returns how near a subject is to the topic, 0 being the topic itself. */
    private int rank(Node subject) {
        return subject.isURI() ? rank(subject.getURI()) : 5;
    }

    private int rank(String name) {
        if (name.equals(topic)) {
            return 0;
        }
        if (isPart(name, topic)) {
            return 1;
        }
        if (name.equals(document)) {
            return 2;
        }
        return isPart(name, document) || !document.isEmpty() && name.startsWith(document + "?") ? 3 : 4;
    }

    /** Returns whether an address names a part of the topic or of its document, which stands where it is used. */
    boolean isPart(String name) {
        return isPart(name, topic) || isPart(name, document);
    }

    /** Returns the order of two addresses. */
    int compareNames(String a, String b) {
        int order = Integer.compare(rank(a), rank(b));
        return order != 0 ? order : a.compareTo(b);
    }

    private static boolean isPart(String name, String whole) {
        return !whole.isEmpty() && name.length() > whole.length() && name.charAt(whole.length()) == '#' && name.startsWith(whole);
    }

    private static int place(Node predicate) {
        int place = FIRST.indexOf(predicate);
        return place < 0 ? FIRST.size() : place;
    }

    private static int compareTerms(Node a, Node b) {
        int order = Integer.compare(kind(a), kind(b));
        if (order != 0 || !a.isLiteral()) {
            return order != 0 ? order : a.toString().compareTo(b.toString());
        }
        order = a.getLiteralLexicalForm().compareTo(b.getLiteralLexicalForm());
        return order != 0 ? order : a.toString().compareTo(b.toString());
    }

    private static int kind(Node term) {
        return term.isURI() ? 0 : term.isLiteral() ? 1 : 2;
    }
}
