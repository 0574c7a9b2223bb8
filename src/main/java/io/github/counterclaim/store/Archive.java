package io.github.counterclaim.store;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.change.DataVersion;
import io.github.counterclaim.store.change.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * The files of the version that serves. They come from a folder that {@link Dumps} wrote, where it holds that version;
 * else they are written, at the first use, into a folder that lives as long as the archive. For any number of threads.
 */
public final class Archive implements AutoCloseable {

    /**
     * The files of one version.
     *
     * @param files in the order of their names
     * @param sums the list of their checksums
     * @param history what led to this version
     */
    public record Shelf(List<DumpFile> files, Path sums, History history) {

        public Shelf {
            files = List.copyOf(files);
        }
    }

    private final Iris iris;
    private final @Nullable Path kept;
    private @Nullable Path temporary;
    private @Nullable Shelf shelf;
    private String content = "";

    private Archive(Iris iris, @Nullable Path kept) {
        this.iris = iris;
        this.kept = kept;
    }

    /** Returns an archive of data in memory. */
    public static Archive temporary(Iris iris) {
        return new Archive(iris, null);
    }

    /** Returns an archive whose files lie in a folder of dumps; the folder is only read. */
    public static Archive of(Path folder, Iris iris) {
        return new Archive(iris, folder);
    }

    /** Makes sure that a folder holds the dumps of some data. */
    public static void keep(DatasetGraph data, Path folder, Iris iris) {
        if (!holds(folder, Fingerprint.of(data).hash())) {
            Dumps.write(data, folder, iris);
        }
    }

    /**
     * Returns the files of a version; who asks for one that has none yet waits until they are written.
     *
     * @param version its content's name, as {@link Store.Version} has it
     */
    public synchronized Shelf shelf(DatasetGraph data, String version) {
        Shelf known = shelf;
        if (known != null && content.equals(version)) {
            return known;
        }
        try {
            Path folder = kept != null && holds(kept, version) ? kept : written(data);
            Shelf made = new Shelf(DumpFile.list(folder), folder.resolve(Checksums.FILE), History.of(folder));
            shelf = made;
            content = version;
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever still reads a file of the version before keeps it open; the history goes on. */
    private Path written(DatasetGraph data) throws IOException {
        Path folder = temporary;
        if (folder == null) {
            folder = Files.createTempDirectory("counterclaim-dumps");
            temporary = folder;
        }
        Dumps.write(data, folder, iris);
        return folder;
    }

    private static boolean holds(Path folder, String version) {
        return DumpFolder.isSettled(folder)
                && Files.exists(folder.resolve(Checksums.FILE))
                && History.of(folder).latest().map(DataVersion::content).orElse("").equals(version);
    }

    /** Deletes what was written for this archive alone. */
    @Override
    public synchronized void close() {
        try {
            if (temporary != null) {
                Durable.delete(temporary);
                temporary = null;
                shelf = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
