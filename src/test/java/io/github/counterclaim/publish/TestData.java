package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.counterclaim.publish.query.CannedQueries;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** The small fixture as the server sees it. */
public final class TestData {

    private static final Instant LOADED = Instant.parse("2026-01-02T03:04:05Z");

    private TestData() {}

    public static Snapshot small(String version) {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFDataMgr.read(data, file("small.trig").toUri().toString());
        return new Snapshot(new UnionDefault(data), version, LOADED);
    }

    public static CannedQueries queries() {
        return CannedQueries.load(file("queries"));
    }

    /** Reads a reply of status 200 in whatever format of RDF it has. */
    static DatasetGraph parse(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        return parseAny(response);
    }

    /** Reads a reply in whatever format of RDF it has; the JSON-LD context comes from the program, not from the net. */
    static DatasetGraph parseAny(HttpResponse<String> response) {
        String type = Browser.header(response, "Content-Type").split(";")[0];
        String body = response.body();
        if (type.equals("application/ld+json")) {
            body = expanded(body);
        }
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(body, RDFLanguages.contentTypeToLang(type)).base("urn:x-none:").strict(true).parse(data);
        return data;
    }

    private static String expanded(String json) {
        try {
            JsonLdOptions options = new JsonLdOptions((address, any) -> {
                assertTrue(address.getPath().endsWith("ns/context.jsonld"), address.toString());
                return JsonDocument.of(new ByteArrayInputStream(JsonLdWriter.contextFile()));
            });
            return JsonLd.expand(JsonDocument.of(new StringReader(json))).options(options).get().toString();
        } catch (JsonLdError e) {
            throw new AssertionError(json, e);
        }
    }

    /** Returns all quads without their graphs. */
    static Graph triples(DatasetGraph data) {
        Graph all = GraphFactory.createDefaultGraph();
        data.find().forEachRemaining(quad -> all.add(quad.asTriple()));
        return all;
    }

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(TestData.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static final class UnionDefault extends DatasetGraphWrapper implements DatasetGraphWrapperView {

        private final DatasetGraph data;

        UnionDefault(DatasetGraph data) {
            super(data);
            this.data = data;
        }

        @Override
        public Graph getDefaultGraph() {
            return GraphView.createUnionGraph(data);
        }

        @Override
        public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
            return super.find(Quad.isDefaultGraph(g) ? Quad.unionGraph : g, s, p, o);
        }
    }
}
