package io.github.counterclaim.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Reads a triple pattern in the explicit representation of
 * <a href="https://www.hydra-cg.com/spec/latest/core/#templated-links">Hydra</a>: addresses bare, literals in quotation
 * marks with language or type, variables absent or as {@code ?x}. Nodes without an address travel as addresses below
 * {@code .well-known/genid/}, the same for as long as a version of the data is served.
 */
final class TriplePattern {

    private static final Pattern LITERAL =
            Pattern.compile("\"(?<text>.*)\"(?:@(?<lang>[A-Za-z0-9-]+)|\\^\\^<?(?<type>[^\"<>\\s]+)>?)?", Pattern.DOTALL);

    private final String genid;

    TriplePattern(String base) {
        this.genid = base + ".well-known/genid/";
    }

    /**
     * Returns the pattern; a part that can match nothing, such as a literal as subject, makes one that matches nothing.
     *
     * @throws HttpProblem with status 400 for a part that is no term
     */
    Triple of(@Nullable String subject, @Nullable String predicate, @Nullable String object) {
        return Triple.create(node(subject), node(predicate), node(object));
    }

    private Node node(@Nullable String text) {
        if (text == null || text.startsWith("?")) {
            return Node.ANY;
        }
        Matcher literal = LITERAL.matcher(text);
        if (literal.matches()) {
            return literal(literal);
        }
        if (text.startsWith(genid)) {
            return NodeFactory.createBlankNode(
                    java.net.URLDecoder.decode(text.substring(genid.length()), java.nio.charset.StandardCharsets.UTF_8));
        }
        String iri = text.replaceFirst("^<(.*)>$", "$1");
        if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*")) {
            throw new HttpProblem(400, "'" + text + "' is no term. Give an address, \"text\"@en, \"1\"^^type, or ?x");
        }
        return NodeFactory.createURI(iri);
    }

    private static Node literal(Matcher literal) {
        String text = literal.group("text");
        if (literal.group("lang") != null) {
            return NodeFactory.createLiteralLang(text, literal.group("lang"));
        }
        String type = literal.group("type");
        return type == null
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
    }

    /** Returns a triple whose nodes all have addresses, so that a later pattern can name them. */
    Triple named(Triple triple) {
        return Triple.create(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject()));
    }

    private Node named(Node node) {
        return node.isBlank() ? NodeFactory.createURI(genid + Links.segment(node.getBlankNodeLabel())) : node;
    }
}
