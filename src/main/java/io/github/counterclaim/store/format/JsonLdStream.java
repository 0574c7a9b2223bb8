package io.github.counterclaim.store.format;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes quads as <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>, compacted with the project's context, which
 * stands in the file: an object a graph, in it a line a node.
 */
public final class JsonLdStream extends BySubject {

    private static final int BATCH = 1024;
    // The static methods of Json look for the provider anew at each call
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObject context;
    private final CompactForm form;
    private final List<CompactForm.Block> batch = new ArrayList<>();
    private String between = "\n";

    /** Makes a writer. */
    public JsonLdStream(Writer out) {
        super(out);
        this.context = context();
        this.form = new CompactForm(context);
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
            out.write(between + "{\"@id\":" + JSON.createValue(CompactForm.name(next)) + ",\"@graph\":[");
            between = "\n";
        }
    }

    @Override
    void block(Node subject, Map<Node, List<Node>> said) throws IOException {
        batch.add(new CompactForm.Block(subject, said));
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() throws IOException {
        for (String node : form.nodes(batch)) {
            out.write(between);
            out.write(node);
            between = ",\n";
        }
        batch.clear();
    }

    @Override
    void end() throws IOException {
        out.write("\n]}\n");
        out.flush();
    }
}
