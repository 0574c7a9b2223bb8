package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that lies ready says to the letter what it said when it was made. */
class ReadyAnswersIT {

    private static final List<String> PATHS =
            List.of("/data/state/iran.ttl", "/data/article/014.trig", "/data/claim/014-c1.jsonld", "/page/state/iran");
    private static final List<String> LISTS =
            List.of("/", "/articles", "/conflicts", "/timeline?kind=event", "/network", "/map.svg");
    private static final List<String> ALL = Stream.concat(PATHS.stream(), LISTS.stream()).toList();
    private static final List<String> EACH_ITS_OWN = List.of("date", "x-request-id");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicReference<Snapshot> now = new AtomicReference<>(TestData.small("first"));
    private PublicServer server;

    @BeforeEach
    void start() {
        server = PublicServer.of(now::get).port(0).queries(TestData.queries()).build().start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers) {
        return send(server.port(), method, path, headers);
    }

    private HttpResponse<byte[]> send(int port, String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
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

    private HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(EACH_ITS_OWN);
        return headers;
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void aListThatLiesReadyIsStillNegotiated() {
        for (String list : List.of("/articles", "/conflicts", "/%61rticles")) {
            assertEquals(200, get(list, "Accept", "text/html").statusCode());
            assertEquals("text/html;charset=utf-8", header(get(list, "Accept", "text/html"), "content-type"));
            assertTrue(header(get(list, "Accept", "text/turtle"), "content-type").startsWith("text/turtle"), list);
            assertEquals(406, get(list, "Accept", "image/png").statusCode());
        }
        assertEquals(200, get("/map", "Accept", "text/html").statusCode());
        assertEquals(406, get("/map", "Accept", "text/turtle").statusCode());
        assertEquals(200, get("/", "Accept", "text/html").statusCode());
        assertEquals(406, get("/", "Accept", "image/png").statusCode());
    }

    @Test
    void theSecondAnswerIsTheFirst() {
        for (String path : ALL) {
            for (String coding : new String[] {"identity", "gzip"}) {
                HttpResponse<byte[]> first = get(path, "Accept-Encoding", coding);
                HttpResponse<byte[]> second = get(path, "Accept-Encoding", coding);
                assertEquals(200, first.statusCode(), path);
                assertEquals(200, second.statusCode(), path);
                assertEquals(headers(first), headers(second), path);
                assertArrayEquals(first.body(), second.body(), path);
                assertNotEquals(header(first, "X-Request-Id"), header(second, "X-Request-Id"));
                assertFalse(header(second, "X-Request-Id").isEmpty());
                assertEquals(String.valueOf(second.body().length), header(second, "Content-Length"));
            }
        }
    }

    @Test
    void headSaysTheSameWithoutABody() {
        for (String path : ALL) {
            HttpResponse<byte[]> first = send("HEAD", path);
            HttpResponse<byte[]> full = get(path);
            HttpResponse<byte[]> again = send("HEAD", path);
            assertEquals(headers(full), headers(first), path);
            assertEquals(headers(full), headers(again), path);
            assertEquals(0, again.body().length, path);
            assertEquals(200, get(path).statusCode(), "the connection is still in step");
        }
    }

    @Test
    void aPackedAnswerHoldsThePlainOneUnderATagOfItsOwn() throws IOException {
        for (String path : ALL) {
            HttpResponse<byte[]> plain = get(path);
            for (int i = 0; i < 2; i++) {
                HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "br;q=1, gzip;q=0.5");
                assertEquals("gzip", header(packed, "Content-Encoding"));
                assertNotEquals(header(plain, "ETag"), header(packed, "ETag"));
                byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
                assertArrayEquals(plain.body(), unpacked, path);
            }
            assertEquals("", header(get(path, "Accept-Encoding", "gzip;q=0, *;q=0"), "Content-Encoding"));
        }
    }

    @Test
    void conditionsMeanTheSameWhetherItIsKeptOrNot() {
        try (PublicServer other = PublicServer.of(now::get).port(0).queries(TestData.queries()).kept(0).build().start()) {
            for (String path : ALL) {
                get(path);
                List<String> kept = conditions(path, server.port());
                assertEquals(conditions(path, other.port()), kept, path);
                assertTrue(kept.get(0).startsWith("304") && kept.get(1).startsWith("304"), kept.toString());
                assertTrue(kept.get(2).startsWith("200") && kept.get(5).startsWith("412"), kept.toString());
            }
        }
    }

    /** Status and headers for each condition. */
    private List<String> conditions(String path, int port) {
        HttpResponse<byte[]> plain = send(port, "GET", path);
        String own = header(plain, "ETag");
        String date = header(plain, "Last-Modified");
        List<String[]> asked = List.of(
                new String[] {"If-None-Match", own},
                new String[] {"If-None-Match", "\"x\", W/" + own},
                new String[] {"If-None-Match", "\"x\""},
                new String[] {"If-None-Match", "*"},
                new String[] {"If-Modified-Since", date},
                new String[] {"If-Match", "\"x\""},
                new String[] {"If-None-Match", own, "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"},
                new String[] {"If-None-Match", own, "Accept-Encoding", "gzip"},
                new String[] {"If-Match", own});
        List<String> told = new ArrayList<>();
        for (String method : new String[] {"GET", "HEAD"}) {
            for (String[] condition : asked) {
                HttpResponse<byte[]> response = send(port, method, path, condition);
                told.add(response.statusCode() + " " + headers(response) + " " + response.body().length);
            }
        }
        return told;
    }

    @Test
    void aNewVersionIsServedAtOnce() {
        for (String path : PATHS) {
            now.set(TestData.small("first"));
            String old = header(get(path), "ETag");
            assertEquals(old, header(get(path), "ETag"));
            now.set(TestData.small("second"));
            HttpResponse<byte[]> renewed = get(path, "If-None-Match", old);
            assertEquals(200, renewed.statusCode(), path);
            assertNotEquals(old, header(renewed, "ETag"));
        }
    }

    @Test
    void anythingButReadingIsRefusedAsBefore() {
        for (String path : PATHS) {
            get(path);
            assertEquals(405, send("POST", path).statusCode(), path);
            assertEquals(204, send("OPTIONS", path).statusCode(), path);
            assertEquals(404, get(path + "x/y").statusCode(), path);
        }
    }
}
