package io.github.counterclaim.store;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Finds what a shape, or the one that it is nested in, is called and says should be done. */
final class ShapeNames {

    private final Graph shapes;

    ShapeNames(Graph shapes) {
        this.shapes = shapes;
    }

    /** Returns the local name of the nearest named shape as a code: {@code ClaimShape} as {@code claim-shape}. */
    String code(Node shape) {
        Node named = shape;
        Set<Node> seen = new HashSet<>();
        while (named != null && !named.isURI() && seen.add(named)) {
            named = parent(named);
        }
        if (named == null || !named.isURI()) {
            return "shape";
        }
        String local = named.getURI().replaceFirst("^.*[#/]", "");
        return local.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what to do about a violation: the shape's description or comment, or that of the one around it; nothing
     * for a shape whose own message says so already.
     */
    String remedy(Node shape) {
        Set<Node> seen = new HashSet<>();
        for (Node node = shape; node != null && seen.add(node); node = parent(node)) {
            for (Node property : new Node[] {SHACL.description, RDFS.comment.asNode()}) {
                Node text = object(node, property);
                if (text != null && text.isLiteral()) {
                    return text.getLiteralLexicalForm();
                }
            }
        }
        return object(shape, SHACL.message) != null ? "" : "Convert the article again; if it stays, report it.";
    }

    private @Nullable Node object(Node subject, Node property) {
        return shapes.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Node parent(Node shape) {
        return shapes.find(Node.ANY, Node.ANY, shape).mapWith(Triple::getSubject).toList().stream()
                .findFirst()
                .orElse(null);
    }
}
