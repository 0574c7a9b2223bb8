package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class BlankNodesTest {

    private static List<String> relabelled(String turtle) {
        Graph graph = BlankNodes.relabel(Datasets.turtle(turtle).getGraph());
        return graph.find().mapWith(Object::toString).toList().stream().sorted().toList();
    }

    @Test
    void parsedTwiceTheLabelsAreTheSame() {
        String text = "cc:a cc:p ( 1 2 [ cc:q ( 3 ) ] ) , [ cc:q 1 ] , [ cc:q 2 ] , [ cc:q 2 ] . _:x cc:p _:y . _:y cc:p _:x .";
        assertEquals(relabelled(text), relabelled(text));
    }

    @Test
    void theOrderInTheFileDoesNotMatter() {
        assertEquals(
                relabelled("cc:a cc:p [ cc:q 1 ] , [ cc:q [ cc:r 2 ] ] ."),
                relabelled("cc:a cc:p [ cc:q [ cc:r 2 ] ] , [ cc:q 1 ] ."));
    }

    @Test
    void theGraphStaysTheSame() {
        Graph graph = Datasets.turtle("cc:a cc:p [ cc:q 1 ] , [ cc:q 1 ] , ( 1 1 1 ) , [ cc:q [] ] .").getGraph();
        assertTrue(graph.isIsomorphicWith(BlankNodes.relabel(graph)));
    }
}
