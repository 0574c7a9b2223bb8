package io.github.counterclaim.store.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes triples as <a href="https://www.w3.org/TR/rdf-syntax-grammar/">RDF/XML</a>, a description a subject, without
 * abbreviations. Characters that XML forbids become U+FFFD.
 */
public final class RdfXmlStream extends BySubject {

    private final Map<String, String> prefixes;
    private final Map<String, String> names = new TreeMap<>();

    /** Makes a writer; prefixes are declared in their order, and must hold {@code rdf}. */
    public RdfXmlStream(Writer out, Map<String, String> prefixes) {
        super(out);
        this.prefixes = prefixes;
        prefixes.forEach((prefix, namespace) -> names.put(namespace, prefix));
    }

    @Override
    void begin() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            out.write("\n    xmlns:" + prefix.getKey() + "=\"" + XmlText.attribute(prefix.getValue()) + "\"");
        }
        out.write(">\n");
    }

    @Override
    void changeGraph(@Nullable Node before, @Nullable Node next) {
        if (next != null) {
            throw new RiotException("RDF/XML has no named graphs: " + next);
        }
    }

    @Override
    void block(Node subject, Map<Node, List<Node>> said) throws IOException {
        out.write("\n  <rdf:Description" + (subject.isBlank() ? nodeId(subject) : attribute("rdf:about", subject.getURI())));
        out.write(">\n");
        for (Map.Entry<Node, List<Node>> statement : said.entrySet()) {
            for (Node object : statement.getValue()) {
                statement(statement.getKey().getURI(), object);
            }
        }
        out.write("  </rdf:Description>\n");
    }

    private void statement(String predicate, Node object) throws IOException {
        int split = Util.splitNamespaceXML(predicate);
        if (split == predicate.length()) {
            throw new RiotException("RDF/XML cannot write the predicate '" + predicate + "': it ends in no XML name");
        }
        String prefix = names.get(predicate.substring(0, split));
        String tag = (prefix == null ? "ns" : prefix) + ":" + predicate.substring(split);
        String declared = prefix == null ? attribute("xmlns:ns", predicate.substring(0, split)) : "";
        out.write("    <" + tag + declared + object(object));
        out.write(object.isLiteral() ? ">" + XmlText.content(object.getLiteralLexicalForm()) + "</" + tag + ">\n" : "/>\n");
    }

    private static String object(Node object) {
        if (object.isBlank()) {
            return nodeId(object);
        }
        if (object.isURI()) {
            return attribute("rdf:resource", object.getURI());
        }
        if (!object.getLiteralLanguage().isEmpty()) {
            return attribute("xml:lang", object.getLiteralLanguage());
        }
        String type = object.getLiteralDatatypeURI();
        return type.equals(XSD.xstring.getURI()) || type.equals(RDF.langString.getURI()) ? "" : attribute("rdf:datatype", type);
    }

    private static String nodeId(Node blank) {
        // A name in XML begins with no digit
        return attribute("rdf:nodeID", "b" + blank.getBlankNodeLabel().replaceAll("[^A-Za-z0-9_.-]", "_"));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + XmlText.attribute(value) + "\"";
    }

    @Override
    void end() throws IOException {
        out.write("\n</rdf:RDF>\n");
        out.flush();
    }
}
