package io.github.counterclaim.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.system.G;
import org.jspecify.annotations.Nullable;

/**
 * A named graph that never changes, and so may be part of one data set after another: what was found out of it once
 * need not be found out again. For any number of threads.
 */
final class FrozenGraph extends GraphReadOnly {

    private final Node name;
    private volatile @Nullable Fingerprint content;
    private volatile @Nullable FrozenGraph before;

    /** Takes a graph, which must not change any more. */
    FrozenGraph(Node name, Graph graph) {
        super(graph);
        this.name = name;
    }

    /** Returns the graph frozen under a name; one that is so already as it is. */
    static FrozenGraph of(Node name, Graph graph) {
        return graph instanceof FrozenGraph frozen && frozen.name.equals(name) ? frozen : new FrozenGraph(name, graph);
    }

    /**
     * Returns a graph frozen under a name, which takes less time to find out of where another is much like it.
     *
     * @param before one of the same name, or null
     */
    static FrozenGraph after(@Nullable FrozenGraph before, Node name, Graph graph) {
        FrozenGraph frozen = of(name, graph);
        // one that was never asked would hold on to the one before it in turn
        if (before != null && before.content != null && before.name.equals(name)) {
            frozen.before = before;
        }
        return frozen;
    }

    /** Returns the fingerprint of its quads. */
    Fingerprint content() {
        Fingerprint known = content;
        if (known == null) {
            FrozenGraph like = before;
            known = like == null ? sum(find()) : like.content().plus(sum(without(like))).minus(like.sum(like.without(this)));
            content = known;
            before = null;
        }
        return known;
    }

    private Fingerprint sum(Iterator<Triple> triples) {
        return Fingerprint.sum(G.triples2quads(name, triples));
    }

    private Iterator<Triple> without(Graph other) {
        return find().filterDrop(other::contains);
    }
}
