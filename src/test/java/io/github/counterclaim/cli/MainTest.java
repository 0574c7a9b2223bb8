package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {

    @TempDir
    private Path folder;

    private final StubPipeline pipeline = new StubPipeline();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = Main.commandLine(pipeline);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        int code = line.execute(arguments);
        assertFalse((out + "" + err).contains("Exception") || (out + "" + err).contains("\tat "), out + "" + err);
        return code;
    }

    private void assertOneErrorLine(String... words) {
        assertEquals(1, err.toString().lines().count(), err.toString());
        for (String word : words) {
            assertTrue(err.toString().contains(word), err.toString());
        }
    }

    @Test
    void convertPassesItsArguments() {
        assertEquals(0, run("convert", folder.toString(), "--out", "x", "--base", "https://example.org/cc"));
        assertEquals("convert [" + folder + "] https://example.org/cc/ x", pipeline.calls.get(0));
        assertTrue(err.toString().contains("Read 2 of 2 articles (100 %)"), err.toString());
    }

    @Test
    void judgePassesWhatWasDecided() {
        assertEquals(0, run("judge", "http://localhost:3030/id/conflict/0a1b", "reject", "--by", "Ada Frost", "--why",
                "other years", "--corpus", folder.toString()));
        assertEquals("judge REJECTED [0a1b] by Ada Frost why other years in " + folder, pipeline.calls.get(0));
        assertTrue(out.toString().contains("x.ttl"), out.toString());
        assertEquals(0, run("judge", "same", "Wagner", "Africa Corps", "--by", "A", "--why", "w", "--corpus", "c"));
        assertEquals("judge SAME [Africa Corps, Wagner] by A why w in c", pipeline.calls.get(1));
        assertEquals(0, run("judge", "0a1b", "accept", "--by", "A", "--why", "w", "--corpus", "c"));
        assertEquals(0, run("judge", "different", "B", "C", "--by", "A", "--why", "w", "--corpus", "c"));
        assertEquals(4, pipeline.calls.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a1b", "0a1b maybe", "0a1b same", "same A", "same A A", "accept A B", "a/../b reject"})
    void judgeRefusesWhatIsNoJudgement(String words) {
        List<String> arguments = new ArrayList<>(List.of("judge"));
        arguments.addAll(List.of(words.split(" ")));
        arguments.addAll(List.of("--by", "A", "--why", "w"));
        assertEquals(2, run(arguments.toArray(new String[0])));
        assertEquals(List.of(), pipeline.calls);
        assertOneErrorLine("judge");
    }

    @Test
    void judgeNeedsWhoAndWhy() {
        assertEquals(2, run("judge", "0a1b", "reject", "--why", "w"));
        assertOneErrorLine("--by");
        assertEquals(2, run("judge", "0a1b", "reject", "--by", " ", "--why", "w"));
    }

    @Test
    void findingsArePrintedOneALineAndMeanOne() {
        pipeline.findings.add(new Finding("empty-file", "a.html", "It is empty.\nRemove it"));
        pipeline.findings.add(new Finding("binary-file", "b.html", "It is no text"));
        assertEquals(1, run("check", folder.toString()));
        assertEquals(2, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().startsWith("a.html: empty-file: It is empty. Remove it"), err.toString());
        assertEquals(1, run("show", "claims", folder.toString()));
        assertEquals(1, run("convert", folder.toString(), "--out", "x"));
    }

    @Test
    void showTakesTheStageInAnyCase() {
        assertEquals(0, run("show", "sentences", folder.toString()));
        assertEquals("stage SENTENCES", out.toString().strip());
        assertEquals("show SENTENCES " + folder, pipeline.calls.get(0));
    }

    @Test
    void addSaysWhereItPutTheArticle() {
        assertEquals(0, run("add", "https://example.org/a", "--to", folder.toString(), "--allow-private"));
        assertEquals("add https://example.org/a " + folder + " true", pipeline.calls.get(0));
        assertEquals(folder.resolve("a.html").toString(), out.toString().strip());
    }

    @Test
    void wrongUsageIsTwo() {
        assertEquals(2, run("convert"));
        assertOneErrorLine("--out", "--help");
        assertEquals(2, run("show", "soup", folder.toString()));
        assertEquals(2, run("publish", "--port", "many"));
        assertEquals(2, run("nonsense"));
        assertEquals(2, run("check", "--frob"));
        assertEquals(2, run());
    }

    @Test
    void aBadBaseOrPortIsWrongUsage() {
        assertEquals(2, run("publish", folder.toString(), "--base", "nowhere"));
        assertOneErrorLine("nowhere");
        assertEquals(2, run("publish", folder.toString(), "--port", "70000"));
        assertTrue(pipeline.calls.isEmpty());
    }

    @Test
    void aFailureIsThreeAndOneLine() {
        assertEquals(3, run("add", "bad", "--to", folder.toString()));
        assertOneErrorLine("counterclaim: Nothing answers at 'bad'. Check the address");
        assertEquals(3, run("check", folder.resolve("none").toString()));
        assertTrue(err.toString().contains("none"));
    }

    @Test
    void aDefectOfTheProgramIsOneLineToo() {
        pipeline.failure = new IllegalStateException("the\nreason");
        assertEquals(3, run("check", folder.toString()));
        assertOneErrorLine("illegal state", "the reason", "COUNTERCLAIM_DEBUG=1");
    }

    @Test
    void aPortInUseIsSaidBeforeTheWork() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertEquals(3, run("publish", folder.toString(), "--port", port));
            assertOneErrorLine(port, "--port");
            assertTrue(pipeline.calls.isEmpty());
        }
    }

    @Test
    void anUnknownQueryOrParameterIsWrongUsage() {
        assertEquals(2, run("query", "no-such-query", "--from", folder.toString()));
        assertOneErrorLine("no-such-query");
        assertEquals(2, run("query", "x", "novalue", "--from", folder.toString()));
        assertEquals(3, run("query", "x", "--from", "http://localhost:1/"));
        assertTrue(err.toString().contains("No server answers"), err.toString());
    }

    @Test
    void helpTellsTheExitCodes() {
        assertEquals(0, run("--help"));
        for (String word : new String[] {"publish", "convert", "serve", "query", "show", "check", "add", "findings"}) {
            assertTrue(out.toString().contains(word), word);
        }
        assertEquals(0, run("--version"));
    }
}
