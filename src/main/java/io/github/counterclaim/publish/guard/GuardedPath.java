package io.github.counterclaim.publish.guard;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.path.PathLib;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A property path that can be ended at each triple it looks at; Jena's own can be ended only between two rows. */
final class GuardedPath extends OpExt {

    private final OpPath path;
    private final Budget budget;

    GuardedPath(OpPath path, Budget budget) {
        super("guarded");
        this.path = path;
        this.budget = budget;
    }

    @Override
    public Op effectiveOp() {
        return path;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        ExecutionContext guarded =
                ExecutionContext.copyChangeActiveGraph(context, new Watched(context.getActiveGraph(), budget));
        return QueryIter.flatMap(
                input, row -> PathLib.execTriplePath(row, path.getTriplePath(), guarded), context);
    }

    @Override
    public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        Op changed = Transformer.transform(transform, path, before, after);
        if (changed instanceof OpPath plain) {
            return new GuardedPath(plain, budget);
        }
        // Where the storage knows quads alone, it names the graph
        if (changed instanceof OpGraph graph && graph.getSubOp() instanceof OpPath plain) {
            return new OpGraph(graph.getNode(), new GuardedPath(plain, budget));
        }
        return changed;
    }

    @Override
    public Op apply(Transform transform) {
        return apply(transform, null, null);
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        path.output(out, context);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + 11;
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof GuardedPath guarded && path.equalTo(guarded.path, labels);
    }

    private static final class Watched extends GraphWrapper {

        private final Budget budget;

        Watched(Graph graph, Budget budget) {
            super(graph);
            this.budget = budget;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        }

        @Override
        public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
            budget.check();
            return get().find(s, p, o).mapWith(triple -> {
                budget.check();
                return triple;
            });
        }
    }
}
