package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.publish.front.FrontLimits;
import io.github.counterclaim.publish.ready.Edition;
import io.github.counterclaim.publish.ready.Shelf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer of the SPARQL endpoint that is kept says what a new one says, and only what may last is kept. */
class LastingAnswersIT {

    private static final List<String> EACH_ITS_OWN = List.of("date", "x-request-id");
    private static final String JSON = "application/sparql-results+json";
    private static final Map<String, String> ASKED = Map.of(
            "SELECT ?s ?l WHERE { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?l } ORDER BY ?s ?l", JSON,
            "SELECT ?s WHERE { ?s a <https://w3id.org/counterclaim/ns#Claim> } ORDER BY ?s", "text/csv",
            "DESCRIBE <http://localhost:3030/id/state/iran>", "text/turtle",
            "CONSTRUCT { ?s a ?o } WHERE { ?s a ?o }", "application/ld+json",
            "ASK { ?s ?p ?o }", JSON);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<Snapshot> now = new AtomicReference<>(TestData.small("first"));
    private PublicServer server;
    private PublicServer forgetful;

    @BeforeEach
    void start() {
        server = PublicServer.of(now::get).port(0).queries(TestData.queries()).build().start();
        forgetful = PublicServer.of(now::get).port(0).queries(TestData.queries()).kept(0).build().start();
    }

    @AfterEach
    void stop() {
        server.close();
        forgetful.close();
    }

    private HttpResponse<byte[]> send(PublicServer to, String method, String query, String... headers) {
        return path(to, method, "/sparql?query=" + Links.value(query), headers);
    }

    private HttpResponse<byte[]> path(PublicServer to, String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + to.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(EACH_ITS_OWN);
        return headers;
    }

    private static void assertSame(HttpResponse<byte[]> one, HttpResponse<byte[]> other, String what) {
        assertEquals(one.statusCode(), other.statusCode(), what);
        assertEquals(headers(one), headers(other), what);
        assertArrayEquals(one.body(), other.body(), what);
    }

    @Test
    void theSecondAnswerIsTheFirstWhicheverServerGivesIt() throws IOException {
        for (Map.Entry<String, String> asked : ASKED.entrySet()) {
            String query = asked.getKey();
            HttpResponse<byte[]> plain = send(server, "GET", query, "Accept", asked.getValue());
            assertEquals(200, plain.statusCode(), query);
            assertTrue(header(plain, "Content-Type").startsWith(asked.getValue()), header(plain, "Content-Type"));
            assertTrue(plain.body().length > 20, query);
            assertSame(plain, send(server, "GET", query, "Accept", asked.getValue()), query);
            assertSame(plain, send(server, "GET", query, "Accept", asked.getValue()), query);
            assertSame(plain, send(forgetful, "GET", query, "Accept", asked.getValue()), query);
            HttpResponse<byte[]> packed = send(server, "GET", query, "Accept", asked.getValue(), "Accept-Encoding", "gzip");
            assertSame(packed, send(server, "GET", query, "Accept", asked.getValue(), "Accept-Encoding", "gzip"), query);
            assertEquals("gzip", header(packed, "Content-Encoding"));
            assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
            assertNotEquals(header(plain, "ETag"), header(packed, "ETag"));
            assertEquals(headers(plain), headers(send(server, "HEAD", query, "Accept", asked.getValue())));
            assertEquals(headers(plain), headers(send(forgetful, "HEAD", query, "Accept", asked.getValue())));
        }
    }

    @Test
    void aValidatorSparesTheContent() {
        for (String query : ASKED.keySet()) {
            String tag = header(send(server, "GET", query, "Accept", ASKED.get(query)), "ETag");
            for (String known : List.of(tag, "\"x\", " + tag, "W/" + tag)) {
                String[] headers = {"Accept", ASKED.get(query), "If-None-Match", known};
                HttpResponse<byte[]> unchanged = send(server, "GET", query, headers);
                assertEquals(304, unchanged.statusCode(), query);
                assertEquals(0, unchanged.body().length);
                assertEquals(tag, header(unchanged, "ETag"));
                assertSame(unchanged, send(forgetful, "GET", query, headers), query);
            }
            assertEquals(200, send(server, "GET", query, "Accept", ASKED.get(query), "If-None-Match", "\"x\"").statusCode());
        }
    }

