package io.github.counterclaim.publish.query;

import io.github.counterclaim.graph.Prefixes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeUtils;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes a few triples as <a href="https://www.w3.org/TR/turtle/">Turtle</a>: a block a subject, its type first, and only
 * the short names that are used. Jena's own sets columns in line and names every prefix, letter by letter, which takes as
 * long as everything else that a description of thirty triples needs.
 */
public final class PlainTurtle {

    private static final String INDENT = "    ";
    private static final Map<String, String> OF_DATA = byNamespace(Prefixes.map());

    private final StringBuilder body = new StringBuilder(4096);
    private final Map<String, String> prefixes;
    private final Set<String> used = new LinkedHashSet<>();

    private PlainTurtle(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /** Returns triples as Turtle with the graph's prefixes, or null where it has nodes that are neither IRI nor literal. */
    public static @Nullable String write(Graph graph) {
        var triples = graph.find();
        try {
            return write(triples, byNamespace(graph.getPrefixMapping().getNsPrefixMap()));
        } finally {
            triples.close();
        }
    }

    /** Returns triples as Turtle with the prefixes of the data, or null as the other method does. */
    public static @Nullable String write(Iterable<Triple> triples) {
        return write(triples.iterator(), OF_DATA);
    }

    private static @Nullable String write(Iterator<Triple> triples, Map<String, String> prefixes) {
        Map<Node, Map<Node, List<Node>>> said = new LinkedHashMap<>();
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (!triple.getSubject().isURI() || !isPlain(triple.getObject())) {
                return null;
            }
            said.computeIfAbsent(triple.getSubject(), s -> new LinkedHashMap<>())
                    .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>(2))
                    .add(triple.getObject());
        }
        return new PlainTurtle(prefixes).text(said);
    }

    private static Map<String, String> byNamespace(Map<String, String> prefixes) {
        Map<String, String> names = new HashMap<>();
        prefixes.forEach((prefix, namespace) -> names.putIfAbsent(namespace, prefix));
        return names;
    }

    private static boolean isPlain(Node object) {
        return object.isURI() || object.isLiteral() && !NodeUtils.hasLangDir(object);
    }

    private String text(Map<Node, Map<Node, List<Node>>> said) {
        said.forEach(this::block);
        StringBuilder head = new StringBuilder(1024);
        used.forEach(namespace -> {
            head.append("PREFIX ").append(prefixes.get(namespace)).append(": <").append(namespace).append(">\n");
        });
        return head.append(body).toString();
    }

    private void block(Node subject, Map<Node, List<Node>> about) {
        body.append('\n');
        iri(subject.getURI());
        List<Node> types = about.remove(RDF.type.asNode());
        if (types != null) {
            body.append(" a");
            objects(types);
        }
        String before = types == null ? "\n" : " ;\n";
        for (Map.Entry<Node, List<Node>> entry : about.entrySet()) {
            body.append(before).append(INDENT);
            iri(entry.getKey().getURI());
            objects(entry.getValue());
            before = " ;\n";
        }
        body.append(" .\n");
    }

    private void objects(List<Node> objects) {
        String before = " ";
        for (Node object : objects) {
            body.append(before);
            if (object.isURI()) {
                iri(object.getURI());
            } else {
                literal(object);
            }
            before = " , ";
        }
    }

    private void literal(Node literal) {
        String form = literal.getLiteralLexicalForm();
        String type = literal.getLiteralDatatypeURI();
        if (isBare(form, type)) {
            body.append(form);
            return;
        }
        quoted(form);
        if (NodeUtils.hasLang(literal)) {
            body.append('@').append(literal.getLiteralLanguage());
        } else if (!NodeUtils.isSimpleString(literal)) {
            body.append("^^");
            iri(type);
        }
    }

    /** Returns whether a number or truth value means itself without quotation marks. */
    private static boolean isBare(String form, String type) {
        if (type.equals(XSDDatatype.XSDboolean.getURI())) {
            return form.equals("true") || form.equals("false");
        }
        boolean decimal = type.equals(XSDDatatype.XSDdecimal.getURI());
        if (!decimal && !type.equals(XSDDatatype.XSDinteger.getURI())) {
            return false;
        }
        int start = form.startsWith("-") || form.startsWith("+") ? 1 : 0;
        int point = form.indexOf('.');
        for (int i = start; i < form.length(); i++) {
            if (i != point && !isDigit(form.charAt(i))) {
                return false;
            }
        }
        return form.length() > start && (decimal ? point >= 0 && point < form.length() - 1 : point < 0);
    }

    private void quoted(String text) {
        body.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t') {
                char name = c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\t' ? 't' : c;
                body.append(text, from, i).append('\\').append(name);
                from = i + 1;
            }
        }
        body.append(text, from, text.length()).append('"');
    }

    private void iri(String iri) {
        int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        if (isName(iri, end)) {
            String namespace = iri.substring(0, end);
            String prefix = prefixes.get(namespace);
            if (prefix != null) {
                used.add(namespace);
                body.append(prefix).append(':').append(iri, end, iri.length());
                return;
            }
        }
        body.append('<');
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                body.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                body.append(c);
            }
        }
        body.append('>');
    }

    /** Returns whether the rest of an IRI can stand after a prefix as it is; more could, with escapes. */
    private static boolean isName(String iri, int start) {
        for (int i = start; i < iri.length(); i++) {
            char c = iri.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || isDigit(c);
            if (!letter && (c != '-' || i == start)) {
                return false;
            }
        }
        return start < iri.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
