package io.github.counterclaim.store;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes quads as lines of <a href="https://www.w3.org/TR/n-quads/">N-Quads</a>. Not for several threads at once. */
final class QuadLines {

    private final NodeFormatterNT formatter = new NodeFormatterNT();

    /** Returns the quads of all named graphs, each once, in no order; to be used within a read transaction. */
    static Iterator<Quad> named(DatasetGraph data) {
        return data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    /** Returns one line without its line break. */
    String line(Quad quad) {
        StringWriterI out = new StringWriterI();
        for (Node node : new Node[] {quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph()}) {
            formatter.format(out, node);
            out.print(' ');
        }
        out.print('.');
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
