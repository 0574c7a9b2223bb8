package io.github.counterclaim.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases of the <a href="https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/">W3C's tests of the SPARQL
 * 1.1 protocol</a> that apply to an endpoint which is only read, by the names that they have there. Those that update
 * must be refused.
 */
class SparqlProtocolInteropIT {

    private static final Site SITE = Site.get();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String JSON = "application/sparql-results+json";
    private static final String LEXICON = SITE.base() + "id/graph/lexicon";

    private static HttpResponse<String> send(String method, String parameters, String type, byte[] body, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(SITE.base() + "sparql" + (parameters.isEmpty() ? "" : "?" + parameters)));
        request.method(method, body == null
                ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        request.header("Accept", accept);
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> get(String parameters, String accept) {
        return send("GET", parameters, null, null, accept);
    }

    private static HttpResponse<String> post(String parameters, String type, String body) {
        return send("POST", parameters, type, body.getBytes(StandardCharsets.UTF_8), JSON);
    }

    private static String query(String text) {
        return "query=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void assertBoolean(boolean expected, HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().replaceAll("\\s", "").contains("\"boolean\":" + expected), response.body());
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertTrue(response.statusCode() >= 400 && response.statusCode() < 500, response.statusCode() + response.body());
    }

    // query_get, query_post_form, query_post_direct

    @Test
    void queryIsTakenInEachOfThreeWays() {
        assertBoolean(true, get(query("ASK {}"), JSON));
        assertBoolean(true, post("", FORM, query("ASK {}")));
        assertBoolean(true, post("", QUERY, "ASK {}"));
    }

    // query_dataset_default_graph(s)_get and _post, query_dataset_named_graphs_get and _post, query_dataset_full

    @Test
    void queryDatasetDefaultGraph() {
        String claims = "ASK { ?c a <https://w3id.org/counterclaim/ns#Conflict> }";
        String lexicon = "default-graph-uri=" + encoded(LEXICON);
        assertBoolean(true, get(query(claims), JSON));
        assertBoolean(false, get(query(claims) + "&" + lexicon, JSON));
        assertBoolean(false, post(lexicon, QUERY, claims));
        assertBoolean(false, post("", FORM, query(claims) + "&" + lexicon));
        assertBoolean(true, get(query(claims) + "&" + lexicon + "&default-graph-uri=" + encoded(conflictGraph()), JSON));
        assertBoolean(true, post("", FORM, query(claims) + "&" + lexicon + "&default-graph-uri=" + encoded(conflictGraph())));
    }

    @Test
    void queryDatasetNamedGraphs() {
        String named = "named-graph-uri=" + encoded(LEXICON) + "&named-graph-uri=" + encoded(conflictGraph());
        String two = "ASK { GRAPH <" + LEXICON + "> { ?a ?b ?c } GRAPH <" + conflictGraph() + "> { ?d ?e ?f } }";
        assertBoolean(true, get(query(two) + "&" + named, JSON));
        assertBoolean(true, post(named, QUERY, two));
        assertBoolean(false, get(query(two) + "&named-graph-uri=" + encoded(LEXICON), JSON));
        assertBoolean(false, get(query("ASK { ?a ?b ?c }") + "&" + named, JSON));
    }

    @Test
    void queryDatasetFullAndThatOfTheProtocolWins() {
        String graphs = "default-graph-uri=" + encoded(LEXICON) + "&named-graph-uri=" + encoded(conflictGraph());
        assertBoolean(true, get(query("ASK { ?s a <https://w3id.org/counterclaim/ns#State> GRAPH ?g { ?c ?d ?e } "
                + "FILTER(?g = <" + conflictGraph() + ">) }") + "&" + graphs, JSON));
        String from = "ASK FROM <" + conflictGraph() + "> { ?c a <https://w3id.org/counterclaim/ns#Conflict> }";
        assertBoolean(true, get(query(from), JSON));
        assertBoolean(false, get(query(from) + "&default-graph-uri=" + encoded(LEXICON), JSON));
    }

    /** The address of the conflicts' graph, as the data itself has it. */
    private static String conflictGraph() {
        return SITE.snapshot().readQuads(data -> data.findNG(null, null, org.apache.jena.vocabulary.RDF.type.asNode(),
                org.apache.jena.graph.NodeFactory.createURI("https://w3id.org/counterclaim/ns#Conflict")).next().getGraph().getURI());
    }

    // query_content_type_select, _ask, _describe, _construct

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SELECT * { ?s ?p ?o } LIMIT 1 | application/sparql-results+json", "SELECT * {} | application/sparql-results+xml",
        "SELECT * {} | text/csv", "SELECT * {} | text/tab-separated-values", "ASK {} | application/sparql-results+json",
        "ASK {} | application/sparql-results+xml", "DESCRIBE <http://example.org/> | application/rdf+xml",
        "DESCRIBE <http://example.org/> | text/turtle", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1 | text/turtle",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1 | application/rdf+xml",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1 | application/n-triples",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1 | application/ld+json"
    })
    void contentTypeIsTheOneAskedFor(String text, String type) {
        HttpResponse<String> response = get(query(text), type);
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(type), response.headers().toString());
    }

    // bad_query_method, bad_multiple_queries, bad_query_wrong_media_type, bad_query_missing_form_type,
    // bad_query_missing_direct_type, bad_query_non_utf8, bad_query_syntax

    @Test
    void badQueryMethod() {
        assertRefused(send("PUT", query("ASK {}"), null, new byte[0], JSON));
        assertRefused(send("DELETE", query("ASK {}"), null, null, JSON));
    }

    @Test
    void badMultipleQueries() {
        assertRefused(get(query("ASK {}") + "&" + query("SELECT * {}"), JSON));
    }

    @Test
    void badQueryMediaTypes() {
        assertRefused(post("", "text/plain", "ASK {}"));
        assertRefused(send("POST", "", null, query("ASK {}").getBytes(StandardCharsets.UTF_8), JSON));
        assertRefused(send("POST", "", null, "ASK {}".getBytes(StandardCharsets.UTF_8), JSON));
    }

    @Test
    void badQueryNonUtf8() {
        byte[] utf16 = "ASK {}".getBytes(StandardCharsets.UTF_16);
        assertRefused(send("POST", "", QUERY + "; charset=UTF-16", utf16, JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASK {", "SELECT", "", "INSERT DATA { <a:a> <a:a> <a:a> }"})
    void badQuerySyntax(String text) {
        HttpResponse<String> response = get(query(text), JSON);
        assertEquals(400, response.statusCode(), response.body());
    }

    // update_*: all are refused

    @Test
    void updatesAreRefused() {
        String update = "INSERT DATA { GRAPH <http://example.org/g> { <a:a> <a:a> <a:a> } }";
        assertRefused(post("", FORM, "update=" + encoded(update)));
        assertRefused(post("", "application/sparql-update", update));
        assertRefused(get("update=" + encoded(update), JSON));
        assertBoolean(false, get(query("ASK { GRAPH <http://example.org/g> { ?s ?p ?o } }"), JSON));
    }
}
