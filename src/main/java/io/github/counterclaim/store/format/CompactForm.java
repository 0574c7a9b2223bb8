package io.github.counterclaim.store.format;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Nodes in the form that <a href="https://www.w3.org/TR/json-ld11-api/#compaction-algorithm">compaction</a> with a context
 * gives them. How a predicate's values of one kind look is asked of the library once, with a value that stands for all of
 * them: what the library does for a node is the same for the next, and takes many times what writing it takes. Kinds are
 * the datatypes, the languages, nodes without an address, and addresses that the context does not shorten; each address
 * that it might shorten is a kind of its own.
 */
final class CompactForm {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int MOST_KNOWN = 20_000;
    private static final String PROBE = "counterclaim-probe";
    private static final String PROBE_ADDRESS = "http://" + PROBE + ".invalid/";
    private static final String PROBE_PREDICATE = PROBE_ADDRESS + "p";
    private static final String PROBE_BLANK = "_:" + PROBE;

    /**
     * How a value looks.
     *
     * @param key the member that holds it
     * @param array whether that is an array even of one value
     * @param before what comes before the text that differs from value to value; all where nothing does
     * @param after what comes after it, or null where nothing differs
     */
    private record Shape(String key, boolean array, String before, @Nullable String after) {

        String of(String text) {
            return after == null ? before : before + JSON.createValue(text) + after;
        }
    }

    private static final class Member {
        private final List<String> values = new ArrayList<>();
        private boolean array;

        @Override
        public String toString() {
            return array || values.size() > 1 ? "[" + String.join(",", values) + "]" : values.get(0);
        }
    }

    private final JsonObject context;
    private final List<String> namespaces = new ArrayList<>();
    private final Map<String, Map<Object, Shape>> shapes = new HashMap<>();
    private int known;

    /** Takes a document with a context. */
    CompactForm(JsonObject context) {
        this.context = context;
        context.getJsonObject("@context").values().forEach(value -> {
            if (value instanceof JsonString text && text.getString().indexOf(':') > 0) {
                namespaces.add(text.getString());
            }
        });
        namespaces.removeIf(name -> !name.endsWith("/") && !name.endsWith("#"));
    }

    /** A subject and what is said of it. */
    record Block(Node subject, Map<Node, List<Node>> said) {

        /** Returns the objects by member, in the order of the algorithm: by address, keywords first. */
        private Map<String, List<Node>> members() {
            Map<String, List<Node>> sorted = new TreeMap<>();
            sorted.put("@id", List.of(subject));
            said.forEach((predicate, objects) -> sorted.put(
                    predicate.equals(RDF.type.asNode()) ? "@type" : predicate.getURI(), objects));
            return sorted;
        }
    }

    /** A kind of value, and one of it. */
    private record Question(String predicate, Object kind, Node object) {}

    /** Returns the node of each subject, on one line. */
    List<String> nodes(List<Block> blocks) {
        List<Map<String, List<Node>>> all = blocks.stream().map(Block::members).toList();
        ask(all);
        return all.stream().map(this::node).toList();
    }

