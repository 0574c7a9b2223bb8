package io.github.counterclaim.cache;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of compressed files, each named by the key of what it holds. For any number of threads and processes: a file
 * appears whole or not at all, one that is broken counts as absent, and the files that were not wanted for longest make
 * room.
 */
public final class FileCache {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final Duration FRESH = Duration.ofHours(1);

    private final Path folder;
    private final String ending;
    private final long maxBytes;
    private volatile boolean grown;

    /** Writes what a file is to hold. */
    @FunctionalInterface
    public interface Writing {

        /** Writes all of it. */
        void to(OutputStream out) throws IOException;
    }

    /** Reads what a file holds. */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * Reads all of it.
         *
         * @throws IOException where it is not what was written
         */
        T from(InputStream in) throws IOException;
    }

    private FileCache(Path folder, String ending, long maxBytes) {
        this.folder = folder;
        this.ending = ending;
        this.maxBytes = maxBytes;
    }

    /**
     * Returns the cache of a folder.
     *
     * @param folder made where it does not exist; caches of other endings may share it
     * @param maxBytes how much its files may hold together
     * @throws CounterclaimException {@code cache-unwritable}
     */
    public static FileCache in(Path folder, String ending, long maxBytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CounterclaimException("cache-unwritable", "The folder '" + folder + "' cannot be made ("
                    + e.getClass().getSimpleName() + "). Name one that you may write to: --cache DIR, or --no-cache", e);
        }
        return new FileCache(folder, ending, maxBytes);
    }

    /**
     * Returns what was kept under a key, or null. A file that is cut off or changed is deleted.
     *
     * @param broken is told where that happened
     */
    public <T> @Nullable T get(String key, Reader<T> reading, Runnable broken) {
        Path file = file(key);
        // numbers are read and written byte by byte, which the compression itself is slow at
        try (InputStream in =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER_BYTES), BUFFER_BYTES)) {
            T kept = reading.from(in);
            // the sum at the end of a gzip file is checked by whoever reads beyond the last byte
            if (in.read() >= 0) {
                throw new IOException("There is more than was written");
            }
            touch(file);
            return kept;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException | RuntimeException e) {
            delete(file);
            broken.run();
            return null;
        }
    }

    /** Returns whether something is kept under a key, which is wanted again then. */
    public boolean keeps(String key) {
        try {
            touch(file(key));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Keeps something under a key; where that is not possible, nothing happens. */
    public void put(String key, Writing writing) {
        Path file = file(key);
        Path part = null;
        try {
            Files.createDirectories(file.getParent());
            part = Files.createTempFile(file.getParent(), key.substring(0, 8), ".part");
            try (OutputStream out = new BufferedOutputStream(new QuickGzip(Files.newOutputStream(part)), BUFFER_BYTES)) {
                writing.to(out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            grown = true;
        } catch (IOException e) {
            delete(part);
        }
    }

    /** Deletes what was not wanted for longest, where the folder has grown beyond its limit. */
    public void trim() {
        if (!grown) {
            return;
        }
        grown = false;
        List<Kept> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder, 2)) {
            tree.filter(Files::isRegularFile).map(Kept::of).filter(Objects::nonNull).forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            return;
        }
        Instant old = Instant.now().minus(FRESH);
        long bytes = files.stream().filter(one -> one.name().endsWith(ending)).mapToLong(Kept::bytes).sum();
        files.sort(Comparator.comparing(Kept::wanted));
        for (Kept kept : files) {
            boolean leftBehind = kept.name().endsWith(".part") && kept.wanted().isBefore(old);
            boolean surplus = kept.name().endsWith(ending) && bytes > maxBytes;
            if (leftBehind || surplus) {
                delete(kept.file());
                bytes -= surplus ? kept.bytes() : 0;
            }
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + ending);
    }

    private static void touch(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FRESH))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
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

    /** What is read back soon need not be packed tightly: this takes less time, and a fifth more room. */
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(OutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
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

        String name() {
            return file.getFileName().toString();
        }
    }
}
