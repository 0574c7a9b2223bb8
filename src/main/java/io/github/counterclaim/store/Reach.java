package io.github.counterclaim.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Tells which nodes a change of the data can concern, of those that shapes look at. A shape sees of the data what lies at
 * the ends of paths from a node, and the classes of what lies there; so it can judge another way only of nodes from which
 * something that changed can be reached. Rather too many nodes than too few.
 */
final class Reach {

    /** What sees more than paths: such shapes are applied to everything. */
    private static final Set<Node> UNBOUNDED = Set.of(
            sh("sparql"), sh("select"), sh("ask"), sh("construct"), sh("target"), sh("closed"), sh("js"), sh("expression"));

    private final Set<Node> forward = new HashSet<>();
    private final Set<Node> backward = new HashSet<>();
    private final boolean bounded;

    /** Looks which properties the paths of shapes are made of. */
    Reach(Graph shapes) {
        boolean every = true;
        for (Triple triple : shapes.find().toList()) {
            every &= !UNBOUNDED.contains(triple.getPredicate());
            // more than the paths: whatever is named anywhere
            if (triple.getObject().isURI()) {
                boolean inverse = triple.predicateMatches(SHACL.inversePath) || triple.predicateMatches(SHACL.targetObjectsOf);
                (inverse ? backward : forward).add(triple.getObject());
            } else if (triple.predicateMatches(SHACL.inversePath)) {
                // the inverse of a path of several steps
                every = false;
            }
        }
        this.bounded = every;
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SHACL.getURI() + name);
    }

    /**
     * Returns the nodes that a change can concern, or nothing where that may be any.
     *
     * @param changed triples that came or went
     * @param data the data after the change
     * @param most how many nodes are worth telling
     */
    Optional<Set<Node>> of(Iterable<Triple> changed, Graph data, int most) {
        Deque<Node> open = new ArrayDeque<>();
        Set<Node> reached = new HashSet<>();
        for (Triple triple : changed) {
            if (!bounded || triple.predicateMatches(RDFS.subClassOf.asNode())) {
                return Optional.empty();
            }
            if (triple.predicateMatches(RDF.type.asNode()) || forward.contains(triple.getPredicate())) {
                add(triple.getSubject(), reached, open);
            }
            if (backward.contains(triple.getPredicate())) {
                add(triple.getObject(), reached, open);
            }
        }
        while (!open.isEmpty() && reached.size() <= most) {
            Node end = open.remove();
            data.find(Node.ANY, Node.ANY, end)
                    .filterKeep(triple -> forward.contains(triple.getPredicate()))
                    .forEachRemaining(triple -> add(triple.getSubject(), reached, open));
            data.find(end, Node.ANY, Node.ANY)
                    .filterKeep(triple -> backward.contains(triple.getPredicate()))
                    .forEachRemaining(triple -> add(triple.getObject(), reached, open));
        }
        return reached.size() <= most ? Optional.of(reached) : Optional.empty();
    }

    private static void add(Node node, Set<Node> reached, Deque<Node> open) {
        if (reached.add(node)) {
            open.add(node);
        }
    }
}
