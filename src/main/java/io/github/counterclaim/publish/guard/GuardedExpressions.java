package io.github.counterclaim.publish.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** Puts bounds around what expressions may cost, and refuses functions that are not offered. */
final class GuardedExpressions extends KeptPatterns {

    // Numbers grow by squaring as strings do by doubling
    private static final int MOST_DIGITS = 4096;

    private final Budget budget;

    GuardedExpressions(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Call || function instanceof E_Function) {
            Functions.requireOffered(function);
        }
        if (function instanceof E_Regex) {
            return new Bounded("regex", given(arguments), new GuardedPatterns(budget)::regex);
        }
        if (function instanceof E_StrReplace) {
            return new Bounded("replace", given(arguments), new GuardedPatterns(budget)::replace);
        }
        if (function instanceof E_StrConcat) {
            return new Bounded("concat", arguments, this::concat);
        }
        return super.transform(function, arguments);
    }

    /** Drops the null that stands for flags that were not given. */
    private static ExprList given(ExprList arguments) {
        return new ExprList(arguments.getList().stream().filter(java.util.Objects::nonNull).toList());
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        if (function instanceof E_StrEncodeForURI encode) {
            return new Bounded("encode_for_uri", new ExprList(argument), list -> {
                // Each character becomes at most nine: three bytes of UTF-8, three characters each
                budget.text(9L * length(list.get(0)));
                return encode.eval(list.get(0));
            });
        }
        return super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        if (function instanceof E_Multiply multiply) {
            return new Bounded("multiply", new ExprList(List.of(left, right)), list -> product(multiply, list));
        }
        return super.transform(function, left, right);
    }

    @Override
    public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
        if (function instanceof E_TripleFn) {
            throw Functions.notOffered("TRIPLE");
        }
        return super.transform(function, first, second, third);
    }

    private NodeValue concat(List<NodeValue> arguments) {
        long length = 0;
        for (NodeValue argument : arguments) {
            length += length(argument);
        }
        budget.text(length);
        return XSDFuncOp.strConcat(arguments);
    }

    private NodeValue product(E_Multiply multiply, List<NodeValue> factors) {
        for (NodeValue factor : factors) {
            if ((factor.isInteger() || factor.isDecimal()) && length(factor) > MOST_DIGITS) {
                throw budget.stoppedAsTooLarge("The query multiplies a number of more than " + MOST_DIGITS + " digits");
            }
        }
        return multiply.eval(factors.get(0), factors.get(1));
    }

    private static int length(NodeValue value) {
        return value.isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
    }
}
