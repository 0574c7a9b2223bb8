package io.github.counterclaim.store.format;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes quads as <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>, compacted with the project's context, which
 * stands in the file: an object a graph, in it a line a node.
 */
public final class JsonLdStream extends BySubject {

    private static final int BATCH = 512;
    // The static methods of Json look for the provider anew at each call
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObject context;
    private JsonArrayBuilder batch = JSON.createArrayBuilder();
    private int batched;
    private String between = "\n";

    /** Makes a writer. */
    public JsonLdStream(Writer out) {
        super(out);
        this.context = context();
    }

    private static JsonObject context() {
        try (InputStream in = JsonLdStream.class.getResourceAsStream("/ontology/context.jsonld");
                JsonReader reader = JSON.createReader(Objects.requireNonNull(in, "the context is missing"))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void begin() throws IOException {
        out.write("{\"@context\":" + context.get("@context") + ",\n\"@graph\":[");
    }

    @Override
    void changeGraph(@Nullable Node before, @Nullable Node next) throws IOException {
        flush();
        if (before != null) {
            out.write("\n]}");
            between = ",\n";
        }
        if (next != null) {
            out.write(between + "{\"@id\":" + JSON.createValue(name(next)) + ",\"@graph\":[");
            between = "\n";
        }
    }

    @Override
    void block(Node subject, Map<Node, List<Node>> said) throws IOException {
        JsonObjectBuilder node = JSON.createObjectBuilder().add("@id", name(subject));
        said.forEach((predicate, objects) -> {
            boolean type = predicate.equals(RDF.type.asNode());
            JsonArrayBuilder values = JSON.createArrayBuilder();
            objects.forEach(object -> values.add(type ? JSON.createValue(name(object)) : value(object)));
            node.add(type ? "@type" : predicate.getURI(), values);
        });
        batch.add(node);
        batched++;
        if (batched == BATCH) {
            flush();
        }
    }

    /** The context is read anew for each compaction, so nodes are compacted many at a time. */
    private void flush() throws IOException {
        if (batched > 0) {
            for (JsonValue node : compact(batch.build())) {
                out.write(between + node);
                between = ",\n";
            }
            batch = JSON.createArrayBuilder();
            batched = 0;
        }
    }

    private Iterable<JsonValue> compact(JsonArray nodes) {
        try {
            JsonObject compacted = JsonLd.compact(JsonDocument.of(nodes), JsonDocument.of(context)).ordered(true)
                    .compactToRelative(false).get();
            for (String graph : List.of("graph", "@graph")) {
                if (compacted.containsKey(graph)) {
                    return compacted.getJsonArray(graph);
                }
            }
            JsonObjectBuilder single = JSON.createObjectBuilder(compacted).remove("@context");
            return List.of(single.build());
        } catch (JsonLdError e) {
            throw new RiotException(e);
        }
    }

    private static JsonValue value(Node object) {
        if (!object.isLiteral()) {
            return JSON.createObjectBuilder().add("@id", name(object)).build();
        }
        JsonObjectBuilder value = JSON.createObjectBuilder().add("@value", object.getLiteralLexicalForm());
        if (!object.getLiteralLanguage().isEmpty()) {
            value.add("@language", object.getLiteralLanguage());
        } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            value.add("@type", object.getLiteralDatatypeURI());
        }
        return value.build();
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
    }

    @Override
    void end() throws IOException {
        out.write("\n]}\n");
        out.flush();
    }
}
