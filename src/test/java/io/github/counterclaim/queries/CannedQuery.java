package io.github.counterclaim.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A query file as the tests see it: its header, and its run over the union of all graphs. */
record CannedQuery(String name, Map<String, String> header, List<Param> params, Query query) {

    static final String BASE = "http://localhost:3030/";

    /** A line {@code # param: name | type | default | meaning | example}. */
    record Param(String name, String type, String preset, String meaning, String example) {

        boolean isOptional() {
            return preset.equals("optional");
        }

        /** Reads a value as the program does. */
        Node term(String value) {
            return switch (type) {
                case "thing" -> NodeFactory.createURI(value.contains("://") ? value : BASE + "id/" + value);
                case "term" -> NodeFactory.createURI("https://w3id.org/counterclaim/ns#" + value);
                case "integer" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
                case "string" -> NodeFactory.createLiteralString(value);
                case "date" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
                default -> throw new IllegalArgumentException("No such type of parameter: " + type);
            };
        }
    }

    static CannedQuery read(Path file) {
        try {
            String text = Files.readString(file);
            Map<String, String> header = new LinkedHashMap<>();
            List<Param> params = new ArrayList<>();
            for (String line : text.lines().takeWhile(l -> l.startsWith("# ")).toList()) {
                String[] pair = line.substring(2).split(": ", 2);
                if (pair[0].equals("param")) {
                    String[] p = pair[1].split(" \\| ", -1);
                    params.add(new Param(p[0], p[1], p[2], p[3], p[4]));
                } else {
                    header.put(pair[0], pair[1]);
                }
            }
            String name = file.getFileName().toString().replace(".rq", "");
            return new CannedQuery(name, header, params, QueryFactory.create(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<CannedQuery> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".rq")).sorted().toList().stream().map(CannedQuery::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the chosen columns of each row, joined by {@code " | "}; an unbound cell is {@code -}. Parameters go in by
     * either of the two ways that Jena has, which must agree.
     */
    List<String> run(DatasetGraph data, Map<String, String> values, String... columns) {
        DatasetGraph union = DatasetGraphFactory.wrap(GraphView.createUnionGraph(data));
        Map<Var, Node> terms = terms(values);
        var substituting = QueryExec.dataset(union).query(query);
        for (Map.Entry<Var, Node> term : terms.entrySet()) {
            substituting = substituting.substitution(term.getKey(), term.getValue());
        }
        List<String> rows = rows(substituting.build(), columns);
        Query replaced = terms.isEmpty() ? query : QueryTransformOps.replaceVars(query, terms);
        // what is printed must still be SPARQL
        Query reread = QueryFactory.create(replaced.toString());
        assertEquals(rows, rows(QueryExec.dataset(union).query(reread).build(), columns), name);
        return rows;
    }

    private Map<Var, Node> terms(Map<String, String> values) {
        Map<Var, Node> terms = new LinkedHashMap<>();
        for (Param param : params) {
            String preset = param.isOptional() || param.preset().equals("required") ? null : param.preset();
            String value = values.getOrDefault(param.name(), preset);
            if (value != null) {
                terms.put(Var.alloc(param.name()), param.term(value));
            }
        }
        return terms;
    }

    private static List<String> rows(QueryExec unopened, String... columns) {
        List<String> rows = new ArrayList<>();
        try (QueryExec exec = unopened) {
            RowSet found = exec.select();
            while (found.hasNext()) {
                rows.add(cells(found.next(), columns));
            }
        }
        return rows;
    }

    private static String cells(Binding row, String... columns) {
        return String.join(" | ", Stream.of(columns).map(c -> cell(row.get(Var.alloc(c)))).toList());
    }

    private static String cell(Node node) {
        if (node == null) {
            return "-";
        }
        return node.isURI() ? node.getURI().replace(BASE + "id/", "") : node.getLiteralLexicalForm();
    }
}
