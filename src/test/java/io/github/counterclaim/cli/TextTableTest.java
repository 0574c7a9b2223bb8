package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.counterclaim.publish.query.ResultTable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final Var A = Var.alloc("who");
    private static final Var B = Var.alloc("what");

    private static String printed(Node a, Node b) {
        StringWriter out = new StringWriter();
        ResultTable table = new ResultTable(List.of(A, B), List.of(BindingFactory.binding(A, a, B, b)));
        TextTable.print(table, "http://localhost:3030/", new PrintWriter(out));
        return out.toString();
    }

    @Test
    void addressesAreShort() {
        assertEquals(
                """
                who         what
                ----------  --------
                state/iran  supplies
                (1 row)
                """,
                printed(
                        NodeFactory.createURI("http://localhost:3030/id/state/iran"),
                        NodeFactory.createURI("https://w3id.org/counterclaim/ns#supplies")));
    }

    @Test
    void longCellsBreakAtSpaces() {
        assertEquals(
                """
                who  what
                ---  --------------------------------------------
                x    a sentence that is much too long for one
                     line of the table and goes on
                (1 row)
                """,
                printed(
                        NodeFactory.createLiteralString("x"),
                        NodeFactory.createLiteralString(
                                "a sentence that is much too long for one line of the table and goes on")));
    }

    @Test
    void nothingSteersTheTerminal() {
        assertEquals(
                "red[31m",
                printed(NodeFactory.createLiteralString("red\u001b[31m"), NodeFactory.createLiteralString("x"))
                        .lines().toList().get(2).split(" ")[0]);
    }
}
