package io.github.counterclaim.cli;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.Links;
import io.github.counterclaim.publish.query.ResultTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.util.Context;

/** The canned queries of a running server. */
final class RemoteQueries {

    private static final Duration KNOCK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Iris base;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(KNOCK).build();

    private RemoteQueries(Iris base) {
        this.base = base;
    }

    /** Returns the queries of the server at an address. */
    static RemoteQueries at(String address) {
        return new RemoteQueries(Iris.of(address));
    }

    /** Returns the server's address, with a slash at its end. */
    String base() {
        return base.base();
    }

    /** Returns whether a server of this program answers there. */
    boolean answers() {
        try {
            HttpResponse<byte[]> health = get("health", KNOCK);
            return health.statusCode() == 200
                    && new String(health.body(), StandardCharsets.UTF_8).contains("\"propositions\"");
        } catch (CounterclaimException e) {
            return false;
        }
    }

    /**
     * Returns the answer to a query.
     *
     * @throws CounterclaimException {@code no-server} when none answers, {@code refused} with its words when it refuses
     */
    ResultTable ask(String name, Map<String, String> values) {
        // The server's own base counts for its links, not for where it is asked
        String path = Links.of(Iris.of(Iris.DEFAULT_BASE)).query(name, values, "json").substring(1);
        HttpResponse<byte[]> response = get(path, PATIENCE);
        if (response.statusCode() != 200) {
            String words = new String(response.body(), StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip();
            throw new CounterclaimException(
                    response.statusCode() == 404 ? "unknown-query" : "refused",
                    "The server at " + base.base() + " answers: " + words.substring(0, Math.min(500, words.length())));
        }
        return ResultTable.of(RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                .create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(response.body()), new Context()));
    }

    private HttpResponse<byte[]> get(String path, Duration limit) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base.base() + path))
                .header("Accept", "text/plain, */*;q=0.5")
                .timeout(limit)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new CounterclaimException(
                    "no-server", "No server answers at '" + base.base() + "'. Start one: ./counterclaim publish", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CounterclaimException("interrupted", "The query was broken off", e);
        }
    }
}
