package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.publish.guard.Limits;
import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.query.Parameter;
import io.github.counterclaim.publish.query.ResultFormat;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueryResourcesIT {

    private static final Snapshot DATA = TestData.small("one");

    private static PublicServer server;
    private static PublicServer shipped;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = PublicServer.of(() -> DATA).port(0).queries(TestData.queries()).build().start();
        shipped = PublicServer.of(() -> DATA).port(0).build().start();
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
        shipped.close();
    }

    private static String examplePath(CannedQuery query, String format) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            values.put(parameter.name(), parameter.example());
        }
        return Links.of(io.github.counterclaim.graph.Iris.of("http://localhost:3030/")).query(query.name(), values, format);
    }

    private static void answersInEveryFormat(Browser client, CannedQuery query) {
        for (ResultFormat format : ResultFormat.values()) {
            HttpResponse<String> byHeader = client.get(examplePath(query, null), "Accept", format.mediaType());
            assertEquals(200, byHeader.statusCode(), query.name() + byHeader.body());
            assertTrue(header(byHeader, "Content-Type").startsWith(format.mediaType()), query.name());
            assertEquals("Accept, Accept-Encoding", header(byHeader, "Vary"));
            assertEquals(200, client.get(examplePath(query, format.extension())).statusCode());
            if (format.lang() != null) {
                byte[] bytes = byHeader.body().getBytes(StandardCharsets.UTF_8);
                Lang lang = Objects.requireNonNull(format.lang());
                assertFalse(ResultSetMgr.read(new ByteArrayInputStream(bytes), lang).getResultVars().isEmpty());
            }
        }
    }

    @Test
    void everyQueryAnswersInEveryFormat() {
        assertEquals(2, TestData.queries().all().size());
        TestData.queries().all().forEach(query -> answersInEveryFormat(browser, query));
        Browser other = new Browser(shipped.port());
        CannedQueries.load().all().forEach(query -> answersInEveryFormat(other, query));
    }

    @Test
    void aParameterNarrowsTheAnswer() {
        String all = browser.get("/queries/claims-of?actor=state/ukraine&format=csv").body();
        String address = browser.get("/queries/claims-of?format=csv&actor=" + Links.value("http://localhost:3030/id/state/ukraine")).body();
        assertTrue(all.lines().count() > 1, all);
        assertEquals(all, address);
        String denied = browser.get("/queries/claims-of?actor=state/ukraine&polarity=Denied&format=csv").body();
        assertTrue(denied.lines().count() < all.lines().count(), denied);
    }

    @Test
    void aDefaultStandsIn() {
        assertTrue(browser.get("/queries/named?format=csv").body().contains("/id/state/iran"));
        assertTrue(browser.get("/queries/named?format=csv&name=Russia").body().contains("/id/state/russia"));
    }

    @Test
    void limitAndOffsetCut() {
        String all = browser.get("/queries/claims-of?actor=state/ukraine&format=csv").body();
        String second = browser.get("/queries/claims-of?actor=state/ukraine&format=csv&limit=1&offset=1").body();
        assertEquals(2, second.lines().count(), second);
        assertEquals(all.lines().skip(2).findFirst(), second.lines().skip(1).findFirst());
    }

    @Test
    void aValueIsNeverPartOfTheQueryText() {
        String attack = Links.value("Iran\") } UNION { ?thing ?label ?name } #");
        assertEquals(1, browser.get("/queries/named?format=csv&name=" + attack).body().lines().count());
        assertEquals(400, browser.get("/queries/claims-of?format=csv&actor=" + Links.value("http://x/> ?p ?o } #")).statusCode());
    }

    private static void fails(int status, String path, String... words) {
        HttpResponse<String> response = browser.get(path, "Accept", "application/json");
        assertEquals(status, response.statusCode(), path);
        for (String word : words) {
            assertTrue(response.body().contains(word), response.body());
        }
        assertFalse(response.body().contains("Exception"));
    }

    @Test
    void whatIsWrongIsNamedWithTheRemedy() {
        fails(404, "/queries/none", "none", "claims-of");
        fails(404, "/queries/claims-of/more", "more");
        fails(400, "/queries/claims-of?who=state/iran", "who", "actor");
        fails(400, "/queries/claims-of", "actor", "state/iran");
        fails(400, "/queries/claims-of?actor=Iran+itself", "Iran itself", "state/iran");
        fails(400, "/queries/claims-of?actor=state/iran&limit=many", "many");
        fails(400, "/queries/claims-of?actor=state/iran&actor=state/russia", "more than once");
        fails(400, "/queries/claims-of?actor=state/iran&format=pdf", "pdf", "csv");
        assertEquals(406, browser.get("/queries/named", "Accept", "image/png").statusCode());
    }

    @Test
    void aPersonFirstSeesTheForm() {
        HttpResponse<String> response = browser.get("/queries/claims-of", "Accept", Browser.CHROME);
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("<input name=\"actor\""), response.body());
    }

    @Test
    void programsCanListTheQueries() {
        String body = browser.get("/queries/", "Accept", "application/json").body();
        assertTrue(body.contains("claims-of") && body.contains("\"meaning\""), body);
    }

    @Test
    void theQuestionsKeepToTheBoundsOfStrangersQueries() {
        String path = examplePath(CannedQueries.load().get("which-claims-conflict"), "csv");
        Limits some = Limits.standard();
        try (PublicServer hasty = PublicServer.of(() -> DATA).port(0).limits(some.withTime(Duration.ZERO)).build().start();
                PublicServer full = PublicServer.of(() -> DATA).port(0)
                        .limits(some.withPlaces(0, 0, Duration.ofMillis(1))).build().start()) {
            HttpResponse<String> late = new Browser(hasty.port()).get(path);
            assertEquals(503, late.statusCode(), late.body());
            HttpResponse<String> page = new Browser(hasty.port()).get(path.replace("format=csv", "format=html"));
            assertEquals(503, page.statusCode(), page.body());
            HttpResponse<String> busy = new Browser(full.port()).get(path);
            assertEquals(503, busy.statusCode(), busy.body());
            assertEquals("5", header(busy, "Retry-After"));
        }
        assertEquals(200, new Browser(shipped.port()).get(path).statusCode());
    }
}
