package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/** Runs the commands of the README's walk as they stand there, and looks for the lines that it shows. */
class WalkIT {

    private static final Pattern STEP = Pattern.compile(
            "(?m)^```sh walk( server)?\\n(.*)\\n```\\n(?:```text\\n((?:(?!```).*\\n)*)```)?");

    @TempDir
    private Path folder;

    private @Nullable Process server;

    @Test
    void theWalkLeadsWhereItSays() throws IOException, InterruptedException {
        List<MatchResult> steps = STEP.matcher(Files.readString(Path.of("README.md"))).results().toList();
        assertEquals(11, steps.size(), "steps of the walk");
        for (MatchResult step : steps) {
            String shown = step.group(3) == null ? "" : step.group(3);
            String output = step.group(1) == null ? run(step.group(2)) : serve(step.group(2));
            shown.lines().forEach(line -> assertTrue(output.contains(line), step.group(2) + "\n" + line + "\n" + output));
        }
        interrupt();
    }

    private String run(String command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "out", ".txt");
        Path errors = Files.createTempFile(folder, "err", ".txt");
        int code = shell(command, output, errors).waitFor();
        assertEquals(0, code, command + "\n" + Files.readString(errors));
        return Files.readString(output);
    }

    private String serve(String command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "out", ".txt");
        Path errors = Files.createTempFile(folder, "err", ".txt");
        server = shell("exec " + command, output, errors);
        long patienceMillis = 120_000;
        for (long waited = 0; waited < patienceMillis && server.isAlive(); waited += 200) {
            if (Files.readString(output).contains("http://")) {
                assertTrue(Files.readString(errors).contains("Read 3 of 3 articles (100 %)"), Files.readString(errors));
                return Files.readString(output);
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no address was printed: " + Files.readString(errors));
    }

    /** Ctrl-C ends it, within seconds, without a word of complaint. */
    private void interrupt() throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start().waitFor());
        assertTrue(server.waitFor(20, TimeUnit.SECONDS), "Ctrl-C ends the server");
        assertEquals(130, server.exitValue(), "the exit code of a program that was interrupted");
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("err")).toList()) {
                String errors = Files.readString(file);
                assertTrue(!errors.contains("Exception") && !errors.contains("WARN"), errors);
            }
        }
    }

    private Process shell(String command, Path output, Path errors) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        // Else an edition that an earlier run kept would be served, and no article be read
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        return builder.start();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.destroyForcibly();
        }
    }
}
