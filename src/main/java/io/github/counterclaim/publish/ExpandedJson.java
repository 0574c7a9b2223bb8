package io.github.counterclaim.publish;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.sparql.util.NodeUtils;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes triples as <a href="https://www.w3.org/TR/json-ld11/#expanded-document-form">expanded JSON-LD</a>, which needs no
 * context: whole addresses everywhere, one object for each subject, always in the same order. Jena's own writer looks for
 * a JSON library on the class path anew for every value, which took a sixth of the time of a page.
 */
final class ExpandedJson {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private final NodeToLabel labels = NodeToLabel.createScopeByDocument();
    private final JsonGenerator json;

    private ExpandedJson(JsonGenerator json) {
        this.json = json;
    }

    /** Returns the text. */
    static String write(Graph graph) {
        Map<Node, Map<Node, List<Node>>> bySubject = new TreeMap<>(ORDER);
        graph.find().forEachRemaining(triple -> bySubject
                .computeIfAbsent(triple.getSubject(), s -> new TreeMap<>(ORDER))
                .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                .add(triple.getObject()));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            json.writeStartArray();
            bySubject.forEach(new ExpandedJson(json)::node);
            json.writeEnd();
        }
        return text.toString();
    }

    private void node(Node subject, Map<Node, List<Node>> properties) {
        json.writeStartObject().write("@id", id(subject));
        properties.forEach((property, values) -> {
            values.sort(ORDER);
            // A type that is a literal has no short form
            boolean types = property.equals(RDF.type.asNode()) && values.stream().noneMatch(Node::isLiteral);
            json.writeStartArray(types ? "@type" : property.getURI());
            values.forEach(types ? value -> json.write(id(value)) : this::value);
            json.writeEnd();
        });
        json.writeEnd();
    }

    private String id(Node node) {
        return node.isBlank() ? labels.get(null, node) : node.getURI();
    }

    private void value(Node value) {
        json.writeStartObject();
        if (!value.isLiteral()) {
            json.write("@id", id(value));
        } else {
            json.write("@value", value.getLiteralLexicalForm());
            if (NodeUtils.hasLang(value)) {
                json.write("@language", value.getLiteralLanguage());
            } else if (!NodeUtils.isSimpleString(value)) {
                json.write("@type", value.getLiteralDatatypeURI());
            }
        }
        json.writeEnd();
    }
}
