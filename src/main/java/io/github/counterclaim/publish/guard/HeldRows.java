package io.github.counterclaim.publish.guard;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** Counts the rows of a part of a query that the part around it keeps in memory. */
final class HeldRows extends OpExt {

    private final Op counted;
    private final Budget budget;

    HeldRows(Op counted, Budget budget) {
        super("held");
        this.counted = counted;
        this.budget = budget;
    }

    @Override
    public Op effectiveOp() {
        return counted;
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new QueryIterProcessBinding(QC.execute(counted, input, context), context) {
            @Override
            public Binding accept(Binding row) {
                budget.hold();
                return row;
            }
        };
    }

    @Override
    public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        return new HeldRows(Transformer.transform(transform, counted, before, after), budget);
    }

    @Override
    public Op apply(Transform transform) {
        return apply(transform, null, null);
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext context) {
        counted.output(out, context);
    }

    @Override
    public int hashCode() {
        return 31 * counted.hashCode() + 7;
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof HeldRows held && counted.equalTo(held.counted, labels);
    }
}
