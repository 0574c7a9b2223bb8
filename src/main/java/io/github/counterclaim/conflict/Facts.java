package io.github.counterclaim.conflict;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.util.NodeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a graph says of one thing, read at one go: of each property one value. Where the data says two things, the one
 * that sorts first counts, so that every run gives the same answer.
 */
final class Facts {

    private final Map<Node, Node> values = new HashMap<>();

    private Facts() {}

    static Facts of(Graph data, Node thing) {
        Facts facts = new Facts();
        data.find(thing, Node.ANY, Node.ANY).forEachRemaining(triple ->
                facts.values.merge(triple.getPredicate(), triple.getObject(), Facts::first));
        return facts;
    }

    private static Node first(Node one, Node other) {
        return text(one).compareTo(text(other)) <= 0 ? one : other;
    }

    private static String text(Node node) {
        return NodeUtils.isSimpleString(node) ? node.getLiteralLexicalForm() : node.toString();
    }

    /** Returns the value that is a thing, with or without an address, or null. */
    @Nullable Node thing(Property property) {
        Node value = values.get(property.asNode());
        return value != null && (value.isURI() || value.isBlank()) ? value : null;
    }

    /** Returns the address that is the value, or null. */
    @Nullable String iri(Property property) {
        Node value = values.get(property.asNode());
        return value != null && value.isURI() ? value.getURI() : null;
    }

    /** Returns the text or number that is the value, or null. */
    @Nullable String text(Property property) {
        Node value = values.get(property.asNode());
        return value != null && value.isLiteral() ? value.getLiteralLexicalForm() : null;
    }

    /** Returns the number that is the value, or null where there is none that can be read. */
    @Nullable Double number(Property property) {
        String text = text(property);
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
