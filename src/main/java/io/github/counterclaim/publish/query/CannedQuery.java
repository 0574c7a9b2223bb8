package io.github.counterclaim.publish.query;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question worth asking.
 *
 * @param name its name in addresses and on the command line
 * @param title a few words
 * @param question the question in plain words
 * @param parameters in the order of the header
 * @param text the whole file
 */
public record CannedQuery(
        String name, String title, String question, List<Parameter> parameters, String text) {

    /** Parameters that every query has; they cut its table. */
    public static final List<String> MODIFIERS = List.of("limit", "offset");

    /** The most rows that one answer holds. */
    public static final int MOST_ROWS = 10_000;

    public CannedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * Returns the query with its parameters filled in.
     *
     * @param values by parameter name, {@code limit} and {@code offset} among them; blank ones count as absent
     * @param iris where the things of the data lie
     * @throws CounterclaimException {@code unknown-parameter}, {@code missing-parameter} or {@code bad-parameter}
     */
    public Query bind(Map<String, String> values, Iris iris) {
        return bind(values, iris, 0);
    }

    /**
     * Returns the query as {@link #bind} does, but asking for one row more than the page holds, where the query itself
     * allows it: so that the answer tells whether there is a next page.
     */
    public Query bindWithNext(Map<String, String> values, Iris iris) {
        return bind(values, iris, 1);
    }

    /** Returns how many rows a page holds at most. */
    public int pageSize(Map<String, String> values) {
        return Math.min(MOST_ROWS, number(values, "limit", MOST_ROWS));
    }

    /** Returns the number of the first row of a page, from 0. */
    public int pageStart(Map<String, String> values) {
        return number(values, "offset", 0);
    }

    private Query bind(Map<String, String> values, Iris iris, int more) {
        values.keySet().forEach(this::requireKnown);
        Map<Var, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String given = values.get(parameter.name());
            String value = given == null || given.isBlank() ? parameter.otherwise() : given.strip();
            if (value != null) {
                terms.put(Var.alloc(parameter.name()), term(parameter, value, iris));
            } else if (parameter.required()) {
                throw new CounterclaimException("missing-parameter", "The query '" + name + "' needs '"
                        + parameter.name() + "': " + parameter.meaning() + ". Give for example " + parameter.name()
                        + "=" + parameter.example());
            }
        }
        Query parsed = QueryFactory.create(text, iris.base(), Syntax.syntaxSPARQL_11);
        Query query = terms.isEmpty() ? parsed : QueryTransformOps.replaceVars(parsed, terms);
        cut(query, pageSize(values) + more, pageStart(values));
        return query;
    }

    private static void cut(Query query, long limit, long offset) {
        long left = query.hasLimit() ? Math.max(0, query.getLimit() - offset) : Long.MAX_VALUE;
        query.setLimit(Math.min(limit, left));
        if (offset > 0) {
            query.setOffset(offset + (query.hasOffset() ? query.getOffset() : 0));
        }
    }

    private void requireKnown(String parameter) {
        if (!MODIFIERS.contains(parameter) && parameters.stream().noneMatch(p -> p.name().equals(parameter))) {
            String known = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
            throw new CounterclaimException("unknown-parameter", "The query '" + name + "' has no parameter '"
                    + parameter + "'. It has: " + (known.isEmpty() ? "" : known + ", ") + "limit, offset");
        }
    }

    private static Node term(Parameter parameter, String value, Iris iris) {
        return parameter.type().term(value, iris).orElseThrow(() -> new CounterclaimException(
                "bad-parameter",
                "The parameter '" + parameter.name() + "' is '" + value + "'. Give "
                        + parameter.type().words() + ", for example " + parameter.example()));
    }

    private static int number(Map<String, String> values, String name, int otherwise) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        if (!value.strip().matches("[0-9]{1,9}")) {
            throw new CounterclaimException(
                    "bad-parameter", "The parameter '" + name + "' is '" + value + "'. Give a number such as 20");
        }
        return Integer.parseInt(value.strip());
    }
}
