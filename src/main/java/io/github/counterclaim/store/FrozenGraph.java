package io.github.counterclaim.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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

    /** Takes a graph, which must not change any more. */
    FrozenGraph(Node name, Graph graph) {
        super(graph);
        this.name = name;
    }

    /** Returns the graph frozen under a name; one that is so already as it is. */
    static FrozenGraph of(Node name, Graph graph) {
        return graph instanceof FrozenGraph frozen && frozen.name.equals(name) ? frozen : new FrozenGraph(name, graph);
    }

    /** Returns the fingerprint of its quads. */
    Fingerprint content() {
        Fingerprint known = content;
        if (known == null) {
            known = Fingerprint.sum(G.triples2quads(name, find()));
            content = known;
        }
        return known;
    }
}
