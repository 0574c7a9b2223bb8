package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What is said about a thing: the triples that start at it and at the nodes that only it has, a page of those that lead
 * to it, and the names of its neighbours. An article's description is its whole graph. Pages after the first hold only
 * what leads to the thing.
 *
 * @param quads the statements with the graphs that they stand in, where these were asked for, else all of them in the
 *     default graph; detached from the store
 * @param incoming what leads to the thing
 */
record Description(DatasetGraph quads, Incoming incoming) {

    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

    /**
     * Collects it from a data set, within a transaction of the caller. Empty for a thing that is not in the data.
     *
     * @param page which of the pages, from 1
     * @param graphs whether to tell which graph a triple stands in
     */
    static Description of(DatasetGraph data, String iri, int page, boolean graphs) {
        return new Collector(data, iri).collect(page, graphs);
    }

    /** Returns whether the data says nothing of the thing. */
    boolean isEmpty() {
        return quads.isEmpty() && incoming.total() == 0;
    }

    private static final class Collector {

        private final DatasetGraph data;
        private final Graph union;
        private final Node thing;
        private final String inner;
        private final Set<Triple> out = new HashSet<>();

        Collector(DatasetGraph data, String iri) {
            this.data = data;
            this.union = data.getDefaultGraph();
            this.thing = NodeFactory.createURI(iri);
            this.inner = iri + "#";
        }

        Description collect(int page, boolean graphs) {
            boolean isGraph = data.containsGraph(thing);
            Graph own = isGraph ? data.getGraph(thing) : Graph.emptyGraph;
            if (page == 1) {
                own.find().forEachRemaining(out::add);
                addOutgoing();
            }
            Incoming incoming = Incoming.of(
                    Iter.asStream(union.find(Node.ANY, Node.ANY, thing)).filter(t -> !own.contains(t)), page);
            out.addAll(incoming.shown());
            // The graph of an article holds the things that only it mentions; their names stand there
            addNames();
            return new Description(graphs ? withGraphs() : withoutGraphs(), incoming);
        }

        private void addOutgoing() {
            Deque<Node> open = new ArrayDeque<>(List.of(thing));
            Set<Node> seen = new HashSet<>(open);
            while (!open.isEmpty()) {
                union.find(open.pop(), Node.ANY, Node.ANY).forEachRemaining(triple -> {
                    out.add(triple);
                    if (isInner(triple.getObject()) && seen.add(triple.getObject())) {
                        open.add(triple.getObject());
                    }
                });
            }
        }

        private boolean isInner(Node node) {
            return node.isBlank() || node.isURI() && node.getURI().startsWith(inner);
        }

        private void addNames() {
            Set<Node> neighbours = new HashSet<>();
            out.forEach(triple -> {
                neighbours.add(triple.getSubject());
                neighbours.add(triple.getObject());
            });
            neighbours.removeIf(node -> !node.isURI() || node.getURI().startsWith(CC.NS) || node.equals(thing));
            for (Node node : neighbours) {
                NAMES.forEach(name -> union.find(node, name, Node.ANY).forEachRemaining(out::add));
            }
        }

        private DatasetGraph withGraphs() {
            DatasetGraph quads = DatasetGraphFactory.create();
            out.forEach(t -> data.findNG(Node.ANY, t.getSubject(), t.getPredicate(), t.getObject())
                    .forEachRemaining(quads::add));
            return quads;
        }

        private DatasetGraph withoutGraphs() {
            DatasetGraph quads = DatasetGraphFactory.create();
            out.forEach(quads.getDefaultGraph()::add);
            return quads;
        }
    }
}
