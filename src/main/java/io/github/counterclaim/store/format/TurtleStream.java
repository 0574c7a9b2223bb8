package io.github.counterclaim.store.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes <a href="https://www.w3.org/TR/turtle/">Turtle</a> and
 * <a href="https://www.w3.org/TR/trig/">TriG</a> for people: a block a subject, its type first, short names, several
 * objects of one predicate in one place. Triples become Turtle; quads become TriG, with a block a graph.
 */
public final class TurtleStream extends BySubject {

    /** More than this, and each object stands in a line of its own. */
    private static final int WIDTH = 100;
    private static final int MOST_KNOWN = 50_000;

    private final Map<String, String> prefixes;
    private final NodeFormatter terms;
    /** Properties and most things come again and again. */
    private final Cache<Node, String> known = CacheFactory.createSimpleCache(MOST_KNOWN);
    private String margin = "";

    /** Makes a writer; prefixes are written in their order. */
    public TurtleStream(Writer out, Map<String, String> prefixes) {
        super(out);
        this.prefixes = prefixes;
        PrefixMap map = PrefixMapFactory.create();
        prefixes.forEach(map::add);
        this.terms = new NodeFormatterTTL(null, map);
    }

    @Override
    void begin() throws IOException {
        // The older form of directives is read by every parser
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
    }

    @Override
    void changeGraph(@Nullable Node before, @Nullable Node next) throws IOException {
        if (before != null) {
            out.write("}\n");
        }
        margin = next == null ? "" : "    ";
        if (next != null) {
            out.write("\n" + text(next) + " {\n");
        }
    }

    @Override
    void block(Node subject, Map<Node, List<Node>> said) throws IOException {
        if (margin.isEmpty()) {
            out.write("\n");
        }
        out.write(margin + text(subject));
        Iterator<Node> predicates = said.keySet().iterator();
        boolean typed = said.containsKey(RDF.type.asNode());
        for (boolean first = true; predicates.hasNext(); first = false) {
            Node predicate = predicates.next();
            out.write(first && typed ? " " : "\n" + margin + "    ");
            statement(predicate, said.getOrDefault(predicate, List.of()));
            out.write(predicates.hasNext() ? " ;" : " .\n");
        }
    }

    private void statement(Node predicate, List<Node> objects) throws IOException {
        out.write(predicate.equals(RDF.type.asNode()) ? "a" : text(predicate));
        List<String> texts = objects.stream().map(this::text).toList();
        boolean wide = texts.size() > 1 && texts.stream().mapToInt(String::length).sum() > WIDTH;
        String between = wide ? "\n" + margin + "        " : " ";
        for (int i = 0; i < texts.size(); i++) {
            out.write((i == 0 ? "" : " ,") + between + texts.get(i));
        }
    }

    @Override
    void end() throws IOException {
        out.flush();
    }

    private String text(Node node) {
        return node.isURI() ? known.get(node, this::formatted) : formatted(node);
    }

    private String formatted(Node node) {
        StringWriterI writer = new StringWriterI();
        terms.format(writer, node);
        return writer.toString();
    }
}
