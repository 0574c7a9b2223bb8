package io.github.counterclaim.publish;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Moves each blank node of expanded, flat JSON-LD to the one place where it is used, as people write it. */
final class NestedNodes {

    private final Map<String, JsonObject> blank = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> moved = new HashSet<>();
    private final JsonArray flat;

    NestedNodes(JsonArray flat) {
        this.flat = flat;
        for (JsonValue value : flat) {
            String id = id(value);
            if (id.startsWith("_:")) {
                blank.put(id, value.asJsonObject());
            }
            value.asJsonObject().values().forEach(this::count);
        }
    }

    /** Returns the nodes that remain, in their order. */
    JsonArray nest() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (JsonValue value : flat) {
            if (!isNested(id(value))) {
                array.add(copy(value.asJsonObject(), false));
            }
        }
        // A ring of nodes that only name each other hangs on nothing, and is kept as it is
        blank.forEach((id, node) -> {
            if (isNested(id) && !moved.contains(id)) {
                array.add(node);
            }
        });
        return array.build();
    }

    private static String id(JsonValue value) {
        boolean named = value.getValueType() == JsonValue.ValueType.OBJECT && value.asJsonObject().containsKey("@id");
        return named ? value.asJsonObject().getString("@id") : "";
    }

    private void count(JsonValue value) {
        switch (value.getValueType()) {
            case ARRAY -> value.asJsonArray().forEach(this::count);
            case OBJECT -> {
                uses.merge(id(value), 1, Integer::sum);
                value.asJsonObject().values().forEach(this::count);
            }
            default -> { }
        }
    }

    private boolean isNested(String id) {
        return blank.containsKey(id) && uses.getOrDefault(id, 0) == 1;
    }

    private JsonValue nested(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                value.asJsonArray().forEach(element -> array.add(nested(element)));
                yield array.build();
            }
            case OBJECT -> {
                JsonObject node = isNested(id(value)) ? blank.get(id(value)) : null;
                yield node != null && moved.add(id(value)) ? copy(node, true) : copy(value.asJsonObject(), false);
            }
            default -> value;
        };
    }

    private JsonObject copy(JsonObject node, boolean withoutId) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        node.forEach((key, value) -> {
            if (!withoutId || !key.equals("@id")) {
                object.add(key, nested(value));
            }
        });
        return object.build();
    }
}
