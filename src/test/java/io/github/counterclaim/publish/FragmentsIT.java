package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that joins on its own side, one triple pattern at a time. */
class FragmentsIT {

    private static final String BASE = "http://localhost:3030/";
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

    private static Set<Triple> all(String query) {
        Set<Triple> found = new HashSet<>();
        String path = "/fragments" + query;
        while (!path.isEmpty()) {
            HttpResponse<String> response = browser.get(path, "Accept", "application/trig");
            DatasetGraph quads = TestData.parse(response);
            Set<Triple> here = new HashSet<>();
            quads.getDefaultGraph().find().forEachRemaining(here::add);
            assertTrue(here.size() <= FragmentResource.PAGE);
            found.addAll(here);
            Matcher next = Pattern.compile("<" + BASE + "([^>]*)>; rel=\"next\"").matcher(header(response, "Link"));
            path = next.find() ? "/" + next.group(1) : "";
        }
        return found;
    }

    private static long matching(Node s, Node p, Node o) {
        return DATA.readQuads(quads -> (long) quads.getDefaultGraph().find(s, p, o).toList().size());
    }

    @Test
    void everyPatternGivesWhatTheStoreHolds() {
        assertEquals(matching(Node.ANY, Node.ANY, Node.ANY), all("").size());
        assertEquals(matching(Node.ANY, RDF.type.asNode(), CC.CLAIM.asNode()),
                all("?predicate=" + Links.value(RDF.type.getURI()) + "&object=" + Links.value(CC.CLAIM.getURI())).size());
        Set<Triple> labels = all("?predicate=" + Links.value(SKOS.prefLabel.getURI()) + "&object=" + Links.value("\"Iran\"@en"));
        assertEquals(1, labels.size());
        assertEquals(0, all("?object=" + Links.value("\"Iran\"")).size(), "another literal");
        assertEquals(1, all("?subject=" + Links.value(BASE + "id/claim/014-c1") + "&predicate="
                + Links.value(CC.NS + "confidence") + "&object="
                + Links.value("\"0.9\"^^http://www.w3.org/2001/XMLSchema#decimal")).size());
        assertEquals(0, all("?subject=" + Links.value("\"no subject\"")).size());
        assertEquals(matching(Node.ANY, Node.ANY, Node.ANY), all("?subject=%3Fs&predicate=%3Fp&object=").size());
    }

    @Test
    void nodesWithoutAnAddressCanBeFollowed() {
        Set<Triple> selectors = all("?predicate=" + Links.value(OA.hasSelector.getURI()));
        assertFalse(selectors.isEmpty());
        for (Triple triple : selectors) {
            String name = triple.getObject().getURI();
            assertTrue(name.startsWith(BASE + ".well-known/genid/"), name);
            assertTrue(all("?subject=" + Links.value(name)).size() >= 3, name);
        }
    }

    @Test
    void aFragmentSaysHowManyAndHowToAskOn() {
        HttpResponse<String> response = browser.get("/fragments", "Accept", "application/n-quads");
        DatasetGraph quads = TestData.parse(response);
        Node metadata = org.apache.jena.graph.NodeFactory.createURI(BASE + "fragments#metadata");
        String controls = org.apache.jena.riot.RDFWriter.source(quads.getGraph(metadata)).lang(org.apache.jena.riot.Lang.NT).asString();
        assertTrue(controls.contains("fragments{?subject,predicate,object}"), controls);
        assertTrue(controls.contains("totalItems> \"" + matching(Node.ANY, Node.ANY, Node.ANY) + "\""), controls);
        assertTrue(controls.contains("ExplicitRepresentation") && controls.contains("core#next"), controls);
        String tag = header(response, "ETag");
        assertEquals(304, browser.get("/fragments", "Accept", "application/n-quads", "If-None-Match", tag).statusCode());
        assertEquals(200, browser.get("/fragments?page=2", "Accept", "application/n-quads", "If-None-Match", tag).statusCode());
    }

    @Test
    void everyFormatAndEveryFault() {
        for (Format format : Format.ofData()) {
            HttpResponse<String> response = browser.get("/fragments?object=" + Links.value(CC.CLAIM.getURI()), "Accept", format.mediaType());
            assertTrue(TestData.triples(TestData.parse(response)).contains(Node.ANY, RDF.type.asNode(), CC.CLAIM.asNode()));
        }
        assertEquals(400, browser.get("/fragments?subject=nonsense").statusCode());
        assertEquals(400, browser.get("/fragments?page=x").statusCode());
        assertEquals(404, browser.get("/fragments?page=99999").statusCode());
        assertEquals(406, browser.get("/fragments", "Accept", "image/png").statusCode());
    }
}
