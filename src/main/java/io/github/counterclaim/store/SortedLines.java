package io.github.counterclaim.store;

import io.github.counterclaim.store.format.LineSorter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts more lines than the memory holds: sorted runs go to files, which are then merged; a single run needs none. The
 * lines hold a byte of UTF-8 in each character (see {@link QuadLines#bytes}), so that their order is that of code points.
 */
final class SortedLines implements LineSorter {

    /** Of longer lines fewer are kept in memory. */
    private static final long CHARS_A_LINE = 250;

    private final Path folder;
    private final int runLength;
    private final List<String> run = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long chars;

    /**
     * Makes a sorter.
     *
     * @param folder where the runs go; they are deleted at the end
     * @param runLength how many lines of common length are kept in memory
     */
    SortedLines(Path folder, int runLength) {
        this.folder = folder;
        this.runLength = runLength;
    }

    @Override
    public void sort(Iterator<String> lines, Path file) throws IOException {
        while (lines.hasNext()) {
            add(lines.next());
        }
        write(file);
    }

    /** Takes a line. */
    void add(String line) throws IOException {
        if (run.size() == runLength || chars > runLength * CHARS_A_LINE) {
            write(run, newRun());
            chars = 0;
        }
        run.add(line);
        chars += line.length();
    }

    /** Writes the lines that came to a file in order, each followed by a line feed. */
    void write(Path file) throws IOException {
        if (runs.isEmpty()) {
            write(run, file);
            return;
        }
        write(run, newRun());
        merge(file);
        for (Path path : runs) {
            Files.delete(path);
        }
    }

    private Path newRun() throws IOException {
        Path path = Files.createTempFile(folder, "run", ".tmp");
        runs.add(path);
        return path;
    }

    private static void write(List<String> run, Path path) throws IOException {
        Collections.sort(run);
        try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.ISO_8859_1)) {
            for (String line : run) {
                write(out, line);
            }
        }
        run.clear();
    }

    private void merge(Path file) throws IOException {
        PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing((Run run) -> run.head));
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            for (Path path : runs) {
                put(heads, new Run(Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)));
            }
            while (!heads.isEmpty()) {
                Run least = heads.remove();
                write(out, least.head);
                put(heads, least);
            }
        } finally {
            for (Run run : heads) {
                run.reader.close();
            }
        }
    }

    private static void put(PriorityQueue<Run> heads, Run run) throws IOException {
        String line = run.reader.readLine();
        if (line == null) {
            run.reader.close();
        } else {
            run.head = line;
            heads.add(run);
        }
    }

    private static void write(Writer out, String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    private static final class Run {
        private final BufferedReader reader;
        private String head = "";

        private Run(BufferedReader reader) {
            this.reader = reader;
        }
    }
}
