package io.github.counterclaim.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comunica answers three canned queries by the endpoint, three by fragments, and finds claims by following links. */
class ComunicaInteropIT {

    private static final Site SITE = Site.get();

    @ParameterizedTest
    @ValueSource(strings = {"claims-of-an-article", "which-claims-conflict", "who-supplies-what"})
    void theEndpointAnswers(String name) throws IOException, InterruptedException {
        assertAlike("endpoint", SITE.base() + "sparql", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims-of-an-article", "who-supplies-what", "denials-and-what-they-deny"})
    void fragmentsAnswer(String name) throws IOException, InterruptedException {
        assertAlike("fragments", SITE.base() + "fragments", name);
    }

    /** No canned query: with those it ends before it has followed what it needs. */
    @Test
    void linksLeadToTheClaimsOfAnArticle() throws IOException, InterruptedException {
        String article = SITE.base() + "id/article/amirabdollahian-denies-drones-washington-confident";
        assertAnswers("traversal", article, "claims", "PREFIX cc: <https://w3id.org/counterclaim/ns#> SELECT ?claim ?proposition "
                + "WHERE { ?claim cc:article <" + article + "> ; cc:proposition ?proposition }");
    }

    private static void assertAlike(String how, String source, String name) throws IOException, InterruptedException {
        assertAnswers(how, source, name, SITE.questions().get(name));
    }

    private static void assertAnswers(String how, String source, String name, String question)
            throws IOException, InterruptedException {
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
