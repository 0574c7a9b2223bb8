package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a client of linked data may expect of an address. */
class DereferencingIT {

    private static final String BASE = "http://localhost:3030/";
    private static final int SPEAKERS = 250;
    private static final AtomicReference<Snapshot> NOW = new AtomicReference<>();

    private static PublicServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        NOW.set(hub("first"));
        LiveData data = new LiveData() {
            @Override
            public Snapshot current() {
                return NOW.get();
            }

            @Override
            public Optional<Tombstone> tombstone(String iri) {
                return iri.equals(BASE + "id/person/gone")
                        ? Optional.of(new Tombstone(iri, "Somebody & Co", "v0", Instant.parse("2025-05-06T07:08:09Z")))
                        : Optional.empty();
            }
        };
        server = PublicServer.of(data).port(0).queries(TestData.queries()).build().start();
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The small fixture, and many people who speak for one state. */
    private static Snapshot hub(String version) {
        Snapshot small = TestData.small(version);
        DatasetGraph data = ((DatasetGraphWrapper) small.union()).getWrapped();
        for (int i = 0; i < SPEAKERS; i++) {
            data.add(Quad.create(
                    NodeFactory.createURI(BASE + "id/graph/lexicon"),
                    NodeFactory.createURI(BASE + "id/person/speaker-" + i),
                    CC.property("speaksFor").asNode(),
                    NodeFactory.createURI(BASE + "id/state/ukraine")));
        }
        return small;
    }

    private static Model turtle(String path) {
        HttpResponse<String> response = browser.get(path, "Accept", "text/turtle");
        assertEquals(200, response.statusCode(), response.body());
        return ModelFactory.createModelForGraph(TestData.triples(TestData.parse(response)));
    }

    @Test
    void aDocumentIsNotTheThing() {
        Model model = turtle("/data/state/iran.ttl");
        Resource document = model.createResource(BASE + "data/state/iran");
        assertTrue(document.hasProperty(FOAF.primaryTopic, model.createResource(BASE + "id/state/iran")));
        assertTrue(document.hasProperty(DCTerms.license) && document.hasProperty(DCTerms.modified));
        assertTrue(document.hasProperty(
                model.createProperty("http://www.w3.org/ns/prov#wasGeneratedBy"),
                model.createResource(BASE + "dataset#publication")));
        assertFalse(model.createResource(BASE + "id/state/iran").hasProperty(DCTerms.license));
    }

    @Test
    void whatLeadsToAThingIsCountedAndPaged() {
        String path = "/data/state/ukraine.ttl";
        Set<Resource> speakers = new HashSet<>();
        Set<RDFNode> things = new HashSet<>();
        int pages = 0;
        while (!path.isEmpty()) {
            HttpResponse<String> response = browser.get(path);
            Model model = ModelFactory.createModelForGraph(TestData.triples(TestData.parse(response)));
            assertTrue(model.listStatements(null, CC.property("speaksFor"), (Resource) null).toList().size() <= Incoming.PAGE);
            speakers.addAll(model.listSubjectsWithProperty(CC.property("speaksFor")).toList());
            things.addAll(model.listObjectsOfProperty(hydra("member")).toList());
            assertTrue(model.contains(null, hydra("next")) == header(response, "Link").contains("rel=\"next\""), path);
            pages++;
            path = target(header(response, "Link"), "next");
        }
        assertTrue(speakers.size() >= SPEAKERS, "all: " + speakers.size());
        Model first = turtle("/data/state/ukraine.ttl");
        Resource incoming = first.createResource(BASE + "data/state/ukraine#incoming");
        long total = first.listObjectsOfProperty(VOID.triples).toList().stream().mapToLong(n -> n.asLiteral().getLong()).sum();
        assertEquals(things.size(), incoming.getProperty(hydra("totalItems")).getLong());
        assertTrue(things.containsAll(speakers));
        assertEquals(pages, (total + Incoming.PAGE - 1) / Incoming.PAGE);
        long bySpeaksFor = first.listSubjectsWithProperty(VOID.property, CC.property("speaksFor")).next()
                .getProperty(VOID.triples).getLong();
        assertTrue(bySpeaksFor >= SPEAKERS && bySpeaksFor < total, bySpeaksFor + " of " + total);
        assertTrue(incoming.getPropertyResourceValue(hydra("view")).hasProperty(hydra("next")));
        assertEquals(404, browser.get("/data/state/ukraine.ttl?page=" + (pages + 1)).statusCode());
        assertEquals(400, browser.get("/data/state/ukraine.ttl?page=two").statusCode());
        assertEquals(404, browser.get("/data/state/ukraine.ttl?page=0").statusCode(), "pages count from 1");
        String second = header(browser.get("/data/state/ukraine.ttl?page=2"), "Link");
        assertEquals("/data/state/ukraine.ttl?page=2", target(second, "canonical"), "RFC 6596: a page stands for itself");
        assertEquals("/data/state/ukraine.nt?page=2",
                header(browser.get("/data/state/ukraine?page=2", "Accept", "application/n-triples"), "Location"));
    }

