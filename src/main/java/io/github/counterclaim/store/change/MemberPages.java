package io.github.counterclaim.store.change;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pages of a version as N-Quads: in the default graph the <a href="https://w3id.org/tree/specification">TREE
 * </a> node with its members, in a graph named by each member what its thing is from then on. A page leads to the next.
 */
final class MemberPages {

    private final Path folder;
    private final String stream;
    private final String version;
    private final String time;
    private final int length;
    private final int total;
    private @Nullable Writer out;
    private int members;
    private int page;

    MemberPages(Path folder, String stream, String version, Instant time, int length, int total) {
        this.folder = folder;
        this.stream = stream;
        this.version = version;
        this.time = "\"" + time + "\"^^<" + XSD.dateTime.getURI() + ">";
        this.length = length;
        this.total = total;
    }

    /** Returns how many members there are on all pages. */
    int total() {
        return total;
    }

    void add(String thing, boolean known, List<String> triples) throws IOException {
        if (members % length == 0) {
            begin();
        }
        members++;
        String member = iri(stream + "/" + version + "#" + members);
        String deed = triples.isEmpty() ? "Delete" : known ? "Update" : "Create";
        write(iri(stream), iri(Tree.NS + "member"), member);
        write(member, iri(RDF.type.getURI()), iri(Tree.ACTIVITY + deed));
        write(member, iri(DCTerms.isVersionOf.getURI()), iri(thing));
        write(member, iri(DCTerms.modified.getURI()), time);
        for (String triple : triples) {
            writer().write(triple + member + " .\n");
        }
    }

    private void begin() throws IOException {
        close();
        page++;
        out = Files.newBufferedWriter(folder.resolve(page + ".nq"), Recorder.BYTES);
        String here = address(page);
        write(iri(stream), iri(RDF.type.getURI()), iri(Tree.LDES + "EventStream"));
        write(iri(stream), iri(Tree.NS + "view"), iri(stream));
        write(here, iri(RDF.type.getURI()), iri(Tree.NS + "Node"));
        if (page * (long) length < total) {
            String relation = iri(stream + "/" + version + "/" + page + "#next");
            write(here, iri(Tree.NS + "relation"), relation);
            write(relation, iri(RDF.type.getURI()), iri(Tree.NS + "GreaterThanOrEqualToRelation"));
            write(relation, iri(Tree.NS + "path"), iri(DCTerms.modified.getURI()));
            write(relation, iri(Tree.NS + "value"), time);
            write(relation, iri(Tree.NS + "node"), address(page + 1));
        }
    }

    private String address(int number) {
        return iri(stream + "/" + version + "/" + number);
    }

    private void write(String subject, String predicate, String object) throws IOException {
        writer().write(subject + " " + predicate + " " + object + " .\n");
    }

    private Writer writer() {
        if (out == null) {
            throw new IllegalStateException("no page has begun");
        }
        return out;
    }

    private static String iri(String address) {
        return "<" + address + ">";
    }

    /** Returns how many pages there are; none where nothing changed. */
    int count() {
        return page;
    }

    void close() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
