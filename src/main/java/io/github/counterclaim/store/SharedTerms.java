package io.github.counterclaim.store;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Gives equal terms one object each: the graphs of a corpus name the same things, properties and values over and over. */
final class SharedTerms {

    private final Map<Node, Node> terms = new HashMap<>();

    /** Returns the term, or one that is equal to it and came before. */
    Node shared(Node term) {
        Node first = terms.putIfAbsent(term, term);
        return first == null ? term : first;
    }
}
