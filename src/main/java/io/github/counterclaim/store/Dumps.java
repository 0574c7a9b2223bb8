package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.graph.Prefixes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/**
 * Writes a data set as files, the same bytes for the same data: N-Quads sorted by code point, one quad a line; TriG
 * with a block for each graph; Turtle of all graphs together, grouped by subject. Each also compressed, with
 * {@code SHA256SUMS} beside them.
 */
public final class Dumps {

    /** The files' name without the ending. */
    public static final String NAME = "counterclaim";

    private static final int RUN_LENGTH = 200_000;
    private static final List<String> ID_KINDS = List.of("claim", "proposition", "conflict", "activity", "wording");

    private final DatasetGraph data;
    private final Map<String, String> prefixes;
    private final Path folder;
    private final int runLength;

    Dumps(DatasetGraph data, Iris iris, Path folder, int runLength) {
        this.data = data;
        this.prefixes = prefixes(iris);
        this.folder = folder;
        this.runLength = runLength;
    }

    /**
     * Writes the named graphs of a data set into a folder. The files appear together, when all are complete; those of
     * an earlier dump stay until then.
     *
     * @param out made where it does not exist; files of other names in it are left alone
     * @throws CounterclaimException {@code store-unwritable}, {@code store-locked}
     */
    public static void write(DatasetGraph data, Path out, Iris iris) {
        try {
            Files.createDirectories(out);
            try (StoreLock lock = StoreLock.take(out)) {
                Path writing = DumpFolder.begin(out);
                Txn.executeRead(data, () -> new Dumps(data, iris, writing, RUN_LENGTH).writeAll());
                DumpFolder.commit(out);
            }
        } catch (IOException | UncheckedIOException e) {
            throw StoreDirectory.unwritable(out, e);
        }
    }

    /**
     * Makes sure that {@link #write} can write to a folder, before the long work and not after it.
     *
     * @throws CounterclaimException {@code store-unwritable}, {@code store-locked}
     */
    public static void requireWritable(Path out) {
        try {
            Files.createDirectories(out);
            StoreLock.take(out).close();
        } catch (IOException e) {
            throw StoreDirectory.unwritable(out, e);
        }
    }

    /** Writes one graph as Turtle for people: sorted by subject, short names for addresses; leaves the stream open. */
    public static void writeGraph(Graph graph, Iris iris, OutputStream out) {
        Map<String, Triple> sorted = new TreeMap<>();
        graph.find().forEachRemaining(triple -> sorted.put(triple.toString(), triple));
        StreamRDF turtle = begin(out, RDFFormat.TURTLE_BLOCKS, prefixes(iris));
        sorted.values().forEach(turtle::triple);
        turtle.finish();
    }

    /** Writes every file; within a read transaction. */
    void writeAll() {
        try {
            Path quads = folder.resolve(NAME + ".nq");
            QuadLines lines = new QuadLines();
            new SortedLines(folder, runLength).sort(Iter.map(QuadLines.named(data), lines::bytes), quads);
            writeTurtle(quads);
            writeTrig();
            Checksums.compressAndSum(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sorted quads hold the same triple of two graphs side by side, and the triples of a subject together. */
    private void writeTurtle(Path quads) throws IOException {
        try (OutputStream out = open("ttl")) {
            StreamRDF turtle = begin(out, RDFFormat.TURTLE_BLOCKS, prefixes);
            DumpReader.parse(quads, new DistinctTriples(turtle));
            turtle.finish();
        }
    }

    private void writeTrig() throws IOException {
        QuadLines lines = new QuadLines();
        try (OutputStream out = open("trig")) {
            StreamRDF trig = begin(out, RDFFormat.TRIG_BLOCKS, prefixes);
            List<Node> names = Iter.toList(data.listGraphNodes()).stream()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
            for (Node name : names) {
                Map<String, Quad> sorted = new TreeMap<>();
                data.findNG(name, Node.ANY, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> sorted.put(lines.bytes(quad), quad));
                sorted.values().forEach(trig::quad);
            }
            trig.finish();
        }
    }

    private OutputStream open(String ending) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(NAME + "." + ending)), 1 << 16);
    }

    private static StreamRDF begin(OutputStream out, RDFFormat format, Map<String, String> prefixes) {
        // The older form of directives is read by every parser
        Context context = Context.create().set(RIOT.symTurtleDirectiveStyle, "rdf10");
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format, context);
        writer.start();
        prefixes.forEach(writer::prefix);
        return writer;
    }

    /** A prefix for each kind of address makes the files readable. */
    private static Map<String, String> prefixes(Iris iris) {
        Map<String, String> all = new LinkedHashMap<>(Prefixes.map());
        ID_KINDS.forEach(kind -> all.put(kind, iris.id(kind, "")));
        for (ThingKind kind : ThingKind.values()) {
            if (kind != ThingKind.VALUE) {
                all.put(kind.segment(), iris.id(kind.segment(), ""));
            }
        }
        return all;
    }

}
