package io.github.counterclaim.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Triples that wait in a file. For one thread: first all are added, then all are given. */
final class SpooledTriples implements AutoCloseable {

    private static final Node NAME = NodeFactory.createURI("urn:spooled");

    private final Path file;
    private final QuadLines lines = new QuadLines();
    private @Nullable BufferedWriter out;

    /** Makes an empty file; who owns its folder deletes it. */
    SpooledTriples(Path file) {
        this.file = file;
        try {
            out = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw StoreDirectory.unwritable(file, e);
        }
    }

    void add(Triple triple) {
        BufferedWriter open = out;
        if (open == null) {
            throw new IllegalStateException("the triples were given already");
        }
        Node object = triple.getObject().isLiteral() ? Literals.settled(triple.getObject()) : triple.getObject();
        try {
            open.write(lines.line(Quad.create(NAME, triple.getSubject(), triple.getPredicate(), object)));
            open.write('\n');
        } catch (IOException e) {
            throw StoreDirectory.unwritable(file, e);
        }
    }

    /** Gives all triples, in the order in which they came. */
    void forEach(Consumer<Triple> to) throws IOException {
        close();
        DumpReader.parse(file, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                to.accept(quad.asTriple());
            }
        });
    }

    @Override
    public void close() {
        BufferedWriter open = out;
        out = null;
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw StoreDirectory.unwritable(file, e);
        }
    }
}
