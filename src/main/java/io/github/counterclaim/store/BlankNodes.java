package io.github.counterclaim.store;

import io.github.counterclaim.graph.Iris;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Gives blank nodes labels made from what surrounds them, so that a file that is parsed twice gives the same bytes
 * twice. Nodes are told apart by repeated hashing of their neighbourhood; those that remain alike after that can stand
 * for one another in the graphs that ontologies are made of, and get numbers.
 */
public final class BlankNodes {

    private final Graph graph;
    private final Set<Node> nodes = new HashSet<>();
    private Map<Node, String> colours = new HashMap<>();

    private BlankNodes(Graph graph) {
        this.graph = graph;
        graph.find().forEachRemaining(t -> {
            note(t.getSubject());
            note(t.getObject());
        });
    }

    /** Returns a copy of a graph whose blank nodes have stable labels. */
    public static Graph relabel(Graph graph) {
        BlankNodes blank = new BlankNodes(graph);
        Map<Node, Node> labels = blank.labels();
        Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
        copy.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.find().forEachRemaining(t -> copy.add(Triple.create(
                labels.getOrDefault(t.getSubject(), t.getSubject()),
                t.getPredicate(),
                labels.getOrDefault(t.getObject(), t.getObject()))));
        return copy;
    }

    /** Returns whether a graph has blank nodes. */
    static boolean isIn(Graph graph) {
        return graph.stream().anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
    }

    private void note(Node node) {
        if (node.isBlank() && nodes.add(node)) {
            colours.put(node, "");
        }
    }

    private Map<Node, Node> labels() {
        refine();
        Map<String, List<Node>> alike = new TreeMap<>();
        nodes.forEach(node -> alike.computeIfAbsent(colours.get(node), colour -> new ArrayList<>()).add(node));
        Map<Node, Node> labels = new HashMap<>();
        alike.forEach((colour, group) -> {
            for (int i = 0; i < group.size(); i++) {
                labels.put(group.get(i), NodeFactory.createBlankNode(colour + (i == 0 ? "" : "x" + i)));
            }
        });
        return labels;
    }

    /** Hashes until no round tells more nodes apart than the one before. */
    private void refine() {
        int told = 0;
        int before = -1;
        while (told > before) {
            before = told;
            Map<Node, String> next = new HashMap<>();
            nodes.forEach(node -> next.put(node, colour(node)));
            colours = next;
            told = new HashSet<>(next.values()).size();
        }
    }

    private String colour(Node node) {
        List<String> edges = new ArrayList<>();
        graph.find(node, Node.ANY, Node.ANY)
                .forEachRemaining(t -> edges.add("> " + t.getPredicate() + " " + name(t.getObject())));
        graph.find(Node.ANY, Node.ANY, node)
                .forEachRemaining(t -> edges.add("< " + t.getPredicate() + " " + name(t.getSubject())));
        Collections.sort(edges);
        return Iris.hash(String.join("\n", edges)) + Iris.hash(colours.get(node) + "\n" + edges);
    }

    private String name(Node node) {
        return node.isBlank() ? "_:" + colours.get(node) : node.toString();
    }
}
