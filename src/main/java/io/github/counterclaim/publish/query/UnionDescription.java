package io.github.counterclaim.publish.query;

import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Closure;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * What DESCRIBE answers: the statements that begin at a thing, and at the nodes without an address that hang on it. Jena's
 * own says the same, and asks a query of its own for the thing in all named graphs; where the default graph is their union
 * that finds nothing new.
 */
public final class UnionDescription implements DescribeHandler {

    static {
        DescribeHandlerRegistry.get().clear();
        DescribeHandlerRegistry.get().add(UnionDescription::new);
    }

    private final DescribeHandler general = new DescribeBNodeClosure();
    private @Nullable Model union;
    private @Nullable Model answer;

    private UnionDescription() {}

    /** Makes Jena describe with this class, wherever it does in this program; a second time it changes nothing. */
    public static void install() {
        // The work is done once, when the class is made ready
    }

    @Override
    public void start(Model result, Context context) {
        DatasetGraph data = context.get(ARQConstants.sysCurrentDataset);
        Graph all = data == null ? null : data.getDefaultGraph();
        if (all != null && all == data.getUnionGraph()) {
            answer = result;
            union = ModelFactory.createModelForGraph(all);
        } else {
            general.start(result, context);
        }
    }

    @Override
    public void describe(Resource thing) {
        if (union == null) {
            general.describe(thing);
        } else {
            Closure.closure(union.asRDFNode(thing.asNode()).asResource(), false, Objects.requireNonNull(answer));
        }
    }

    @Override
    public void finish() {
        if (union == null) {
            general.finish();
        }
    }
}
