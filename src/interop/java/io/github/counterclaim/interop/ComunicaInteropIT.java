package io.github.counterclaim.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comunica answers canned queries by the endpoint, by fragments, and by following links. */
class ComunicaInteropIT {

    private static final Site SITE = Site.get();
    private static final String ARTICLE = SITE.base() + "id/article/amirabdollahian-denies-drones-washington-confident";

    @ParameterizedTest
    @ValueSource(strings = {"claims-of-an-article", "which-claims-conflict", "who-supplies-what"})
    void theEndpointAnswers(String name) throws IOException, InterruptedException {
        assertAlike("endpoint", SITE.base() + "sparql", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"who-supplies-what", "denials-and-what-they-deny"})
    void fragmentsAnswer(String name) throws IOException, InterruptedException {
        assertAlike("fragments", SITE.base() + "fragments", name);
    }

    /** Without the names, since it fetches every label of the data, a hundred a page, before it joins them. */
    @Test
    void fragmentsAnswerWhatAnArticleClaims() throws IOException, InterruptedException {
        String question = "PREFIX cc: <https://w3id.org/counterclaim/ns#> PREFIX oa: <http://www.w3.org/ns/oa#> "
                + "SELECT ?claim ?proposition ?claimant ?polarity ?words WHERE { ?claim cc:article <" + ARTICLE
                + "> ; cc:proposition ?proposition ; cc:claimant ?claimant ; cc:polarity ?polarity ; cc:quotation ?quotation . "
                + "?quotation oa:hasSelector ?selector . ?selector oa:exact ?words }";
        assertAnswers("fragments", SITE.base() + "fragments", "words", question);
    }

    /** With its own rules, which follow what matches the query. It gives a row for each document that a triple stands in. */
    @Test
    void linksLeadToTheClaimsOfAnArticle() throws IOException, InterruptedException {
        String question = "PREFIX cc: <https://w3id.org/counterclaim/ns#> SELECT ?claim ?proposition "
                + "WHERE { ?claim cc:article <" + ARTICLE + "> ; cc:proposition ?proposition }";
        assertEquals(ours(question, "claims"), theirs("traversal", ARTICLE, "claims", question).stream().distinct().toList());
    }

    /** From one thing, whose document leads to everything that the question needs. */
    @ParameterizedTest
    @CsvSource({"what-an-actor-claims, actor, person", "claims-about-a-thing, thing, weapon", "claims-about-a-weapon, weapon, weapon"})
    void linksLeadToWhatAQuestionNeeds(String name, String parameter, String kind) throws IOException, InterruptedException {
        String seed = mostNamed(kind);
        String question = SITE.question(name, parameter, seed);
        assertEquals(ours(question, name), theirs("vocabulary", seed, name, question), seed);
    }

    /** Who claims most, or the weapon most is claimed of, among those without a narrower one. */
    private static String mostNamed(String kind) {
        String place = kind.equals("person") ? "cc:claimant" : "cc:proposition/cc:item";
        String query = "PREFIX cc: <https://w3id.org/counterclaim/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
                + "SELECT ?thing WHERE { ?claim " + place + " ?thing FILTER(CONTAINS(STR(?thing), \"/id/" + kind + "/\")) "
                + "FILTER NOT EXISTS { ?narrower skos:broader ?thing } } GROUP BY ?thing ORDER BY DESC(COUNT(*)) ?thing LIMIT 1";
        return Answers.of(SITE.snapshot().union(), query).get(0).replaceAll("^thing=<|>$", "");
    }

    private static void assertAlike(String how, String source, String name) throws IOException, InterruptedException {
        assertAnswers(how, source, name, SITE.questions().get(name));
    }

    private static void assertAnswers(String how, String source, String name, String question)
            throws IOException, InterruptedException {
        assertEquals(ours(question, name), theirs(how, source, name, question), how + " " + name);
    }

    private static List<String> ours(String question, String name) {
        List<String> ours = Answers.of(SITE.snapshot().union(), question);
        assertFalse(ours.isEmpty(), name + " has no answers");
        return ours;
    }

    private static List<String> theirs(String how, String source, String name, String question)
            throws IOException, InterruptedException {
        Path folder = SITE.scratch("comunica-" + how + "-" + name);
        Path query = Files.writeString(folder.resolve("query.rq"), question);
        Path out = folder.resolve("query.rows");
        Tool.node("comunica.mjs", how, source, query.toString(), out.toString());
        return Answers.sorted(Files.readAllLines(out));
    }
}
