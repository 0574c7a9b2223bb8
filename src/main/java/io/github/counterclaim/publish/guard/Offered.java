package io.github.counterclaim.publish.guard;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnfold;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggFoldList;
import org.apache.jena.sparql.expr.aggregate.AggFoldMap;

/** Changes nothing; throws at what is not offered to strangers. */
final class Offered extends TransformCopy {

    @Override
    public Op transform(OpService service, Op pattern) {
        throw new Refusal(
                Refusal.Kind.WRONG, "SERVICE is not offered here. Query the other endpoint from your side");
    }

    @Override
    public Op transform(OpBGP pattern) {
        pattern.getPattern().forEach(triple -> requireData(triple.getPredicate()));
        return super.transform(pattern);
    }

    private static void requireData(Node predicate) {
        if (predicate.isURI()) {
            Functions.requireOffered(predicate.getURI());
        }
    }

    @Override
    public Op transform(OpPropFunc function, Op pattern) {
        requireData(function.getProperty());
        return super.transform(function, pattern);
    }

    @Override
    public Op transform(OpProcedure procedure, Op pattern) {
        throw Functions.notOffered("CALL");
    }

    @Override
    public Op transform(OpUnfold unfold, Op pattern) {
        throw Functions.notOffered("UNFOLD");
    }

    @Override
    public Op transform(OpGroup group, Op rows) {
        List<ExprAggregator> aggregates = group.getAggregators();
        for (ExprAggregator aggregate : aggregates) {
            var aggregator = aggregate.getAggregator();
            if (aggregator instanceof AggCustom || aggregator instanceof AggFoldList || aggregator instanceof AggFoldMap) {
                throw Functions.notOffered(aggregator.getName());
            }
        }
        return super.transform(group, rows);
    }
}
