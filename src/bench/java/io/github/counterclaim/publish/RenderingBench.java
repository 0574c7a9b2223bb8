package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.ready.Compression;
import io.github.counterclaim.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of making a document and a page, of the data in the folder that {@code -Dbench.data} names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class RenderingBench {

    /** A thing of thirty triples, or a claim. */
    @Param({"things", "claims"})
    public String kind = "things";

    private Snapshot data;
    private DocumentWriter writer;
    private Pages pages;
    private List<Links.Name> names;
    private Links links;
    private Description description;
    private byte[] turtle;
    private int next;

    @Setup
    public void load() throws IOException {
        Path folder = Path.of(System.getProperty("bench.data"));
        Store store = Store.open(folder);
        data = new Snapshot(store.dataset(), store.version().id(), Instant.EPOCH);
        links = Links.of(Iris.of("http://localhost:3030/"));
        writer = new DocumentWriter(links);
        pages = new Pages(links);
        names = Files.readAllLines(folder.resolve(kind + ".txt")).stream()
                .map(name -> new Links.Name(name.substring(0, name.indexOf('/')), name.substring(name.indexOf('/') + 1)))
                .toList();
        description = describe();
        turtle = writer.write(description, names.get(0), data, Format.TURTLE);
    }

    private Links.Name name() {
        next = (next + 1) % names.size();
        return names.get(next);
    }

    /** Collects what is said. */
    @Benchmark
    public Description describe() {
        Links.Name name = name();
        return data.readQuads(quads -> Description.of(quads, links.thing(name), 1, false));
    }

    /** Writes it as Turtle. */
    @Benchmark
    public byte[] turtle() {
        return writer.write(description, names.get(0), data, Format.TURTLE);
    }

    /** Writes it as JSON-LD with the project's context. */
    @Benchmark
    public byte[] jsonLd() {
        return writer.write(description, names.get(0), data, Format.JSONLD);
    }

    /** Compresses the Turtle. */
    @Benchmark
    public byte[] gzip() {
        return Compression.compress(turtle);
    }

    /** Makes the whole page for people. */
    @Benchmark
    public byte[] page() {
        return pages.thing(data, name());
    }
}
