package io.github.counterclaim.publish.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A function that is computed in another way than Jena's own, with the same result or a refusal. */
final class Bounded extends ExprFunctionN {

    /** How it is computed. */
    @FunctionalInterface
    interface Computation {
        NodeValue of(List<NodeValue> arguments);
    }

    private final String name;
    private final Computation computation;

    Bounded(String name, ExprList arguments, Computation computation) {
        super(name, arguments);
        this.name = name;
        this.computation = computation;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        return computation.of(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new Bounded(name, arguments, computation);
    }
}
