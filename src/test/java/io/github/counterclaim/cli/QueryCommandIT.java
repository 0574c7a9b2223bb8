package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.publish.PublicServer;
import io.github.counterclaim.publish.Snapshot;
import io.github.counterclaim.publish.TestData;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class QueryCommandIT {

    private static PublicServer server;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void start() {
        Snapshot data = TestData.small("one");
        server = PublicServer.of(() -> data).port(0).queries(TestData.queries()).build().start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private int ask(String... arguments) {
        CommandLine line = Main.commandLine(new StubPipeline());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        String[] all = new String[arguments.length + 3];
        all[0] = "query";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--from";
        all[all.length - 1] = "http://localhost:" + server.port();
        return line.execute(all);
    }

    @Test
    void aRunningServersAnswerIsATable() {
        assertEquals(0, ask("claims-of", "actor=state/ukraine", "limit=1"), err.toString());
        assertTrue(out.toString().startsWith("claim "), out.toString());
        assertTrue(out.toString().contains("Affirmed") && out.toString().endsWith("(1 row)\n"), out.toString());
    }

    @Test
    void itsAnswerIsCsvAndJsonToo() {
        assertEquals(0, ask("named", "name=Russia", "--format", "csv"), err.toString());
        assertTrue(out.toString().contains("http://localhost:3030/id/state/russia,Russia"), out.toString());
        assertEquals(0, ask("named", "name=Russia", "--format", "json"));
        assertTrue(out.toString().contains("\"bindings\""), out.toString());
    }

    @Test
    void whatItRefusesIsSaidInItsWords() {
        assertEquals(2, ask("nothing"));
        assertTrue(err.toString().contains("There is no query 'nothing'"), err.toString());
        assertEquals(3, ask("claims-of", "actor=Iran itself"));
        assertTrue(err.toString().contains("Iran itself"), err.toString());
        assertEquals(2, err.toString().lines().count(), err.toString());
    }
}
