package io.github.counterclaim.publish.query;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query file: lines {@code # title: …}, {@code # question: …} and
 * {@code # param: name | type | required, optional or its default | meaning | example}, then SPARQL.
 */
final class QueryHeader {

    private static final int PARAMETER_PARTS = 5;

    private final String file;
    private String title = "";
    private String question = "";
    private final List<Parameter> parameters = new ArrayList<>();

    private QueryHeader(String file) {
        this.file = file;
    }

    /** Returns the query of a file, or throws {@code bad-query} with its line where it is malformed. */
    static CannedQuery parse(String name, String file, String text) {
        QueryHeader header = new QueryHeader(file);
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            header.read(lines[i].strip(), i + 1);
        }
        if (header.title.isEmpty() || header.question.isEmpty()) {
            throw header.bad(1, "it lacks a title or a question. Begin it with '# title: ...' and '# question: ...'");
        }
        header.requireTable(text);
        return new CannedQuery(name, header.title, header.question, header.parameters, text);
    }

    private void read(String line, int number) {
        if (line.startsWith("# title:")) {
            title = line.substring("# title:".length()).strip();
        } else if (line.startsWith("# question:")) {
            question = line.substring("# question:".length()).strip();
        } else if (line.startsWith("# param:")) {
            parameters.add(parameter(line.substring("# param:".length()), number));
        }
    }

    private Parameter parameter(String line, int number) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != PARAMETER_PARTS) {
            throw bad(number, "a parameter reads 'name | type | required, optional or a default | meaning | example'");
        }
        String need = parts[2].strip();
        boolean required = need.equals("required");
        return new Parameter(
                parts[0].strip(),
                type(parts[1].strip(), number),
                required,
                required || need.equals("optional") ? null : withoutWord(need),
                parts[3].strip().replaceAll("\\.$", ""),
                parts[4].strip());
    }

    /** {@code default state/iran}, {@code default=state/iran} and {@code state/iran} say the same. */
    private static @Nullable String withoutWord(String need) {
        String value = need.replaceFirst("^default\\s*[:= ]\\s*", "");
        return value.isEmpty() || value.equals("default") ? null : value;
    }

    private ParameterType type(String name, int number) {
        for (ParameterType type : ParameterType.values()) {
            if (type.name().equalsIgnoreCase(name)) {
                return type;
            }
        }
        throw bad(number, "'" + name + "' is no type of parameter. Use thing, integer, string, date or term");
    }

    private void requireTable(String text) {
        try {
            Query query = QueryFactory.create(text, Iris.DEFAULT_BASE, Syntax.syntaxSPARQL_11);
            if (!query.isSelectType()) {
                throw bad(1, "it is no SELECT query. Only tables can be canned");
            }
        } catch (QueryException e) {
            String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw bad(1, "its SPARQL cannot be parsed: " + reason.substring(0, Math.min(200, reason.length())));
        }
    }

    private CounterclaimException bad(int line, String why) {
        return new CounterclaimException(
                "bad-query", String.format(Locale.ROOT, "The query file '%s:%d' is malformed: %s", file, line, why));
    }
}
