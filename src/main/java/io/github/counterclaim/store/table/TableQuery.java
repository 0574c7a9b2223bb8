package io.github.counterclaim.store.table;

import io.github.counterclaim.graph.Prefixes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A query that makes a table, with what its header says.
 *
 * @param name of the table
 * @param title for people
 * @param columns in their order
 * @param text the query
 */
public record TableQuery(String name, String title, List<Column> columns, String text) {

    /** Reads a query of the class path. */
    static TableQuery read(String name) {
        String text = load(name + ".rq");
        List<Column> columns = new ArrayList<>();
        String title = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("# title: ")) {
                title = line.substring("# title: ".length());
            } else if (line.startsWith("# column: ")) {
                columns.add(column(line.substring("# column: ".length()).split(" \\| ", -1)));
            }
        }
        return new TableQuery(name, title, List.copyOf(columns), text);
    }

    private static Column column(String[] parts) {
        boolean many = parts[1].endsWith("*");
        String property = parts[2].isBlank() ? "" : expand(parts[2]);
        return new Column(parts[0], many ? parts[1].replace("*", "") : parts[1], many, property, parts[3]);
    }

    private static String expand(String name) {
        String[] parts = name.split(":", 2);
        return Objects.requireNonNull(Prefixes.map().get(parts[0]), name) + parts[1];
    }

    private static String load(String file) {
        try (InputStream in = TableQuery.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the table of a data set whose default graph is the union of its graphs; within a transaction. */
    Table run(DatasetGraph data) {
        Map<String, List<SortedSet<String>>> rows = new TreeMap<>();
        try (QueryExec exec = QueryExec.dataset(data).query(text).build()) {
            RowSet found = exec.select();
            while (found.hasNext()) {
                add(found.next(), rows);
            }
        }
        List<List<List<String>>> sorted = new ArrayList<>();
        rows.values().forEach(row -> sorted.add(row.stream().map(List::copyOf).toList()));
        return new Table(this, columns, sorted);
    }

    private void add(Binding binding, Map<String, List<SortedSet<String>>> rows) {
        String key = value(binding, columns.get(0));
        List<SortedSet<String>> row = rows.computeIfAbsent(key, k -> columns.stream()
                .<SortedSet<String>>map(c -> new TreeSet<>())
                .toList());
        for (int i = 0; i < columns.size(); i++) {
            String value = value(binding, columns.get(i));
            if (!value.isEmpty()) {
                row.get(i).add(value);
            }
        }
    }

    private static String value(Binding binding, Column column) {
        Node node = binding.get(Var.alloc(column.name()));
        if (node == null) {
            return "";
        }
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
