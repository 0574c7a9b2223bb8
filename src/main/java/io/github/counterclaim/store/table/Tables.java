package io.github.counterclaim.store.table;

import io.github.counterclaim.store.format.LineSorter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes the tables and the network of a data set. */
public final class Tables {

    private static final List<TableQuery> CSV = List.of(
            TableQuery.read("claims"), TableQuery.read("conflicts"), TableQuery.read("events"));
    private static final TableQuery NODES = TableQuery.read("nodes");
    private static final TableQuery EDGES = TableQuery.read("edges");

    private Tables() {}

    /**
     * Writes {@code claims.csv}, {@code conflicts.csv}, {@code events.csv}, what their columns mean, and
     * {@code network.graphml}; within a read transaction.
     *
     * @param data its default graph the union of its graphs
     * @param license of the tables, an address
     * @param sorter sorts the rows, of which there may be more than the memory holds
     */
    public static void write(DatasetGraph data, Path folder, String license, LineSorter sorter) throws IOException {
        Path rows = folder.resolve("rows.tmp");
        for (TableQuery query : CSV) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(query.name() + ".csv"))) {
                Csv.write(query.run(data, sorter, rows), out);
            }
        }
        Files.writeString(folder.resolve(CsvMetadata.FILE), CsvMetadata.describe(CSV, license));
        Path edges = folder.resolve("edges.tmp");
        try (Writer out = Files.newBufferedWriter(folder.resolve("network.graphml"))) {
            GraphMl.write(NODES.run(data, sorter, rows), EDGES.run(data, sorter, edges), out);
        }
        Files.delete(rows);
        Files.delete(edges);
    }
}
