package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.CC;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublicServerIT {

    private static final String BASE = "http://localhost:3030/";
    private static final String CONFLICT_QUERY = "SELECT ?c WHERE { ?c a <" + CC.NS + "Conflict> }";
    private static final AtomicReference<Snapshot> NOW = new AtomicReference<>();

    private static PublicServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        NOW.set(TestData.small("first"));
        server = PublicServer.of(NOW::get).port(0).queries(TestData.queries()).build().start();
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void redirects(String accept, String expected) {
        HttpResponse<String> response = browser.get("/id/state/iran", "Accept", accept);
        assertEquals(303, response.statusCode(), accept);
        assertEquals(expected, header(response, "Location"), accept);
        assertEquals("Accept", header(response, "Vary"));
    }

    @Test
    void aThingSendsEachClientToItsDocument() {
        redirects(Browser.CHROME, "/page/state/iran");
        redirects("*/*", "/data/state/iran.ttl");
        redirects("application/ld+json", "/data/state/iran.jsonld");
        redirects("text/html;q=0.4, application/rdf+xml", "/data/state/iran.rdf");
        assertEquals("/data/state/iran.ttl", header(browser.get("/id/state/iran"), "Location"));
        assertTrue(header(browser.get("/id/state/iran"), "Link").contains("</page/state/iran>; rel=\"alternate\""));
    }

    @Test
    void anEndingOnAThingNamesTheFormat() {
        HttpResponse<String> response = browser.get("/id/state/iran.nt", "Accept", "text/html");
        assertEquals(303, response.statusCode());
        assertEquals("/data/state/iran.nt", header(response, "Location"));
        assertEquals(404, browser.get("/id/state/atlantis.nt").statusCode());
    }

    @Test
    void nothingAcceptableListsWhatThereIs() {
        HttpResponse<String> response = browser.get("/id/state/iran", "Accept", "image/png");
        assertEquals(406, response.statusCode());
        for (Format format : Format.values()) {
            assertTrue(response.body().contains(format.mediaType()), format.mediaType());
        }
        assertTrue(response.body().contains("/data/state/iran.jsonld"));
    }

    @Test
    void anUnknownThingIsMissingInTheAskedFormat() {
        assertError(404, browser.get("/id/state/atlantis", "Accept", Browser.CHROME), "text/html");
        assertError(404, browser.get("/id/state/atlantis", "Accept", "text/turtle"), "text/turtle");
        assertError(404, browser.get("/id/state/atlantis", "Accept", "application/ld+json"), "application/ld+json");
        assertError(404, browser.get("/data/state/atlantis.rdf"), "application/rdf+xml");
        assertError(404, browser.get("/data/state/atlantis.nt", "Accept", Browser.CHROME), "application/n-triples");
        assertError(404, browser.get("/page/state/atlantis"), "text/plain");
        assertError(404, browser.get("/id/nokind/iran"), "text/plain");
        assertError(404, browser.get("/id/state"), "text/plain");
        assertError(404, browser.get("/id/state/iran/more"), "text/plain");
        assertError(404, browser.get("/nowhere", "Accept", "application/json"), "application/problem+json");
    }

    private static void assertError(int status, HttpResponse<String> response, String type) {
        assertEquals(status, response.statusCode(), response.uri().toString());
        assertTrue(header(response, "Content-Type").startsWith(type), header(response, "Content-Type"));
        assertTrue(response.body().contains(status + " ") || response.body().contains("\"status\""), response.body());
        assertFalse(response.body().contains("\tat ") || response.body().contains("Exception"), response.body());
        assertFalse(response.body().toLowerCase().contains("jetty"), response.body());
    }

    private static DatasetGraph parse(HttpResponse<String> response) {
        return TestData.parse(response);
    }

    private static Graph triples(DatasetGraph data) {
        return TestData.triples(data);
    }

    private static void sameInEveryFormat(String thing) {
        Graph turtle = triples(parse(browser.get("/data/" + thing + ".ttl")));
        assertTrue(turtle.size() > 5, thing + " says little: " + turtle.size());
        for (Format format : Format.ofData()) {
            HttpResponse<String> response = browser.get("/data/" + thing + "." + format.extension());
            assertTrue(header(response, "Content-Type").startsWith(format.mediaType()));
            assertTrue(turtle.isIsomorphicWith(triples(parse(response))), thing + " as " + format);
        }
    }

    @Test
    void everyFormatSaysTheSame() {
        sameInEveryFormat("state/iran");
        sameInEveryFormat("article/014");
        sameInEveryFormat("weapon/shahed-136");
        sameInEveryFormat("relationship/iran-russia");
        sameInEveryFormat("organization/hostile");
    }

    @Test
    void aDescriptionHasDocumentNeighboursAndWhatLeadsThere() {
        Model model = ModelFactory.createModelForGraph(triples(parse(browser.get("/data/weapon/shahed-136.ttl"))));
        var thing = model.createResource(BASE + "id/weapon/shahed-136");
        var document = model.createResource(BASE + "data/weapon/shahed-136");
        assertTrue(document.hasProperty(FOAF.primaryTopic, thing));
        assertTrue(document.hasProperty(DCTerms.license));
        assertTrue(thing.hasProperty(SKOS.prefLabel, "Shahed-136", "en"));
        assertTrue(model.createResource(BASE + "id/weapon/drone").hasProperty(SKOS.prefLabel), "neighbour's name");
        assertTrue(model.listStatements(null, null, thing).toList().size() > 1, "incoming");
    }

    @Test
    void anArticleComesWithItsGraph() {
        DatasetGraph data = parse(browser.get("/data/article/014.trig"));
        Set<String> graphs = new HashSet<>();
        data.listGraphNodes().forEachRemaining(node -> graphs.add(node.getURI()));
        assertTrue(graphs.contains(BASE + "id/article/014"), graphs.toString());
        Model model = ModelFactory.createModelForGraph(triples(data));
        assertTrue(model.contains(null, RDF.type, CC.CLAIM));
        assertTrue(browser.get("/data/article/014.ttl").body().contains("PREFIX cc:"));
    }

    @Test
    void aClaimHasItsQuotationInline() {
        String claim = firstOf("Claim");
        String turtle = browser.get("/data/claim/" + claim + ".ttl").body();
        assertTrue(turtle.contains("oa:exact") && turtle.contains("oa:start"), turtle);
    }

    private static String firstOf(String type) {
        var model = NOW.get().read(m -> m.listSubjectsWithProperty(RDF.type, CC.resource(type)).toList());
        return model.stream().map(Object::toString).sorted().findFirst().orElseThrow().replaceFirst(".*/", "");
    }

    @Test
    void aValidatorIsOfOneRepresentationAndOneVersion() {
        HttpResponse<String> first = browser.get("/data/state/iran.ttl");
        String tag = header(first, "ETag");
        assertTrue(tag.matches("\"[0-9a-f]+\""), tag);
        HttpResponse<String> fresh = browser.get("/data/state/iran.ttl", "If-None-Match", "\"other\", W/" + tag);
        assertEquals(304, fresh.statusCode());
        assertEquals("", fresh.body());
        assertEquals(tag, header(fresh, "ETag"));
        assertEquals(200, browser.get("/data/state/iran.jsonld", "If-None-Match", tag).statusCode());
        assertEquals(200, browser.get("/page/state/iran", "If-None-Match", tag).statusCode());
        assertEquals(200, browser.get("/data/state/russia.ttl", "If-None-Match", tag).statusCode());
        try {
            NOW.set(TestData.small("second"));
            assertNotEquals(tag, header(browser.get("/data/state/iran.ttl"), "ETag"));
        } finally {
            NOW.set(TestData.small("first"));
        }
    }

    @Test
    void headIsGetWithoutABody() {
        for (String path : new String[] {"/data/state/iran.ttl", "/page/state/iran", "/", "/health", "/id/state/iran"}) {
            HttpResponse<String> get = browser.get(path);
            HttpResponse<String> head = browser.send("HEAD", path, null);
            assertEquals(get.statusCode(), head.statusCode(), path);
            assertEquals("", head.body());
            for (String name : new String[] {"Content-Type", "Content-Length", "ETag", "Link", "Location", "Vary"}) {
                assertEquals(header(get, name), header(head, name), path + " " + name);
            }
        }
        assertEquals("", browser.send("HEAD", "/id/state/atlantis", null).body());
    }

    @Test
    void otherSitesMayRead() {
        HttpResponse<String> options = browser.send("OPTIONS", "/data/state/iran.ttl", null,
                "Origin", "https://example.org", "Access-Control-Request-Method", "GET");
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, OPTIONS", header(options, "Allow"));
        for (String name : new String[] {"If-None-Match", "If-Modified-Since", "If-Match", "Range", "If-Range"}) {
            assertTrue(header(options, "Access-Control-Allow-Headers").contains(name), name);
        }
        for (String path : new String[] {"/data/state/iran.ttl", "/id/state/iran", "/id/state/atlantis", "/nowhere",
            "/sparql?query=ASK%7B%7D"}) {
            HttpResponse<String> get = browser.get(path, "Origin", "https://example.org");
            assertEquals("*", header(get, "Access-Control-Allow-Origin"), path);
            for (String name : new String[] {"ETag", "Link", "Location", "Content-Range"}) {
                assertTrue(header(get, "Access-Control-Expose-Headers").contains(name), path);
            }
        }
    }

    @Test
    void aDocumentTellsItsOtherFormats() {
        String link = header(browser.get("/page/state/iran"), "Link");
        for (Format format : Format.ofData()) {
            assertTrue(link.contains("</data/state/iran." + format.extension() + ">; rel=\"alternate\""), link);
        }
        assertTrue(link.contains("rel=\"describedby\"") && link.contains("rel=\"canonical\""), link);
    }

    @Test
    void nothingIsWritten() {
        for (String method : new String[] {"PUT", "DELETE", "POST", "PATCH"}) {
            assertError(405, browser.send(method, "/data/state/iran.ttl", "x"), "text/turtle");
            assertError(405, browser.send(method, "/id/state/iran", "x"), "text/plain");
        }
        String update = "DELETE WHERE { ?s ?p ?o }";
        assertError(405, browser.send("POST", "/sparql", update, "Content-Type", "application/sparql-update"), "text/plain");
        assertError(405, browser.send("POST", "/sparql", "update=" + Links.value(update),
                "Content-Type", "application/x-www-form-urlencoded"), "text/plain");
        assertError(405, browser.send("PUT", "/sparql", "<a:b> <a:b> <a:b> ."), "text/plain");
        assertTrue(browser.send("POST", "/sparql", "<a:b> <a:b> <a:b> .", "Content-Type", "text/turtle").statusCode() >= 400);
        assertEquals(404, browser.get("/$/ping").statusCode());
        assertEquals(404, browser.get("/$/stats").statusCode());
        assertTrue(browser.get("/sparql?default").statusCode() >= 400);
    }

    @Test
    void sparqlAnswersInEachWayOfTheProtocol() {
        String query = Links.value(CONFLICT_QUERY);
        String json = "application/sparql-results+json";
        HttpResponse<String> get = browser.get("/sparql?query=" + query, "Accept", json);
        assertEquals(200, get.statusCode(), get.body());
        assertTrue(get.body().contains(BASE + "id/conflict/"), get.body());
        HttpResponse<String> form = browser.send("POST", "/sparql", "query=" + query,
                "Accept", json, "Content-Type", "application/x-www-form-urlencoded");
        HttpResponse<String> body = browser.send("POST", "/sparql", CONFLICT_QUERY,
                "Accept", json, "Content-Type", "application/sparql-query");
        assertEquals(get.body(), form.body());
        assertEquals(get.body(), body.body());
        for (String type : new String[] {"text/csv", "text/tab-separated-values", "application/sparql-results+xml"}) {
            assertTrue(header(browser.get("/sparql?query=" + query, "Accept", type), "Content-Type").startsWith(type));
        }
        String construct = Links.value("CONSTRUCT WHERE { <" + BASE + "id/state/iran> ?p ?o }");
        assertTrue(triples(parse(browser.get("/sparql?query=" + construct, "Accept", "text/turtle"))).size() > 2);
    }

    @Test
    void theDefaultGraphIsTheUnionAndArticlesAreNamed() {
        String query = Links.value("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?c a <" + CC.NS + "Claim> } }");
        assertTrue(browser.get("/sparql?query=" + query, "Accept", "text/csv").body().contains(BASE + "id/article/014"));
        String only = Links.value("SELECT * FROM <" + BASE + "id/graph/lexicon> WHERE { ?c a <" + CC.NS + "Claim> }");
        assertEquals("c", browser.get("/sparql?query=" + only, "Accept", "text/csv").body().strip());
    }

    @Test
    void whatIsUnsafeInQueriesIsRefused() {
        String inner = "SERVICE <http://localhost:" + server.port() + "/health> { ?s ?p ?o }";
        for (String query : new String[] {
            "SELECT * { " + inner + " }",
            "SELECT * { ?a ?b ?c FILTER EXISTS { " + inner + " } }",
            "SELECT * { { SELECT * { OPTIONAL { " + inner + " } } } }",
            "SELECT * {"
        }) {
            HttpResponse<String> response = browser.get("/sparql?query=" + Links.value(query));
            assertError(400, response, "text/plain");
        }
        assertError(400, browser.get("/sparql?query=ASK%7B%7D&stylesheet=x"), "text/plain");
        assertError(400, browser.get("/sparql", "Accept", "application/sparql-results+json"), "text/plain");
    }

    @Test
    void aBrowserGetsAFormForQueries() {
        HttpResponse<String> response = browser.get("/sparql", "Accept", Browser.CHROME);
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("<textarea name=\"query\""), response.body());
    }

    @Test
    void pagesShowWhatTheyAreAbout() {
        shows("/", "Who claims what", "conflicts", "/page/dispute/d1", "<b>affirmed</b>, 2 publishers", "<b>denied</b>, 1 publisher<");
        shows("/page/state/iran", "<h1>Iran</h1>", "Islamic Republic of Iran", "What is claimed about Iran");
        shows("/page/article/014", "Minister: no drones were ever supplied", "2023-08-07", "class=\"sentence\"", "class=\"margin\"");
        shows("/page/claim/" + firstOf("Claim"), "<mark>");
        shows("/page/proposition/" + firstOf("Proposition"), "Who says so");
        shows("/page/conflict/k4", "class=\"sides hero\"", "United States against Ukraine");
        shows("/page/conflict/k1", "<h1>Whether Iran supplies Russia with drones</h1>",
                "United States against Hossein Amirabdollahian");
        shows("/page/dispute/d1", "<h1>Whether Iran supplies", "2 independent publishers", "quoted him as saying");
        shows("/page/event/strike-on-kyiv", "have reached");
        shows("/page/claim/033-c14", "asks whether");
        shows("/page/claim/021-c5", "predicts");
        shows("/articles", "The Herald");
        shows("/conflicts", "class=\"disputes\"", "class=\"pairs\"");
        shows("/search?q=shahed", "/page/weapon/shahed-136");
        shows("/queries/", "Claims of an actor");
        shows("/ns", "<h1>");
        assertEquals(400, browser.get("/articles?offset=x").statusCode());
        assertTrue(browser.get("/robots.txt").body().startsWith("User-agent: *"));
        assertTrue(header(browser.get("/static/counterclaim.css"), "Content-Type").startsWith("text/css"));
        assertEquals(404, browser.get("/static/../logback.xml").statusCode());
    }

    @Test
    void aConflictSaysItsExplanationOnce() {
        String body = browser.get("/page/conflict/k4").body().replaceFirst("(?s)^.*<main", "").replaceFirst("(?s)</main>.*$", "");
        String explanation = "The United States puts the drones at 400, and Ukraine puts them at 200.";
        assertEquals(body.indexOf(explanation), body.lastIndexOf(explanation), body);
        assertTrue(body.contains(explanation), body);
    }

    @Test
    void conflictsStandInTheOrderOfTheirDisputes() {
        String body = browser.get("/conflicts").body();
        int tension = body.indexOf("/page/conflict/k6");
        // each dispute shows one before any shows its second
        assertTrue(body.indexOf("/page/conflict/k1") < body.indexOf("/page/conflict/k3"), body);
        assertTrue(body.indexOf("/page/conflict/k3") < body.indexOf("/page/conflict/k2"), body);
        assertTrue(tension > body.indexOf("/page/conflict/k5"), body);
    }

    @Test
    void aPersonsPageShowsTheConflictsOfWhatTheySay() {
        shows("/page/person/hossein-amirabdollahian", "What Hossein Amirabdollahian claims", "/page/conflict/k1");
    }

    @Test
    void theClosestNameIsFoundFirst() {
        String body = browser.get("/search?q=iran").body();
        assertTrue(body.indexOf("/page/state/iran\"") < body.indexOf("/page/proposition/"), body);
        assertTrue(body.contains("<span class=\"count\">state</span>"), body);
    }

    @Test
    void aListThatTheClientHasIsNotSentAgain() {
        for (String path : new String[] {"/", "/articles", "/conflicts", "/search?q=iran"}) {
            String tag = header(browser.get(path), "ETag");
            assertFalse(tag.isEmpty(), path);
            assertEquals(304, browser.get(path, "If-None-Match", tag).statusCode(), path);
        }
    }

    private static void shows(String path, String... texts) {
        HttpResponse<String> response = browser.get(path, "Accept", Browser.CHROME);
        assertEquals(200, response.statusCode(), path);
        for (String text : texts) {
            assertTrue(response.body().contains(text), path + " lacks " + text + "\n" + response.body());
        }
    }

    @Test
    void theVocabularyIsDataToo() {
        HttpResponse<String> response = browser.get("/ns", "Accept", "text/turtle");
        assertEquals(200, response.statusCode());
        assertTrue(header(response, "Content-Type").startsWith("text/turtle"));
    }

    @Test
    void nothingInTheDataRunsInABrowser() {
        for (String path : new String[] {"/page/organization/hostile", "/page/article/hostile", "/articles",
            "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/queries/named?name=%3Cscript%3E",
            "/id/%3Cscript%3E/x", "/queries/%3Cscript%3E", "/%3Cscript%3E"}) {
            HttpResponse<String> response = browser.get(path, "Accept", Browser.CHROME);
            String ours = response.body().replaceAll("<script( src=\"/static/[a-z./?=0-9-]+\"| type=\"application/ld\\+json\")( defer)?>", "");
            assertFalse(ours.contains("<script"), path + "\n" + ours);
            assertFalse(response.body().contains("<img"), path);
            assertFalse(response.body().contains("href=\"javascript:"), path);
            assertTrue(header(response, "Content-Security-Policy").contains("default-src 'none'"), path);
            assertEquals("nosniff", header(response, "X-Content-Type-Options"), path);
        }
        assertTrue(browser.get("/page/organization/hostile").body().contains("&lt;script&gt;alert(1)"));
    }

    @Test
    void healthCounts() {
        String body = browser.get("/health").body().replaceAll("\\s", "");
        assertTrue(body.contains("\"status\":\"ok\"") && body.contains("\"version\":\"first\""), body);
        assertTrue(body.contains("\"articles\":5"), body);
    }

    @Test
    void aPortInUseIsSaidInOneLine() {
        PublicServer second = PublicServer.of(NOW::get).port(server.port()).queries(TestData.queries()).build();
        CounterclaimException failure = assertThrows(CounterclaimException.class, second::start);
        assertEquals("port-in-use", failure.code());
        assertTrue(failure.getMessage().contains(String.valueOf(server.port())));
        assertFalse(failure.getMessage().contains("\n"));
    }

    @Test
    void aSwapIsSeenByTheNextRequest() {
        try {
            DatasetGraph empty = DatasetGraphFactory.create();
            NOW.set(new Snapshot(empty, "empty", java.time.Instant.EPOCH));
            assertEquals(404, browser.get("/id/state/iran").statusCode());
            String query = Links.value(CONFLICT_QUERY);
            assertEquals("c", browser.get("/sparql?query=" + query, "Accept", "text/csv").body().strip());
        } finally {
            NOW.set(TestData.small("first"));
        }
        assertEquals(303, browser.get("/id/state/iran").statusCode());
    }
}
