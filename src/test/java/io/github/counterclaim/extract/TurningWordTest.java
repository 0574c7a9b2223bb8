package io.github.counterclaim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Quotation;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each claim says at which word of its quotation it was read. */
class TurningWordTest {

    private static Set<String> words(String name) {
        Sentences.Sample sample = Sentences.all().get(name);
        return new ClaimExtractor(Claims.LEXICON).extract(Claims.SOURCE, sample.text(), sample.sentences()).claims().stream()
                .map(Claim::quotation)
                .map(TurningWordTest::word)
                .collect(Collectors.toSet());
    }

    private static String word(Quotation quotation) {
        Quotation.Part turn = quotation.turn();
        int[] points = quotation.exact().codePoints().toArray();
        return turn == null ? "(none)" : new String(points, turn.start(), turn.end() - turn.start());
    }

    @Test
    void aVerb() {
        assertEquals(Set.of("deliver"), words("possible-may"));
    }

    /** The words that deny the denied claims of a sample. */
    private static Set<String> denials(String name) {
        Sentences.Sample sample = Sentences.all().get(name);
        return new ClaimExtractor(Claims.LEXICON).extract(Claims.SOURCE, sample.text(), sample.sentences()).claims().stream()
                .filter(claim -> claim.polarity() == Polarity.DENIED)
                .map(Claim::quotation)
                .flatMap(words -> words.denials().stream().map(part -> words.exact().substring(part.start(), part.end())))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "denies-that, denied", "denied-reports, denied", "never, never", "not-past, not", "no-items, no", "without, without",
        "fails-to, failed", "no-evidence, no", "not-true, not", "is-false, false", "no-longer, longer", "rather-than, rather"
    })
    void aDenialSaysWhichWordDenies(String name, String word) {
        assertEquals(Set.of(word), denials(name));
    }

    @Test
    void whatIsNotDeniedHasNone() {
        assertEquals(Set.of(), denials("possible-may"));
    }

    @Test
    void aDenialThatPointsBackTurnsOnItsOwnVerb() {
        assertEquals(Set.of("baseless"), denials("judged-baseless"));
        assertTrue(words("judged-baseless").contains("regarded"), words("judged-baseless").toString());
    }

    @Test
    void placesAreCountedInCodePointsOfTheQuotation() {
        Quotation quotation = Quotation.of("Before. 𝄞 They sent it.", 8, 24).turningOn(8, 12);
        assertEquals("sent", word(quotation));
    }

    @Test
    void whatLiesOutsideIsNoPart() {
        assertEquals("(none)", word(Quotation.of("They sent it.", 0, 13).turningOn(5, 90)));
        assertEquals("(none)", word(Quotation.of("They sent it.", 0, 13).turningOn(-5, 3)));
    }
}
