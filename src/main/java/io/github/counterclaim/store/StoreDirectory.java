package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of a store: {@code versions/} holds a folder for each version, the file {@code current} the name of the
 * one that counts. A version becomes current by one atomic rename, after it is complete and on the disk.
 */
final class StoreDirectory implements AutoCloseable {

    static final String CURRENT = "current";
    static final String VERSIONS = "versions";

    private static final Logger LOG = LoggerFactory.getLogger(StoreDirectory.class);

    private static final Pattern VERSION = Pattern.compile("[0-9]{6,}-[0-9a-f]{16}");

    private final Path folder;
    private final StoreLock lock;

    private StoreDirectory(Path folder, StoreLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Returns whether a folder looks like a store. */
    static boolean isStore(Path folder) {
        return Files.isDirectory(folder.resolve(VERSIONS));
    }

    /**
     * Opens or makes a store's folder, takes its lock, and clears what a killed process left behind.
     *
     * @throws CounterclaimException {@code store-locked}, or {@code store-unwritable}
     */
    static StoreDirectory open(Path folder) {
        try {
            Files.createDirectories(folder.resolve(VERSIONS));
            return cleared(new StoreDirectory(folder, StoreLock.take(folder)));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static StoreDirectory cleared(StoreDirectory directory) throws IOException {
        try {
            directory.clear();
            return directory;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    static CounterclaimException unwritable(Path folder, Throwable e) {
        return new CounterclaimException(
                "store-unwritable",
                "The folder '" + folder + "' cannot be written (" + reason(e) + "). Name one that you may write to",
                e);
    }

    private static String reason(Throwable e) {
        String name = e.getClass().getSimpleName().replace("Exception", "");
        return e.getMessage() == null ? name : name + ": " + e.getMessage().lines().findFirst().orElse("");
    }

    /** Returns the name of the version that counts, or null where the store has none yet. */
    @Nullable String current() throws IOException {
        Path pointer = folder.resolve(CURRENT);
        if (!Files.exists(pointer)) {
            return null;
        }
        String name = Files.readString(pointer, StandardCharsets.UTF_8).strip();
        if (!VERSION.matcher(name).matches() || !Files.isDirectory(version(name))) {
            throw new CounterclaimException(
                    "broken-store",
                    "The file '" + pointer + "' names '" + name + "', which is no version of this store. "
                            + "Delete the folder '" + folder + "' and publish again");
        }
        return name;
    }

    Path version(String name) {
        return folder.resolve(VERSIONS).resolve(name);
    }

    /** Returns the name of the next version with this content. */
    String next(Fingerprint content) throws IOException {
        long last = versions().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> VERSION.matcher(name).matches())
                .mapToLong(name -> Long.parseLong(name.substring(0, name.indexOf('-'))))
                .max()
                .orElse(0);
        return "%06d-%s".formatted(last + 1, content.hash());
    }

    /** Deletes a version that does not count. */
    void delete(String name) throws IOException {
        Durable.delete(version(name));
    }

    /** Deletes a version that failed, unless it came to count; the failure is told, whatever becomes of this. */
    void discard(String name) {
        try {
            if (!name.equals(current())) {
                delete(name);
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("What is left of version {} is cleared at the next start", name, e);
        }
    }

    /**
     * Makes sure that a version of so many bytes has room. To run out of it half-way would be found too, but later.
     *
     * @throws CounterclaimException {@code no-room}
     */
    void requireRoom(long needed) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new CounterclaimException("no-room", "The disk of '" + folder + "' has " + (free >> 10)
                    + " KB free, and the new version needs some " + (needed >> 10) + " KB. Free some, or name another folder");
        }
    }

    Path folder() {
        return folder;
    }

    /** Makes a complete version the one that counts. */
    void commit(String name) throws IOException {
        Durable.flushTree(version(name));
        Durable.flush(folder.resolve(VERSIONS));
        Durable.replace(folder.resolve(CURRENT), name + "\n");
    }

    /** Deletes every version but the current one. */
    private void clear() throws IOException {
        String current = current();
        Files.deleteIfExists(folder.resolve(CURRENT + ".new"));
        for (Path path : versions()) {
            if (!path.getFileName().toString().equals(current)) {
                Durable.delete(path);
            }
        }
    }

    private List<Path> versions() throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve(VERSIONS))) {
            return paths.toList();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }
}
