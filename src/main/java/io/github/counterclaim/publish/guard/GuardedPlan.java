package io.github.counterclaim.publish.guard;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/**
 * Stands where Jena's optimizer stands: refuses what is not offered, puts bounds around expressions, lets Jena optimize,
 * and then puts bounds around whatever holds rows.
 */
final class GuardedPlan implements Rewrite {

    private static final Var GROUPS = Var.alloc(".held");
    // Each pattern's variables lie around those of the one before: the time of a row grows with the square of their number
    private static final int MOST_VARIABLES = 500;

    private final Rewrite optimizer;
    private final Budget budget;

    GuardedPlan(Context context, Budget budget) {
        this.optimizer = Optimize.stdOptimizationFactory.create(context);
        this.budget = budget;
    }

    @Override
    public Op rewrite(Op plan) {
        int variables = OpVars.mentionedVars(plan).size();
        if (variables > MOST_VARIABLES) {
            throw budget.stoppedAsTooLarge("The query has " + variables + " variables, of at most " + MOST_VARIABLES);
        }
        Op offered = Transformer.transform(new Offered(), new GuardedExpressions(budget), plan);
        budget.check();
        Op quick = optimizer.rewrite(offered);
        budget.check();
        return Transformer.transform(new Bounding(), new KeptPatterns(), quick);
    }

    private Op held(Op part) {
        return part instanceof HeldRows ? part : new HeldRows(part, budget);
    }

    private final class Bounding extends TransformCopy {

        @Override
        public Op transform(OpOrder order, Op sorted) {
            return new SortedRows(held(sorted), order.getConditions(), budget);
        }

        @Override
        public Op transform(OpDistinct distinct, Op rows) {
            // What it holds is what it gives: each different row once
            return held(super.transform(distinct, rows));
        }

        @Override
        public Op transform(OpGroup group, Op rows) {
            List<ExprAggregator> counted = new ArrayList<>();
            group.getAggregators().forEach(aggregate -> counted.add(bounded(aggregate)));
            counted.add(new ExprAggregator(GROUPS, new CountedGroups(budget)));
            return new OpGroup(rows, group.getGroupVars(), counted);
        }

        private ExprAggregator bounded(ExprAggregator aggregate) {
            Aggregator aggregator = aggregate.getAggregator();
            if (!aggregator.getName().equals("GROUP_CONCAT")) {
                return aggregate;
            }
            Expr joined = aggregator.getExprList().get(0);
            Expr counted = new Bounded("joined", new ExprList(joined), list -> {
                budget.text(list.get(0).asString().length() + 1L);
                return list.get(0);
            });
            return new ExprAggregator(aggregate.getVar(), aggregator.copy(new ExprList(counted)));
        }

        @Override
        public Op transform(OpJoin join, Op left, Op right) {
            return sides(join, left, right);
        }

        @Override
        public Op transform(OpLeftJoin join, Op left, Op right) {
            return sides(join, left, right);
        }

        @Override
        public Op transform(OpMinus minus, Op left, Op right) {
            return minus.copy(left, held(right));
        }

        @Override
        public Op transform(OpSemiJoin join, Op left, Op right) {
            return join.copy(left, held(right));
        }

        @Override
        public Op transform(OpAntiJoin join, Op left, Op right) {
            return join.copy(left, held(right));
        }

        private Op sides(Op2 join, Op left, Op right) {
            return join.copy(held(left), held(right));
        }

        @Override
        public Op transform(OpPath path) {
            return new GuardedPath(path, budget);
        }
    }
}