    private static org.apache.jena.rdf.model.Property hydra(String name) {
        return org.apache.jena.rdf.model.ResourceFactory.createProperty(DocumentWriter.HYDRA, name);
    }

    private static String target(String links, String relation) {
        for (String link : links.split(", (?=<)")) {
            if (link.contains("rel=\"" + relation + "\"")) {
                return link.substring(1, link.indexOf('>'));
            }
        }
        return "";
    }

    @Test
    void neighboursHaveNamesAndQuotationsStandInline() {
        Model model = turtle("/data/claim/014-c1.ttl");
        assertTrue(model.createResource(BASE + "id/proposition/iran-supplies-russia-drone-8c1e").hasProperty(RDFS.label));
        assertTrue(model.createResource(BASE + "id/person/hossein-amirabdollahian").hasProperty(SKOS.prefLabel));
        String text = browser.get("/data/claim/014-c1.ttl").body();
        assertTrue(text.contains("oa:hasSelector") && text.contains("PREFIX oa:") && !text.contains("_:"), text);
        assertFalse(text.contains("genid") || text.contains("bnode:"), text);
        String json = browser.get("/data/claim/014-c1.jsonld").body();
        assertTrue(json.contains("\"exact\"") && !json.contains("\"_:"), json);
    }

    @Test
    void jsonLdIsCompactedWithTheContextThatIsServed() {
        HttpResponse<String> response = browser.get("/data/claim/014-c1.jsonld");
        assertTrue(response.body().contains("\"" + BASE + "ns/context.jsonld\""), response.body());
        assertTrue(response.body().contains("\"polarity\": \"Denied\"") || response.body().contains("\"polarity\":\"Denied\""),
                response.body());
        HttpResponse<String> context = browser.get("/ns/context.jsonld");
        assertEquals(200, context.statusCode());
        assertEquals("application/ld+json", header(context, "Content-Type"));
        assertTrue(context.body().contains("\"@context\""));
    }

    @Test
    void aValidatorIsJudgedWithoutTheStore() {
        for (String path : new String[] {"/data/state/iran.ttl", "/data/article/014.trig", "/page/state/iran"}) {
            String tag = header(browser.get(path), "ETag");
            Snapshot before = NOW.get();
            try {
                NOW.set(new Snapshot(new Untouchable(), before.version(), before.loaded()));
                assertEquals(304, browser.get(path, "If-None-Match", tag).statusCode(), path);
                assertEquals(304, browser.send("HEAD", path, null, "If-None-Match", tag).statusCode(), path);
                assertEquals(200, browser.get(path).statusCode(), "made once for a version of the data");
                NOW.set(new Snapshot(new Untouchable(), "another", before.loaded()));
                assertEquals(500, browser.get(path).statusCode(), "the store would have been asked");
            } finally {
                NOW.set(before);
            }
        }
    }

    private static final class Untouchable extends DatasetGraphWrapper {

