package io.github.counterclaim.publish.query;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter's value may be. */
public enum ParameterType {
    /** Something in the data: {@code state/iran}, or a whole address. */
    THING("a thing such as state/iran, or its whole address"),
    INTEGER("a whole number"),
    STRING("any text"),
    /** A calendar day. */
    DATE("a day such as 2024-05-17"),
    /** A local name of the vocabulary. */
    TERM("a name from the vocabulary such as supplies");

    private static final int LONGEST = 500;

    private final String words;

    ParameterType(String words) {
        this.words = words;
    }

    /** Returns what a value looks like, in words. */
    public String words() {
        return words;
    }

    /** Returns a value as an RDF term, or empty when it is not of this type. */
    Optional<Node> term(String value, Iris iris) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (this) {
            case THING -> thing(value, iris);
            case INTEGER -> typed(value, "-?[0-9]{1,18}", XSDDatatype.XSDinteger);
            case STRING -> Optional.of(NodeFactory.createLiteralString(value));
            case DATE -> typed(value, "[0-9]{4}-[0-9]{2}-[0-9]{2}", XSDDatatype.XSDdate);
            case TERM -> value.matches("[A-Za-z][A-Za-z0-9_-]*")
                    ? Optional.of(NodeFactory.createURI(CC.NS + value))
                    : Optional.empty();
        };
    }

    private static Optional<Node> typed(String value, String pattern, XSDDatatype type) {
        return value.matches(pattern) && type.isValid(value)
                ? Optional.of(NodeFactory.createLiteralDT(value, type))
                : Optional.empty();
    }

    private static Optional<Node> thing(String value, Iris iris) {
        if (value.matches("[a-z]+/[A-Za-z0-9._~-]+")) {
            int slash = value.indexOf('/');
            return Optional.of(NodeFactory.createURI(iris.id(value.substring(0, slash), value.substring(slash + 1))));
        }
        return value.matches("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+")
                ? Optional.of(NodeFactory.createURI(value))
                : Optional.empty();
    }
}
