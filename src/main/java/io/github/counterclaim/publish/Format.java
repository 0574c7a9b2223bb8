package io.github.counterclaim.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The representations of a thing, the one that is preferred where a client has no wish first. */
public enum Format implements Offer {
    TURTLE("text/turtle", "ttl", "Turtle", RDFFormat.TURTLE_PRETTY),
    HTML("text/html", "html", "HTML", null),
    JSONLD("application/ld+json", "jsonld", "JSON-LD", RDFFormat.JSONLD11_PRETTY),
    // The abbreviating writer folds rdf:subject, rdf:predicate and rdf:object into reifications
    RDFXML("application/rdf+xml", "rdf", "RDF/XML", RDFFormat.RDFXML_PLAIN),
    NTRIPLES("application/n-triples", "nt", "N-Triples", RDFFormat.NTRIPLES_UTF8),
    NQUADS("application/n-quads", "nq", "N-Quads", RDFFormat.NQUADS_UTF8),
    TRIG("application/trig", "trig", "TriG", RDFFormat.TRIG_PRETTY);

    private final String mediaType;
    private final String extension;
    private final String title;
    private final @Nullable RDFFormat rdf;

    Format(String mediaType, String extension, String title, @Nullable RDFFormat rdf) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.title = title;
        this.rdf = rdf;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public List<String> aliases() {
        return switch (this) {
            case HTML -> List.of("application/xhtml+xml");
            case TURTLE -> List.of("application/x-turtle", "text/n3", "text/rdf+n3");
            case JSONLD -> List.of("application/json");
            case RDFXML -> List.of("application/xml", "text/xml");
            // Not text/plain, which N-Triples once had: whoever asks for it wants prose
            case NTRIPLES -> List.of();
            case NQUADS -> List.of("text/x-nquads");
            case TRIG -> List.of("application/x-trig");
        };
    }

    @Override
    public String extension() {
        return extension;
    }

    /** Returns its name for people. */
    public String title() {
        return title;
    }

    /** Returns Jena's writer, or null for HTML. */
    public @Nullable RDFFormat rdf() {
        return rdf;
    }

    /** Returns whether it tells which graph a triple stands in. */
    public boolean hasGraphs() {
        return this == NQUADS || this == TRIG;
    }

    /** Returns the value of the Content-Type header. */
    public String contentType() {
        // The RDF/XML and JSON media types say UTF-8 themselves
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** Returns all formats but HTML. */
    public static List<Format> ofData() {
        return Stream.of(values()).filter(f -> f.rdf != null).toList();
    }

    /** Returns the data format with a media type, parameters left out. */
    public static Optional<Format> ofMediaType(String mediaType) {
        return ofData().stream().filter(f -> f.mediaType.equals(mediaType)).findFirst();
    }

    /** Returns the data format with a file name ending. */
    public static Optional<Format> ofExtension(String extension) {
        return ofData().stream().filter(f -> f.extension.equals(extension)).findFirst();
    }
}
