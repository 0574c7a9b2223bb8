package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** That a line which is taken over as it is would be written the same by the library. */
class CanonicalTriplesTest {

    private static final Node THING = NodeFactory.createURI("http://example.org/a");

    @Test
    void everyCharacterOfALiteral() {
        // of the control characters the tab and the line breaks are escaped in both
        assertEquals(0x100 - 0x20 - 1 + 3, same(IntStream.range(0, 0x100).mapToObj(c -> literal(c, c + 1))));
        // all of the basic plane but the surrogates and what is no character
        assertEquals(0xFD - 1 - 8, same(IntStream.range(1, 0xFD).filter(row -> row < 0xD8 || row > 0xDF)
                .mapToObj(row -> literal(row << 8, row + 1 << 8))));
        assertEquals(1, same(Stream.of(literal(0x1F600, 0x1F680))));
    }

    private static Node literal(int from, int to) {
        StringBuilder text = new StringBuilder("a");
        IntStream.range(from, to).forEach(text::appendCodePoint);
        return NodeFactory.createLiteralString(text.append("u").toString());
    }

    @Test
    void literalsOfEachKind() {
        assertEquals(7, same(Stream.of(
                NodeFactory.createLiteralString("she said \"no\" \\ \t \r\n"),
                NodeFactory.createLiteralLang("colour", "en-GB"),
                NodeFactory.createLiteralLang("colour", "en-gb"),
                NodeFactory.createLiteralLang("\u4E2D\u56FD", "zh-Hans-CN"),
                NodeFactory.createLiteralDT("2025-05-06", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdate),
                NodeFactory.createLiteralDT("x", org.apache.jena.datatypes.TypeMapper.getInstance().getSafeTypeByName("urn:t")),
                NodeFactory.createURI("http://example.org/M\u00FCnchen?a=b#c_(d)"))));
    }

    @Test
    void whatTheCanonicalFormEscapesIsNotTakenOver() {
        for (String text : List.of("\u0001", "\u007F", "\u0008")) {
            String line = line(NodeFactory.createLiteralString(text));
            assertTrue(!CanonicalTriples.isCanonical(line) || line.contains("\\b"), text);
        }
        assertFalse(CanonicalTriples.isCanonical("<urn:a> <urn:b> \"\\u0001\" "));
    }

    /** Returns how many lines are taken over. */
    private static long same(Stream<Node> objects) {
        return objects.map(CanonicalTriplesTest::line).filter(CanonicalTriples::isCanonical)
                .peek(line -> assertEquals(CanonicalTriples.rewritten(line + '.'), line + '.'))
                .count();
    }

    private static String line(Node object) {
        String quad = new QuadLines().bytes(new Quad(THING, THING, THING, object));
        assertTrue(quad.length() >= quad.getBytes(StandardCharsets.ISO_8859_1).length);
        return quad.substring(0, quad.lastIndexOf(" <") + 1);
    }
}
