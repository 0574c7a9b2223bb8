package io.github.counterclaim.store.table;

import io.github.counterclaim.graph.Prefixes;
import io.github.counterclaim.store.format.LineSorter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A query that makes a table, with what its header says.
 *
 * @param name of the table
 * @param title for people
 * @param columns in their order
 * @param text the query
 */
public record TableQuery(String name, String title, List<Column> columns, String text) {

    /** So many of the things that must be told apart are held at once; further ones lie in files. */
    private static final long MOST_IN_MEMORY = 100_000;

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

    /**
     * Returns the table of a data set whose default graph is the union of its graphs; within a transaction.
     *
     * @param file is made, and read for the rows; whoever reads them deletes it
     */
    Table run(DatasetGraph data, LineSorter sorter, Path file) throws IOException {
        try (QueryExec exec = QueryExec.dataset(data).query(text).set(ARQ.spillToDiskThreshold, MOST_IN_MEMORY).build()) {
            sorter.sort(Iter.map(exec.select(), this::line), file);
        }
        return new Table(this, columns, sink -> RowLines.send(file, columns.size(), sink));
    }

    private String line(Binding binding) {
        return RowLines.line(columns.stream().map(column -> value(binding, column)).toList());
    }

    private static String value(Binding binding, Column column) {
        Node node = binding.get(Var.alloc(column.name()));
        if (node == null) {
            return "";
        }
        return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
