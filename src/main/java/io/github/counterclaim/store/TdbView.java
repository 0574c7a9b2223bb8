package io.github.counterclaim.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.G;
import org.apache.jena.tdb2.TDB2;

/**
 * A TDB2 database, read-only, with the union of its named graphs as the default graph. Queries run in TDB2's own
 * engine, which the context tells about the union; everything else goes through this class.
 */
final class TdbView extends DatasetGraphReadOnly {

    private final Graph union;

    TdbView(DatasetGraph database) {
        super(database, withUnion(database.getContext()));
        union = new GraphReadOnly(new TdbUnion(database));
    }

    private static Context withUnion(Context context) {
        Context own = context.copy();
        own.set(TDB2.symUnionDefaultGraph, true);
        return own;
    }

    @Override
    public Graph getDefaultGraph() {
        return union;
    }

    @Override
    public Graph getUnionGraph() {
        return union;
    }

    @Override
    public Graph getGraph(Node name) {
        return isUnion(name) ? union : super.getGraph(name);
    }

    private static boolean isUnion(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name);
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        return isUnion(g) ? G.triples2quads(Quad.unionGraph, union.find(s, p, o)) : super.find(g, s, p, o);
    }

    @Override
    public boolean contains(Node g, Node s, Node p, Node o) {
        return isUnion(g) ? union.contains(s, p, o) : super.contains(g, s, p, o);
    }
}
