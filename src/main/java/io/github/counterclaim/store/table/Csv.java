package io.github.counterclaim.store.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table as CSV (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>: UTF-8, a header, CRLF).
 *
 * <p>A spreadsheet takes a text that begins with one of {@code = + - @}, their full-width forms, a tab or a line break
 * for a formula, and runs it. Such a text gets an apostrophe in front, and so does one that begins with an apostrophe.
 * So who takes one apostrophe from the front of every text that begins with one has the texts as they were. Columns
 * whose values are numbers or addresses cannot hold a formula and stay as they are.
 */
final class Csv {

    /** Stands between the values of one cell. */
    static final String SEPARATOR = " | ";

    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private Csv() {}

    static void write(Table table, Writer out) throws IOException {
        out.write(table.columns().stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n");
        table.rows().send(row -> {
            for (int i = 0; i < row.size(); i++) {
                out.write((i == 0 ? "" : ",") + cell(row.get(i), table.columns().get(i)));
            }
            out.write("\r\n");
        });
        out.flush();
    }

    private static String cell(List<String> values, Column column) {
        String text = column.many() ? String.join(SEPARATOR, values) : values.isEmpty() ? "" : values.get(0);
        return quoted(column.isText() ? defused(text) : text);
    }

    /** Returns a text that no spreadsheet runs. */
    static String defused(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> ",;\"\r\n\t".indexOf(c) >= 0) && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
