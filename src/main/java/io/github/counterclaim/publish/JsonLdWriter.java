package io.github.counterclaim.publish;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/**
 * Writes <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>, compacted with the project's context, which the
 * document names by its address and does not repeat; nodes without an address stand where they are used.
 */
final class JsonLdWriter {

    /** Where the context lies, on the class path and under the base. */
    static final String CONTEXT = "ns/context.jsonld";

    private static final Map<String, ?> PRETTY = Map.of(JsonGenerator.PRETTY_PRINTING, true);

    private final JsonDocument context;
    private final String address;

    /** Makes a writer whose documents name the context under a base. */
    JsonLdWriter(String base) {
        this.address = base + CONTEXT;
        try {
            this.context = JsonDocument.of(new ByteArrayInputStream(contextFile()));
        } catch (JsonLdError e) {
            throw new IllegalStateException("The context that the program carries is malformed", e);
        }
    }

    /** Returns the bytes of the context. */
    static byte[] contextFile() {
        return Objects.requireNonNull(FileResources.read("/ontology/context.jsonld"), "context.jsonld");
    }

    /** Returns a graph as bytes, its nodes in an order; those that are parts of the topic stand where they are used. */
    byte[] write(Graph graph, ReadingOrder order) {
        try {
            JsonArray expanded = new NestedNodes(expanded(graph), order).nest();
            JsonObject compact = JsonLd.compact(JsonDocument.of(expanded), context).ordered(true).get();
            return bytes(withAddress(compact));
        } catch (JsonLdError e) {
            throw new IllegalStateException("The graph cannot be written as JSON-LD", e);
        }
    }

    private static JsonArray expanded(Graph graph) throws JsonLdError {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(RDFFormat.JSONLD11_PLAIN).build().output(out);
        JsonDocument plain = JsonDocument.of(new ByteArrayInputStream(out.toByteArray()));
        return JsonLd.expand(plain).get();
    }

    private JsonObject withAddress(JsonObject compact) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("@context", address);
        compact.forEach((key, value) -> {
            if (!key.equals("@context")) {
                object.add(key, value);
            }
        });
        return object.build();
    }

    private static byte[] bytes(JsonValue value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(PRETTY).createWriter(out)) {
            writer.write(value);
        }
        return out.toByteArray();
    }
}
