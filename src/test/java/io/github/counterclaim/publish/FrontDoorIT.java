package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.RawClient.ask;
import static io.github.counterclaim.publish.RawClient.get;
import static io.github.counterclaim.publish.RawClient.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.front.FrontLimits;
import io.github.counterclaim.publish.guard.Limits;
import io.github.counterclaim.publish.guard.PathologicalQueries;
import io.github.counterclaim.store.Store;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("alone")
class FrontDoorIT {

    private static final String ENDLESS = Links.value("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    private static final FrontLimits LIMITS =
            FrontLimits.standard().within(Duration.ofSeconds(2), Duration.ofSeconds(4));

    private static PublicServer server;
    private static int port;
    private static int triples;

    @BeforeAll
    static void start() {
        Store store = Store.inMemory(PathologicalQueries.data(3000));
        triples = store.dataset().getDefaultGraph().size();
        Snapshot data = new Snapshot(store.dataset(), "attack", Instant.EPOCH);
        server = server(data, LIMITS);
        port = server.port();
    }

    private static PublicServer server(Snapshot data, FrontLimits front) {
        return PublicServer.of(() -> data).port(0).queries(TestData.queries()).front(front)
                .limits(Limits.standard().withTime(Duration.ofSeconds(20))).build().start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String metric(int at, String name) throws IOException {
        return ask(at, get("/metrics")).lines().filter(line -> line.startsWith(name + " ")).findFirst().orElse("none");
    }

    private static void awaitMetric(String line, int seconds) throws Exception {
        for (int i = 0; i < seconds * 20 && !metric(port, line.split(" ")[0]).equals(line); i++) {
            Thread.sleep(50);
        }
        assertEquals(line, metric(port, line.split(" ")[0]));
    }

    @Test
    void whatIsNoProperRequestIsTheClientsFault() throws IOException {
        assertEquals(400, status(ask(port, get("/sparql?query=%FF%FE"))));
        assertEquals(400, status(ask(port, get("/search?q=%00"))));
        assertEquals(400, status(ask(port, get("/search?q=%zz"))));
        assertEquals(400, status(ask(port, get("/search?q=%"))));
        assertEquals(400, status(ask(port, get("/id/state/%C0%AF"))));
        assertEquals(400, status(ask(port, get("/id/state/a%0d%0aSet-Cookie:x"))));
        assertEquals(400, status(ask(port, get("/id/%2e%2e/%2e%2e/etc"))));
        assertEquals(400, status(ask(port, get("/static/..%2f..%2flogback.xml"))));
        assertTrue(Set.of(400, 404).contains(status(ask(port, get("/static/%252e%252e%252flogback.xml")))));
        assertEquals(405, status(ask(port, get("/").replace("GET", "TRACE"))));
        assertEquals(405, status(ask(port, get("/").replace("GET", "BREW"))));
        assertEquals(400, status(ask(port, get("/").replace("Host: localhost", "Host: a\r\nHost: b"))));
        assertEquals(431, status(ask(port, get("/").replace("Host", "X: " + "x".repeat(20_000) + "\r\nHost"))));
        assertEquals(414, status(ask(port, get("/" + "x".repeat(20_000)))));
        assertEquals(400, status(ask(port, get("/").replace("Host", "Accept: " + "a/b,".repeat(2000) + "\r\nHost"))));
        assertEquals(200, status(ask(port, get("/robots.txt").replace("Host", "Range: bytes=" + "0-1,".repeat(2000) + "\r\nHost"))));
        assertEquals(400, status(ask(port, post("application/x-www-form-urlencoded", "query=%FF"))));
        // Told so, or closed while it still sent: the network decides which the client sees
        assertTrue(Set.of(413, 0).contains(status(ask(port, post("application/sparql-query", "#".repeat(300_000))))));
        assertEquals(413, status(ask(port, post("application/sparql-query", "").replace("Length: 0", "Length: 300000"))));
    }

    private static String post(String type, String body) {
        return "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    @Test
    void whoIsTurnedAwayAtTheDoorMayReadWhyOnAnotherSite() throws IOException {
        for (String path : new String[] {"/id/state%2Firan", "/id/state/" + "a".repeat(20_000), "/id/state/%C3%28", "/id/state/iran%00"}) {
            String answer = ask(port, get(path));
            assertTrue(status(answer) == 400 || status(answer) == 414, answer);
            assertTrue(answer.contains("Access-Control-Allow-Origin: *"), answer);
        }
        String asked = ask(port, "GET /id/state%2Firan HTTP/1.1\r\nHost: localhost\r\nAccept: application/rdf+xml\r\nConnection: close\r\n\r\n");
        assertTrue(asked.contains("Content-Type: application/rdf+xml") && asked.contains("<rdf:RDF"), asked);
        String traced = ask(port, "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertEquals(405, status(traced), traced);
        assertTrue(traced.contains("Allow: GET, HEAD"), traced);
    }

    @Test
    void theServerAsAWholeSaysWhatItCan() throws IOException {
        String answer = ask(port, "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertEquals(204, status(answer), answer);
        assertTrue(answer.contains("Allow: GET, HEAD, POST, OPTIONS"), answer);
    }

    @Test
    void everyAnswerHasAnIdAndNoBanner() throws IOException {
        for (String path : List.of("/", "/nowhere", "/sparql?query=ASK%7B%7D", "/sparql?query=x", "/search?q=%00", "/metrics")) {
            String answer = ask(port, get(path));
            String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase();
            assertTrue(head.contains("\r\nx-request-id: "), head);
            assertTrue(head.contains("\r\nx-content-type-options: nosniff"), head);
            assertTrue(head.contains("\r\ncontent-security-policy: default-src 'none'"), head);
            assertTrue(head.contains("frame-ancestors 'none'"), head);
            assertFalse(head.contains("unsafe"), head);
            assertFalse(head.contains("\r\nserver:") || answer.toLowerCase().contains("jetty"), answer);
            assertFalse(head.contains("strict-transport-security"), head);
        }
    }

    @Test
    void aClientThatLeavesStopsItsQuery() throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.send(get("/sparql?query=" + ENDLESS));
            awaitMetric("counterclaim_queries_running 1.0", 5);
        }
        long left = System.nanoTime();
        awaitMetric("counterclaim_queries_running 0.0", 2);
        assertTrue(System.nanoTime() - left < 2_000_000_000L);
    }

    @Test
    void aRequestSentBehindAnotherIsNotLost() throws IOException {
        try (RawClient client = new RawClient(port)) {
            String slow = "/sparql?timeout=1&query=" + ENDLESS;
            client.send("GET " + slow + " HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/robots.txt"));
            String both = client.read(8_000);
            assertEquals(503, status(both));
            assertTrue(both.contains("User-agent: *"), both);
            assertFalse(both.contains("(silent)"));
        }
    }

    @Test
    void slowHeadsBodiesAndReadersTakeNothingFromOthers() throws Exception {
        List<RawClient> slow = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            slow.add(new RawClient(port).send("GET / HTTP/1.1\r\nHost: local"));
            slow.add(new RawClient(port).send("POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nSELECT"));
            String large = Links.value("SELECT * { ?a ?b ?c VALUES ?f { 1 2 3 4 } }");
            slow.add(new RawClient(port).send(get("/sparql?query=" + large)));
        }
        for (int i = 0; i < 60; i++) {
            long start = System.nanoTime();
            assertEquals(200, status(ask(port, get("/robots.txt"))));
            assertTrue(System.nanoTime() - start < 3_000_000_000L, "a page took " + (System.nanoTime() - start) / 1_000_000 + " ms");
            for (int k = 0; k < slow.size(); k += 3) {
                trickle(slow.get(k));
                trickle(slow.get(k + 1));
            }
            Thread.sleep(100);
        }
        int open = 0;
        for (int k = 0; k < slow.size(); k += 3) {
            open += trickle(slow.get(k)) ? 1 : 0;
            open += trickle(slow.get(k + 1)) ? 1 : 0;
        }
        assertEquals(0, open, "heads and bodies that still arrive");
        awaitMetric("http_server_requests_active 1.0", 10);
        for (RawClient client : slow) {
            client.close();
        }
    }

    private static boolean trickle(RawClient client) {
        try {
            client.send("x");
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void anAnswerThatIsCutOffIsNeverA200() throws IOException {
        for (String query : List.of("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?x) }", "SELECT * { ?a ?b ?c . ?d ?e ?f }",
                "CONSTRUCT { ?a ?b ?f } { ?a ?b ?c . ?d ?e ?f }", "SELECT (CONCAT(STR(?a), STR(?c), STR(?f)) AS ?x) { ?a ?b ?c . ?d ?e ?f }")) {
            for (String accept : List.of("text/csv", "application/sparql-results+json", "text/turtle", "*/*")) {
                String answer = ask(port, get("/sparql?timeout=0.3&query=" + Links.value(query))
                        .replace("Host", "Accept: " + accept + "\r\nHost"));
                assertTrue(Set.of(406, 422, 503).contains(status(answer)), answer.substring(0, Math.min(300, answer.length())));
            }
        }
    }

    @Test
    void aLargeAnswerIsWhole() throws IOException {
        String query = Links.value("SELECT * { ?a ?b ?c VALUES ?f { 1 2 3 4 } }");
        String answer = ask(port, get("/sparql?query=" + query).replace("Host", "Accept: text/csv\r\nHost"));
        assertEquals(200, status(answer));
        assertEquals(triples * 4L + 1, answer.substring(answer.indexOf("\r\n\r\n") + 4).lines().count());
    }

    @Test
    void whoAsksTooOftenIsToldToWait() throws IOException {
        Snapshot data = TestData.small("first");
        try (PublicServer rated = server(data, LIMITS.rated(5, Set.of("127.0.0.1")))) {
            int at = rated.port();
            for (int i = 0; i < 5; i++) {
                assertEquals(200, status(ask(at, forwarded("203.0.113.7"))));
            }
            String sixth = ask(at, forwarded("203.0.113.7"));
            assertEquals(429, status(sixth));
            assertTrue(sixth.contains("Retry-After: 12"), sixth);
            assertEquals(200, status(ask(at, forwarded("203.0.113.8"))));
            // What the client itself writes before the proxy's own entry is not believed
            assertEquals(429, status(ask(at, forwarded("198.51.100.1, 203.0.113.7"))));
        }
        try (PublicServer rated = server(data, LIMITS.rated(1, Set.of("127.0.0.1")))) {
            assertEquals(200, status(ask(rated.port(), forwarded("2001:db8:0:1::7"))));
            assertEquals(429, status(ask(rated.port(), forwarded("2001:db8:0:1:ffff::8"))), "one network, one client");
            assertEquals(200, status(ask(rated.port(), forwarded("2001:db8:0:2::7"))));
        }
        try (PublicServer rated = server(data, LIMITS.rated(1, Set.of()))) {
            assertEquals(200, status(ask(rated.port(), forwarded("203.0.113.7"))));
            assertEquals(429, status(ask(rated.port(), forwarded("203.0.113.8"))));
        }
    }

    private static String forwarded(String client) {
        return get("/robots.txt").replace("Host", "X-Forwarded-For: " + client + "\r\nHost");
    }

    @Test
    void aStopLetsRunningRequestsFinish() throws Exception {
        Store store = Store.inMemory(PathologicalQueries.data(1000));
        PublicServer ending = server(new Snapshot(store.dataset(), "x", Instant.EPOCH), LIMITS);
        int at = ending.port();
        try (RawClient client = new RawClient(at)) {
            client.send(get("/sparql?timeout=2&query=" + ENDLESS));
            for (int i = 0; i < 100 && !metric(at, "counterclaim_queries_running").endsWith("1.0"); i++) {
                Thread.sleep(20);
            }
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(ending::close);
            String answer = client.read(10_000);
            assertEquals(503, status(answer), "the query's own end, not a cut connection");
            assertTrue(answer.contains("took longer than its 2 s"), answer);
            stopping.get();
        }
        org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> new RawClient(at));
    }

    @Test
    void behindTlsBrowsersAreToldToStayThere() throws IOException {
        Snapshot data = TestData.small("first");
        try (PublicServer tls = PublicServer.of(() -> data).port(0).queries(TestData.queries())
                .base(Iris.of("https://data.example.org/")).build().start()) {
            assertTrue(ask(tls.port(), get("/health/live")).contains("Strict-Transport-Security: max-age=31536000"));
        }
    }

    @Test
    void thoseWhoRunItSeeHowItIs() throws IOException {
        assertEquals(200, status(ask(port, get("/health/live"))));
        assertEquals(200, status(ask(port, get("/health/ready"))));
        String metrics = ask(port, get("/metrics"));
        assertTrue(metrics.contains("http_server_requests_seconds_bucket{method=\"GET\",status=\"2xx\",le=\"0.01\"}"), metrics);
        assertTrue(metrics.contains("jvm_memory_used_bytes{area=\"heap\""), metrics);
    }

    @Test
    void onlyThisMachineIsServedUnlessToldOtherwise() throws Exception {
        for (var each : java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces())) {
            for (var address : java.util.Collections.list(each.getInetAddresses())) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    org.junit.jupiter.api.Assertions.assertThrows(SocketException.class,
                            () -> new java.net.Socket(address, port).close(), address.toString());
                }
            }
        }
    }
}
