package io.github.counterclaim.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.counterclaim.claim.CounterclaimException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsTest {

    private static final String PAGE = "<html><head><title>Pier closes to freight</title></head><body><p>The council said on"
            + " Tuesday that it will close the pier to freight ships, and the cranes will be taken down before summer.</p>";
    private static final Fetcher.Limits QUICK =
            new Fetcher.Limits(Duration.ofSeconds(2), Duration.ofMillis(2_500), 100_000);

    @TempDir
    private Path corpus;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void storesThePageAndItsFacts() throws IOException {
        serve("/pier", 200, "text/html; charset=utf-8", bytes(PAGE));
        Path file = quick().add(at("/pier"), corpus);
        assertEquals("pier-closes-to-freight.html", file.getFileName().toString());
        assertArrayEquals(bytes(PAGE), Files.readAllBytes(file));
        JsonObject facts = facts(file);
        assertEquals(at("/pier").toString(), facts.get("url").getAsString());
        assertEquals(200, facts.get("status").getAsInt());
        assertEquals("text/html; charset=utf-8", facts.get("contentType").getAsString());
        assertEquals(ArticleReader.sha256(bytes(PAGE)), facts.get("sha256").getAsString());
        assertFalse(facts.has("transcodedFrom"));
        assertEquals(at("/pier").toString(), article(file).source().url());
    }

    @Test
    void storesTheSameOnceAndAnotherBesideIt() throws IOException {
        serve("/pier", 200, "text/html", bytes(PAGE));
        serve("/new", 200, "text/html", bytes(PAGE + "<p>It was changed.</p>"));
        Path file = quick().add(at("/pier"), corpus);
        assertEquals(file, quick().add(at("/pier"), corpus));
        assertEquals("pier-closes-to-freight-2.html", quick().add(at("/new"), corpus).getFileName().toString());
        try (Stream<Path> files = Files.list(corpus)) {
            assertEquals(4, files.count(), "two articles, two side files, nothing else");
        }
    }

    @Test
    void followsRedirectsToItsAddress() throws IOException {
        serve("/pier", 200, "text/html", bytes(PAGE));
        redirect("/old", "/pier");
        assertEquals(at("/pier").toString(), facts(quick().add(at("/old"), corpus)).get("url").getAsString());
    }

    @Test
    void refusesEndlessAndForeignRedirects() {
        redirect("/loop", "/loop");
        redirect("/file", "file:///etc/passwd");
        assertRefused("too-many-redirects", "/loop");
        assertRefused("bad-address", "/file");
    }

    @Test
    void keepsTheEncodingThatOnlyTheServerNames() throws IOException {
        String page = PAGE.replace("pier", "Dvůr");
        serve("/czech", 200, "text/html; charset=iso-8859-2", page.getBytes(Charset.forName("iso-8859-2")));
        Path file = quick().add(at("/czech"), corpus);
        assertTrue(article(file).text().contains("Dvůr"));
        assertEquals("ISO-8859-2", facts(file).get("transcodedFrom").getAsString());
    }

    @Test
    void unpacksWhatWasCompressed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(PAGE));
        }
        serve("/packed", 200, "text/html", packed.toByteArray(), "Content-Encoding", "gzip");
        assertArrayEquals(bytes(PAGE), Files.readAllBytes(quick().add(at("/packed"), corpus)));
    }

    @Test
    void refusesWhatIsNoPage() {
        serve("/gone", 410, "text/html", bytes(PAGE));
        serve("/picture", 200, "image/png", new byte[] {1, 2, 3});
        serve("/large", 200, "text/html", new byte[200_000]);
        serve("/bare", 200, "text/html", bytes("<p>Nothing.</p>"));
        assertRefused("http-status", "/gone");
        assertRefused("not-html", "/picture");
        assertRefused("too-large", "/large");
        assertRefused("no-article", "/bare");
    }

    @Test
    void givesUpOnASlowServer() {
        server.createContext("/slow", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(bytes(PAGE));
            exchange.getResponseBody().flush();
            await();
        });
        assertRefused("timeout", "/slow");
    }

    @Test
    void publicAddressesAreNoPrivateOnes() throws UnknownHostException {
        for (String address : List.of("93.184.216.34", "198.20.0.1", "2606:2800:220:1::1", "64:ff9b::5db8:d822", "100.128.0.1")) {
            assertFalse(Fetcher.isPrivate(InetAddress.getByName(address)), address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://localhost:8080/a", "http://10.0.0.1/", "http://[::1]/",
        "http://169.254.169.254/latest", "http://192.168.1.1/", "http://100.64.0.1/", "http://[fd00::1]/", "http://0.0.0.0/",
        "http://[::ffff:10.0.0.1]/", "http://[64:ff9b::a00:1]/", "http://[2002:7f00:1::]/", "http://198.18.0.1/", "http://255.255.255.255/",
        "http://2130706433/"})
    void refusesPrivateAddresses(String address) {
        assertEquals("private-address", assertThrows(CounterclaimException.class,
                () -> new Snapshots().add(URI.create(address), corpus)).code());
    }

    @Test
    void refusesPrivateAddressesBehindARedirect() throws IOException {
        InetAddress inner = InetAddress.getByName("127.0.0.2");
        redirect("/inner", "http://127.0.0.2:" + server.getAddress().getPort() + "/pier");
        Snapshots snapshots = new Snapshots(new Fetcher(inner::equals, QUICK));
        assertEquals("private-address", assertThrows(CounterclaimException.class,
                () -> snapshots.add(at("/inner"), corpus)).code());
        assertEquals(List.of(), Corpus.files(List.of(corpus)), "nothing is left behind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/a", "file:///etc/passwd", "mailto:a@example.org", "pier.html"})
    void refusesOtherSchemes(String address) {
        assertEquals("bad-address", assertThrows(CounterclaimException.class,
                () -> new Snapshots().add(URI.create(address), corpus)).code());
    }

    @Test
    void copiesFiles() throws IOException {
        Path file = Files.writeString(corpus.resolve("x.html"), PAGE);
        Path copy = quick().add(file, corpus.resolve("new"));
        assertEquals(PAGE, Files.readString(copy));
        assertEquals("pier-closes-to-freight.html", copy.getFileName().toString());
        assertEquals("unreadable-file", assertThrows(CounterclaimException.class,
                () -> quick().add(corpus.resolve("absent.html"), corpus)).code());
    }

    private void assertRefused(String code, String path) {
        CounterclaimException thrown = assertThrows(CounterclaimException.class, () -> quick().add(at(path), corpus));
        assertEquals(code, thrown.code(), thrown.getMessage());
        assertEquals(List.of(), Corpus.files(List.of(corpus)), "nothing is left behind");
    }

    private void await() {
        try {
            over.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void redirect(String from, String to) {
        serve(from, 302, "text/html", new byte[0], "Location", to);
    }

    private void serve(String path, int status, String type, byte[] body, String... header) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i + 1 < header.length; i += 2) {
                exchange.getResponseHeaders().set(header[i], header[i + 1]);
            }
            answer(exchange, status, body);
        });
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Snapshots quick() {
        return new Snapshots(new Fetcher(inet -> false, QUICK));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static JsonObject facts(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(SideFile.of(file))).getAsJsonObject();
    }

    private static Article article(Path file) {
        Article article = new ArticleReader().read(file).article();
        assertNotNull(article);
        return article;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