    @Test
    void theFormatIsTheClientsEachTime() {
        String query = "SELECT ?s WHERE { ?s a <https://w3id.org/counterclaim/ns#Claim> } ORDER BY ?s";
        for (int i = 0; i < 2; i++) {
            for (String type : List.of(JSON, "text/csv", "application/sparql-results+xml", "text/tab-separated-values")) {
                assertTrue(header(send(server, "GET", query, "Accept", type), "Content-Type").startsWith(type), type);
            }
            assertEquals(406, send(server, "GET", query, "Accept", "image/png").statusCode());
            String own = "/sparql?query=" + Links.value(query);
            assertTrue(header(path(server, "GET", own + "&format=csv", "Accept", JSON), "Content-Type").startsWith("text/csv"));
        }
    }

    @Test
    void whatIsAskedAgainIsNotMadeAgain() {
        String query = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";
        HttpResponse<byte[]> old = send(server, "GET", query, "Accept", JSON);
        assertSame(old, send(server, "GET", query, "Accept", JSON), "asked twice, so it is kept");
        assertSame(old, send(forgetful, "GET", query, "Accept", JSON), query);
        Snapshot first = now.get();
        // no data ever changes so: the same version, with other content
        now.set(new Snapshot(DatasetGraphFactory.create(), first.version(), first.loaded()));
        assertSame(old, send(server, "GET", query, "Accept", JSON), query);
        assertNotEquals(header(old, "ETag"), header(send(forgetful, "GET", query, "Accept", JSON), "ETag"));
    }

    @Test
    void aNewVersionIsAskedAnew() {
        String query = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }";
        HttpResponse<byte[]> old = send(server, "GET", query, "Accept", JSON);
        assertSame(old, send(server, "GET", query, "Accept", JSON), query);
        now.set(TestData.small("second"));
        HttpResponse<byte[]> renewed = send(server, "GET", query, "Accept", JSON);
        assertSame(send(forgetful, "GET", query, "Accept", JSON), renewed, query);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT (NOW() AS ?t) {}", "SELECT (rand () AS ?t) {}", "SELECT (UUID() AS ?t) {}",
        "SELECT (STRUUID#\n() AS ?t) {}", "SELECT (\\u004eOW() AS ?t) {}"
    })
    void whatDiffersFromTimeToTimeIsMadeEachTime(String query) throws InterruptedException {
        HttpResponse<byte[]> first = send(server, "GET", query, "Accept", JSON);
        assertEquals(200, first.statusCode(), new String(first.body(), java.nio.charset.StandardCharsets.UTF_8));
        assertEquals("", header(first, "ETag"));
        Thread.sleep(5);
        String before = new String(first.body(), java.nio.charset.StandardCharsets.UTF_8);
        assertNotEquals(before,
                new String(send(server, "GET", query, "Accept", JSON).body(), java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void errorsAndRefusalsAreNotKept() {
        for (String query : List.of("SELECT", "SELECT * { SERVICE <http://e/> { ?s ?p ?o } }", "")) {
            HttpResponse<byte[]> first = send(server, "GET", query, "Accept", JSON);
            assertTrue(first.statusCode() >= 400, query);
            assertEquals("", header(first, "ETag"), query);
            assertEquals(first.statusCode(), send(server, "GET", query, "Accept", JSON).statusCode(), query);
        }
    }

    @Test
    void thePathMayBeSpeltInOtherWays() {
        String query = "SELECT ?s WHERE { ?s a <https://w3id.org/counterclaim/ns#Claim> } ORDER BY ?s";
        for (String path : List.of("/%73parql?query=", "/sparql;a=b?query=", "/sparql/?query=")) {
            HttpResponse<byte[]> csv = path(server, "GET", path + Links.value(query), "Accept", "text/csv");
            HttpResponse<byte[]> json = path(server, "GET", path + Links.value(query), "Accept", JSON);
            assertTrue(csv.statusCode() != 200 || !java.util.Arrays.equals(csv.body(), json.body()), path);
        }
    }

    @Test
    void theRateHoldsForWhatIsKept() {
        FrontLimits slow = FrontLimits.standard().rated(5, Set.of());
        try (PublicServer rated = PublicServer.of(now::get).port(0).front(slow).queries(TestData.queries()).build().start()) {
            int refused = 0;
            for (int i = 0; i < 12; i++) {
                refused += send(rated, "GET", "ASK { ?s ?p ?o }", "Accept", JSON).statusCode() == 429 ? 1 : 0;
            }
            assertTrue(refused >= 6, refused + " refused");
        }
    }

    @Test
    void theShelfTellsFormatsApartWhereTheAddressDoesNot() {
        assertNotEquals(Shelf.address("/sparql", "query=a", "text/csv"), Shelf.address("/sparql", "query=a", JSON));
        assertEquals(Shelf.address("/data/a", "x=1", "text/csv"), Shelf.address("/data/a", "x=1", JSON));
        assertNotEquals(new Edition("a", java.time.Instant.EPOCH), new Edition("a", java.time.Instant.now()));
    }
}
