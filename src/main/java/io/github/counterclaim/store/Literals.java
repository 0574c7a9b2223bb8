package io.github.counterclaim.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * Gives numbers and dates the form in which TDB2 returns them ({@code 35.80} becomes {@code 35.8}), so that the data is
 * the same from memory, from disk and from a dump.
 */
final class Literals {

    private Literals() {}

    /** Changes a graph's literals to their settled form and returns the graph. */
    static Graph settle(Graph graph) {
        List<Triple> loose = graph.stream()
                .filter(triple -> triple.getObject().isLiteral())
                .filter(triple -> !settled(triple.getObject()).equals(triple.getObject()))
                .toList();
        for (Triple triple : loose) {
            graph.delete(triple);
            graph.add(triple.getSubject(), triple.getPredicate(), settled(triple.getObject()));
        }
        return graph;
    }

    /** Returns a literal as TDB2 would give it back. */
    static Node settled(Node literal) {
        NodeId inline = NodeIdInline.inline(literal);
        return inline == null ? literal : NodeIdInline.extract(inline);
    }
}
