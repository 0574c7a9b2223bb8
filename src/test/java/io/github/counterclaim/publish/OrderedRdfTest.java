package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

class OrderedRdfTest {

    static {
        // As the program does: a class of names alone must not be the first of Jena that is loaded
        JenaSystem.init();
    }

    private static final String BASE = "http://a.example/";
    private static final String THING = BASE + "id/claim/one";
    private static final String DOCUMENT = BASE + "data/claim/one";
    private static final OrderedRdf ABOUT = OrderedRdf.about(BASE, THING, DOCUMENT);

    private static final String TEXT = """
            @prefix cc: <https://w3id.org/counterclaim/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix article: <http://a.example/id/article/> .
            @prefix claim: <http://a.example/id/claim/> .
            @prefix this: <http://a.example/id/claim/one#> .
            @prefix doc: <http://a.example/data/claim/one#> .

            claim:one a cc:Claim ;
                rdfs:label "one"@en ;
                cc:article article:x ;
                cc:confidence 0.9 ;
                cc:quotation this:quotation .

            this:quotation
                cc:word "that" .

            <http://a.example/data/claim/one>
                foaf:primaryTopic claim:one ;
                foaf:topic doc:incoming .

            doc:incoming
                foaf:member article:x .

            article:x
                rdfs:label "an article"@en .
            """;

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    private static Graph shuffled(Graph graph, int seed) {
        List<Triple> triples = new ArrayList<>(graph.find().toList());
        Collections.shuffle(triples, new Random(seed));
        Graph other = GraphFactory.createDefaultGraph();
        triples.forEach(other::add);
        return other;
    }

    @Test
    void theTopicStandsFirstAndNoNameIsDeclaredInVain() {
        assertEquals(TEXT, new String(ABOUT.write(graph(TEXT), Format.TURTLE), StandardCharsets.UTF_8));
    }

    @Test
    void theSameStatementsGiveTheSameBytesInEveryFormat() {
        Graph graph = graph(TEXT);
        for (Format format : Format.ofData()) {
            byte[] first = ABOUT.write(graph, format);
            for (int seed = 0; seed < 10; seed++) {
                assertArrayEquals(first, ABOUT.write(shuffled(graph, seed), format), format.name());
            }
        }
    }

    @Test
    void xmlHoldsTheSameStatementsAndSaysWhatItCannot() {
        Graph graph = graph(TEXT + "<urn:x> <http://a.example/p> _:b , \" a\\r\\n]]>&<\" . _:b <http://a.example/p> 1 , \"x\"@de-CH .");
        byte[] xml = ABOUT.write(graph, Format.RDFXML);
        Graph again = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(xml)).lang(Lang.RDFXML).parse(again);
        assertTrue(graph.isIsomorphicWith(again), new String(xml, StandardCharsets.UTF_8));
        for (Node broken : List.of(NodeFactory.createLiteralString("\u0001"), NodeFactory.createURI("no-scheme"))) {
            Graph unfit = GraphFactory.createDefaultGraph();
            unfit.add(NodeFactory.createURI(THING), NodeFactory.createURI(BASE + "p"), broken);
            RuntimeException failure = assertThrows(RuntimeException.class, () -> ABOUT.write(unfit, Format.RDFXML));
            assertTrue(ErrorReplies.isOfFormat(failure), failure.toString());
        }
    }

    @Test
    void theGraphOfTheTopicComesFirst() {
        DatasetGraph quads = DatasetGraphFactory.create();
        Graph graph = graph(TEXT);
        graph.find().forEachRemaining(t -> quads.add(Quad.create(graph("<urn:a> <urn:a> <" + BASE + "a> .")
                .find().next().getObject(), t)));
        graph.find().forEachRemaining(t -> quads.add(Quad.create(
                graph("<urn:a> <urn:a> <" + THING + "> .").find().next().getObject(), t)));
        String trig = new String(ABOUT.write(quads, Format.TRIG), StandardCharsets.UTF_8);
        assertTrue(trig.indexOf("claim:one {") > 0 && trig.indexOf("claim:one {") < trig.indexOf("<http://a.example/a> {"), trig);
        DatasetGraph again = DatasetGraphFactory.create();
        RDFParser.fromString(trig, Lang.TRIG).parse(again);
        assertEquals(2 * graph.size(), again.stream().count());
    }

    @Test
    void nodesWithoutAnAddressStandWhereTheyAreUsed() {
        Graph graph = graph("@prefix : <http://a.example/id/claim/> . :one :says [ :word \"that\" ; :in [ :word \"there\" ] ] .");
        String turtle = new String(ABOUT.write(graph, Format.TURTLE), StandardCharsets.UTF_8);
        assertTrue(!turtle.contains("_:") && graph.isIsomorphicWith(graph(turtle)), turtle);
    }

    @Test
    void partsStandInJsonLdWhereTheyAreUsed() {
        Graph graph = graph(TEXT);
        String json = new String(new JsonLdWriter(BASE).write(graph, new ReadingOrder(THING, DOCUMENT)), StandardCharsets.UTF_8);
        assertTrue(json.replaceAll("\\s", "").contains("\"quotation\":{\"id\":\"" + THING + "#quotation\",\"cc:word\":\"that\"}"), json);
        assertTrue(json.indexOf("\"id\": \"" + THING + "\"") < json.indexOf("\"id\": \"" + DOCUMENT + "\""), json);
        String whole = json.replace("\"" + BASE + "ns/context.jsonld\"",
                new String(JsonLdWriter.contextFile(), StandardCharsets.UTF_8).strip().replaceFirst("^\\{\\s*\"@context\":", "")
                        .replaceFirst("}$", ""));
        Graph again = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8))).lang(Lang.JSONLD11).parse(again);
        assertTrue(graph.isIsomorphicWith(again), whole);
    }
}
