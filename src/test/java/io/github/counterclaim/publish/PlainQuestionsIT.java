package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.publish.guard.Limits;
import io.github.counterclaim.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain question, which no servlet answers, is answered as Fuseki answers the same with a parameter more. */
@Tag("alone")
class PlainQuestionsIT {

    /** Whoever names a time limit asks no plain question; the limit is the usual one. */
    private static final String BY_SERVLET = "&timeout=30";

    private static final List<String> EACH_ITS_OWN = List.of("date", "x-request-id", "fuseki-request-id");
    private static final String JSON = "application/sparql-results+json";
    private static PublicServer server;
    /** Its data is in memory, so that small descriptions are written in the thread that reads the request. */
    private static PublicServer atOnce;

    @BeforeAll
    static void start() {
        Snapshot small = TestData.small("first");
        server = server(small);
        atOnce = server(new Snapshot(inMemory(small.union()), small.version(), small.loaded()));
    }

    private static DatasetGraph inMemory(DatasetGraph small) {
        DatasetGraph data = DatasetGraphFactory.create();
        small.find().forEachRemaining(data::add);
        Node graph = NodeFactory.createURI("http://localhost:3030/id/article/many");
        Node thing = NodeFactory.createURI("http://localhost:3030/id/state/much-described");
        for (int i = 0; i < 200; i++) {
            data.add(graph, thing, RDFS.seeAlso.asNode(), NodeFactory.createURI("http://localhost:3030/id/state/" + i));
        }
        DatasetGraph view = Store.unionView(data);
        view.getDefaultGraph();
        assertTrue(Store.isAtHand(view));
        return view;
    }

    private static PublicServer server(Snapshot data) {
        return PublicServer.of(() -> data).port(0).queries(TestData.queries()).kept(0)
                .limits(Limits.standard().withTime(Duration.ofSeconds(30))).build().start();
    }

    @AfterAll
    static void stop() {
        server.close();
        atOnce.close();
    }

    private static HttpResponse<byte[]> send(String method, String query, String more, String... headers) {
        return send(server, method, query, more, headers);
    }

