package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences may name a date. */
class TimeWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "sold in 2023 .", "in May they met", "last week", "on Friday", "on Sept. it", "three days ago", "in the nineties",
        "this spring", "by tonight", "over the weekend", "the first half of", "nineteen forty", "two thousand", "at noon",
        "a decade earlier", "at five o'clock", "at five p.m.", "past centuries", "some fortnight ago", "midnight raids"
    })
    void aDateMayStandThere(String words) {
        assertTrue(TimeWords.maySay(List.of(words.split(" "))), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Chad denies the sale of drones", "both sides now trade blame", "he once praised the deal",
        "the army said it was recently hit", "officials are dismayed"
    })
    void noDateCanStandThere(String words) {
        assertFalse(TimeWords.maySay(List.of(words.split(" "))), words);
    }
}
