package io.github.counterclaim.corpus;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file beside a snapshot that says where it came from: the same name, ending {@code .json}. */
final class SideFile {

    private static final long MAX_BYTES = 100_000;

    private SideFile() {}

    /** Returns the path of the file beside a snapshot. */
    static Path of(Path snapshot) {
        return snapshot.resolveSibling(Corpus.identifier(snapshot) + ".json");
    }

    /** Returns the address that a snapshot was fetched from, or null where no side file says it. */
    static @Nullable String url(Path snapshot) {
        Path file = of(snapshot);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                return null;
            }
            JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            return json.has("url") && json.get("url").isJsonPrimitive() ? json.get("url").getAsString() : null;
        } catch (IOException | JsonParseException | IllegalStateException e) {
            return null;
        }
    }

    /** Returns the facts as the text of a side file. */
    static String text(JsonObject facts) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(facts) + "\n";
    }
}
