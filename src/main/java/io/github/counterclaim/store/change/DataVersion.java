package io.github.counterclaim.store.change;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the data, as the history knows it.
 *
 * @param name its own, unlike that of every other version of the folder
 * @param previous the name of the version before, or null for the first
 * @param content names its content: equal for equal data
 * @param recorded when
 * @param added how many quads it has that the version before has not
 * @param removed how many quads the version before has that it has not
 * @param members how many things were made, changed or removed
 * @param pages on how many pages they stand
 */
public record DataVersion(
        String name,
        @Nullable String previous,
        String content,
        Instant recorded,
        long added,
        long removed,
        long members,
        int pages) {

    static final String FILE = "version.json";

    void write(Path folder) throws IOException {
        JsonObjectBuilder json = Json.createObjectBuilder().add("name", name);
        if (previous != null) {
            json.add("previous", previous);
        }
        json.add("content", content).add("recorded", recorded.toString()).add("added", added).add("removed", removed);
        Files.writeString(folder.resolve(FILE), json.add("members", members).add("pages", pages).build() + "\n");
    }

    static DataVersion read(Path folder) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve(FILE)))) {
            JsonObject json = reader.readObject();
            return new DataVersion(json.getString("name"), json.getString("previous", null), json.getString("content"),
                    Instant.parse(json.getString("recorded")), json.getJsonNumber("added").longValue(),
                    json.getJsonNumber("removed").longValue(), json.getJsonNumber("members").longValue(),
                    json.getInt("pages"));
        }
    }
}
