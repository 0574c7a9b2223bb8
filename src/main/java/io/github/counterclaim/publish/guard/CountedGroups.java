package io.github.counterclaim.publish.guard;

import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** An aggregate that has no value: Jena makes its accumulator once a group, and that is what is counted. */
final class CountedGroups extends AggregatorBase {

    private final Budget budget;

    CountedGroups(Budget budget) {
        super("HELD", false, new ExprList(NodeValue.TRUE));
        this.budget = budget;
    }

    @Override
    public Aggregator copy(ExprList arguments) {
        return this;
    }

    @Override
    public Accumulator createAccumulator() {
        budget.hold();
        return AggNull.createAccNull();
    }

    @Override
    public @Nullable Node getValueEmpty() {
        return null;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return this == other;
    }
}
