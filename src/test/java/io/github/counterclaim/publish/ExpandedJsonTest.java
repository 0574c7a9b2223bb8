package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class ExpandedJsonTest {

    private static final String TURTLE = """
            PREFIX ex: <http://example.org/>
            ex:a a ex:Thing , ex:Other ; ex:p 1 , 1.50 , "x" , "y"@en-GB , "2026-01-01"^^ex:own , ex:b , true , "" ;
                ex:q "quote \\" and \\\\ and \\n and <script> é 🚀" ; ex:list ( 1 [ ex:r ex:a ] ) .
            ex:b a "no address" .
            [] ex:p [ ex:p ex:b ] .
            """;

    private static Graph read(String text, Lang lang) {
        return RDFParser.fromString(text, lang).toGraph();
    }

    @Test
    void saysTheSameTriples() {
        Graph graph = read(TURTLE, Lang.TURTLE);
        String json = ExpandedJson.write(graph);
        assertTrue(graph.isIsomorphicWith(read(json, Lang.JSONLD11)), json);
    }

    @Test
    void isAnEmptyListForNothingAndTheSameForTheSame() {
        assertEquals("[]", ExpandedJson.write(Graph.emptyGraph));
        String named = "<http://example.org/b> <http://example.org/p> 2 , 1 . <http://example.org/a> <http://example.org/p> 3 .";
        String turned = "<http://example.org/a> <http://example.org/p> 3 . <http://example.org/b> <http://example.org/p> 1 , 2 .";
        assertEquals(ExpandedJson.write(read(named, Lang.TURTLE)), ExpandedJson.write(read(turned, Lang.TURTLE)));
    }
}
