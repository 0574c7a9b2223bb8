package io.github.counterclaim.store;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

/**
 * Writes the triples of all graphs together in the canonical form of
 * <a href="https://www.w3.org/TR/rdf-canon/">RDFC-1.0</a>, so that the file's SHA-256 sum is the hash of the whole graph.
 * Which names blank nodes get depends on nothing but the triples that hold some; the others need only their place.
 */
final class CanonicalTriples extends StreamRDFBase {

    private final Writer out;
    private final Iterator<String> renamed;
    private @Nullable String next;

    private CanonicalTriples(Writer out, Iterator<String> renamed) {
        this.out = out;
        this.renamed = renamed;
        advance();
    }

    /** Collects the triples that hold a blank node, for {@link #write}. */
    static final class Blank extends StreamRDFBase {

        private final Set<Triple> triples = new HashSet<>();

        @Override
        public void triple(Triple triple) {
            if (hasBlank(triple)) {
                triples.add(triple);
            }
        }
    }

    /** Reads the sorted N-Quads of a data set and writes its triples as sorted N-Triples. */
    static void write(Path quads, Blank blank, Path file) throws IOException {
        // As in SortedLines, each character holds a byte
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            DumpReader.parse(quads, new DistinctTriples(new CanonicalTriples(out, renamed(blank.triples).iterator())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean hasBlank(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }

    private static Set<String> renamed(Set<Triple> blank) {
        try {
            RdfCanon canon = RdfCanon.create("SHA-256");
            for (Triple triple : blank) {
                give(triple, canon);
            }
            StringWriter lines = new StringWriter();
            canon.provide(new NQuadsWriter(lines));
            Set<String> sorted = new TreeSet<>();
            lines.toString().lines().map(CanonicalTriples::bytes).forEach(sorted::add);
            return sorted;
        } catch (RdfConsumerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void give(Triple triple, RdfQuadConsumer to) throws RdfConsumerException {
        Node object = triple.getObject();
        String predicate = triple.getPredicate().getURI();
        if (object.isLiteral()) {
            String language = object.getLiteralLanguage().isEmpty() ? null : object.getLiteralLanguage();
            to.quad(name(triple.getSubject()), predicate, object.getLiteralLexicalForm(),
                    object.getLiteralDatatypeURI(), language, null, null);
        } else {
            to.quad(name(triple.getSubject()), predicate, name(object), null, null, null, null);
        }
    }

    private static String name(Node node) {
        return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    }

    private static String bytes(String line) {
        return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void triple(Triple triple) {
        if (hasBlank(triple)) {
            return;
        }
        StringWriter text = new StringWriter();
        try {
            give(triple, new NQuadsWriter(text));
        } catch (RdfConsumerException e) {
            throw new IllegalStateException(e);
        }
        String line = bytes(text.toString().strip());
        while (next != null && next.compareTo(line) < 0) {
            print(next);
            advance();
        }
        print(line);
    }

    @Override
    public void finish() {
        while (next != null) {
            print(next);
            advance();
        }
    }

    private void advance() {
        next = renamed.hasNext() ? renamed.next() : null;
    }

    private void print(String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
