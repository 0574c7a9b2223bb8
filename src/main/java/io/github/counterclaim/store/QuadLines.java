package io.github.counterclaim.store;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes quads as lines of <a href="https://www.w3.org/TR/n-quads/">N-Quads</a>. Not for several threads at once. */
final class QuadLines {

    private static final int MOST_KNOWN = 50_000;

    private final NodeFormatterNT formatter = new NodeFormatterNT();
    /** Graphs, properties and most things come again and again. */
    private final Cache<Node, String> known = CacheFactory.createSimpleCache(MOST_KNOWN);

    /** Returns the quads of all named graphs, each once, in no order; to be used within a read transaction. */
    static Iterator<Quad> named(DatasetGraph data) {
        return data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    /** Returns one line without its line break. */
    String line(Quad quad) {
        return text(quad.getSubject()) + ' ' + text(quad.getPredicate()) + ' ' + text(quad.getObject()) + ' '
                + text(quad.getGraph()) + " .";
    }

    private String text(Node node) {
        return node.isURI() ? known.get(node, this::formatted) : formatted(node);
    }

    private String formatted(Node node) {
        StringWriterI out = new StringWriterI();
        formatter.format(out, node);
        return out.toString();
    }

    /**
     * Returns one line as a string that holds a byte of its UTF-8 form in each character. Such strings take half the
     * memory, and comparing them compares code points, which Java's own order does not.
     */
    String bytes(Quad quad) {
        return new String(line(quad).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
