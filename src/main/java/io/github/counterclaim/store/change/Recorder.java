package io.github.counterclaim.store.change;

import io.github.counterclaim.store.format.LineSorter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Writes down what a new version of the data changes. */
public final class Recorder {

    // A byte of UTF-8 a character: the lines' order is then that of the sorted file
    static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String base;
    private final LineSorter sorter;
    private final int pageLength;

    /**
     * Makes a recorder.
     *
     * @param base what the data's addresses begin with
     * @param pageLength how many things stand on a page
     */
    public Recorder(String base, LineSorter sorter, int pageLength) {
        this.base = base;
        this.sorter = sorter;
        this.pageLength = pageLength;
    }

    /**
     * Writes the folder of a version, unless the data is that of the latest.
     *
     * @param history of the folder
     * @param before the sorted N-Quads of the latest version, perhaps compressed; null where there is none
     * @param after those of the new one
     * @param content names the new one's content
     * @param out where the version's folder is made
     */
    public void record(
            History history, @Nullable Path before, Path after, String content, Instant now, Path out) throws IOException {
        DataVersion latest = history.latest().orElse(null);
        if (latest != null && latest.content().equals(content)) {
            return;
        }
        Instant time = later(now, latest);
        String name = STAMP.format(time) + "-" + content;
        Path folder = Files.createDirectories(out.resolve(History.FOLDER).resolve(name));
        ChangedThings changed = new ChangedThings(base + "id/", before == null);
        Patch patch = new Patch(changed);
        try (BufferedReader old = open(before); BufferedReader next = open(after);
                BufferedWriter lines = Files.newBufferedWriter(folder.resolve(History.PATCH), BYTES)) {
            patch.write(lines, address(name), latest == null ? null : address(latest.name()), old, next);
        }
        MemberPages pages = writePages(folder, name, time, changed, before, after);
        new DataVersion(name, latest == null ? null : latest.name(), content, time, patch.added(), patch.removed(),
                pages.total(), pages.count()).write(folder);
    }

    private String address(String version) {
        return base + "changes/" + version;
    }

    /** The names must be in the order of the versions, even when two come in one second or a clock is set back. */
    private static Instant later(Instant now, @Nullable DataVersion latest) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return latest == null || second.isAfter(latest.recorded()) ? second : latest.recorded().plusSeconds(1);
    }

    private MemberPages writePages(
            Path folder, String name, Instant time, ChangedThings changed, @Nullable Path before, Path after) throws IOException {
        try (BufferedReader old = open(before)) {
            old.lines().forEach(changed::known);
        }
        Path sorted = folder.resolve("members.tmp");
        try (BufferedReader lines = open(after)) {
            sorter.sort(lines.lines().filter(changed::concerns).map(ChangedThings::keyed).iterator(), sorted);
        }
        int total;
        try (BufferedReader lines = open(sorted)) {
            total = changed.count(lines);
        }
        MemberPages pages = new MemberPages(folder, base + History.FOLDER, name, time, pageLength, total);
        try (BufferedReader lines = open(sorted)) {
            changed.describe(lines, pages::add);
        }
        pages.close();
        Files.delete(sorted);
        return pages;
    }

    private static BufferedReader open(@Nullable Path file) throws IOException {
        if (file == null) {
            return new BufferedReader(Reader.nullReader());
        }
        InputStream in = Files.newInputStream(file);
        boolean packed = file.getFileName().toString().endsWith(".gz");
        return new BufferedReader(new InputStreamReader(packed ? new GZIPInputStream(in) : in, BYTES), 1 << 16);
    }
}
