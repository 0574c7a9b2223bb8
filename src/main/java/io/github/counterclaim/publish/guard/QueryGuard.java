package io.github.counterclaim.publish.guard;

import java.time.Duration;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Answers queries of strangers, within {@link Limits}. For any number of threads. */
public final class QueryGuard implements AutoCloseable {

    private static final int DEEPEST = 200;

    private final Limits limits;
    private final QueryGate gate;
    private final QueryWatch watch = new QueryWatch();

    private QueryGuard(Limits limits) {
        this.limits = limits;
        this.gate = new QueryGate(limits);
    }

    /** Returns a guard that keeps to some limits; close it to end its watch. */
    public static QueryGuard of(Limits limits) {
        return new QueryGuard(limits);
    }

    /** Returns its limits. */
    public Limits limits() {
        return limits;
    }

    /** Returns how many queries run at this moment. */
    public int running() {
        return watch.running();
    }

    /** Returns how many queries wait for their turn at this moment. */
    public int waiting() {
        return gate.waiting();
    }

    /** Returns how many queries the watch has ended so far. */
    public long stopped() {
        return watch.stopped();
    }

    /**
     * Reads a query of SPARQL 1.1, without the extensions that Jena knows. Reading takes a place among those that run, since
     * a large query costs as much to read as a small one to answer.
     *
     * @param base what relative addresses in it are resolved against
     *
     * @throws Refusal of kind WRONG when it is none, TOO_LARGE when it is too long or too deep, BUSY when there is no place
     */
    public Query parse(String text, String base) {
        if (text.length() > limits.queryChars()) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "The query has " + text.length() + " characters. Write it in at most "
                    + limits.queryChars());
        }
        if (Nesting.depth(text) > DEEPEST) {
            throw tooDeep();
        }
        gate.enter();
        try {
            return QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new Refusal(Refusal.Kind.WRONG, "The query cannot be read: " + oneLine(e.getMessage()));
        } catch (QueryException e) {
            throw new Refusal(Refusal.Kind.WRONG, "The query is wrong: " + oneLine(e.getMessage()));
        } catch (StackOverflowError e) {
            throw tooDeep();
        } finally {
            gate.leave();
        }
    }

    /**
     * Runs a query, in the calling thread and within a transaction of the caller.
     *
     * @param asked how long the client lets it run; cut to the limit
     * @param gone tells whether nobody waits for the answer any more; asked by another thread
     * @param reader takes the whole answer; what it returns must not read the data any more
     * @throws Refusal when there is no answer
     */
    public <T> T run(
            Query query, DatasetGraph data, Duration asked, BooleanSupplier gone, Function<QueryExec, T> reader) {
        return run(query, data, new Context(), asked, gone, reader);
    }

    /**
     * Runs a query as the other method does, with what a server knows beside the data, such as an index for words.
     *
     * @param known settings of Jena; bounds are put above them
     * @throws Refusal when there is no answer
     */
    public <T> T run(
            Query query, DatasetGraph data, Context known, Duration asked, BooleanSupplier gone, Function<QueryExec, T> reader) {
        gate.enter();
        Budget budget = new Budget(limits, granted(asked));
        RunningQuery running = new RunningQuery(budget, gone);
        watch.add(running);
        try (QueryExec exec = exec(query, data, known, budget)) {
            running.runs(exec);
            T answer = reader.apply(exec);
            if (budget.reason() != null) {
                throw new QueryCancelledException();
            }
            return answer;
        } catch (QueryCancelledException e) {
            Refusal reason = budget.reason();
            throw reason == null ? budget.late() : reason;
        } catch (QueryException e) {
            throw new Refusal(Refusal.Kind.WRONG, "The query cannot be answered: " + oneLine(e.getMessage()));
        } catch (StackOverflowError e) {
            throw tooDeep();
        } finally {
            watch.remove(running);
            gate.leave();
        }
    }

    /**
     * Returns how long a query may take with its wait for a place: what it is granted and the longest wait.
     *
     * @param asked how long the client lets it run
     */
    public Duration longest(Duration asked) {
        return granted(asked).plus(gate.patience());
    }

    private Duration granted(Duration asked) {
        return asked.compareTo(limits.time()) < 0 ? asked : limits.time();
    }

    private static QueryExec exec(Query query, DatasetGraph data, Context known, Budget budget) {
        RewriteFactory plan = context -> new GuardedPlan(context, budget);
        QueryExecBuilder builder = QueryExec.dataset(data).query(query);
        // One by one: a context given as a whole would stand in for the one of the data set
        known.keys().forEach(symbol -> builder.set(symbol, known.<Object>get(symbol)));
        return builder
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQConstants.symCancelQuery, budget.signal())
                .set(ARQConstants.sysOptimizerFactory, plan)
                .set(ARQConstants.registryFunctions, Functions.listed())
                .set(ARQConstants.registryPropertyFunctions, Functions.listedProperties())
                .build();
    }

    /**
     * Makes sure that the graphs that FROM, or a parameter of the protocol, chooses are of this data set: none is fetched.
     *
     * @param own what the addresses of this data set begin with; there a graph that does not exist is an empty one
     * @throws Refusal of kind WRONG when it is another's
     */
    public static void requireGraphs(Collection<String> names, DatasetGraph data, String own) {
        for (String name : names) {
            Node graph = NodeFactory.createURI(name);
            if (!name.startsWith(own) && !Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph) && !data.containsGraph(graph)) {
                throw new Refusal(Refusal.Kind.WRONG, "There is no graph '" + oneLine(name)
                        + "' here, and none is fetched. Name one of this data set, or none");
            }
        }
    }

    private static Refusal tooDeep() {
        return new Refusal(Refusal.Kind.TOO_LARGE, "The query is nested too deeply. Write it flatter");
    }

    private static String oneLine(@Nullable String text) {
        String line = String.valueOf(text).replaceAll("\\s+", " ").strip();
        return line.length() > 300 ? line.substring(0, 300) + " ..." : line;
    }

    /** Ends all queries that run, and the watch over them. */
    @Override
    public void close() {
        watch.close();
    }
}
