package io.github.counterclaim.store.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The versions of a folder of dumps, the oldest first. What it hands out is never written again. */
public final class History {

    /** The folder's name among the dumps. */
    public static final String FOLDER = "changes";

    static final String PATCH = "patch.rdfp";

    private final Path folder;
    private final List<DataVersion> versions;

    private History(Path folder, List<DataVersion> versions) {
        this.folder = folder;
        this.versions = versions;
    }

    /** Reads the history that lies beside dumps; empty where there is none. */
    public static History of(Path dumps) {
        Path folder = dumps.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return new History(folder, List.of());
        }
        try (Stream<Path> all = Files.list(folder)) {
            return new History(folder, all.filter(f -> Files.exists(f.resolve(DataVersion.FILE)))
                    .map(History::read)
                    .sorted(Comparator.comparing(DataVersion::name))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataVersion read(Path folder) {
        try {
            return DataVersion.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all versions, the oldest first; unmodifiable. */
    public List<DataVersion> versions() {
        return versions;
    }

    /** Returns the version that was recorded last. */
    public Optional<DataVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Returns the version of a name. */
    public Optional<DataVersion> version(String name) {
        return versions.stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /** Returns the file that holds the patch from the version before. */
    public Path patch(DataVersion version) {
        return folder.resolve(version.name()).resolve(PATCH);
    }

    /** Returns the file that holds a page of a version, from 1: N-Quads. */
    public Path page(DataVersion version, int number) {
        return folder.resolve(version.name()).resolve(number + ".nq");
    }
}
