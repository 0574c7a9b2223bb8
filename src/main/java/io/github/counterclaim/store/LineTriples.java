package io.github.counterclaim.store;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads sorted N-Quads as {@link QuadLines} wrote them, as triples; of equal ones, which stand side by side, the first.
 * A general parser checks each character of each address again, which takes several times as long; what has escapes or
 * blank nodes is left to it.
 */
final class LineTriples {

    private static final int MOST_KNOWN = 50_000;

    /** Properties and most things come again and again. */
    private final Map<String, Node> known = new HashMap<>();

    /** Sends the triples of a file, in its order. */
    static void read(Path file, StreamRDF to) throws IOException {
        LineTriples triples = new LineTriples();
        to.start();
        // As in SortedLines, each character holds a byte
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String last = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // the graph is an address
                String text = line.substring(0, line.lastIndexOf(" <") + 1);
                if (!text.equals(last)) {
                    to.triple(triples.triple(text));
                    last = text;
                }
            }
        }
        to.finish();
    }

    /** Returns what a line says, given without its graph and its full stop, a blank at its end. */
    Triple triple(String text) {
        int predicate = text.indexOf(' ') + 1;
        int object = text.indexOf(' ', predicate) + 1;
        boolean plain = text.indexOf('\\') < 0 && text.charAt(0) == '<' && text.charAt(object) != '_';
        return plain
                ? Triple.create(iri(text.substring(0, predicate - 1)), iri(text.substring(predicate, object - 1)),
                        object(text.substring(object, text.length() - 1)))
                : parsed(text);
    }

    private Node object(String text) {
        if (text.charAt(0) == '<') {
            return iri(text);
        }
        int end = text.lastIndexOf('"');
        String form = decoded(text.substring(1, end));
        String kind = text.substring(end + 1);
        if (kind.isEmpty()) {
            return NodeFactory.createLiteralString(form);
        }
        return kind.charAt(0) == '@'
                ? NodeFactory.createLiteralLang(form, kind.substring(1))
                : NodeFactory.createLiteralDT(form, TypeMapper.getInstance().getSafeTypeByName(decoded(kind.substring(3, kind.length() - 1))));
    }

    private Node iri(String text) {
        if (known.size() == MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(text, name -> NodeFactory.createURI(decoded(name.substring(1, name.length() - 1))));
    }

    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Triple parsed(String text) {
        Triple[] found = {null};
        byte[] line = (text + '.').getBytes(StandardCharsets.ISO_8859_1);
        DumpReader.parse(new ByteArrayInputStream(line), Lang.NQUADS, new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                found[0] = triple;
            }

            @Override
            public void quad(Quad quad) {
                found[0] = quad.asTriple();
            }
        });
        return found[0];
    }
}
