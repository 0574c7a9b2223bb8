package io.github.counterclaim.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of two small articles, worked out by hand. */
final class EvaluateTest {

    static final Path FOLDER = Path.of("src/test/resources/io/github/counterclaim/evaluate");

    static DatasetGraph data() {
        return RDFDataMgr.loadDatasetGraph(FOLDER.resolve("data.ttl").toString());
    }

    private static final Scores SCORES = Evaluation.of(data(), FOLDER.resolve("gold"));

    private static void figure(String name, double expected) {
        assertEquals(expected, SCORES.figures().get(name).doubleValue(), 1e-9, name);
    }

    @Test
    void claimsAreFoundMissedAndInvented() {
        // a-1, a-2, a-3 and b-1 are found, a-5 is missed, the attack is invented, a-4 and b-2 do not count
        figure("claims.gold", 5);
        figure("claims.predicted", 5);
        figure("claims.precision", 4 / 5d);
        figure("claims.recall", 4 / 5d);
        figure("claims.f1", 4 / 5d);
        assertEquals(List.of("a: Iran–Russia relationship trust low [null] · Trust between the two is low."), SCORES.missed());
        assertEquals(List.of("a: russia attacks ukraine · A market in Kyiv burned all night."), SCORES.falseClaims());
    }

    @Test
    void attributesCountOnlyOverWhatWasFound() {
        // a-2 has the wrong mode, b-1 the wrong speaker
        figure("strict.f1", 2 * 2 / 10d);
        figure("polarity.accuracy", 1);
        figure("modality.accuracy", 3 / 4d);
        figure("claimant.accuracy", 3 / 4d);
        figure("item.accuracy", 1);
        figure("quantity.accuracy", 1);
        figure("date.accuracy", 1);
        assertEquals(List.of(
                "a: Russia meets Iran · modality is Actual, not Predicted · “Russia will meet Iran on 3 May.”",
                "b: Iran supplies Russia · claimant is us official, not the United States · The United States says Iran sold Russia"
                        + " some 400 drones."), SCORES.otherwise());
    }

    @Test
    void namedThingsAreCountedByArticle() {
        // of a: Iran and Russia found, Ukraine missed, drones too many; of b: both
        figure("entities.precision", 4 / 5d);
        figure("entities.recall", 4 / 5d);
        figure("entities.f1", 4 / 5d);
    }

    @Test
    void conflictsAreCountedBySentences() {
        // the first is right, the second optional, the third false
        figure("conflicts.gold", 1);
        figure("conflicts.predicted", 2);
        figure("conflicts.precision", 1 / 2d);
        figure("conflicts.recall", 1);
        figure("conflicts.f1", 2 / 3d);
        figure("conflicts.kind.accuracy", 1);
        figure("conflicts.self", 0);
    }

    @Test
    void figuresPrintAsTheScorerPrintsThem() {
        assertTrue(SCORES.lines().contains("claims.gold                5"), SCORES.lines().toString());
        assertTrue(SCORES.lines().contains("modality.accuracy          0.750"), SCORES.lines().toString());
        assertEquals(List.of(), SCORES.absent());
    }

    @Test
    void whatTheGoldDoesNotAskHasNoFigure(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("z.json"), "{\"article\": \"z\", \"claims\": []}");
        Scores scores = Evaluation.of(data(), folder);
        assertEquals(List.of("z"), scores.absent());
        assertTrue(scores.lines().contains("claims.f1                  nan"), scores.lines().toString());
    }

    @Test
    void badGoldIsNamed(@TempDir Path folder) throws IOException {
        assertEquals("no-gold", failure(folder).code());
        assertEquals("no-gold", failure(folder.resolve("absent")).code());
        Files.writeString(folder.resolve("z.json"), "{\"article\": \"z\", \"claims\": [{\"id\": \"z-1\"}]}");
        CounterclaimException failure = failure(folder);
        assertEquals("bad-gold", failure.code());
        assertTrue(failure.getMessage().contains("z.json") && failure.getMessage().contains("'sentence'"), failure.getMessage());
        Files.writeString(folder.resolve("z.json"), "{\"article\": ");
        assertEquals("bad-gold", failure(folder).code());
        Files.writeString(folder.resolve("z.json"), "{\"article\": \"z\"}");
        assertEquals("bad-gold", failure(folder).code());
    }

    private static CounterclaimException failure(Path folder) {
        return assertThrows(CounterclaimException.class, () -> Evaluation.of(data(), folder));
    }

    @Test
    void wordsAreComparedWithoutTypography() {
        assertEquals("us-made air-defence", Words.plain("The U.S.–made  Air‑Défence"));
        assertEquals("missile of the us", Words.singular("missiles of the US"));
        assertTrue(Words.overlap("He said: “Iran sent drones.”", "Iran sent drones"));
        assertTrue(Words.overlap("one two three four five", "one two three six seven"));
        assertFalse(Words.overlap("one two three", "one two four"));
        assertFalse(Words.overlap("one two three four five", "one two six seven eight"));
        assertTrue(Words.shareHalf("the strategic partnership treaty", "partnership treaty"));
        assertFalse(Words.shareHalf("strategic partnership treaty of 2025", "treaty"));
    }
}
