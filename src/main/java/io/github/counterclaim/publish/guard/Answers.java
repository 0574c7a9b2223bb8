package io.github.counterclaim.publish.guard;

import io.github.counterclaim.graph.Prefixes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Takes a query's whole answer, before the first byte of it is sent: so an answer that is cut off never looks complete.
 */
public final class Answers {

    private final Limits limits;

    private Answers(Limits limits) {
        this.limits = limits;
    }

    /** Returns what takes answers of at most so many rows or triples. */
    public static Answers within(Limits limits) {
        return new Answers(limits);
    }

    /**
     * Returns the answer, which no longer reads the data.
     *
     * @throws Refusal of kind TOO_LARGE when it has more rows or triples than is offered
     */
    public QueryExecResult take(Query query, QueryExec exec) {
        return switch (query.queryType()) {
            case SELECT -> new QueryExecResult(rows(exec.select()));
            case ASK -> new QueryExecResult(exec.ask());
            case CONSTRUCT -> new QueryExecResult(
                    DatasetGraphFactory.wrap(graph(exec.constructTriples(), query)));
            case DESCRIBE -> new QueryExecResult(described(exec.describe(), query));
            default -> throw new Refusal(Refusal.Kind.WRONG, "This form of query is not offered. Use SELECT");
        };
    }

    private RowSet rows(RowSet source) {
        List<Binding> rows = new ArrayList<>();
        while (source.hasNext()) {
            if (rows.size() == limits.rows()) {
                throw more(limits.rows(), "rows");
            }
            rows.add(detached(source.next()));
        }
        return RowSetStream.create(source.getResultVars(), rows.iterator());
    }

    /** A row may hold references that are looked up in the storage only when they are first used. */
    private static Binding detached(Binding row) {
        BindingBuilder copy = Binding.builder();
        row.forEach(copy::add);
        return copy.build();
    }

    /** A description is a graph of its own already. */
    private Graph described(Graph graph, Query query) {
        if (graph.size() > limits.triples()) {
            throw more(limits.triples(), "triples");
        }
        graph.getPrefixMapping().clearNsPrefixMap();
        name(graph, query);
        return graph;
    }

    /** The names of the query come after those of the data, and so before them. */
    private static void name(Graph graph, Query query) {
        graph.getPrefixMapping().setNsPrefixes(Prefixes.map()).setNsPrefixes(query.getPrefixMapping());
    }

    private Graph graph(Iterator<Triple> source, Query query) {
        Graph graph = GraphFactory.createDefaultGraph();
        name(graph, query);
        while (source.hasNext()) {
            graph.add(source.next());
            if (graph.size() > limits.triples()) {
                throw more(limits.triples(), "triples");
            }
        }
        return graph;
    }

    private static Refusal more(int most, String what) {
        return new Refusal(Refusal.Kind.TOO_LARGE, "The answer has more than " + most + " " + what
                + ". Use LIMIT and OFFSET; for all of it take the dumps");
    }
}
