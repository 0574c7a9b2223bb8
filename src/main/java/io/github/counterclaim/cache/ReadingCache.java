package io.github.counterclaim.cache;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of readings, one file each, named by its key. For any number of threads and processes: a file appears whole
 * or not at all, one that is broken counts as absent, and the files that were not wanted for longest make room.
 */
public final class ReadingCache {

    /** How much a folder may hold, in bytes, unless another limit is given: some hundred thousand articles. */
    public static final long MAX_BYTES = 1L << 30;

    private static final String ENDING = ".reading";
    private static final int MAX_READING_BYTES = 64 << 20;
    private static final Duration FRESH = Duration.ofHours(1);

    private final @Nullable Path folder;
    private final long maxBytes;
    private volatile boolean grown;

    private ReadingCache(@Nullable Path folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    /** Returns a cache that keeps nothing. */
    public static ReadingCache none() {
        return new ReadingCache(null, 0);
    }

    /**
     * Returns the cache of a folder.
     *
     * @param folder made where it does not exist
     * @throws CounterclaimException {@code cache-unwritable}
     */
    public static ReadingCache in(Path folder) {
        return in(folder, MAX_BYTES);
    }

    static ReadingCache in(Path folder, long maxBytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CounterclaimException("cache-unwritable", "The folder '" + folder + "' cannot be made ("
                    + e.getClass().getSimpleName() + "). Name one that you may write to: --cache DIR, or --no-cache", e);
        }
        return new ReadingCache(folder, maxBytes);
    }

    /** Returns whether anything is kept at all. */
    public boolean isKept() {
        return folder != null;
    }

    /**
     * Returns what was kept under a key, or null.
     *
     * @param where the file that the reading's findings are about
     */
    public @Nullable Reading get(String key, Path where) {
        if (folder == null) {
            return null;
        }
        Path file = file(folder, key);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = in.readNBytes(MAX_READING_BYTES);
            Reading reading = new RecordReader(new ByteArrayInputStream(bytes)).read(Reading.class);
            touch(file);
            return at(reading, where.toString());
        } catch (IOException | RuntimeException e) {
            // absent, cut off, changed by somebody: whatever it is, the article is read anew
            return null;
        }
    }

    /** Keeps a reading under a key; where that is not possible, nothing happens. */
    public void put(String key, Reading reading) {
        if (folder == null) {
            return;
        }
        Path file = file(folder, key);
        Path part = null;
        try {
            Files.createDirectories(file.getParent());
            part = Files.createTempFile(file.getParent(), key.substring(0, 8), ".part");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part), 1 << 16)) {
                new RecordWriter(out).write(at(reading, ""));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            grown = true;
        } catch (IOException e) {
            delete(part);
        }
    }

    // the same article may lie in another folder next time
    private static Reading at(Reading reading, String where) {
        List<Finding> findings = reading.findings().stream()
                .map(finding -> new Finding(finding.code(), where, finding.message()))
                .toList();
        return new Reading(reading.source(), reading.text(), reading.claims(), reading.mentions(), findings);
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + ENDING);
    }

    private static void touch(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FRESH))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    /** Deletes what was not wanted for longest, where the folder has grown beyond its limit. */
    public void trim() {
        if (folder == null || !grown) {
            return;
        }
        grown = false;
        List<Kept> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder, 2)) {
            tree.filter(Files::isRegularFile).map(Kept::of).filter(java.util.Objects::nonNull).forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            return;
        }
        Instant old = Instant.now().minus(FRESH);
        long bytes = files.stream().mapToLong(Kept::bytes).sum();
        files.sort(Comparator.comparing(Kept::wanted));
        for (Kept kept : files) {
            String name = kept.file().getFileName().toString();
            boolean leftBehind = name.endsWith(".part") && kept.wanted().isBefore(old);
            if (leftBehind || name.endsWith(ENDING) && bytes > maxBytes) {
                delete(kept.file());
                bytes -= kept.bytes();
            }
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // the next one who trims the folder tries again
            return;
        }
    }

    private record Kept(Path file, long bytes, Instant wanted) {

        static @Nullable Kept of(Path file) {
            try {
                return new Kept(file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
            } catch (IOException e) {
                // another process was faster
                return null;
            }
        }
    }
}
