package io.github.counterclaim.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.counterclaim.publish.PublicServer;
import io.github.counterclaim.publish.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the figures to those of the Python scorer, where it lies beside the project. */
final class EvaluateIT {

    private static final Path SCORER = Path.of("../shared/tools/score.py");
    private static final Pattern FIGURE = Pattern.compile("\"([a-z0-9.]+)\": ([0-9.eE+-]+|NaN)");

    @Test
    void theScorerGivesTheSameFigures() throws IOException, InterruptedException {
        Path scorer = Path.of(System.getProperty("scorer", SCORER.toString()));
        assumeTrue(Files.exists(scorer), "no scorer at " + scorer + ": give it with -Dscorer=");
        assumeTrue(hasPython(), "no python3 to run the scorer with");
        Path gold = EvaluateTest.FOLDER.resolve("gold");
        Snapshot snapshot = new Snapshot(EvaluateTest.data(), "test", Instant.EPOCH);
        try (PublicServer server = PublicServer.of(() -> snapshot).port(0).build().start()) {
            Map<String, Double> theirs = figures(run(
                    "python3", scorer.toString(), "http://localhost:" + server.port() + "/sparql", gold.toString(), "--json"));
            Map<String, Double> ours = Evaluation.of(EvaluateTest.data(), gold).figures().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().doubleValue(), (a, b) -> a, LinkedHashMap::new));
            assertEquals(theirs.keySet().stream().toList(), ours.keySet().stream().toList());
            theirs.forEach((name, figure) -> assertEquals(figure, ours.get(name), 1e-9, name));
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("scores", ".json");
        Path err = Files.createTempFile("scores", ".err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended && process.exitValue() == 0, () -> "the scorer failed: " + read(err));
        String text = read(out);
        Files.delete(out);
        Files.delete(err);
        return text;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Double> figures(String json) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Matcher matcher = FIGURE.matcher(json);
        while (matcher.find()) {
            figures.put(matcher.group(1), Double.valueOf(matcher.group(2)));
        }
        return figures;
    }
}
