package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.graph.Prefixes;
import io.github.counterclaim.store.change.History;
import io.github.counterclaim.store.change.Recorder;
import io.github.counterclaim.store.format.HdtFile;
import io.github.counterclaim.store.format.JsonLdStream;
import io.github.counterclaim.store.format.RdfXmlStream;
import io.github.counterclaim.store.format.TurtleStream;
import io.github.counterclaim.store.table.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDF2;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * Writes a data set as files, the same bytes for the same data: N-Quads sorted by code point, one quad a line; TriG and
 * JSON-LD with a block for each graph; Turtle, RDF/XML and HDT of all graphs together, grouped by subject; tables and a
 * network for other tools. Each also compressed, with {@code SHA256SUMS} beside them.
 */
public final class Dumps {

    /** The files' name without the ending. */
    public static final String NAME = "counterclaim";

    /** The licence of the data: what anybody may do with the dumps. */
    static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    private static final int RUN_LENGTH = 100_000;

    /** A quad beside its line takes more room. */
    private static final int LINES_A_QUAD = 2;
    private static final int PAGE_LENGTH = 250;
    /** How large the N-Quads may be, in bytes, of which HDT is made in memory; some 600,000 quads. On the disk it takes longer. */
    private static final long MOST_IN_MEMORY = 150L << 20;
    private static final List<String> ID_KINDS = List.of("claim", "proposition", "conflict", "activity", "wording");

    private final DatasetGraph data;
    private final String base;
    private final Map<String, String> prefixes;
    private final Path folder;
    private final int runLength;

    Dumps(DatasetGraph data, Iris iris, Path folder, int runLength) {
        this.data = data;
        this.base = iris.base();
        this.prefixes = prefixes(iris);
        this.folder = folder;
        this.runLength = runLength;
    }

    /**
     * Writes the named graphs of a data set into a folder. The files appear together, when all are complete; those of
     * an earlier dump stay until then. Where the data differs from that dump's, the folder's history grows by a version.
     *
     * @param out made where it does not exist; files of other names in it are left alone
     * @throws CounterclaimException {@code store-unwritable}, {@code store-locked}
     */
    public static void write(DatasetGraph data, Path out, Iris iris) {
        write(data, out, iris, Instant.now());
    }

    static void write(DatasetGraph data, Path out, Iris iris, Instant now) {
        try {
            Files.createDirectories(out);
            try (StoreLock lock = StoreLock.take(out)) {
                Path writing = DumpFolder.begin(out);
                try {
                    Dumps dumps = new Dumps(data, iris, writing, RUN_LENGTH);
                    Txn.executeRead(data, dumps::writeAll);
                    dumps.record(out, now);
                    DumpFolder.commit(out);
                } finally {
                    // nothing where all went well; else it would keep a full disk full
                    Durable.delete(writing);
                }
            }
        } catch (IOException | UncheckedIOException | RuntimeIOException e) {
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
        TurtleStream turtle = new TurtleStream(new OutputStreamWriter(out, StandardCharsets.UTF_8), prefixes(iris));
        turtle.start();
        sorted.values().forEach(turtle::triple);
        turtle.finish();
    }

    /** Writes every file; within a read transaction. */
    void writeAll() {
        try {
            Path quads = folder.resolve(NAME + ".nq");
            SortedLines sorted = new SortedLines(folder, runLength);
            // each quad is put into words once for all three
            write("trig", trig -> write("jsonld", json ->
                    byGraph(new StreamRDF2(new TurtleStream(trig, prefixes), new JsonLdStream(json)), sorted)));
            sorted.write(quads);
            // Sorted, they hold the same triple of two graphs side by side, and the triples of a subject together
            CanonicalTriples.Blank blank = new CanonicalTriples.Blank();
            // the file is parsed once for all of them
            write("ttl", turtle -> write("rdf", xml -> DumpReader.parse(quads, new DistinctTriples(new StreamRDF2(
                    blank, new StreamRDF2(new TurtleStream(turtle, prefixes), new RdfXmlStream(xml, Prefixes.map())))))));
            CanonicalTriples.write(quads, blank, folder.resolve(NAME + ".nt"));
            writeHdt(quads);
            Tables.write(Store.unionView(data), folder, LICENSE, this::sort);
            Checksums.compressAndSum(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeHdt(Path quads) throws IOException {
        Path file = folder.resolve(NAME + ".hdt");
        // by the size of what is written, wherever the data lies: the same data gives the same bytes
        if (Files.size(quads) <= MOST_IN_MEMORY) {
            HdtFile.writeInMemory(Iter.map(QuadLines.named(data), Quad::asTriple), base, file);
            return;
        }
        // the library reads in a thread of its own, where no transaction of ours holds
        IteratorCloseable<Quad> parsed = DumpReader.quads(quads);
        try {
            HdtFile.write(Iter.map(parsed, Quad::asTriple), base, file);
        } finally {
            parsed.close();
        }
    }

    /** Writes what the data changes, beside the finished files. */
    private void record(Path out, Instant now) throws IOException {
        History history = History.of(out);
        Path before = history.latest().isEmpty() ? null : Stream.of(".nq", ".nq.gz")
                .map(ending -> out.resolve(NAME + ending))
                .filter(Files::isRegularFile)
                .findFirst().orElse(null);
        new Recorder(base, this::sort, PAGE_LENGTH)
                .record(history, before, folder.resolve(NAME + ".nq"), Fingerprint.of(data).hash(), now, folder);
    }

    private void sort(Iterator<String> lines, Path file) throws IOException {
        new SortedLines(folder, runLength).sort(lines, file);
    }

    private record Line(String text, Quad quad) {}

    /**
     * Sends the quads graph by graph, each graph's sorted; one graph at a time is in memory, if it is not too large.
     *
     * @param all gets the line of each quad
     */
    private void byGraph(StreamRDF sink, SortedLines all) throws IOException {
        QuadLines words = new QuadLines();
        List<Node> names = Iter.toList(data.listGraphNodes()).stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        sink.start();
        for (Node name : names) {
            List<Line> lines = new ArrayList<>();
            Iterator<Quad> quads = data.findNG(name, Node.ANY, Node.ANY, Node.ANY);
            while (quads.hasNext() && lines.size() < runLength / LINES_A_QUAD) {
                Quad quad = quads.next();
                lines.add(new Line(words.bytes(quad), quad));
            }
            if (quads.hasNext()) {
                largeGraph(Iter.concat(Iter.map(lines.iterator(), Line::text), Iter.map(quads, words::bytes)), sink, all);
            } else {
                lines.sort(Comparator.comparing(Line::text));
                for (Line line : lines) {
                    sink.quad(line.quad());
                    all.add(line.text());
                }
            }
        }
        sink.finish();
    }

    /** Sorts the graph in files and parses it again. */
    private void largeGraph(Iterator<String> lines, StreamRDF sink, SortedLines all) throws IOException {
        Path file = Files.createTempFile(folder, "graph", ".tmp");
        SortedLines sorted = new SortedLines(folder, runLength);
        while (lines.hasNext()) {
            String line = lines.next();
            sorted.add(line);
            all.add(line);
        }
        sorted.write(file);
        DumpReader.parse(file, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                sink.quad(quad);
            }
        });
        Files.delete(file);
    }

    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private void write(String ending, Writing writing) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(NAME + "." + ending))) {
            writing.to(out);
        }
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
