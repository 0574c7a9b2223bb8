package io.github.counterclaim.publish.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
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
    private @Nullable Graph union;
    private @Nullable Graph answer;

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
            answer = result.getGraph();
            union = all;
        } else {
            general.start(result, context);
        }
    }

    @Override
    public void describe(Resource thing) {
        if (union == null) {
            general.describe(thing);
        } else {
            collect(thing.asNode(), union, Objects.requireNonNull(answer));
        }
    }

    private static void collect(Node thing, Graph all, Graph answer) {
        Deque<Node> open = new ArrayDeque<>(List.of(thing));
        Set<Node> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            all.find(open.pop(), Node.ANY, Node.ANY).forEach(triple -> {
                answer.add(triple);
                Node object = triple.getObject();
                if (object.isBlank() && seen.add(object)) {
                    open.add(object);
                }
            });
        }
    }

    @Override
    public void finish() {
        if (union == null) {
            general.finish();
        }
    }
}
