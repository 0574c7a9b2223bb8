package io.github.counterclaim.corpus;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, by schema.org's terms; broken scripts count as absent. */
final class JsonLd {

    private static final Set<String> ARTICLES = Set.of("blogposting", "liveblogposting", "report", "socialmediaposting");
    private static final Set<String> ORGANIZATIONS = Set.of("organization", "newsmediaorganization", "corporation", "website");

    private final Map<String, JsonObject> byId = new HashMap<>();
    private final List<JsonObject> articles = new ArrayList<>();

    private JsonLd() {}

    /** Reads every script of the page. */
    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            JsonElement json = parse(script.data());
            if (json != null) {
                found.index(json);
            }
        }
        return found;
    }

    private static @Nullable JsonElement parse(String script) {
        String json = script.replaceAll("<!--|-->|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|/\\*\\s*\\]\\]>\\s*\\*/|//\\s*<!\\[CDATA\\[|//\\s*\\]\\]>", "").strip();
        json = json.endsWith(";") ? json.substring(0, json.length() - 1) : json;
        try {
            return JsonParser.parseString(json);
        } catch (JsonParseException e) {
            return parseRepaired(json);
        }
    }

    private static @Nullable JsonElement parseRepaired(String json) {
        try {
            return JsonParser.parseString(json.replaceAll(",(?=\\s*+[}\\]])", "").replaceAll("}\\s*+\\{", "},{"));
        } catch (JsonParseException e) {
            return null;
        }
    }

    private void index(JsonElement root) {
        Deque<JsonElement> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonElement next = open.poll();
            if (next instanceof JsonArray array) {
                array.forEach(open::add);
            } else if (next instanceof JsonObject object) {
                take(object);
                object.entrySet().forEach(entry -> open.add(entry.getValue()));
            }
        }
    }

    private void take(JsonObject object) {
        String id = string(object.get("@id"));
        if (id != null && object.size() > 1) {
            byId.putIfAbsent(id, object);
        }
        if (types(object).stream().anyMatch(type -> type.endsWith("article") || ARTICLES.contains(type))) {
            articles.add(object);
        }
    }

    private static List<String> types(JsonObject object) {
        List<String> types = new ArrayList<>();
        for (JsonElement type : each(object.get("@type"))) {
            String name = string(type);
            if (name != null) {
                types.add(name.toLowerCase(Locale.ROOT).replaceAll("^.*[/#:]", ""));
            }
        }
        return types;
    }

    /** Returns the first text of the article under one of the keys, in order, or null. */
    @Nullable String text(String... keys) {
        for (String key : keys) {
            for (JsonObject article : articles) {
                String value = string(article.get(key));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** Returns the name, or the address, of the thing under the key, or null. */
    @Nullable String nameOf(String key, String property) {
        for (JsonObject article : articles) {
            for (JsonElement value : each(article.get(key))) {
                JsonObject object = object(value);
                String name = object == null ? string(value) : string(object.get(property));
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Returns the names of those under {@code author} that are not said to be organisations, in order. */
    List<String> authors() {
        List<String> names = new ArrayList<>();
        for (JsonObject article : articles) {
            for (JsonElement value : each(article.get("author"))) {
                JsonObject author = object(value);
                boolean person = author == null || types(author).stream().noneMatch(ORGANIZATIONS::contains);
                each(author == null ? value : author.get("name")).stream()
                        .map(JsonLd::string)
                        .filter(name -> person && name != null)
                        .forEach(names::add);
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    private @Nullable JsonObject object(JsonElement value) {
        if (!(value instanceof JsonObject object)) {
            return null;
        }
        String id = string(object.get("@id"));
        return id != null && !object.has("name") ? byId.getOrDefault(id, object) : object;
    }

    private static List<JsonElement> each(@Nullable JsonElement value) {
        return value == null ? List.of() : value instanceof JsonArray array ? array.asList() : List.of(value);
    }

    private static @Nullable String string(@Nullable JsonElement value) {
        boolean text = value != null && value.isJsonPrimitive() && !value.getAsString().isBlank();
        return text ? value.getAsString() : null;
    }
}
