package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        assertFalse(TimeWords.parts(List.of(words.split(" "))).isEmpty(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Chad denies the sale of drones", "both sides now trade blame", "he once praised the deal",
        "the army said it was recently hit", "officials are dismayed"
    })
    void noDateCanStandThere(String words) {
        assertEquals(List.of(), TimeWords.parts(List.of(words.split(" "))), words);
    }

    @Test
    void aPartReachesSixWordsToBothSides() {
        assertEquals(List.of(new TimeWords.Part(4, 17)), parts(30, 10));
    }

    @Test
    void aPartEndsWithTheSentence() {
        assertEquals(List.of(new TimeWords.Part(0, 8), new TimeWords.Part(22, 30)), parts(30, 1, 28));
    }

    @Test
    void partsThatTouchAreOne() {
        assertEquals(List.of(new TimeWords.Part(2, 28)), parts(30, 8, 21));
        assertEquals(List.of(new TimeWords.Part(2, 15), new TimeWords.Part(16, 29)), parts(30, 8, 22));
    }

    private static List<TimeWords.Part> parts(int words, int... days) {
        List<String> all = new ArrayList<>(Collections.nCopies(words, "word"));
        for (int day : days) {
            all.set(day, "Friday");
        }
        return TimeWords.parts(all);
    }
}
