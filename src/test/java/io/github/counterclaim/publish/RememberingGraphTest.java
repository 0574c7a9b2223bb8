package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;

class RememberingGraphTest {

    private static final Node A = NodeFactory.createURI("urn:x:a");
    private static final Node B = NodeFactory.createURI("urn:x:b");
    private static final Node P = NodeFactory.createURI("urn:x:p");
    private static final Node Q = NodeFactory.createURI("urn:x:q");
    private static final Node NONE = NodeFactory.createURI("urn:x:none");

    private final List<String> asked = new ArrayList<>();
    private final Graph data = GraphFactory.createDefaultGraph();
    private final StatementMemory memory = new StatementMemory();

    RememberingGraphTest() {
        data.add(A, P, B);
        data.add(A, Q, B);
        data.add(A, P, NodeFactory.createLiteralString("b"));
        data.add(B, P, A);
    }

    private Graph remembering() {
        return new RememberingGraph(new WrappedGraph(data) {
            @Override
            public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
                asked.add(s + " " + p + " " + o);
                return super.find(s, p, o);
            }
        }, memory);
    }

    @Test
    void itAnswersAsItsBaseDoes() {
        Graph graph = remembering();
        for (Node s : List.of(A, B, NONE, Node.ANY)) {
            for (Node p : List.of(P, Q, NONE, Node.ANY)) {
                for (Node o : List.of(A, B, NONE, Node.ANY)) {
                    assertEquals(Set.copyOf(data.find(s, p, o).toList()), Set.copyOf(graph.find(s, p, o).toList()), s + " " + p + " " + o);
                    assertEquals(data.contains(s, p, o), graph.contains(s, p, o), s + " " + p + " " + o);
                }
            }
        }
    }

    @Test
    void itAsksOnceForASubject() {
        Graph graph = remembering();
        assertTrue(graph.contains(A, P, B));
        assertFalse(graph.contains(A, Q, A));
        graph.find(A, P, Node.ANY).toList();
        graph.find(A, Node.ANY, Node.ANY).toList();
        assertEquals(1, asked.size(), asked.toString());
    }

    @Test
    void whatOnePageReadTheNextNeedNot() {
        remembering().find(A, P, Node.ANY).toList();
        remembering().find(A, Q, Node.ANY).toList();
        remembering().find(Node.ANY, P, A).toList();
        remembering().find(Node.ANY, P, A).toList();
        assertEquals(2, asked.size(), asked.toString());
    }
}