        Untouchable() {
            super(DatasetGraphFactory.create());
        }

        @Override
        protected DatasetGraph get() {
            throw new IllegalStateException("touched");
        }

        @Override
        public Graph getDefaultGraph() {
            throw new IllegalStateException("touched");
        }
    }

    @Test
    void aDateValidatesToo() {
        HttpResponse<String> response = browser.get("/data/state/iran.ttl");
        String date = header(response, "Last-Modified");
        assertEquals("Fri, 2 Jan 2026 03:04:05 GMT", date);
        assertEquals(304, browser.get("/data/state/iran.ttl", "If-Modified-Since", date).statusCode());
        assertEquals(200, browser.get("/data/state/iran.ttl", "If-Modified-Since", "Thu, 1 Jan 2026 03:04:05 GMT").statusCode());
        assertEquals(200, browser.get("/data/state/iran.ttl", "If-Modified-Since", "yesterday").statusCode());
        // RFC 9110: the date counts only where there is no tag
        assertEquals(200, browser.get("/data/state/iran.ttl", "If-Modified-Since", date, "If-None-Match", "\"x\"").statusCode());
        assertEquals(304, browser.get("/data/state/iran.ttl", "If-None-Match", "*").statusCode());
        assertEquals(404, browser.get("/data/state/atlantis.ttl", "If-None-Match", "*").statusCode());
        assertEquals(404, browser.get("/data/state/atlantis.ttl", "If-Modified-Since", date).statusCode());
        assertEquals(412, browser.get("/data/state/iran.ttl", "If-Match", "\"x\"").statusCode());
        assertEquals(200, browser.get("/data/state/iran.ttl", "If-Match", header(response, "ETag")).statusCode());
    }

    @Test
    void whatIsCompressedHasAValidatorOfItsOwn() throws IOException, InterruptedException {
        for (String path : new String[] {"/data/state/iran.ttl", "/data/state/iran.jsonld", "/page/state/iran", "/ns"}) {
            HttpResponse<String> plain = browser.get(path);
            HttpResponse<byte[]> zipped = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                            .header("Accept-Encoding", "br;q=1.0, gzip;q=0.8, *;q=0.1").build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertEquals("gzip", header(zipped, "Content-Encoding"), path);
            assertEquals("", header(plain, "Content-Encoding"), path);
            assertTrue(header(zipped, "Vary").contains("Accept-Encoding") && header(plain, "Vary").contains("Accept-Encoding"));
            byte[] unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();
            assertEquals(plain.body(), new String(unzipped, StandardCharsets.UTF_8), path);
            String tag = header(zipped, "ETag");
            assertNotEquals(header(plain, "ETag"), tag);
            assertEquals(304, browser.get(path, "If-None-Match", tag, "Accept-Encoding", "gzip").statusCode());
            assertEquals(200, browser.get(path, "If-None-Match", tag).statusCode(), "another representation");
            HttpResponse<String> head = browser.send("HEAD", path, null, "Accept-Encoding", "gzip");
            assertEquals(tag, header(head, "ETag"));
            assertEquals(String.valueOf(zipped.body().length), header(head, "Content-Length"));
        }
        for (String refused : new String[] {"gzip;q=0", "identity", "br", "*;q=0", "gzip;q=0, *"}) {
            assertEquals("", header(browser.get("/data/state/iran.ttl", "Accept-Encoding", refused), "Content-Encoding"), refused);
        }
    }

