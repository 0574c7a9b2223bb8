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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Moves each blank node of expanded, flat JSON-LD, and each part of what the document is about, to the one place where it
 * is used, as people write it; sets the rest in an order.
 */
final class NestedNodes {

    private final Map<String, JsonObject> parts = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> moved = new HashSet<>();
    private final List<JsonValue> flat;

    NestedNodes(JsonArray unordered, ReadingOrder order) {
        this.flat = unordered.stream().sorted((a, b) -> order.compareNames(id(a), id(b))).toList();
        for (JsonValue value : flat) {
            String id = id(value);
            if (id.startsWith("_:") || order.isPart(id)) {
                parts.put(id, value.asJsonObject());
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
        parts.forEach((id, node) -> {
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
        return parts.containsKey(id) && uses.getOrDefault(id, 0) == 1;
    }

    private JsonValue nested(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                value.asJsonArray().forEach(element -> array.add(nested(element)));
                yield array.build();
            }
            case OBJECT -> {
                JsonObject node = isNested(id(value)) ? parts.get(id(value)) : null;
                yield node != null && moved.add(id(value)) ? copy(node, true) : copy(value.asJsonObject(), false);
            }
            default -> value;
        };
    }

    private JsonObject copy(JsonObject node, boolean withoutId) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        node.forEach((key, value) -> {
            if (!withoutId || !key.equals("@id") || !id(node).startsWith("_:")) {
                object.add(key, nested(value));
            }
        });
        return object.build();
    }
}
