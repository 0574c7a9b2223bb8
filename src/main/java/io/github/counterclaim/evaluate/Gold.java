package io.github.counterclaim.evaluate;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** What annotators found: articles by their identifier, in the order of the files, and pairs of claims that conflict. */
record Gold(Map<String, Gold.Article> articles, List<Gold.Conflict> conflicts) {

    /** A thing that an article names. */
    record Entity(String label, String className) {}

    /** What was found in one article. */
    record Article(List<GoldClaim> claims, List<Entity> entities) {}

    /** Two claims, by their ids, that conflict. */
    record Conflict(String a, String b, String kind, boolean optional) {}

    /**
     * Reads the {@code .json} files of a folder.
     *
     * @throws CounterclaimException when there is none, or one is malformed
     */
    static Gold read(Path folder) {
        Gold gold = new Gold(new LinkedHashMap<>(), new ArrayList<>());
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(gold::add);
        } catch (IOException e) {
            throw new CounterclaimException(
                    "no-gold", "The gold folder '" + folder + "' cannot be read. Give one that holds .json files", e);
        }
        if (gold.articles.isEmpty()) {
            throw new CounterclaimException(
                    "no-gold", "The folder '" + folder + "' holds no gold articles. Give one that holds .json files");
        }
        return gold;
    }

    private void add(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            JsonValue value = JSON.parseAny(in);
            if (value.isArray()) {
                value.getAsArray().forEach(conflict -> conflicts.add(conflict(conflict.getAsObject())));
            } else {
                JsonObject article = value.getAsObject();
                String name = text(article, "file");
                articles.put(name != null ? name : needed(article, "article"), article(article));
            }
        } catch (IOException | JsonException | NullPointerException | UnsupportedOperationException e) {
            throw new CounterclaimException(
                    "bad-gold", "The gold file '" + file + "' is malformed: " + e.getMessage() + ". Correct its JSON", e);
        }
    }

    private static Article article(JsonObject article) {
        List<GoldClaim> claims = new ArrayList<>();
        article.get("claims").getAsArray().forEach(claim -> claims.add(claim(claim.getAsObject())));
        List<Entity> entities = new ArrayList<>();
        if (article.hasKey("entities")) {
            article.get("entities").getAsArray().forEach(entity -> entities.add(new Entity(
                    needed(entity.getAsObject(), "label"), needed(entity.getAsObject(), "class"))));
        }
        return new Article(claims, entities);
    }

    private static GoldClaim claim(JsonObject claim) {
        String claimant = text(claim, "claimant");
        return new GoldClaim(
                needed(claim, "id"),
                needed(claim, "sentence"),
                needed(claim, "relation"),
                needed(claim, "subject"),
                needed(claim, "object"),
                text(claim, "item"),
                text(claim, "quantity"),
                text(claim, "date"),
                needed(claim, "polarity"),
                needed(claim, "modality"),
                claimant == null ? "author" : claimant,
                isOptional(claim));
    }

    private static Conflict conflict(JsonObject conflict) {
        return new Conflict(
                needed(conflict, "a"), needed(conflict, "b"), needed(conflict, "kind"), isOptional(conflict));
    }

    private static boolean isOptional(JsonObject object) {
        return object.hasKey("optional") && object.get("optional").isBoolean()
                && object.get("optional").getAsBoolean().value();
    }

    private static String needed(JsonObject object, String key) {
        String text = text(object, key);
        if (text == null) {
            throw new JsonException("'" + key + "' is missing or empty in " + object.toString().replaceAll("\\s+", " "));
        }
        return text;
    }

    /** Returns a string, a number in its digits, or null for what is absent, null or empty. */
    private static @Nullable String text(JsonObject object, String key) {
        JsonValue value = object.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        String text = value.isString() ? value.getAsString().value() : value.toString();
        return text.isEmpty() ? null : text;
    }
}
