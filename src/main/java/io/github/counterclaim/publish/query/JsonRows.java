package io.github.counterclaim.publish.query;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
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
 * spaces between. Jena's own writer indents every word, which takes more time than to find an answer of thirty rows.
 */
public final class JsonRows implements RowSetWriter {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private JsonRows() {}

    /** Makes Jena write JSON with this class, wherever it writes answers in this program. */
    public static void install() {
        RowSetWriterRegistry.register(ResultSetLang.RS_JSON, lang -> new JsonRows());
    }

    @Override
    public void write(OutputStream out, RowSet rows, Context context) {
        try (JsonGenerator json = GENERATORS.createGenerator(out)) {
            write(json, rows);
        }
    }

    @Override
    public void write(Writer out, RowSet rows, Context context) {
        try (JsonGenerator json = GENERATORS.createGenerator(out)) {
            write(json, rows);
        }
    }

    @Override
    public void write(OutputStream out, boolean result, Context context) {
        RowSetWriterJSON.factory.create(ResultSetLang.RS_JSON).write(out, result, context);
    }

    private static void write(JsonGenerator json, RowSet rows) {
        List<Var> columns = rows.getResultVars();
        json.writeStartObject().writeStartObject("head").writeStartArray("vars");
        columns.forEach(column -> json.write(column.getVarName()));
        json.writeEnd().writeEnd().writeStartObject("results").writeStartArray("bindings");
        NodeToLabel labels = NodeToLabel.createScopeByDocument();
        while (rows.hasNext()) {
            write(json, columns, rows.next(), labels);
        }
        json.writeEnd().writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, List<Var> columns, Binding row, NodeToLabel labels) {
        json.writeStartObject();
        for (Var column : columns) {
            Node value = row.get(column);
            if (value != null) {
                json.writeStartObject(column.getVarName());
                write(json, value, labels);
                json.writeEnd();
            }
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Node value, NodeToLabel labels) {
        if (value.isURI()) {
            json.write("type", "uri").write("value", value.getURI());
        } else if (value.isBlank()) {
            json.write("type", "bnode").write("value", labels.get(null, value).substring(2));
        } else if (value.isLiteral()) {
            json.write("type", "literal").write("value", value.getLiteralLexicalForm());
            if (NodeUtils.hasLang(value)) {
                json.write("xml:lang", value.getLiteralLanguage());
            } else if (!NodeUtils.isSimpleString(value)) {
                json.write("datatype", value.getLiteralDatatypeURI());
            }
        } else {
            throw new IllegalArgumentException("SPARQL 1.1 knows no term '" + value + "'");
        }
    }
}