    @Test
    void signpostsLeadFromEachPlaceToTheOthers() {
        String page = header(browser.get("/page/state/iran"), "Link");
        for (Format format : Format.ofData()) {
            assertTrue(page.contains("</data/state/iran." + format.extension()
                    + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\""), page);
        }
        assertTrue(page.contains("</data/state/iran.ttl>; rel=\"describedby\"; type=\"text/turtle\""), page);
        assertTrue(page.contains("<" + BASE + "id/state/iran>; rel=\"cite-as\""), page);
        assertTrue(page.contains("<https://schema.org/AboutPage>; rel=\"type\""), page);
        assertTrue(page.contains("rel=\"license\"") && page.contains("rel=\"collection\""), page);
        assertTrue(page.contains("</page/state/iran>; rel=\"canonical\""), page);
        String data = header(browser.get("/data/state/iran.nq"), "Link");
        assertTrue(data.contains("</page/state/iran>; rel=\"describes\"; type=\"text/html\""), data);
        assertTrue(data.contains("</page/state/iran>; rel=\"alternate\""), data);
        assertTrue(data.contains("</data/state/iran.nq>; rel=\"canonical\""), data);
        String thing = header(browser.get("/id/state/iran"), "Link");
        assertTrue(thing.contains("rel=\"describedby\"; type=\"text/turtle\"") && thing.contains("rel=\"collection\""), thing);
        for (String path : new String[] {target(page, "collection"), target(page, "canonical")}) {
            assertEquals(200, browser.get(path).statusCode(), path);
        }
    }

    @Test
    void aThingThatIsGoneLeavesATombstone() {
        for (String path : new String[] {"/id/person/gone", "/data/person/gone.ttl", "/page/person/gone"}) {
            HttpResponse<String> page = browser.get(path, "Accept", Browser.CHROME);
            assertEquals(410, page.statusCode(), path);
            assertTrue(page.body().contains("2025-05-06"), page.body());
        }
        HttpResponse<String> page = browser.get("/id/person/gone", "Accept", Browser.CHROME);
        assertTrue(page.body().contains("Somebody &amp; Co"), page.body());
        for (Format format : Format.ofData()) {
            HttpResponse<String> response = browser.get("/data/person/gone." + format.extension());
            assertEquals(410, response.statusCode());
            assertTrue(header(response, "Content-Type").startsWith(format.mediaType()), header(response, "Content-Type"));
            Model model = ModelFactory.createModelForGraph(TestData.triples(TestData.parseAny(response)));
            Resource thing = model.createResource(BASE + "id/person/gone");
            assertTrue(thing.hasProperty(model.createProperty("http://www.w3.org/ns/prov#invalidatedAtTime")), format.name());
            assertTrue(thing.hasProperty(RDFS.label, "Somebody & Co"));
        }
        assertEquals(404, browser.get("/id/person/never").statusCode());
    }

    @Test
    void oddAddressesAreDefined() {
        HttpResponse<String> ending = browser.get("/id/state/iran.ttl");
        assertEquals(303, ending.statusCode());
        assertEquals("/data/state/iran.ttl", header(ending, "Location"));
        for (String path : new String[] {"/id/state/iran.html", "/data/state/iran.html"}) {
            assertEquals("/page/state/iran", header(browser.get(path), "Location"), path);
            assertEquals(404, browser.get(path.replace("iran", "atlantis")).statusCode(), path);
        }
        HttpResponse<String> slashed = browser.get("/id/state/iran/");
        assertEquals(301, slashed.statusCode());
        assertEquals("/id/state/iran", header(slashed, "Location"));
        assertEquals("/data/state/iran.ttl?page=1", header(browser.get("/data/state/iran.ttl/?page=1"), "Location"));
        assertEquals(404, browser.get("/id/state/iran.pdf").statusCode());
        int slash = browser.get("/id/state/iran%2Fmore").statusCode();
        assertTrue(slash == 400 || slash == 404, "encoded slash: " + slash);
        assertEquals(404, browser.get("/id/person/jos%C3%A9").statusCode());
        assertEquals(404, browser.get("/id/person/%E4%BC%8A%E6%9C%97").statusCode());
        assertEquals(404, browser.get("/id/state/" + "a".repeat(4000)).statusCode());
        HttpResponse<String> endless = browser.get("/id/state/" + "a".repeat(40_000));
        assertEquals(414, endless.statusCode());
        // A sign that is encoded twice is ambiguous, and refused as such
        assertEquals(400, browser.get("/id/state/%25zz").statusCode());
    }
}
