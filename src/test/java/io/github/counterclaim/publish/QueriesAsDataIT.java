package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.CannedQuery;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The canned queries as programs find, read and page them. */
class QueriesAsDataIT {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Snapshot DATA = TestData.small("one");

    private static PublicServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = PublicServer.of(() -> DATA).port(0).build().start();
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Model read(String path, String accept) {
        return ModelFactory.createModelForGraph(TestData.triples(TestData.parse(browser.get(path, "Accept", accept))));
    }

    @Test
    void everyQueryIsAnExecutable() {
        Model model = read("/queries/", "text/turtle");
        List<Resource> found = model.listSubjectsWithProperty(RDF.type, model.createResource(SH + "SPARQLExecutable")).toList();
        assertEquals(CannedQueries.load().all().size(), found.size());
        for (Resource query : found) {
            String text = query.getProperty(model.createProperty(SH, "select")).getString();
            assertTrue(QueryFactory.create(text).isSelectType(), query.getURI());
            assertTrue(query.hasProperty(RDFS.label) && query.hasProperty(RDFS.comment));
            HttpResponse<String> run = browser.send("POST", "/sparql", text, "Content-Type", "application/sparql-query");
            assertEquals(200, run.statusCode(), query.getURI() + run.body());
        }
        for (Format format : Format.ofData()) {
            assertTrue(model.isIsomorphicWith(read("/queries/", format.mediaType())), format.name());
        }
    }

    @Test
    void oneQueryIsDescribedAtItsAddress() {
        Model model = read("/queries/which-claims-conflict.ttl", "*/*");
        assertEquals(1, model.listSubjectsWithProperty(RDF.type, model.createResource(SH + "SPARQLSelectExecutable")).toList().size());
        assertTrue(model.isIsomorphicWith(read("/queries/which-claims-conflict", "application/rdf+xml")));
        assertEquals(404, browser.get("/queries/none.ttl").statusCode());
        String link = header(browser.get("/queries/which-claims-conflict", "Accept", "text/csv"), "Link");
        assertTrue(link.contains("</queries/which-claims-conflict.ttl>; rel=\"describedby\""), link);
        assertTrue(link.contains("</openapi.json>; rel=\"service-desc\""), link);
    }

    @Test
    void pagesLinkToEachOtherAndLoseNothing() {
        String whole = browser.get("/queries/which-claims-conflict?format=csv").body();
        assertFalse(header(browser.get("/queries/which-claims-conflict?format=csv"), "Link").contains("rel=\"next\""));
        List<String> rows = new ArrayList<>();
        String path = "/queries/which-claims-conflict?format=csv&limit=2";
        String last = "";
        while (!path.isEmpty()) {
            HttpResponse<String> page = browser.get(path);
            List<String> lines = page.body().lines().skip(1).toList();
            assertTrue(lines.size() <= 2 && !lines.isEmpty(), path);
            rows.addAll(lines);
            last = path;
            path = target(header(page, "Link"), "next");
        }
        assertEquals(whole.lines().skip(1).toList(), rows);
        assertTrue(rows.size() > 2, whole);
        assertFalse(target(header(browser.get(last), "Link"), "prev").isEmpty(), last);
        assertTrue(target(header(browser.get(last), "Link"), "first").contains("offset=0"));
    }

    private static String target(String links, String relation) {
        Matcher matcher = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"").matcher(links);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static JsonNode openApi() throws IOException {
        HttpResponse<String> response = browser.get("/openapi.json");
        assertEquals(200, response.statusCode());
        return new ObjectMapper().readTree(response.body());
    }

    /** The schema is that of the OpenAPI Initiative, version 2026-08-03 of 3.1, Apache-2.0. */
    @Test
    void theDescriptionOfTheServerIsValid() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(TestData.file("openapi-3.1-schema.json")));
        JsonNode description = openApi();
        assertEquals(Set.of(), schema.validate(description));
        JsonNode broken = description.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) broken).remove("info");
        Set<ValidationMessage> messages = schema.validate(broken);
        assertFalse(messages.isEmpty(), "the schema would see a fault");
    }

    @Test
    void theDescriptionOfTheServerIsComplete() throws IOException {
        JsonNode paths = openApi().get("paths");
        for (CannedQuery query : CannedQueries.load().all()) {
            JsonNode operation = paths.get("/queries/" + query.name()).get("get");
            assertEquals(query.parameters().size() + 3, operation.get("parameters").size(), query.name());
            assertTrue(operation.get("responses").get("200").get("content").has("text/csv"));
        }
        for (String path : new String[] {"/id/{kind}/{slug}", "/data/{kind}/{slug}.ttl", "/page/{kind}/{slug}", "/sparql",
            "/dataset", "/.well-known/void", "/ns", "/fragments", "/", "/articles", "/conflicts", "/search", "/health"}) {
            assertTrue(paths.has(path), path);
            assertTrue(path.contains("{") || browser.get(path).statusCode() == 200, path);
        }
        paths.fieldNames().forEachRemaining(path -> {
            if (!path.contains("{") && !path.startsWith("/queries/")) {
                int status = browser.get(path).statusCode();
                assertTrue(status < 500, path + " answers " + status);
            }
        });
        assertTrue(paths.get("/sparql").has("post"));
    }

    /** Whoever asks for a format that the description promises gets that one. */
    @Test
    void theDescriptionOfTheServerIsTrue() throws IOException {
        JsonNode paths = openApi().get("paths");
        AtomicInteger asked = new AtomicInteger();
        paths.fields().forEachRemaining(path -> {
            if (path.getKey().contains("{") || path.getKey().equals("/sparql")) {
                return;
            }
            JsonNode operation = path.getValue().get("get");
            Set<String> required = new java.util.TreeSet<>();
            operation.get("parameters").forEach(p -> {
                if (p.path("required").asBoolean()) {
                    required.add(p.get("name").asText());
                }
            });
            if (!required.isEmpty()) {
                return;
            }
            operation.get("responses").get("200").get("content").fieldNames().forEachRemaining(type -> {
                HttpResponse<String> response = browser.get(path.getKey(), "Accept", type);
                assertEquals(200, response.statusCode(), path.getKey() + " " + type + " " + response.body());
                assertEquals(type, header(response, "Content-Type").split(";")[0], path.getKey());
                asked.incrementAndGet();
            });
        });
        assertTrue(asked.get() > 100, asked + " asked");
    }
}
