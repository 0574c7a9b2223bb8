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
        "a decade earlier", "at five o'clock", "at five p.m.", "past centuries", "some fortnight ago", "midnight raids",
        "on 12.05.2020 it", "by 12:30 they", "on the 5th", "by May-5 it", "Mid-2023 it", "in the '90s"
    })
    void aDateMayStandThere(String words) {
        assertFalse(TimeWords.parts(List.of(words.split(" "))).isEmpty(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Chad denies the sale of drones", "both sides now trade blame", "he once praised the deal",
        "the army said it was recently hit", "officials are dismayed",
        "Chad sold 12 drones", "paid 1,200,000.50 dollars for 3.5 tons", "two Su-35 and T72 or MQ-9B", "Shahed-136 drones"
    })
    void noDateCanStandThere(String words) {
        assertEquals(List.of(), TimeWords.parts(List.of(words.split(" "))), words);
    }

    @Test
    void aPartReachesFiveWordsBackAndThreeAhead() {
        assertEquals(List.of(new TimeWords.Part(5, 14)), parts(30, 10));
    }

    @Test
    void aPartEndsWithTheSentence() {
        assertEquals(List.of(new TimeWords.Part(0, 5), new TimeWords.Part(23, 30)), parts(30, 1, 28));
    }

    @Test
    void partsThatTouchAreOne() {
        assertEquals(List.of(new TimeWords.Part(3, 21)), parts(30, 8, 17));
        assertEquals(List.of(new TimeWords.Part(3, 12), new TimeWords.Part(13, 22)), parts(30, 8, 18));
    }

    private static List<TimeWords.Part> parts(int words, int... days) {
        List<String> all = new ArrayList<>(Collections.nCopies(words, "word"));
        for (int day : days) {
            all.set(day, "Friday");
        }
        return TimeWords.parts(all);
    }
}
