package io.github.counterclaim.publish.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.table.TableN;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.query.ARQ;
import org.junit.jupiter.api.Test;

class SortedRowsTest {

    private static final Var NUMBER = Var.alloc("n");
    private static final int ROWS = 2000;

    private final Budget budget = new Budget(Limits.standard(), Duration.ofMinutes(1));

    /** Rows that look at no signal while they are taken, so that the sorting alone can end. */
    private QueryIterator sorted() {
        TableN table = new TableN();
        Random random = new Random(3);
        for (int i = 0; i < ROWS; i++) {
            table.addBinding(BindingFactory.binding(NUMBER, NodeFactory.createLiteralByValue(random.nextInt())));
        }
        Context settings = ARQ.getContext().copy();
        ExecutionContext context = ExecutionContext.create(DatasetGraphFactory.empty(), settings);
        return new SortedRows(OpTable.create(table), List.of(new SortCondition(NUMBER, Query.ORDER_DESCENDING)), budget)
                .eval(QueryIterRoot.create(context), context);
    }

    @Test
    void itSortsAsJenaDoes() {
        List<Integer> numbers = new ArrayList<>();
        sorted().forEachRemaining(row -> numbers.add((Integer) row.get(NUMBER).getLiteralValue()));
        assertEquals(ROWS, numbers.size());
        assertEquals(numbers.stream().sorted((a, b) -> b.compareTo(a)).toList(), numbers);
    }

    @Test
    void sortingEndsWhenItsQueryIsStopped() {
        QueryIterator rows = sorted();
        budget.stop(budget.late());
        assertThrows(QueryCancelledException.class, rows::hasNext);
    }
}
