package io.github.counterclaim.publish;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client makes its request depend on, judged in the order of
 * <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2">RFC 9110, section 13.2.2</a>, of the representation
 * that negotiation chose and without making it.
 */
final class Preconditions {

    private static final String ANY = "*";

    private final HttpServletRequest request;
    private final @Nullable String tag;
    private final @Nullable Instant modified;

    /**
     * Takes the validators of the chosen representation.
     *
     * @param tag with its quotation marks, or null
     * @param modified an HTTP date, or null
     */
    Preconditions(HttpServletRequest request, @Nullable String tag, @Nullable String modified) {
        this.request = request;
        this.tag = tag;
        this.modified = date(modified).orElse(null);
    }

    /** Returns whether the client wants another state than the present one: 412. */
    boolean fail() {
        List<String> wanted = tags("If-Match");
        if (!wanted.isEmpty()) {
            return !wanted.contains(ANY) && (tag == null || !wanted.contains(tag));
        }
        Optional<Instant> since = date(request.getHeader("If-Unmodified-Since"));
        return modified != null && since.isPresent() && modified.isAfter(since.get());
    }

    /** Returns whether the client's copy is still good: 304. */
    boolean isFresh() {
        List<String> known = tags("If-None-Match");
        if (!known.isEmpty()) {
            return tag != null && known.stream().anyMatch(k -> k.equals(ANY) || k.replaceFirst("^W/", "").equals(tag));
        }
        Optional<Instant> since = date(request.getHeader("If-Modified-Since"));
        return modified != null && since.isPresent() && !modified.isAfter(since.get());
    }

    /**
     * Returns whether a 304 presupposes that there is such a resource: a tag of ours was given out for one, a star or
     * a date was not.
     */
    boolean needExistence() {
        List<String> known = tags("If-None-Match");
        return known.isEmpty() || known.contains(ANY);
    }

    private List<String> tags(String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Optional<Instant> date(@Nullable String value) {
        try {
            return value == null
                    ? Optional.empty()
                    : Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip())));
        } catch (DateTimeException e) {
            // RFC 9110: a date that is none is ignored
            return Optional.empty();
        }
    }
}
