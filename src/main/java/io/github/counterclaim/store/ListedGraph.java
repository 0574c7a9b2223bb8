package io.github.counterclaim.store;

import java.util.Arrays;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.jspecify.annotations.Nullable;

/**
 * A graph that never changes, kept as the list of its triples until somebody looks for one of them: most named graphs are
 * only ever read from end to end. For any number of threads.
 */
final class ListedGraph extends GraphBase {

    private final Triple[] triples;
    private volatile @Nullable Graph index;

    /** Takes triples, each of them once; the array must not change any more. */
    ListedGraph(Triple[] triples) {
        this.triples = triples;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        boolean all = !pattern.getSubject().isConcrete()
                && !pattern.getPredicate().isConcrete()
                && !pattern.getObject().isConcrete();
        return all ? WrappedIterator.createNoRemove(Arrays.asList(triples).iterator()) : index().find(pattern);
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return index().contains(pattern);
    }

    @Override
    protected int graphBaseSize() {
        return triples.length;
    }

    private Graph index() {
        Graph known = index;
        return known != null ? known : indexed();
    }

    private synchronized Graph indexed() {
        Graph known = index;
        if (known == null) {
            known = GraphMemFactory.createDefaultGraphSameTerm();
            for (Triple triple : triples) {
                known.add(triple);
            }
            index = known;
        }
        return known;
    }
}