    /** Asks for all shapes that are not known yet at once: the library reads the context anew each time. */
    private void ask(List<Map<String, List<Node>>> blocks) {
        if (known > MOST_KNOWN) {
            shapes.clear();
            known = 0;
        }
        Map<String, Map<Object, Question>> open = new LinkedHashMap<>();
        blocks.forEach(members -> members.forEach((predicate, objects) -> objects.forEach(object -> {
            Object kind = kind(object);
            if (!shapes.getOrDefault(predicate, Map.of()).containsKey(kind)) {
                open.computeIfAbsent(predicate, p -> new LinkedHashMap<>())
                        .putIfAbsent(kind, new Question(predicate, kind, object));
            }
        })));
        List<Question> questions = open.values().stream().flatMap(kinds -> kinds.values().stream()).toList();
        if (!questions.isEmpty()) {
            List<JsonObject> answers = compact(questions);
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                shapes.computeIfAbsent(question.predicate(), p -> new HashMap<>())
                        .put(question.kind(), shape(question, answers.get(i)));
                known++;
            }
        }
    }

    private String node(Map<String, List<Node>> said) {
        Map<String, Member> members = new LinkedHashMap<>();
        said.forEach((predicate, objects) -> objects.forEach(object -> add(members, predicate, object)));
        StringBuilder node = new StringBuilder("{");
        members.forEach((key, member) -> node.append(node.length() == 1 ? "" : ",")
                .append(JSON.createValue(key)).append(':').append(member));
        return node.append('}').toString();
    }

    private void add(Map<String, Member> members, String predicate, Node object) {
        Shape shape = Objects.requireNonNull(shapes.get(predicate)).get(kind(object));
        Member member = members.computeIfAbsent(shape.key(), key -> new Member());
        member.array |= shape.array();
        member.values.add(shape.of(object.isLiteral() ? object.getLiteralLexicalForm() : name(object)));
    }

    private Object kind(Node object) {
        if (object.isLiteral()) {
            String language = object.getLiteralLanguage();
            return language.isEmpty() ? object.getLiteralDatatypeURI() : "@" + language;
        }
        return object.isBlank() ? PROBE_BLANK : isShortened(object.getURI()) ? object : PROBE_ADDRESS;
    }

    /** Tells whether the context may have another name for an address, or take its beginning for one of its own. */
    private boolean isShortened(String address) {
        int colon = address.indexOf(':');
        return colon < 0
                || context.getJsonObject("@context").containsKey(address.substring(0, colon))
                || namespaces.stream().anyMatch(address::startsWith);
    }

    private boolean isOne(Node object) {
        return object.isURI() && isShortened(object.getURI());
    }

    private String name(Question question) {
        Node object = question.object();
        return isOne(object) ? object.getURI() : object.isBlank() ? PROBE_BLANK : PROBE_ADDRESS;
    }

    private JsonObjectBuilder probe(Question question) {
        String name = name(question);
        return switch (question.predicate()) {
            case "@id" -> JSON.createObjectBuilder().add("@id", name).add(PROBE_PREDICATE, "");
            case "@type" -> JSON.createObjectBuilder().add("@type", JSON.createArrayBuilder().add(name));
            default -> JSON.createObjectBuilder().add(
                    question.predicate(), JSON.createArrayBuilder().add(value(question.object(), name)));
        };
    }

    private Shape shape(Question question, JsonObject answer) {
        for (Map.Entry<String, JsonValue> member : answer.entrySet()) {
            if (!member.getKey().equals(PROBE_PREDICATE)) {
                String text = question.object().isLiteral() ? PROBE : name(question);
                return shape(member.getKey(), member.getValue(),
                        isOne(question.object()) ? null : JSON.createValue(text).toString());
            }
        }
        throw new RiotException("The context drops values of '" + question.predicate() + "'");
    }

    private static Shape shape(String key, JsonValue value, @Nullable String text) {
        boolean array = value instanceof JsonArray;
        String whole = (value instanceof JsonArray values ? values.get(0) : value).toString();
        int at = text == null ? -1 : whole.indexOf(text);
        if (text == null) {
            return new Shape(key, array, whole, null);
        }
        if (at < 0) {
            throw new RiotException("The context changes the value " + text + " of '" + key + "' to " + whole);
        }
        return new Shape(key, array, whole.substring(0, at), whole.substring(at + text.length()));
    }

    private static JsonValue value(Node object, String name) {
        if (!object.isLiteral()) {
            return JSON.createObjectBuilder().add("@id", name).build();
        }
        JsonObjectBuilder value = JSON.createObjectBuilder().add("@value", PROBE);
        if (!object.getLiteralLanguage().isEmpty()) {
            value.add("@language", object.getLiteralLanguage());
        } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            value.add("@type", object.getLiteralDatatypeURI());
        }
        return value.build();
    }

    private List<JsonObject> compact(List<Question> questions) {
        JsonArrayBuilder nodes = JSON.createArrayBuilder();
        questions.forEach(question -> nodes.add(probe(question)));
        // one node would stand there without an array
        nodes.add(JSON.createObjectBuilder().add(PROBE_PREDICATE, ""));
        try {
            JsonObject compacted = JsonLd.compact(JsonDocument.of(nodes.build()), JsonDocument.of(context)).ordered(true)
                    .compactToRelative(false).get();
            String graph = compacted.containsKey("graph") ? "graph" : "@graph";
            return compacted.getJsonArray(graph).getValuesAs(JsonObject.class);
        } catch (JsonLdError e) {
            throw new RiotException(e);
        }
    }

    /** Returns what a node is called in the file. */
    static String name(Node node) {
        return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : node.getURI();
    }
}
