package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The vocabulary by its addresses. */
class OntologyIT {

    private static final List<Format> FORMATS = List.of(Format.TURTLE, Format.RDFXML, Format.JSONLD, Format.NTRIPLES);
    private static final Snapshot DATA = TestData.small("one");

    private static PublicServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = PublicServer.of(() -> DATA).port(0).queries(TestData.queries()).build().start();
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
    void everyFormatSaysTheSame() {
        Model turtle = read("/ns", "text/turtle");
        assertTrue(turtle.size() > 1000);
        for (Format format : FORMATS) {
            assertTrue(turtle.isIsomorphicWith(read("/ns", format.mediaType())), format.name());
            assertTrue(turtle.isIsomorphicWith(read("/ns/counterclaim." + format.extension(), "*/*")), format.name());
        }
        assertEquals(406, browser.get("/ns", "Accept", "image/png").statusCode());
    }

    @Test
    void theVersionHasAnAddress() {
        Model model = read("/ns", "text/turtle");
        String version = model.listObjectsOfProperty(OWL2.versionIRI).next().toString();
        String path = version.substring("https://w3id.org/counterclaim".length());
        assertTrue(model.isIsomorphicWith(read(path, "text/turtle")), path);
        assertTrue(model.isIsomorphicWith(read(path + ".rdf", "*/*")), path);
        assertEquals(404, browser.get("/ns/9.9.9").statusCode());
        assertEquals(404, browser.get("/ns/0.1.0/more").statusCode());
        HttpResponse<String> response = browser.get("/ns", "Accept", "application/rdf+xml");
        assertEquals(path + ".rdf", header(response, "Content-Location"));
        assertTrue(header(response, "Link").contains("<" + path + ">; rel=\"version\""), header(response, "Link"));
        assertEquals(304, browser.get("/ns", "Accept", "application/rdf+xml", "If-None-Match", header(response, "ETag")).statusCode());
    }

    @Test
    void thePageHasAnAnchorForEachTerm() {
        String page = browser.get("/ns", "Accept", Browser.CHROME).body();
        for (String term : List.of("Claim", "Proposition", "Conflict", "claimant", "supplies", "Denied")) {
            assertTrue(page.contains("id=\"" + term + "\""), term);
        }
        assertTrue(page.contains(CC.NS) || page.contains("cc:Claim"));
        assertTrue(page.contains("a kind of <a href=\"#Actor\">cc:Actor</a>"), "what a term is a kind of");
        assertTrue(page.contains("For example: ") && page.contains("id=\"changes\""), "examples and the changelog");
        assertTrue(page.contains("href=\"/ns/0.1.0.ttl\""), "the other formats");
        java.util.regex.Matcher inner = java.util.regex.Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (inner.find()) {
            assertTrue(page.contains("id=\"" + inner.group(1) + "\""), inner.group(1));
        }
    }

    @Test
    void thePageDrawsTheClassesAndThePictureStandsAloneToo() throws Exception {
        HttpResponse<String> page = browser.get("/ns", "Accept", Browser.CHROME);
        assertTrue(page.body().contains("<svg") && page.body().contains("<desc id=\"classes-desc\">"), "a picture, told in words");
        assertTrue(page.body().contains("<a href=\"#Claim\"><text"), "that leads to the terms");
        assertEquals(304, browser.get("/ns", "Accept", Browser.CHROME, "If-None-Match", header(page, "ETag")).statusCode());
        HttpResponse<String> picture = browser.get("/ns/0.1.0.svg");
        assertEquals("image/svg+xml", header(picture, "Content-Type"));
        org.w3c.dom.Document svg = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(picture.body().strip().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        org.w3c.dom.NodeList links = svg.getElementsByTagName("a");
        assertTrue(links.getLength() > 80, links.getLength() + " links");
        int leading = 0;
        for (int i = 0; i < links.getLength(); i++) {
            String target = ((org.w3c.dom.Element) links.item(i)).getAttribute("href");
            leading += target.startsWith("http://localhost:3030/ns#") ? 1 : 0;
        }
        // What is said of any thing is said of no class that has a place in the table
        assertEquals(links.getLength() - 1, leading);
        assertEquals(404, browser.get("/ns/9.9.9.svg").statusCode());
    }

    /** The rules to register lead only to addresses that answer. */
    @Test
    void whatTheRedirectRulesPromiseIsThere() throws IOException {
        String rules = Files.readString(Path.of("docs/w3id.md"));
        assertTrue(rules.contains("HOST/ns [R=303") && rules.contains("HOST/ns/context.jsonld"), rules);
        for (String path : List.of("/ns", "/ns/0.1.0", "/ns/0.1.0.ttl", "/ns/0.1.0.rdf", "/ns/0.1.0.jsonld",
                "/ns/0.1.0.nt", "/ns/0.1.0.html", "/ns/context.jsonld", "/")) {
            assertEquals(200, browser.get(path).statusCode(), path);
        }
        HttpResponse<String> context = browser.get("/ns/context.jsonld");
        assertEquals("application/ld+json", header(context, "Content-Type"));
        assertTrue(header(context, "Cache-Control").contains("max-age=86400"), header(context, "Cache-Control"));
        assertEquals("*", header(context, "Access-Control-Allow-Origin"));
    }
}
