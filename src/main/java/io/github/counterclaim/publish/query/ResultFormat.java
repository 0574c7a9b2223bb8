package io.github.counterclaim.publish.query;

import io.github.counterclaim.publish.Offer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** The forms of a table, the one that is preferred where a client has no wish first. */
public enum ResultFormat implements Offer {
    JSON("application/sparql-results+json", "json", ResultSetLang.RS_JSON),
    HTML("text/html", "html", null),
    PLAIN_JSON("application/json", "json", ResultSetLang.RS_JSON),
    CSV("text/csv", "csv", ResultSetLang.RS_CSV),
    TSV("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV),
    XML("application/sparql-results+xml", "xml", ResultSetLang.RS_XML);

    private final String mediaType;
    private final String extension;
    private final @Nullable Lang lang;

    ResultFormat(String mediaType, String extension, @Nullable Lang lang) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.lang = lang;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public List<String> aliases() {
        return switch (this) {
            case HTML -> List.of("application/xhtml+xml");
            case XML -> List.of("application/xml", "text/xml");
            default -> List.of();
        };
    }

    @Override
    public String extension() {
        return extension;
    }

    /** Returns Jena's writer, or null for HTML. */
    public @Nullable Lang lang() {
        return lang;
    }

    /** Returns the value of the Content-Type header. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** Returns the format that {@code format=} names. */
    public static Optional<ResultFormat> named(String name) {
        return Stream.of(values()).filter(f -> f.extension.equals(name)).findFirst();
    }
}
