package io.github.counterclaim.cache;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Reading;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder of readings, one file each, named by its key; as {@link FileCache} keeps files. Whatever is wrong with one,
 * the article is only read anew.
 */
public final class ReadingCache {

    /** How much a folder may hold, in bytes, unless another limit is given: some hundred thousand articles. */
    public static final long MAX_BYTES = 1L << 30;

    private static final String ENDING = ".reading";
    private static final int MAX_READING_BYTES = 64 << 20;

    private final @Nullable FileCache files;
    private final @Nullable HeldReadings held;

    private ReadingCache(@Nullable FileCache files, @Nullable HeldReadings held) {
        this.files = files;
        this.held = held;
    }

    /**
     * Returns the same cache, which moreover holds in memory what was wanted between the last two {@linkplain #trim
     * trims}, for who converts much the same articles again and again: who gets a reading twice gets the same one.
     */
    public ReadingCache holding() {
        return new ReadingCache(files, new HeldReadings());
    }

    /** Returns a cache that keeps nothing. */
    public static ReadingCache none() {
        return new ReadingCache(null, null);
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
        return new ReadingCache(FileCache.in(folder, ENDING, maxBytes), null);
    }

    /** Returns whether anything is kept at all. */
    public boolean isKept() {
        return files != null || held != null;
    }

    /**
     * Returns what was kept under a key, or null.
     *
     * @param where the file that the reading's findings are about
     */
    public @Nullable Reading get(String key, Path where) {
        Reading inMemory = held == null ? null : held.get(key, where);
        if (inMemory != null || files == null) {
            return inMemory;
        }
        Reading kept = files.get(
                key,
                in -> new RecordReader(new ByteArrayInputStream(in.readNBytes(MAX_READING_BYTES))).read(Reading.class),
                () -> { });
        return kept == null ? null : held(key, where, at(kept, where.toString()));
    }

    private Reading held(String key, Path where, Reading reading) {
        if (held != null) {
            held.put(key, where, reading);
        }
        return reading;
    }

    /**
     * Keeps a reading under a key; where that is not possible, nothing happens.
     *
     * @param where the file that the reading's findings are about
     */
    public void put(String key, Path where, Reading reading) {
        held(key, where, reading);
        if (files != null) {
            files.put(key, out -> new RecordWriter(out).write(at(reading, "")));
        }
    }

    // the same article may lie in another folder next time
    private static Reading at(Reading reading, String where) {
        List<Finding> findings = reading.findings().stream()
                .map(finding -> new Finding(finding.code(), where, finding.message()))
                .toList();
        return new Reading(reading.source(), reading.text(), reading.claims(), reading.mentions(), findings);
    }

    /** Deletes what was not wanted for longest, where the folder has grown beyond its limit. */
    public void trim() {
        if (held != null) {
            held.forget();
        }
        if (files != null) {
            files.trim();
        }
    }
}
