package io.github.counterclaim.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comunica answers three canned queries by the endpoint, and three by fragments. */
class ComunicaInteropIT {

    private static final Site SITE = Site.get();

    @ParameterizedTest
    @ValueSource(strings = {"claims-of-an-article", "which-claims-conflict", "who-supplies-what"})
    void theEndpointAnswers(String name) throws IOException, InterruptedException {
        assertAlike("endpoint", SITE.base() + "sparql", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims-of-an-article", "relationship-described", "how-many"})
    void fragmentsAnswer(String name) throws IOException, InterruptedException {
        assertAlike("fragments", SITE.base() + "fragments", name);
    }

    private static void assertAlike(String how, String source, String name) throws IOException, InterruptedException {
        String question = SITE.questions().get(name);
        Path folder = SITE.scratch("comunica-" + how + "-" + name);
        Path query = Files.writeString(folder.resolve("query.rq"), question);
        Path out = folder.resolve("query.rows");
        Tool.node("comunica.mjs", how, source, query.toString(), out.toString());
        List<String> ours = plain(Answers.of(SITE.snapshot().union(), question));
        assertFalse(ours.isEmpty(), name + " has no answers");
        assertEquals(ours, plain(Files.readAllLines(out)), how + " " + name);
    }

    /** Comunica 4.5.0 loses the language of some of an endpoint's literals; so none is compared. */
    private static List<String> plain(List<String> lines) {
        return Answers.sorted(lines.stream().map(line -> line.replaceAll("\"@[a-z-]+(?=\t|$)", "\"")).toList());
    }
}
