package io.github.counterclaim.publish;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a resource answers.
 *
 * @param status the HTTP status
 * @param headers in order; a value may hold several links, separated by commas
 * @param body made only when it is sent: neither for HEAD without a length nor when the client's copy is still good
 */
public record Reply(int status, Map<String, String> headers, Supplier<byte[]> body) {

    /** Returns a reply with a body. */
    public static Reply ok(String contentType, Supplier<byte[]> body) {
        return new Reply(200, Map.of("Content-Type", contentType), body);
    }

    /** Returns a reply with a text as its body. */
    public static Reply text(String contentType, String body) {
        return ok(contentType, () -> body.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a reply that says where to look. */
    public static Reply redirect(int status, String location) {
        return new Reply(status, Map.of("Location", location), () -> new byte[0]);
    }

    /** Returns the same reply with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    /** Returns the same reply with a validator, so that a client may ask whether its copy is still good. */
    public Reply tagged(String tag) {
        return with("ETag", '"' + tag + '"').with("Cache-Control", "public, no-cache");
    }
}
