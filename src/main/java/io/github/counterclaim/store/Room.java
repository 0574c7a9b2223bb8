package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Room on a disk for what is being made and is too large for the memory. It is taken when it is needed first, and given
 * back at the end; what a killed process left is cleared by the next one that works in the same folder.
 */
public final class Room implements AutoCloseable {

    /** A data set of more quads is made on the disk: in memory it takes some 200 bytes a quad. */
    private static final long MOST_QUADS = 500_000;

    /** Readings of longer texts go to the disk: in memory they take some ten bytes a character. */
    private static final long MOST_CHARS = 2_000_000;

    private static final String NAME = ".counterclaim-";
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final @Nullable Path parent;
    private final long mostQuads;
    private final long mostChars;
    private @Nullable Path folder;
    private @Nullable StoreLock lock;
    private @Nullable DiskDataset data;

    private Room(@Nullable Path parent, long mostQuads, long mostChars) {
        this.parent = parent;
        this.mostQuads = mostQuads;
        this.mostChars = mostChars;
    }

    /** Returns no room: everything is held in memory, however large. */
    public static Room none() {
        return new Room(null, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** Returns room in a folder, which need not exist yet. */
    public static Room in(Path parent) {
        return in(parent, MOST_QUADS, MOST_CHARS);
    }

    /**
     * Returns room in a folder, as above.
     *
     * @param mostQuads how many quads a data set has in memory
     * @param mostChars how many characters the texts of readings in memory have
     */
    public static Room in(Path parent, long mostQuads, long mostChars) {
        Room room = new Room(parent, mostQuads, mostChars);
        room.clear();
        return room;
    }

    /** Returns how many characters the texts of readings in memory may have. */
    public long mostChars() {
        return mostChars;
    }

    long mostQuads() {
        return mostQuads;
    }

    /** Whether the data set lies here. */
    public boolean isUsed() {
        return data != null;
    }

    /**
     * Returns the folder, made at the first call.
     *
     * @throws CounterclaimException {@code store-unwritable}
     */
    public synchronized Path folder() {
        Path known = folder;
        Path within = Objects.requireNonNull(parent);
        if (known == null) {
            try {
                Files.createDirectories(within);
                known = Files.createTempDirectory(within, NAME);
                lock = StoreLock.take(known);
                folder = known;
            } catch (IOException e) {
                throw StoreDirectory.unwritable(within, e);
            }
        }
        return known;
    }

    /** Returns a data set to be filled; there is one. */
    DiskDataset dataset() {
        DiskDataset known = data;
        if (known == null) {
            known = new DiskDataset(folder().resolve("data"));
            data = known;
        }
        return known;
    }

    /** Deletes what processes left that are gone. */
    private void clear() {
        if (parent == null || !Files.isDirectory(parent)) {
            return;
        }
        Instant old = Instant.now().minus(FRESH);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path one : left) {
                Path file = one.resolve(StoreLock.FILE);
                // one that is just being made has no lock yet
                if (Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    clear(one);
                }
            }
        } catch (IOException e) {
            // somebody else's, or gone in the meantime; it harms nobody but by the room that it takes
            return;
        }
    }

    private static void clear(Path left) throws IOException {
        try (StoreLock own = StoreLock.take(left)) {
            Durable.delete(left);
        } catch (CounterclaimException e) {
            // somebody works there
            return;
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (data != null) {
                data.close();
                data = null;
            }
            if (lock != null) {
                lock.close();
                lock = null;
            }
            if (folder != null) {
                Durable.delete(folder);
                folder = null;
            }
        } catch (IOException e) {
            throw StoreDirectory.unwritable(Objects.requireNonNull(parent), e);
        }
    }
}
