package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads what {@link Dumps} wrote. */
final class DumpReader {

    private static final List<String> ENDINGS = List.of(".nq", ".nq.gz", ".trig", ".trig.gz");

    /** So many quads at a time are handed to another thread; ten times as many wait. */
    private static final int QUADS_A_CHUNK = 1_000;

    private DumpReader() {}

    /** Returns the data set of a folder's dump, in memory. */
    static DatasetGraph read(Path folder) {
        try {
            if (Files.exists(folder.resolve(DumpFolder.READY))) {
                try (StoreLock lock = StoreLock.take(folder)) {
                    DumpFolder.recover(folder);
                }
            }
            return load(find(folder));
        } catch (ZipException | EOFException e) {
            throw broken(folder, "it is not a whole gzip file");
        } catch (IOException e) {
            throw new CounterclaimException(
                    "no-store", "The folder '" + folder + "' cannot be read: " + e + ". Name one that you may read", e);
        }
    }

    private static Path find(Path folder) {
        Optional<Path> dump = ENDINGS.stream()
                .map(ending -> folder.resolve(Dumps.NAME + ending))
                .filter(Files::isRegularFile)
                .findFirst();
        return dump.orElseThrow(() -> new CounterclaimException(
                "no-store",
                "The folder '" + folder + "' holds neither a store nor a dump. Name one that 'convert --out' or "
                        + "'publish --store' wrote"));
    }

    private static DatasetGraph load(Path file) throws IOException {
        if (!Checksums.holds(file)) {
            throw broken(file, "its sum is not the one in " + Checksums.FILE);
        }
        try {
            QuadCollector quads = new QuadCollector();
            parse(file, quads);
            return quads.dataset();
        } catch (RiotException e) {
            throw broken(file, e.getMessage());
        }
    }

    private static CounterclaimException broken(Path file, String why) {
        return new CounterclaimException(
                "broken-dump", "The dump '" + file + "' cannot be used: " + why + ". Convert the articles again");
    }

    /** Parses a file, keeping the labels of its blank nodes. */
    static void parse(Path file, StreamRDF sink) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream in = open(file, name.endsWith(".gz"))) {
            parse(in, name.contains(".trig") ? Lang.TRIG : Lang.NQUADS, sink);
        }
    }

    /** Parses what comes in, as above. */
    static void parse(InputStream in, Lang lang, StreamRDF sink) {
        RDFParser.source(in)
                .forceLang(lang)
                .labelToNode(LabelToNode.createUseLabelEncoded())
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(sink);
    }

    /** Returns the quads of a file of N-Quads one after another, as above; to be closed. */
    static IteratorCloseable<Quad> quads(Path file) {
        return AsyncParser.of(RDFParser.source(file)
                        .forceLang(Lang.NQUADS)
                        .labelToNode(LabelToNode.createUseLabelEncoded())
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging))
                .setChunkSize(QUADS_A_CHUNK)
                .setDaemonMode(true)
                .asyncParseQuads();
    }

    private static InputStream open(Path file, boolean packed) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
