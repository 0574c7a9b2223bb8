package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What is said about a thing: the triples that start at it and at the nodes that only it has, the first hundred that
 * lead to it, and the names of its neighbours. An article's description is its whole graph.
 *
 * @param quads the statements with the graphs that they stand in; detached from the store
 * @param incoming how many statements lead to the thing, shown here or not
 */
record Description(DatasetGraph quads, long incoming) {

    /** How many incoming statements a description shows. */
    static final int INCOMING_SHOWN = 100;

    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

    /** Collects it from a data set, within a transaction of the caller. Empty for a thing that is not in the data. */
    static Description of(DatasetGraph data, String iri) {
        return new Collector(data, iri).collect();
    }

    /** Returns whether the data says nothing of the thing. */
    boolean isEmpty() {
        return quads.isEmpty();
    }

    private static final class Collector {

        private final DatasetGraph data;
        private final Node thing;
        private final String inner;
        private final DatasetGraph out = DatasetGraphFactory.create();

        Collector(DatasetGraph data, String iri) {
            this.data = data;
            this.thing = NodeFactory.createURI(iri);
            this.inner = iri + "#";
        }

        Description collect() {
            data.find(thing, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(out::add);
            addOutgoing();
            if (data.containsGraph(thing)) {
                // The graph of an article holds the things that only it mentions; their names stand there
                return named(countIncoming(false));
            }
            return named(countIncoming(true));
        }

        private void addOutgoing() {
            Deque<Node> open = new ArrayDeque<>(List.of(thing));
            Set<Node> seen = new HashSet<>(open);
            while (!open.isEmpty()) {
                Iterator<Quad> quads = data.findNG(Node.ANY, open.pop(), Node.ANY, Node.ANY);
                while (quads.hasNext()) {
                    Quad quad = quads.next();
                    out.add(quad);
                    if (isInner(quad.getObject()) && seen.add(quad.getObject())) {
                        open.add(quad.getObject());
                    }
                }
            }
        }

        private boolean isInner(Node node) {
            return node.isBlank() || node.isURI() && node.getURI().startsWith(inner);
        }

        private long countIncoming(boolean shown) {
            long count = 0;
            Set<Triple> distinct = new HashSet<>();
            Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, thing);
            while (quads.hasNext()) {
                Quad quad = quads.next();
                count += distinct.add(quad.asTriple()) ? 1 : 0;
                if (shown && distinct.size() <= INCOMING_SHOWN) {
                    out.add(quad);
                }
            }
            return count;
        }

        private Description named(long incoming) {
            Set<Node> neighbours = new HashSet<>();
            out.find().forEachRemaining(quad -> {
                neighbours.add(quad.getSubject());
                neighbours.add(quad.getObject());
            });
            neighbours.removeIf(node -> !node.isURI() || node.getURI().startsWith(CC.NS) || node.equals(thing));
            for (Node node : neighbours) {
                for (Node name : NAMES) {
                    data.findNG(Node.ANY, node, name, Node.ANY).forEachRemaining(out::add);
                }
            }
            return new Description(out, incoming);
        }
    }
}
