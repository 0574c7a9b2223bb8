package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.ready.Edition;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a resource answers.
 *
 * @param status the HTTP status
 * @param headers in order; a value may hold several links, separated by commas
 * @param body made only when it is sent: not when the client's copy is still good. It may throw an
 *     {@link HttpProblem}
 * @param kept under what it may be kept once it is made, or null when it is made for this request alone
 */
public record Reply(int status, Map<String, String> headers, Supplier<Content> body, @Nullable Kept kept) {

    /**
     * The name of an answer that is the same for everybody who asks in this edition.
     *
     * @param edition what it was made of
     * @param address its path, and parameters where it has any, as they are written in links
     */
    public record Kept(Edition edition, String address) {}

    /**
     * A body, with the headers that are known only when it is made.
     *
     * @param bytes the whole body
     * @param headers join those of the reply; a link joins its links
     */
    public record Content(byte[] bytes, Map<String, String> headers) {}

    /** Returns a reply with a body. */
    public static Reply ok(String contentType, Supplier<byte[]> body) {
        return made(contentType, () -> new Content(body.get(), Map.of()));
    }

    /** Returns a reply whose body brings headers of its own. */
    public static Reply made(String contentType, Supplier<Content> body) {
        return new Reply(200, Map.of("Content-Type", contentType), body, null);
    }

    /** Returns a reply with a body that is at hand, and a validator made of it. */
    public static Reply whole(String contentType, byte[] body) {
        return ok(contentType, () -> body).tagged(Iris.hash(new String(body, StandardCharsets.UTF_8)));
    }

    /** Returns a reply with a text as its body. */
    public static Reply text(String contentType, String body) {
        return ok(contentType, () -> body.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a reply that says where to look. */
    public static Reply redirect(int status, String location) {
        return new Reply(status, Map.of("Location", location), () -> new Content(new byte[0], Map.of()), null);
    }

    /** Returns the same reply with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body, kept);
    }

    /** Returns the same reply with a validator, so that a client may ask whether its copy is still good. */
    public Reply tagged(String tag) {
        return with("ETag", '"' + tag + '"').with("Cache-Control", "public, no-cache");
    }

    /** Returns the same reply with a validator of all that its body depends on, so that the body need not be made for it. */
    public Reply taggedBy(Object... parts) {
        String key = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("|"));
        return tagged(Iris.hash(key) + Iris.hash(key + "|"));
    }

    /** Returns the same reply with the time since when it is as it is; fractions of a second are cut off. */
    public Reply since(Instant time) {
        return with("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)));
    }

    /** Returns the same reply, to be kept for others who ask for the address; it must have a validator. */
    public Reply kept(Edition edition, String address) {
        return new Reply(status, headers, body, new Kept(edition, address));
    }
}
