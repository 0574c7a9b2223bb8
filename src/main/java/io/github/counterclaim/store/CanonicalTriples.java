package io.github.counterclaim.store;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
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
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes the triples of all graphs together in the canonical form of
 * <a href="https://www.w3.org/TR/rdf-canon/">RDFC-1.0</a>, so that the file's SHA-256 sum is the hash of the whole graph.
 * Which names blank nodes get depends on nothing but the triples that hold some; the others need only their place.
 */
final class CanonicalTriples {

    private static final char DELETE = 0x7F;

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
        try (BufferedReader lines = Files.newBufferedReader(quads, StandardCharsets.ISO_8859_1);
                Writer out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            CanonicalTriples triples = new CanonicalTriples(out, renamed(blank.triples).iterator());
            String last = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // the graph is an address
                String triple = line.substring(0, line.lastIndexOf(" <") + 1);
                if (!triple.equals(last)) {
                    triples.add(triple);
                    last = triple;
                }
            }
            triples.finish();
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

    /** Adds a triple as the dumps write it, a blank at its end. */
    private void add(String triple) throws IOException {
        int object = triple.indexOf(' ', triple.indexOf(' ') + 1) + 1;
        if (triple.charAt(0) == '_' || triple.charAt(object) == '_') {
            return;
        }
        String line = isCanonical(triple) ? triple + '.' : rewritten(triple + '.');
        while (next != null && next.compareTo(line) < 0) {
            print(next);
            advance();
        }
        print(line);
    }

    /** The dumps write the same but for characters that they need not escape and the canonical form does. */
    static boolean isCanonical(String triple) {
        for (int i = 0; i < triple.length(); i++) {
            char c = triple.charAt(i);
            boolean byNumber = c == '\\' && (triple.charAt(i + 1) == 'u' || triple.charAt(i + 1) == 'U');
            if (c < ' ' || c == DELETE || byNumber) {
                return false;
            }
        }
        return true;
    }

    static String rewritten(String triple) {
        StringWriter text = new StringWriter();
        DumpReader.parse(new ByteArrayInputStream(triple.getBytes(StandardCharsets.ISO_8859_1)), Lang.NQUADS, new StreamRDFBase() {
            @Override
            public void triple(Triple read) {
                write(read);
            }

            @Override
            public void quad(Quad read) {
                write(read.asTriple());
            }

            private void write(Triple read) {
                try {
                    give(read, new NQuadsWriter(text));
                } catch (RdfConsumerException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        return bytes(text.toString().strip());
    }

    private void finish() throws IOException {
        while (next != null) {
            print(next);
            advance();
        }
    }

    private void advance() {
        next = renamed.hasNext() ? renamed.next() : null;
    }

    private void print(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
