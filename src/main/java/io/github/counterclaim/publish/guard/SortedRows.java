package io.github.counterclaim.publish.guard;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.main.QC;

/**
 * Sorts as Jena does, but ends with its query. Jena's own sorting is ended only from outside, and not at all while its
 * query is being set up: then a part that is sorted and joined is sorted within a lock that whoever ends it must wait for.
 */
final class SortedRows extends AroundRows {

    private static final int BETWEEN_CHECKS = 255;

    private final List<SortCondition> conditions;
    private final Budget budget;

    SortedRows(Op sorted, List<SortCondition> conditions, Budget budget) {
        super("sorted", sorted);
        this.conditions = conditions;
        this.budget = budget;
    }

    @Override
    AroundRows around(Op other) {
        return new SortedRows(other, conditions, budget);
    }

    @Override
    public Op effectiveOp() {
        return new OpOrder(rows(), conditions);
    }

    @Override
    public QueryIterator eval(QueryIterator input, ExecutionContext context) {
        return new QueryIterSort(QC.execute(rows(), input, context), checked(new BindingComparator(conditions, context)), context);
    }

    private Comparator<Binding> checked(Comparator<Binding> order) {
        return new Comparator<>() {
            private int compared;

            @Override
            public int compare(Binding first, Binding second) {
                if ((++compared & BETWEEN_CHECKS) == 0) {
                    budget.check();
                }
                return order.compare(first, second);
            }
        };
    }
}
