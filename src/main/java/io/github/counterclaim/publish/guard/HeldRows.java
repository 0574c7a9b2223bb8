package io.github.counterclaim.publish.guard;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.main.QC;

/** Counts the rows of a part of a query that the part around it keeps in memory. */
final class HeldRows extends AroundRows {

    private final Budget budget;

    HeldRows(Op counted, Budget budget) {
        super("held", counted);
        this.budget = budget;
    }

    @Override
    AroundRows around(Op other) {
        return new HeldRows(other, budget);
    }

    @Override
    public Op effectiveOp() {
        return rows();
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new QueryIterProcessBinding(QC.execute(rows(), input, context), context) {
            @Override
            public Binding accept(Binding row) {
                budget.hold();
                return row;
            }
        };
    }
}
