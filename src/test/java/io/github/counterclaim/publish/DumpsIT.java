package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.Archive;
import io.github.counterclaim.store.Store;
import io.github.counterclaim.store.change.Tree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the data set and the feed of its changes, over HTTP. */
class DumpsIT {

    private static final String BASE = Iris.DEFAULT_BASE;
    private static final AtomicReference<Snapshot> NOW = new AtomicReference<>();

    private static final DatasetGraph FIRST = TestData.small("x").union();
    private static final Node GONE = NodeFactory.createURI(BASE + "id/weapon/su-35");

    @TempDir
    static Path folder;

    private static PublicServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        Iris iris = Iris.of(BASE);
        DatasetGraph second = copy();
        second.deleteAny(null, GONE, null, null);
        Archive.keep(FIRST, folder, iris);
        Archive.keep(second, folder, iris);
        Store.Version version = Store.inMemory(second).version();
        NOW.set(new Snapshot(version.dataset(), version.id(), java.time.Instant.EPOCH));
        server = PublicServer.of(NOW::get).port(0).queries(TestData.queries()).archive(Archive.of(folder, iris)).build().start();
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static DatasetGraph copy() {
        DatasetGraph copy = DatasetGraphFactory.create();
        FIRST.findNG(null, null, null, null).forEachRemaining(copy::add);
        return copy;
    }

    private static byte[] bytes(String path, String... headers) {
        return send(path, headers).body();
    }

