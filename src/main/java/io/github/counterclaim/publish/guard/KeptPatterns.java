package io.github.counterclaim.publish.guard;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Copies expressions, and EXISTS with the pattern it was written with: Jena's own copy would make it anew from the
 * algebra, which cannot be done once there are bounds in it.
 */
class KeptPatterns extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
        if (pattern == function.getGraphPattern()) {
            return function;
        }
        if (function instanceof E_Exists) {
            return new E_Exists(function.getElement(), pattern);
        }
        if (function instanceof E_NotExists) {
            return new E_NotExists(function.getElement(), pattern);
        }
        throw Functions.notOffered(function.getFunctionSymbol().getSymbol());
    }
}
