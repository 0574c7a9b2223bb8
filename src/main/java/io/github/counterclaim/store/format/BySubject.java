package io.github.counterclaim.store.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is said of one subject in one graph, for those who write it as one block. Triples of a subject must come
 * together; of equal ones that follow each other only the first counts.
 */
abstract class BySubject extends StreamRDFBase {

    /** Where it is written; left open at the end. */
    final Writer out;

    private final List<Triple> block = new ArrayList<>();
    private @Nullable Node graph;

    BySubject(Writer out) {
        this.out = out;
    }

    /** Writes what comes before everything else. */
    abstract void begin() throws IOException;

    /** Writes what is said of a subject: predicate to objects, the type first, each in the order in which it came. */
    abstract void block(Node subject, Map<Node, List<Node>> said) throws IOException;

    /** Writes what stands between the blocks of one graph and those of the next; null for none. */
    abstract void changeGraph(@Nullable Node before, @Nullable Node next) throws IOException;

    /** Writes what comes after everything else. */
    abstract void end() throws IOException;

    @Override
    public final void start() {
        write(this::begin);
    }

    @Override
    public final void quad(Quad quad) {
        if (!quad.getGraph().equals(graph)) {
            flush();
            enter(quad.getGraph());
        }
        triple(quad.asTriple());
    }

    @Override
    public final void triple(Triple triple) {
        if (!block.isEmpty()) {
            if (triple.equals(block.get(block.size() - 1))) {
                return;
            }
            if (!triple.getSubject().equals(block.get(0).getSubject())) {
                flush();
            }
        }
        block.add(triple);
    }

    @Override
    public final void finish() {
        flush();
        enter(null);
        write(this::end);
    }

    private void enter(@Nullable Node next) {
        Node before = graph;
        graph = next;
        write(() -> changeGraph(before, next));
    }

    private void flush() {
        if (!block.isEmpty()) {
            Map<Node, List<Node>> said = new LinkedHashMap<>();
            typesFirst().forEachRemaining(
                    t -> said.computeIfAbsent(t.getPredicate(), p -> new ArrayList<>()).add(t.getObject()));
            write(() -> block(block.get(0).getSubject(), said));
            block.clear();
        }
    }

    private Iterator<Triple> typesFirst() {
        List<Triple> sorted = new ArrayList<>(block);
        // A stable sort: everything else keeps its order
        sorted.sort((a, b) -> Boolean.compare(isType(b), isType(a)));
        return sorted.iterator();
    }

    private static boolean isType(Triple triple) {
        return triple.getPredicate().equals(RDF.type.asNode());
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