    private static HttpResponse<byte[]> send(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Test
    void everyListedFileHasItsSum() throws Exception {
        String sums = new String(bytes("/dumps/SHA256SUMS"), StandardCharsets.UTF_8);
        assertTrue(sums.lines().count() >= 20, sums);
        for (String line : sums.lines().toList()) {
            byte[] file = bytes("/dumps/" + line.substring(66));
            byte[] sum = java.security.MessageDigest.getInstance("SHA-256").digest(file);
            assertEquals(line.substring(0, 64), HexFormat.of().formatHex(sum), line);
        }
    }

    @Test
    void aPersonSeesTheList() {
        HttpResponse<String> list = browser.get("/dumps/", "Accept", Browser.CHROME);
        assertEquals(200, list.statusCode());
        assertTrue(list.body().contains("href=\"/dumps/counterclaim.ttl.gz\""), list.body());
    }

    @Test
    void typesAreThoseOfTheFormats() {
        for (String[] pair : new String[][] {
            {"counterclaim.ttl", "text/turtle; charset=utf-8"}, {"counterclaim.nq", "application/n-quads"},
            {"counterclaim.trig", "application/trig"}, {"counterclaim.jsonld", "application/ld+json"},
            {"counterclaim.rdf", "application/rdf+xml"}, {"claims.csv", "text/csv; charset=utf-8; header=present"},
            {"counterclaim.hdt", "application/vnd.hdt"}, {"network.graphml", "application/graphml+xml"}, {"csv-metadata.json", "application/csvm+json"},
            {"counterclaim.nq.gz", "application/gzip"}}) {
            HttpResponse<String> head = browser.send("HEAD", "/dumps/" + pair[0], null);
            assertEquals(200, head.statusCode());
            assertEquals(pair[1], header(head, "Content-Type"));
            assertEquals("bytes", header(head, "Accept-Ranges"));
            assertEquals(bytes("/dumps/" + pair[0]).length, Integer.parseInt(header(head, "Content-Length")));
        }
    }

    @Test
    void aPartIsSent() {
        byte[] whole = bytes("/dumps/counterclaim.nq");
        String tag = header(browser.send("HEAD", "/dumps/counterclaim.nq", null), "ETag");
        part(whole, 10, 19, "bytes=10-19");
        part(whole, whole.length - 5, whole.length - 1, "bytes=" + (whole.length - 5) + "-");
        part(whole, whole.length - 7, whole.length - 1, "bytes=-7");
        part(whole, 0, whole.length - 1, "bytes=0-99999999");
        HttpResponse<byte[]> same = send("/dumps/counterclaim.nq", "Range", "bytes=1-2", "If-Range", tag);
        assertEquals(206, same.statusCode());
        for (String[] headers : new String[][] {
            {"Range", "bytes=1-2", "If-Range", "\"other\""}, {"Range", "lines=1-2"}, {"Range", "bytes=0-1,5-6"},
            {"Range", "bytes=-"}, {"Range", "bytes=5-2"}}) {
            HttpResponse<byte[]> all = send("/dumps/counterclaim.nq", headers);
            assertEquals(200, all.statusCode(), String.join(" ", headers));
            assertEquals(whole.length, all.body().length);
        }
        HttpResponse<String> head = browser.send("HEAD", "/dumps/counterclaim.nq", null, "Range", "bytes=1-2");
        assertEquals(200, head.statusCode(), "a range is one of a GET");
        assertEquals(412, browser.get("/dumps/counterclaim.nq", "If-Match", "\"other\"").statusCode());
        assertEquals(304, browser.get("/dumps/counterclaim.nq", "If-Modified-Since", header(head, "Last-Modified")).statusCode());
        assertTrue(header(head, "Link").contains("</dumps/>; rel=\"collection\""), header(head, "Link"));
        HttpResponse<String> beyond = browser.get("/dumps/counterclaim.nq", "Range", "bytes=99999999-");
        assertEquals(416, beyond.statusCode());
        assertEquals("bytes */" + whole.length, header(beyond, "Content-Range"));
    }

    private static void part(byte[] whole, int start, int end, String range) {
        HttpResponse<byte[]> part = send("/dumps/counterclaim.nq", "Range", range);
        assertEquals(206, part.statusCode(), range);
        assertArrayEquals(java.util.Arrays.copyOfRange(whole, start, end + 1), part.body(), range);
        assertEquals("bytes " + start + "-" + end + "/" + whole.length, header(part, "Content-Range"));
    }

    @Test
    void whoTakesGzipGetsItAndWhoHasItIsTold() throws IOException {
        HttpResponse<byte[]> zipped = send("/dumps/counterclaim.ttl", "Accept-Encoding", "gzip");
        assertEquals("gzip", header(zipped, "Content-Encoding"));
        assertEquals("text/turtle; charset=utf-8", header(zipped, "Content-Type"));
        assertArrayEquals(bytes("/dumps/counterclaim.ttl"),
                new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes());
        String tag = header(zipped, "ETag");
        assertEquals(304, send("/dumps/counterclaim.ttl", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode());
        assertEquals(200, send("/dumps/counterclaim.ttl", "If-None-Match", tag).statusCode());
        assertEquals(404, send("/dumps/other.ttl").statusCode());
        assertTrue(send("/dumps/..%2F..%2Fetc%2Fpasswd").statusCode() >= 400);
        assertEquals(405, browser.send("PUT", "/dumps/counterclaim.ttl", "x").statusCode());
    }

    private static Model model(HttpResponse<String> response) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(response.body(), Lang.TURTLE).parse(model);
        return model;
    }

    @Test
    void theFeedLeadsToEveryVersionAndItsPagesNeverChange() {
        HttpResponse<String> root = browser.get("/changes", "Accept", "text/turtle");
        assertEquals(200, root.statusCode(), root.body());
        Model model = model(root);
        Resource stream = model.createResource(BASE + "changes");
        assertTrue(stream.hasProperty(RDF.type, model.createResource(Tree.LDES + "EventStream")));
        var nodes = model.listObjectsOfProperty(model.createProperty(Tree.NS, "node")).toList();
        assertEquals(2, nodes.size(), root.body());
        for (var node : nodes) {
            String path = node.toString().substring(BASE.length() - 1);
            HttpResponse<String> page = browser.get(path, "Accept", "application/n-quads");
            assertEquals(200, page.statusCode(), path);
            assertTrue(header(page, "Cache-Control").contains("immutable"), header(page, "Cache-Control"));
            assertTrue(header(page, "Vary").startsWith("Accept"));
            DatasetGraph quads = dataset(page.body(), Lang.NQUADS);
            assertTrue(DatasetFactory.wrap(quads).getDefaultModel().contains(null, DCTerms.isVersionOf));
            for (Lang lang : new Lang[] {Lang.TRIG, Lang.JSONLD11}) {
                String type = lang == Lang.TRIG ? "application/trig" : "application/ld+json";
                DatasetGraph other = dataset(browser.get(path, "Accept", type).body(), lang);
                assertTrue(org.apache.jena.sparql.util.IsoMatcher.isomorphic(quads, other), type);
            }
        }
        assertTrue(header(root, "Cache-Control").contains("no-cache"));
        assertEquals(304, browser.get("/changes", "Accept", "text/turtle", "If-None-Match", header(root, "ETag")).statusCode());
        assertEquals(404, browser.get("/changes/never").statusCode());
        assertEquals(406, browser.get(nodes.get(0).toString().substring(BASE.length() - 1), "Accept", "text/turtle").statusCode());
    }

    private static DatasetGraph dataset(String text, Lang lang) {
        return RDFParser.fromString(text, lang).toDatasetGraph();
    }

    @Test
    void theSecondVersionsPatchRemovesWhatIsGone() {
        Model model = model(browser.get("/changes", "Accept", "text/turtle"));
        Resource second = model.listSubjectsWithProperty(DCTerms.replaces).next();
        HttpResponse<String> patch = browser.get(second.getURI().substring(BASE.length() - 1) + "/patch");
        assertEquals("application/rdf-patch", header(patch, "Content-Type"));
        assertTrue(patch.body().contains("H prev <" + second.getPropertyResourceValue(DCTerms.replaces) + "> ."), patch.body());
        DatasetGraph copy = copy();
        RDFPatchOps.applyChange(copy, RDFPatchOps.read(new ByteArrayInputStream(patch.body().getBytes(StandardCharsets.UTF_8))));
        assertFalse(copy.contains(null, GONE, null, null));
        assertTrue(patch.body().lines().noneMatch(line -> line.startsWith("A ")), patch.body());
    }
}
