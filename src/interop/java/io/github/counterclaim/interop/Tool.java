package io.github.counterclaim.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs another program; that it is missing is a failure which says how to get it. */
final class Tool {

    private static final int PATIENCE_SECONDS = 240;
    private static final Path NODE = Path.of("src/interop/node");

    private Tool() {}

    /** Runs a script of {@code src/interop/node}; returns what it printed. */
    static String node(String script, String... arguments) throws IOException, InterruptedException {
        assertTrue(Files.isDirectory(NODE.resolve("node_modules")), "The clients for Node are missing: npm ci --prefix " + NODE);
        return run("node", NODE.resolve(script).toString(), arguments);
    }

    /** Runs a script of {@code src/interop/python} with the system's Python, which has the Debian packages. */
    static String python(String script, String... arguments) throws IOException, InterruptedException {
        return run("/usr/bin/python3", Path.of("src/interop/python", script).toString(), arguments);
    }

    private static String run(String program, String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program, script));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("interop", ".out");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(out);
        Files.delete(out);
        assertTrue(ended, command + " did not end: " + text);
        assertEquals(0, process.exitValue(), command + "\n" + text);
        return text.strip();
    }
}
