package io.github.counterclaim.publish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDescriptionTest {

    private static final String OWN = "http://ex.org/";

    private static Graph read(String turtle) {
        return RDFParser.fromString("PREFIX : <http://ex.org/> " + turtle, Lang.TURTLE).toGraph();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "DESCRIBE <http://ex.org/id/a-1>", "describe<http://ex.org/id/a_B/9#part-2>", " \n\tDescribe \r\n <http://ex.org/id/> \n",
        "DESCRIBE <http://ex.org/>", "DESCRIBE <http://ex.org/a#>"
    })
    void seesTheAddressThatTheParserSees(String question) {
        Query parsed = QueryFactory.create(question, "http://elsewhere.org/base/");
        assertEquals(parsed.getResultURIs().get(0).getURI(), PlainDescription.address(question, OWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "DESCRIBE", "DESCRIBE <", "DESCRIBE <>", "> DESCRIBE <", "DESCRIBE <http://ex.org/a", "DESCRIBE http://ex.org/a>",
        "DESCRIBE <http://ex.org/a> <http://ex.org/b>", "DESCRIBE <http://ex.org/a> ?x", "DESCRIBE <http://ex.org/a> {}",
        "DESCRIBE <http://ex.org/a> # why", "# why\nDESCRIBE <http://ex.org/a>", "BASE <http://ex.org/> DESCRIBE <a>",
        "DESCRIBES <http://ex.org/a>", "xDESCRIBE <http://ex.org/a>", "SELECT <http://ex.org/a>",
        "DESCRIBE <http://ex.org/a/../b>", "DESCRIBE <http://ex.org/./a>", "DESCRIBE <http://ex.org//a>",
        "DESCRIBE <http://ex.org/a b>", "DESCRIBE <http://ex.org/%61>", "DESCRIBE <http://ex.org/\\u0061>",
        "DESCRIBE <http://ex.org/a#b#c>", "DESCRIBE <http://ex.org/a?b>", "DESCRIBE <http://ex.org/\u00e9>",
        "DESCRIBE <http://ex.orga/b>", "DESCRIBE <https://ex.org/a>", "DESCRIBE <urn:x:a>", "DESCRIBE <a>",
        "DESCRIBE\u00a0<http://ex.org/a>", "DESCRIBE <http://ex.org/a>;", "DESCRIBE <<http://ex.org/a>>"
    })
    void leavesAllElseToTheParser(String question) {
        assertNull(PlainDescription.address(question, OWN));
    }

    @Test
    void saysWhatBeginsAtTheThing() {
        Graph all = read(":a a :A ; :p 1 , :b . :b :p :a .");
        String written = PlainDescription.write(all, NodeFactory.createURI(OWN + "a"), 3);
        assertNotNull(written);
        assertTrue(RDFParser.fromString(written, Lang.TURTLE).toGraph().isIsomorphicWith(read(":a a :A ; :p 1 , :b .")), written);
        assertEquals("", PlainDescription.write(all, NodeFactory.createURI(OWN + "unknown"), 3));
    }

    @Test
    void whatIsMoreOrHangsOnNodesWithoutAnAddressIsForOthers() {
        Graph all = read(":a :p 1 , 2 , 3 , 4 . :b :p [ :q 1 ] .");
        assertNull(PlainDescription.write(all, NodeFactory.createURI(OWN + "a"), 3));
        assertNull(PlainDescription.write(all, NodeFactory.createURI(OWN + "b"), 3));
    }
}
