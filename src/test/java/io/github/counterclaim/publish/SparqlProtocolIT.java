package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.CannedQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases of the <a href="https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/">SPARQL 1.1 protocol
 * tests</a> that a read-only server can meet, by their names there, and full text.
 */
class SparqlProtocolIT {

    private static final String BASE = "http://localhost:3030/";
    private static final String JSON = "application/sparql-results+json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String ARTICLE = BASE + "id/article/014";
    private static final String OTHER = BASE + "id/article/021";
    private static final String GRAPHS = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }";
    private static final String CLAIMS = "SELECT ?c WHERE { ?c a <" + CC.NS + "Claim> }";

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

    private static String q(String text) {
        return "query=" + Links.value(text);
    }

    private static HttpResponse<String> get(String parameters, String... headers) {
        return browser.get("/sparql?" + parameters, headers);
    }

    private static HttpResponse<String> post(String body, String type, String... more) {
        String[] headers = new String[more.length + 2];
        headers[0] = "Content-Type";
        headers[1] = type;
        System.arraycopy(more, 0, headers, 2, more.length);
        return browser.send("POST", "/sparql", body, headers);
    }

    private static boolean yes(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        return response.body().replaceAll("\\s", "").contains("\"boolean\":true");
    }

    private static long rows(HttpResponse<String> csv) {
        assertEquals(200, csv.statusCode(), csv.body());
        return csv.body().lines().count() - 1;
    }

    @Test
    void queryGetAndQueryPostFormAndQueryPostDirect() {
        assertTrue(yes(get(q("ASK {}"), "Accept", JSON)));
        assertTrue(yes(post(q("ASK {}"), FORM, "Accept", JSON)));
        assertTrue(yes(post("ASK {}", QUERY, "Accept", JSON)));
        assertTrue(yes(post("ASK {}", QUERY + "; charset=utf-8", "Accept", JSON)));
    }

    private static String graph(String kind, String... names) {
        StringBuilder parameters = new StringBuilder();
        for (String name : names) {
            parameters.append('&').append(kind).append("-graph-uri=").append(Links.value(name));
        }
        return parameters.toString();
    }

    @Test
    void queryDatasetDefaultGraph() {
        long all = rows(get(q(CLAIMS), "Accept", "text/csv"));
        long one = rows(get(q(CLAIMS) + graph("default", ARTICLE), "Accept", "text/csv"));
        long two = rows(get(q(CLAIMS) + graph("default", ARTICLE, OTHER), "Accept", "text/csv"));
        assertTrue(0 < one && one < two && two < all, one + " " + two + " " + all);
        assertEquals(one, rows(post(q(CLAIMS) + graph("default", ARTICLE), FORM, "Accept", "text/csv")));
        HttpResponse<String> direct = browser.send("POST", "/sparql?" + graph("default", ARTICLE).substring(1), CLAIMS,
                "Content-Type", QUERY, "Accept", "text/csv");
        assertEquals(one, rows(direct));
        assertEquals(0, rows(get(q(CLAIMS) + graph("default", BASE + "none"), "Accept", "text/csv")));
    }

    @Test
    void queryDatasetNamedGraphsAndFull() {
        assertEquals(2, rows(get(q(GRAPHS) + graph("named", ARTICLE, OTHER), "Accept", "text/csv")));
        assertEquals(0, rows(get(q(CLAIMS) + graph("named", ARTICLE), "Accept", "text/csv")));
        String both = graph("default", ARTICLE) + graph("named", OTHER);
        assertEquals(1, rows(get(q(GRAPHS) + both, "Accept", "text/csv")));
        assertTrue(rows(post(q(CLAIMS) + both, FORM, "Accept", "text/csv")) > 0);
    }

    @Test
    void queryMultipleDataset() {
        // What the protocol names beats what the query names
        String from = "SELECT ?c FROM <" + OTHER + "> WHERE { ?c a <" + CC.NS + "Claim> }";
        String named = get(q(from) + graph("default", ARTICLE), "Accept", "text/csv").body();
        assertTrue(named.contains("/claim/014-") && !named.contains("/claim/021-"), named);
    }

    @Test
    void queryContentTypes() {
        for (String query : new String[] {CLAIMS, "ASK {}"}) {
            for (Lang lang : new Lang[] {Lang.CSV, Lang.TSV,
                org.apache.jena.riot.resultset.ResultSetLang.RS_JSON, org.apache.jena.riot.resultset.ResultSetLang.RS_XML}) {
                String type = lang.getContentType().getContentTypeStr();
                HttpResponse<String> response = get(q(query), "Accept", type);
                assertTrue(header(response, "Content-Type").startsWith(type), query + " as " + header(response, "Content-Type"));
                if (query.equals(CLAIMS)) {
                    byte[] bytes = response.body().getBytes(StandardCharsets.UTF_8);
                    assertTrue(ResultSetMgr.read(new ByteArrayInputStream(bytes), lang).hasNext());
                }
            }
        }
        for (String query : new String[] {"CONSTRUCT WHERE { <" + BASE + "id/state/iran> ?p ?o }", "DESCRIBE <" + BASE + "id/state/iran>"}) {
            for (Format format : Format.ofData()) {
                HttpResponse<String> response = get(q(query), "Accept", format.mediaType());
                assertTrue(header(response, "Content-Type").startsWith(format.mediaType()), header(response, "Content-Type"));
                assertFalse(TestData.triples(TestData.parse(response)).isEmpty(), format.name());
                assertTrue(RDFLanguages.contentTypeToLang(format.mediaType()) != null);
            }
        }
    }

    @Test
    void badRequests() {
        // bad_multiple_queries, bad_query_syntax, bad_query_missing_form_type, bad_query_missing_direct_type
        assertEquals(400, get(q("ASK {}") + "&" + q("SELECT * {}")).statusCode());
        assertEquals(400, post(q("ASK {}") + "&" + q("SELECT * {}"), FORM).statusCode());
        assertEquals(400, get(q("ASK {")).statusCode());
        assertEquals(400, post("ASK {", QUERY).statusCode());
        assertTrue(List.of(400, 415).contains(post("ASK {}", "text/plain").statusCode()));
        assertTrue(List.of(400, 415).contains(post(q("ASK {}"), "text/plain").statusCode()));
        assertEquals(400, post("", FORM).statusCode());
        // bad_query_method
        assertEquals(405, browser.send("PUT", "/sparql?" + q("ASK {}"), "x").statusCode());
        assertEquals(405, browser.send("DELETE", "/sparql?" + q("ASK {}"), null).statusCode());
        // bad_query_non_utf8
        assertTrue(List.of(400, 415).contains(post("ASK {}", QUERY + "; charset=UTF-16").statusCode()));
        assertEquals(406, get(q("ASK {}"), "Accept", "image/png").statusCode());
    }

    @Test
    void headAndOptionsAndOtherSites() {
        HttpResponse<String> head = browser.send("HEAD", "/sparql?" + q("ASK {}"), null, "Accept", JSON);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        HttpResponse<String> options = browser.send("OPTIONS", "/sparql", null, "Origin", "https://example.org");
        assertTrue(options.statusCode() < 300, String.valueOf(options.statusCode()));
        assertEquals("GET, HEAD, POST, OPTIONS", header(options, "Allow"));
        HttpResponse<String> description = browser.get("/sparql", "Accept", "text/turtle");
        HttpResponse<String> its = browser.send("HEAD", "/sparql", null, "Accept", "text/turtle");
        assertEquals(header(description, "Content-Length"), header(its, "Content-Length"), "RFC 9110, section 8.6");
        assertEquals("*", header(options, "Access-Control-Allow-Origin"));
        assertTrue(header(get(q("ASK {}")), "Vary").contains("Accept"));
    }

    @Test
    void graphsComeWithShortNames() {
        String described = get(q("DESCRIBE <" + BASE + "id/state/iran>"), "Accept", "text/turtle").body();
        assertTrue(described.contains("cc:State") && described.contains("skos:prefLabel"), described);
        String mine = get(q("PREFIX mine: <" + CC.NS + "> DESCRIBE <" + BASE + "id/state/iran>"), "Accept", "text/turtle").body();
        assertTrue(mine.contains("mine:State"), mine);
    }

    private static final String TEXT = "PREFIX text: <http://jena.apache.org/text#> "
            + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX dct: <http://purl.org/dc/terms/> "
            + "PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX cc: <" + CC.NS + "> ";

    private static String found(String pattern) {
        HttpResponse<String> response = get(q(TEXT + "SELECT * WHERE { " + pattern + " }"), "Accept", "text/csv");
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }

    @Test
    void fullTextFindsLabelsTitlesAndQuotations() {
        assertTrue(found("?s text:query 'drone'").contains("/id/weapon/drone"), "a label, by its stem");
        assertTrue(found("?s text:query 'minister supplied'").contains("/id/article/014"), "a title");
        String titles = found("?s text:query (dct:title 'drones')");
        assertTrue(titles.contains("/id/article/021") && !titles.contains("/id/weapon/"), titles);
        String quoted = found("?selector text:query (oa:exact 'satellites') . ?claim cc:quotation/oa:hasSelector ?selector");
        assertTrue(quoted.contains("/id/claim/014-c3"), quoted);
        String scored = found("(?s ?score ?literal) text:query (skos:prefLabel 'iran') . ?s a cc:State");
        assertTrue(scored.contains("/id/state/iran") && scored.contains("Iran"), scored);
        assertEquals(1, found("?s text:query 'zeppelin'").lines().count());
    }

    @Test
    void theEditorsExamplesSearchByWords() {
        String editor = browser.get("/sparql", "Accept", Browser.CHROME).body();
        Collection<CannedQuery> examples = CannedQueries.loadExamples().all();
        assertTrue(examples.size() >= 2, examples.toString());
        for (CannedQuery example : examples) {
            assertTrue(example.text().contains("text:query"), example.name());
            assertTrue(editor.contains("edit=" + example.name() + "\""), editor);
            assertTrue(get("edit=" + example.name(), "Accept", Browser.CHROME).body().contains("text:query"), example.name());
            HttpResponse<String> answer = get(q(example.text()), "Accept", "text/csv");
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.body().lines().count() > 1, example.name() + " finds nothing: " + answer.body());
        }
    }

    @Test
    void aBrokenSearchIsTheClientsFault() {
        HttpResponse<String> response = get(q(TEXT + "SELECT * WHERE { ?s text:query 'a AND (' }"), "Accept", "text/csv");
        assertEquals(400, response.statusCode(), response.body());
        assertFalse(response.body().contains("Exception"), response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml", "text/csv"})
    void answersAreCompressedForWhoTakesIt(String type) throws IOException, InterruptedException {
        String path = "/sparql?" + q("SELECT ?c ?p ?o WHERE { ?c a <" + CC.NS + "Claim> ; ?p ?o } ORDER BY ?c ?p ?o");
        HttpResponse<String> plain = browser.get(path, "Accept", type);
        HttpResponse<byte[]> zipped = raw(path, "GET", type);
        assertEquals(200, zipped.statusCode());
        assertEquals("gzip", header(zipped, "Content-Encoding"));
        assertEquals("", header(plain, "Content-Encoding"));
        for (HttpResponse<?> response : List.of(plain, zipped)) {
            assertTrue(header(response, "Vary").contains("Accept-Encoding"), header(response, "Vary"));
            assertTrue(header(response, "Vary").contains("Accept,"), header(response, "Vary"));
        }
        assertEquals(plain.body(), unzipped(zipped.body()));
        assertTrue(zipped.body().length < plain.body().length(), zipped.body().length + " of " + plain.body().length());
        assertEquals(String.valueOf(zipped.body().length), header(zipped, "Content-Length"));
        assertEquals(0, raw(path, "HEAD", type).body().length);
        assertEquals("", header(browser.get(path, "Accept", type, "Accept-Encoding", "gzip;q=0"), "Content-Encoding"));
    }

    @Test
    void errorsAndTheServiceDescriptionAreCompressedToo() throws IOException, InterruptedException {
        HttpResponse<byte[]> wrong = raw("/sparql?" + q("SELECT"), "GET", "application/json");
        assertEquals(400, wrong.statusCode());
        assertTrue(unzipped(wrong.body()).contains("\"status\""), unzipped(wrong.body()));
        HttpResponse<byte[]> unknown = raw("/sparql?" + q("SELECT * {}"), "GET", "image/png");
        assertEquals(406, unknown.statusCode());
        HttpResponse<byte[]> service = raw("/sparql", "GET", "text/turtle");
        assertEquals(browser.get("/sparql", "Accept", "text/turtle").body(), unzipped(service.body()));
    }

    private static HttpResponse<byte[]> raw(String path, String method, String type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody()).header("Accept", type).header("Accept-Encoding", "gzip").build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String unzipped(byte[] body) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
