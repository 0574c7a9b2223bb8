package io.github.counterclaim.publish;

import io.github.counterclaim.publish.guard.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as asked; {@link ErrorReplies} makes the reply of it. */
public final class HttpProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "5";

    private final int status;
    private final transient List<String> alternates;
    private final transient Map<String, String> headers;
    private final transient @Nullable Tombstone tombstone;

    /**
     * Makes a problem.
     *
     * @param status the HTTP status, 400 or above
     * @param message what is wrong, with the value, and what to do: one line
     */
    public HttpProblem(int status, String message) {
        this(status, message, List.of(), Map.of(), null);
    }

    private HttpProblem(
            int status,
            String message,
            List<String> alternates,
            Map<String, String> headers,
            @Nullable Tombstone tombstone) {
        super(message, null, false, false);
        this.status = status;
        this.alternates = List.copyOf(alternates);
        this.headers = Map.copyOf(headers);
        this.tombstone = tombstone;
    }

    /** Returns the problem that a refusal of the guard is to a client. */
    static HttpProblem of(Refusal refusal) {
        return switch (refusal.kind()) {
            case WRONG -> new HttpProblem(400, refusal.reason());
            case TOO_LARGE -> new HttpProblem(422, refusal.reason());
            case TOO_SLOW, GONE -> new HttpProblem(503, refusal.reason());
            case BUSY -> new HttpProblem(503, refusal.reason()).withHeader("Retry-After", RETRY_SECONDS);
        };
    }

    /** Returns the same problem with what the client may ask for instead: paths or media types. */
    public HttpProblem withAlternates(List<String> instead) {
        return new HttpProblem(status, String.valueOf(getMessage()), instead, headers, tombstone);
    }

    /** Returns the same problem with a header of the reply. */
    public HttpProblem withHeader(String name, String value) {
        return new HttpProblem(status, String.valueOf(getMessage()), alternates, Map.of(name, value), tombstone);
    }

    /** Returns the same problem with what is left of the thing that was asked for. */
    HttpProblem withTombstone(Tombstone stone) {
        return new HttpProblem(status, String.valueOf(getMessage()), alternates, headers, stone);
    }

    /** Returns what is left of the thing that was asked for, or null where there never was one. */
    @Nullable Tombstone tombstone() {
        return tombstone;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns what to ask for instead; may be empty. */
    public List<String> alternates() {
        return alternates;
    }

    /** Returns further headers of the reply. */
    public Map<String, String> headers() {
        return headers;
    }
}
