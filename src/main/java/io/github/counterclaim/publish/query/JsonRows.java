package io.github.counterclaim.publish.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterJSON;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeUtils;

/**
 * Writes answers as <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 Query Results JSON</a>, without
 * spaces between. Jena's own writer indents every word, which takes more time than to find an answer of thirty rows; a
 * general writer of JSON takes each character by itself, as long again as reading the query.
 */
public final class JsonRows implements RowSetWriter {

    private static final int PORTION = 8192;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder json = new StringBuilder(PORTION);
    private final NodeToLabel labels = NodeToLabel.createScopeByDocument();

    private JsonRows() {}

    /** Makes Jena write JSON with this class, wherever it writes answers in this program. */
    public static void install() {
        RowSetWriterRegistry.register(ResultSetLang.RS_JSON, lang -> new JsonRows());
    }

    /** Where a portion of text goes. */
    @FunctionalInterface
    private interface Sink {
        void take(String text) throws IOException;
    }

    /** Writes an answer in UTF-8. */
    public static void write(OutputStream out, RowSet rows) {
        new JsonRows().write(rows, text -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void write(OutputStream out, RowSet rows, Context context) {
        write(out, rows);
    }

    @Override
    public void write(Writer out, RowSet rows, Context context) {
        write(rows, out::write);
    }

    @Override
    public void write(OutputStream out, boolean result, Context context) {
        RowSetWriterJSON.factory.create(ResultSetLang.RS_JSON).write(out, result, context);
    }

    private void write(RowSet rows, Sink out) {
        try {
            List<Var> columns = rows.getResultVars();
            json.append("{\"head\":{\"vars\":[");
            String between = "";
            for (Var column : columns) {
                json.append(between);
                text(column.getVarName());
                between = ",";
            }
            json.append("]},\"results\":{\"bindings\":[");
            between = "";
            while (rows.hasNext()) {
                json.append(between);
                row(columns, rows.next());
                between = ",";
                if (json.length() > PORTION) {
                    flush(out);
                }
            }
            json.append("]}}");
            flush(out);
        } catch (IOException e) {
            throw new RuntimeIOException(e);
        }
    }

    private void flush(Sink out) throws IOException {
        out.take(json.toString());
        json.setLength(0);
    }

    private void row(List<Var> columns, Binding row) {
        json.append('{');
        String between = "";
        for (Var column : columns) {
            Node value = row.get(column);
            if (value != null) {
                json.append(between);
                text(column.getVarName());
                json.append(":{");
                term(value);
                json.append('}');
                between = ",";
            }
        }
        json.append('}');
    }

    private void term(Node value) {
        if (value.isURI()) {
            json.append("\"type\":\"uri\",\"value\":");
            text(value.getURI());
        } else if (value.isBlank()) {
            json.append("\"type\":\"bnode\",\"value\":");
            text(labels.get(null, value).substring(2));
        } else if (value.isLiteral()) {
            json.append("\"type\":\"literal\",\"value\":");
            text(value.getLiteralLexicalForm());
            if (NodeUtils.hasLang(value)) {
                json.append(",\"xml:lang\":");
                text(value.getLiteralLanguage());
            } else if (!NodeUtils.isSimpleString(value)) {
                json.append(",\"datatype\":");
                text(value.getLiteralDatatypeURI());
            }
        } else {
            throw new IllegalArgumentException("SPARQL 1.1 knows no term '" + value + "'");
        }
    }

    /** Appends a text between quotation marks; stretches that need no escape as wholes. */
    private void text(String text) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                json.append(text, from, i);
                escape(c);
                from = i + 1;
            }
        }
        json.append(text, from, text.length()).append('"');
    }

    private void escape(char c) {
        json.append('\\');
        switch (c) {
            case '"', '\\' -> json.append(c);
            case '\b' -> json.append('b');
            case '\f' -> json.append('f');
            case '\n' -> json.append('n');
            case '\r' -> json.append('r');
            case '\t' -> json.append('t');
            default -> json.append("u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }
}
