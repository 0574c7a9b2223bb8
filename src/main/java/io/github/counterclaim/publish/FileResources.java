package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that come with the program: style sheets, scripts, fonts, pictures, and the editor out of its WebJar. A link
 * that names a file's version ({@code ?v=}) may be kept for a year; any other is asked for anew each day.
 */
final class FileResources {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");
    private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";
    private static final String NAME = "([a-z0-9_-]+/){0,2}[a-z0-9_-]+(\\.min)?\\.[a-z0-9]+";
    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private FileResources() {}

    /** Answers with one of them. */
    static Reply answer(Exchange exchange) {
        String name = String.join("/", exchange.segments());
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        byte[] body = type == null ? null : file(name);
        if (type == null || body == null) {
            throw new HttpProblem(404, "There is no file '" + name + "'");
        }
        String version = exchange.parameter("v");
        boolean lasting = version != null && version.equals(version(name));
        return Reply.ok(type, () -> body)
                .tagged(hash(body))
                .with("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "public, max-age=86400");
    }

    /** Returns what changes when a file does; empty for one that is not there. */
    static String version(String name) {
        return VERSIONS.computeIfAbsent(name, n -> {
            byte[] bytes = file(n);
            return bytes == null ? "" : hash(bytes);
        });
    }

    private static byte @Nullable [] file(String name) {
        if (!name.matches(NAME)) {
            return null;
        }
        return name.startsWith("yasgui/") ? read(YASGUI + name.substring("yasgui/".length())) : read("/static/" + name);
    }

    private static String hash(byte[] bytes) {
        return Iris.hash(new String(bytes, StandardCharsets.ISO_8859_1));
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
