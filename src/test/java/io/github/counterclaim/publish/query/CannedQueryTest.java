package io.github.counterclaim.publish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CannedQueryTest {

    private static final Iris IRIS = Iris.of("https://example.org/cc/");
    private static final String TEXT =
            """
            # title: What is said
            # question: What is said of a thing?
            # param: thing | thing | required | Which thing. | state/iran
            # param: after | date | default 2020-01-01 | Published since | 2023-05-17
            # param: least | integer | optional | How many at least | 3
            # param: relation | term | supplies | The relation | attacks
            SELECT ?s ?n { ?s ?relation ?thing ; <urn:n> ?n ; <urn:d> ?d FILTER(?n >= ?least && ?d > ?after) }
            """;

    private static CannedQuery query() {
        return QueryHeader.parse("said", "said.rq", TEXT);
    }

    @Test
    void theHeaderIsRead() {
        assertEquals("What is said", query().title());
        assertEquals("What is said of a thing?", query().question());
        assertEquals(
                new Parameter("thing", ParameterType.THING, true, null, "Which thing", "state/iran"),
                query().parameters().get(0));
        assertEquals("2020-01-01", query().parameters().get(1).otherwise());
        assertEquals("supplies", query().parameters().get(3).otherwise());
    }

    @Test
    void valuesBecomeTerms() {
        String bound = query().bind(Map.of("thing", "state/iran", "least", "7"), IRIS).toString();
        assertTrue(bound.contains("<https://example.org/cc/id/state/iran>"), bound);
        assertTrue(bound.contains("<https://w3id.org/counterclaim/ns#supplies>"), bound);
        assertTrue(bound.contains(">= 7"), bound);
        assertTrue(bound.contains("\"2020-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>"), bound);
        assertFalse(bound.contains("?thing"), bound);
    }

    @Test
    void whatIsOptionalStaysFree() {
        assertTrue(query().bind(Map.of("thing", "state/iran", "least", " "), IRIS).toString().contains("?least"));
    }

    @Test
    void theTableIsCut() {
        Query bound = query().bind(Map.of("thing", "state/iran", "limit", "5", "offset", "10"), IRIS);
        assertEquals(5, bound.getLimit());
        assertEquals(10, bound.getOffset());
        assertEquals(CannedQuery.MOST_ROWS, query().bind(Map.of("thing", "state/iran"), IRIS).getLimit());
    }

    private static void refused(String code, String name, String value) {
        CounterclaimException failure =
                assertThrows(CounterclaimException.class, () -> query().bind(Map.of(name, value), IRIS));
        assertEquals(code, failure.code());
        assertTrue(failure.getMessage().contains(name) && !failure.getMessage().contains("\n"), failure.getMessage());
    }

    @Test
    void badValuesAreRefused() {
        refused("bad-parameter", "thing", "Iran");
        refused("bad-parameter", "thing", "http://example.org/a b");
        refused("bad-parameter", "thing", "http://example.org/>");
        refused("bad-parameter", "thing", "javascript:alert(1)");
        refused("unknown-parameter", "who", "x");
        refused("missing-parameter", "thing", "");
    }

    @Test
    void typesAreChecked() {
        assertTrue(ParameterType.DATE.term("2024-02-29", IRIS).isPresent());
        assertTrue(ParameterType.DATE.term("2023-02-29", IRIS).isEmpty());
        assertTrue(ParameterType.DATE.term("yesterday", IRIS).isEmpty());
        assertTrue(ParameterType.INTEGER.term("-3", IRIS).isPresent());
        assertTrue(ParameterType.INTEGER.term("3.5", IRIS).isEmpty());
        assertTrue(ParameterType.TERM.term("cc:supplies", IRIS).isEmpty());
        assertTrue(ParameterType.STRING.term("\"} #", IRIS).isPresent());
        assertTrue(ParameterType.STRING.term("x".repeat(501), IRIS).isEmpty());
    }

    private static void malformed(Path folder, String text, String... words) throws Exception {
        Files.writeString(folder.resolve("bad.rq"), text);
        CounterclaimException failure =
                assertThrows(CounterclaimException.class, () -> CannedQueries.load(folder));
        assertEquals("bad-query", failure.code());
        for (String word : words) {
            assertTrue(failure.getMessage().contains(word), failure.getMessage());
        }
        assertFalse(failure.getMessage().contains("\n"));
    }

    @Test
    void aMalformedFileIsNamedWithItsLine(@TempDir Path folder) throws Exception {
        malformed(folder, "SELECT * {}", "bad.rq:1", "title");
        malformed(folder, "# title: a\n# question: b\nSELECT * {", "bad.rq:1", "SPARQL");
        malformed(folder, "# title: a\n# question: b\nASK {}", "SELECT");
        malformed(folder, "# title: a\n# question: b\n# param: x | y\nSELECT * {}", "bad.rq:3");
        malformed(folder, "# title: a\n# question: b\n# param: x | colour | optional | m | e\nSELECT * {}", "colour");
    }

    @Test
    void anUnknownQueryListsTheKnown(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("said.rq"), TEXT);
        Files.writeString(folder.resolve("notes.txt"), "no query");
        CannedQueries queries = CannedQueries.load(folder);
        assertEquals(1, queries.all().size());
        CounterclaimException failure = assertThrows(CounterclaimException.class, () -> queries.get("sad"));
        assertEquals("unknown-query", failure.code());
        assertTrue(failure.getMessage().contains("said"));
    }
}
