package io.github.counterclaim.store;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The union of a TDB2 database's named graphs. Jena's own view of it holds every triple that it gave (5.6.0, twice), so as
 * to give none again: as many as the data has. Here a triple is told from the one before: all indexes that serve a
 * pattern without a graph have the graph last.
 */
final class TdbUnion extends GraphBase {

    private static final String BY_SUBJECT = "SPOG";
    private static final int SUBJECT = 1;

    private final DatasetGraph database;

    TdbUnion(DatasetGraph database) {
        this.database = database;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node s = pattern.getSubject();
        Node p = pattern.getPredicate();
        Node o = pattern.getObject();
        boolean all = !s.isConcrete() && !p.isConcrete() && !o.isConcrete();
        return WrappedIterator.createNoRemove(all
                ? TupleLib.convertToTriples(quads().getNodeTable(), tuples())
                : Iter.distinctAdjacent(Iter.map(database.findNG(Node.ANY, s, p, o), Quad::asTriple)));
    }

    @Override
    protected int graphBaseSize() {
        return Math.toIntExact(Iter.count(tuples()));
    }

    private NodeTupleTable quads() {
        return TDBInternal.requireStorage(database).getQuadTable().getNodeTupleTable();
    }

    /** Returns all triples as numbers; asked for the whole, TDB2 itself goes through an index that has the graph first. */
    private Iterator<Tuple<NodeId>> tuples() {
        TupleIndex index = Stream.of(quads().getTupleTable().getIndexes())
                .filter(one -> one.getName().equals(BY_SUBJECT))
                .findFirst()
                .orElseThrow();
        return Iter.distinctAdjacent(Iter.map(
                index.all(), quad -> TupleFactory.create3(quad.get(SUBJECT), quad.get(SUBJECT + 1), quad.get(SUBJECT + 2))));
    }
}
