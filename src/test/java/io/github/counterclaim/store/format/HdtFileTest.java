package io.github.counterclaim.store.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.the_qa_company.qendpoint.core.hdt.HDT;
import com.the_qa_company.qendpoint.core.hdt.HDTManager;
import com.the_qa_company.qendpoint.core.triples.TripleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an HDT file holds, as the library reads it back. */
class HdtFileTest {

    private static final String TURTLE = """
            PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            :a :p :b, "plain", "say \\"no\\"", "two\\nlines\\t\\\\ and a slash", "Été 🚀"@fr, "drone"@en-GB, "", 4, 4.50, true,
              "2023-03"^^xsd:gYearMonth, [ :p "inner" ; :q :a ] .
            :b :p ( :a "x" ) .
            """;

    @TempDir
    Path folder;

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(TURTLE, Lang.TURTLE).parse(graph);
        return graph;
    }

    private Path written(String name, Iterator<Triple> triples) throws IOException {
        Path file = folder.resolve(name);
        HdtFile.write(triples, "http://example.org/", file);
        return file;
    }

    private static Graph read(Path file) throws Exception {
        Graph graph = GraphFactory.createDefaultGraph();
        try (HDT hdt = HDTManager.loadHDT(file.toString())) {
            hdt.search("", "", "").forEachRemaining((TripleString t) -> graph.add(
                    node(t.getSubject().toString()), node(t.getPredicate().toString()), node(t.getObject().toString())));
        }
        return graph;
    }

    private static Node node(String term) {
        if (term.startsWith("_:")) {
            return NodeFactory.createBlankNode(term.substring(2));
        }
        if (!term.startsWith("\"")) {
            return NodeFactory.createURI(term);
        }
        int end = term.lastIndexOf('"');
        String text = term.substring(1, end);
        String rest = term.substring(end + 1);
        if (rest.startsWith("@")) {
            return NodeFactory.createLiteralLang(text, rest.substring(1));
        }
        return rest.isEmpty() ? NodeFactory.createLiteralString(text) : NodeFactory.createLiteralDT(
                text, TypeMapper.getInstance().getSafeTypeByName(rest.substring(3, rest.length() - 1)));
    }

    @Test
    void itHoldsEveryTripleOnce() throws Exception {
        List<Triple> triples = graph().find().toList();
        Graph read = read(written("a.hdt", Stream.concat(triples.stream(), triples.stream()).iterator()));
        assertEquals(triples.size(), read.size());
        assertTrue(read.isIsomorphicWith(graph()), read.toString());
    }

    @Test
    void theSameTriplesGiveTheSameBytesInAnyOrder() throws Exception {
        List<Triple> triples = graph().find().toList();
        Path one = written("one.hdt", triples.iterator());
        List<Triple> turned = new java.util.ArrayList<>(triples);
        java.util.Collections.reverse(turned);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(written("two.hdt", turned.iterator())));
        // the library's own header names the minute
        assertFalse(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1).contains("dc/terms/issued"));
    }

    @Test
    void nothingIsAFileToo() throws Exception {
        assertTrue(read(written("none.hdt", List.<Triple>of().iterator())).isEmpty());
    }
}
