package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** One run of the program in this process: its exit code and what it printed. */
record Run(int code, String out, String err) {

    /** Runs the real pipeline with the project's ontology. */
    static Run of(String... arguments) {
        return in(Path.of("."), arguments);
    }

    /** Runs the real pipeline with the ontology of a home. */
    static Run in(Path home, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine(new CorpusPipeline(home));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        Run run = new Run(line.execute(arguments), out.toString(), err.toString());
        assertFalse(run.out.contains("\tat ") || run.err.contains("\tat "), run.toString());
        return run;
    }

    /** Asserts that it ended so, with one line of complaint that holds these words. */
    void refused(int expected, String... words) {
        assertEquals(expected, code, toString());
        assertEquals(1, err.lines().count(), err);
        for (String word : words) {
            assertTrue(err.contains(word), err);
        }
    }
}
