package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that come with the program: the style sheet and the icon. */
final class FileResources {

    private static final Map<String, String> TYPES = Map.of(
            "counterclaim.css", "text/css; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private FileResources() {}

    /** Answers with one of them. */
    static Reply answer(Exchange exchange) {
        String name = String.join("/", exchange.segments());
        String type = TYPES.get(name);
        byte[] bytes = type == null ? null : read("/static/" + name);
        if (type == null || bytes == null) {
            throw new HttpProblem(404, "There is no file '" + name + "'");
        }
        byte[] body = bytes;
        return Reply.ok(type, () -> body).tagged(Iris.hash(new String(body, java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** Returns a file of the class path, or null where there is none. */
    static byte @Nullable [] read(String path) {
        try (InputStream in = FileResources.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
