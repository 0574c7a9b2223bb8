package io.github.counterclaim.publish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTurtleTest {

    private static final String PREFIXES = """
            PREFIX ex: <http://ex.org/ns#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private static Graph read(String turtle) {
        return RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    }

    private static void assertSaysTheSame(Graph graph) {
        String written = PlainTurtle.write(graph);
        assertNotNull(written);
        assertTrue(read(written).isIsomorphicWith(graph), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ex:a a ex:B , ex:C ; ex:p 1 , +2 , -3 , 1.5 , -.5 , 1e6 , true , false",
        "ex:a ex:p 'x'^^xsd:integer , '1.'^^xsd:decimal , '.'^^xsd:decimal , ''^^xsd:integer , '+'^^xsd:integer",
        "ex:a ex:p '1'^^xsd:boolean , '1.5'^^xsd:integer , '1'^^xsd:decimal , '1'^^ex:own , '2026-01-01'^^xsd:date",
        "ex:a ex:p 'plain' , 'en'@en-GB , '' , ' \\\" \\\\ \\n \\r \\t \\b \\f \\u0001 \u00e9 \u4e2d \ud83d\ude80'",
        "<http://ex.org/ns#> ex:p <http://ex.org/ns#-a> , <http://ex.org/ns#a.b> , <http://ex.org/ns#1> , <http://ex.org/ns#a/b>",
        "<urn:x:y> <urn:p> <http://ex.org/ns#\u00e9> , <http://ex.org/?q=a&b=(c)>",
        "ex:a ex:p ex:b . ex:b ex:p ex:a ; a ex:B . ex:c a ex:B",
    })
    void saysWhatTheGraphSays(String turtle) {
        assertSaysTheSame(read(PREFIXES + turtle + " ."));
    }

    @Test
    void escapesWhatAnAddressMustNotHold() {
        Graph graph = GraphFactory.createDefaultGraph();
        Node odd = NodeFactory.createURI("http://ex.org/ns#a b<c>\"{}|^`\\");
        graph.add(Triple.create(odd, odd, odd));
        String written = String.valueOf(PlainTurtle.write(graph));
        assertTrue(written.contains("<http://ex.org/ns#a\\u0020b\\u003cc\\u003e\\u0022\\u007b\\u007d\\u007c\\u005e\\u0060\\u005c>"), written);
    }

    @Test
    void isForPeopleAndNamesOnlyWhatItUses() {
        Graph graph = read(PREFIXES + "ex:a ex:p 'x' ; a ex:B .");
        graph.getPrefixMapping().setNsPrefixes(Map.of("never", "http://never.org/"));
        assertEquals("""
                PREFIX ex: <http://ex.org/ns#>

                ex:a a ex:B ;
                    ex:p "x" .
                """, PlainTurtle.write(graph));
    }

    @Test
    void leavesNodesWithoutAnAddressToOthers() {
        assertNull(PlainTurtle.write(read(PREFIXES + "ex:a ex:p [ ex:q 1 ] .")));
        assertNull(PlainTurtle.write(read(PREFIXES + "[] ex:q 1 .")));
    }

    @Test
    void ofNothingSaysNothing() {
        assertEquals("", PlainTurtle.write(GraphFactory.createDefaultGraph()));
    }
}
