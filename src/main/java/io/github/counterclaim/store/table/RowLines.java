package io.github.counterclaim.store.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The solutions of a table's query as lines, a byte of UTF-8 in each character. Sorted, those of one row follow each
 * other, however many rows there are.
 */
final class RowLines {

    /** Sorts before whatever may follow in an address, so that the lines of a row stay together. */
    private static final char BETWEEN = '\u0001';

    private static final String ESCAPED = "\\\n\r" + BETWEEN;
    private static final String NAMES = "\\nr1";

    private RowLines() {}

    /** Returns a solution's line; a value that is missing is empty. */
    static String line(List<String> values) {
        StringBuilder line = new StringBuilder();
        for (String value : values) {
            for (int i = 0; i < value.length(); i++) {
                int escape = ESCAPED.indexOf(value.charAt(i));
                if (escape < 0) {
                    line.append(value.charAt(i));
                } else {
                    line.append('\\').append(NAMES.charAt(escape));
                }
            }
            line.append(BETWEEN);
        }
        return new String(line.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static List<String> values(String line, int columns) {
        String[] values = new String[columns];
        StringBuilder value = new StringBuilder();
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == BETWEEN) {
                values[column++] = value.toString();
                value.setLength(0);
            } else {
                value.append(c == '\\' ? ESCAPED.charAt(NAMES.indexOf(line.charAt(++i))) : c);
            }
        }
        return List.of(values);
    }

    /** Reads sorted lines and sends each row with all values that its solutions have. */
    static void send(Path sorted, int columns, Table.RowSink sink) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(sorted, StandardCharsets.UTF_8)) {
            List<SortedSet<String>> row = List.of();
            String thing = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> values = values(line, columns);
                if (row.isEmpty() || !values.get(0).equals(thing)) {
                    send(row, sink);
                    row = Stream.generate(() -> (SortedSet<String>) new TreeSet<String>()).limit(columns).toList();
                    thing = values.get(0);
                }
                List<SortedSet<String>> cells = row;
                IntStream.range(0, columns)
                        .filter(i -> !values.get(i).isEmpty())
                        .forEach(i -> cells.get(i).add(values.get(i)));
            }
            send(row, sink);
        }
    }

    private static void send(List<SortedSet<String>> row, Table.RowSink sink) throws IOException {
        if (!row.isEmpty()) {
            sink.row(row.stream().map(List::copyOf).toList());
        }
    }
}