    private static HttpResponse<byte[]> send(PublicServer server, String method, String query, String more, String... headers) {
        String path = "/sparql?query=" + Links.value(query) + more;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(path, e);
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response, String... without) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(EACH_ITS_OWN);
        headers.keySet().removeAll(List.of(without));
        return headers;
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?s ?l WHERE { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?l } ORDER BY ?s ?l",
        "SELECT ?s WHERE { ?s a <urn:nothing> }",
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?s WHERE { ?s text:query 'iran' } ORDER BY ?s",
        "SELECT * WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3",
        "ASK { ?s ?p ?o }",
        "ASK { ?s a <urn:nothing> }",
        // more than is small
        "SELECT ?a ?b WHERE { ?a ?p ?x . ?b ?q ?y } LIMIT 3000",
        // none at all
        "SELECT", "SELECT * { SERVICE <http://e/> { ?s ?p ?o } }", "SELECT * FROM <http://elsewhere.example/> { ?s ?p ?o }",
        "SELECT (<http://e/f>(1) AS ?x) {}", "DESCRIBE", "ASK FROM <http://localhost:3030/id/article/014> { ?s ?p ?o }",
    })
    void saysWhatTheServletSays(String query) {
        for (String coding : new String[] {"identity", "gzip"}) {
            HttpResponse<byte[]> one = send("GET", query, "", "Accept", JSON, "Accept-Encoding", coding);
            HttpResponse<byte[]> other = send("GET", query, BY_SERVLET, "Accept", JSON, "Accept-Encoding", coding);
            assertEquals(other.statusCode(), one.statusCode(), text(one));
            assertEquals(headers(other), headers(one), query);
            assertArrayEquals(other.body(), one.body(), query);
            assertEquals(headers(other), headers(send("HEAD", query, "", "Accept", JSON, "Accept-Encoding", coding)), query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DESCRIBE <http://localhost:3030/id/state/iran>",
        "DESCRIBE ?c { ?c a <https://w3id.org/counterclaim/ns#Claim> }",
        "PREFIX here: <http://localhost:3030/id/state/> DESCRIBE here:iran",
        "DESCRIBE <urn:nothing>", "DESCRIBE <http://localhost:3030/id/state/nowhere>",
        // too long for the thread that reads
        "DESCRIBE <http://localhost:3030/id/state/much-described>",
    })
    void describesAsTheServletDoes(String query) {
        for (PublicServer asked : new PublicServer[] {server, atOnce}) {
            HttpResponse<byte[]> one = send(asked, "GET", query, "", "Accept", "text/turtle");
            HttpResponse<byte[]> other = send(asked, "GET", query, BY_SERVLET, "Accept", "text/turtle");
            assertEquals(200, one.statusCode(), text(one));
            assertEquals(headers(other, "etag", "content-length"), headers(one, "etag", "content-length"), query);
            assertTrue(graph(one).isIsomorphicWith(graph(other)), text(one));
            assertEquals(headers(one), headers(send(asked, "HEAD", query, "", "Accept", "text/turtle")), query);
            assertEquals(304, send(asked, "GET", query, "", "Accept", "text/turtle", "If-None-Match", header(one, "ETag")).statusCode());
        }
    }

    @Test
    void aDescriptionIsCompressedForWhoTakesIt() throws IOException {
        String query = "DESCRIBE <http://localhost:3030/id/state/iran>";
        for (PublicServer asked : new PublicServer[] {server, atOnce}) {
            HttpResponse<byte[]> packed = send(asked, "GET", query, "", "Accept", "text/turtle", "Accept-Encoding", "gzip");
            assertEquals("gzip", header(packed, "Content-Encoding"));
            byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
            assertArrayEquals(send(asked, "GET", query, "", "Accept", "text/turtle").body(), unpacked);
        }
    }

    private static Graph graph(HttpResponse<byte[]> response) {
        return RDFParser.source(new ByteArrayInputStream(response.body())).lang(Lang.TURTLE).toGraph();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "text/csv", "application/sparql-results+xml", "*/*", "text/html", "image/png",
        "application/sparql-results+json;q=0.5, text/csv", "text/csv;q=0.5, application/sparql-results+json"
    })
    void theFormatIsNegotiated(String accept) {
        String query = "SELECT ?s ?l WHERE { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?l } ORDER BY ?s ?l";
        HttpResponse<byte[]> one = send("GET", query, "", "Accept", accept);
        HttpResponse<byte[]> other = send("GET", query, BY_SERVLET, "Accept", accept);
        assertEquals(other.statusCode(), one.statusCode(), accept);
        assertEquals(header(other, "Content-Type"), header(one, "Content-Type"), accept);
        assertArrayEquals(other.body(), one.body(), accept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "ASK%2", "ASK%20%7B%FF%7D", "ASK%7B%7D%C3"})
    void whatIsNoTextIsTheServletsToJudge(String encoded) throws IOException {
        assertEquals(statusLine(encoded + BY_SERVLET), statusLine(encoded));
    }

    /** Asks by a bare socket: clients refuse to send such addresses. */
    private static String statusLine(String encoded) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.getOutputStream().write(("GET /sparql?query=" + encoded + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + JSON
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
        }
    }

    @Test
    void aTypeOfABodyThatThereIsNotIsFusekisToJudge() {
        assertEquals(415, send("GET", "ASK {}", "", "Accept", JSON, "Content-Type", "text/plain").statusCode());
    }

    @Test
    void aValidatorSparesTheContent() {
        String tag = header(send("GET", "ASK {}", "", "Accept", JSON), "ETag");
        HttpResponse<byte[]> unchanged = send("GET", "ASK {}", "", "Accept", JSON, "If-None-Match", tag);
        assertEquals(304, unchanged.statusCode());
        assertEquals(headers(send("GET", "ASK {}", BY_SERVLET, "Accept", JSON, "If-None-Match", tag)), headers(unchanged));
    }

    @Test
    void aQueryThatIsRefusedIsRunOnce() {
        String endless = "SELECT (COUNT(*) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";
        Snapshot small = TestData.small("first");
        try (PublicServer brief = PublicServer.of(() -> small).port(0).queries(TestData.queries())
                .limits(Limits.standard().withTime(Duration.ofSeconds(1))).build().start()) {
            long before = System.nanoTime();
            HttpResponse<byte[]> response = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + brief.port() + "/sparql?query=" + Links.value(endless)))
                            .header("Accept", JSON).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(503, response.statusCode(), text(response));
            assertTrue(System.nanoTime() - before < 1_900_000_000L, "it ran for as long again");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
