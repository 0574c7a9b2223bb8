package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
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
        assertFalse(parts(words, "NN").isEmpty(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Chad denies the sale of drones", "both sides now trade blame", "he once praised the deal",
        "the army said it was recently hit", "officials are dismayed",
        "Chad sold 12 drones", "paid 1,200,000.50 dollars for 3.5 tons", "two Su-35 and T72 or MQ-9B", "Shahed-136 drones"
    })
    void noDateCanStandThere(String words) {
        assertEquals(List.of(), parts(words, "IN"), words);
    }

    @Test
    void aPartReachesFiveWordsBackAndThreeAhead() {
        assertEquals(List.of(new TimeWords.Part(5, 14)), parts("IN", 30, 10));
    }

    @Test
    void aPartEndsAtAWordThatNoDateHolds() {
        assertEquals(List.of(new TimeWords.Part(10, 11)), parts("NN", 30, 10));
        assertEquals(List.of(new TimeWords.Part(2, 5)), tagged("jets/NNS hit/NN by/IN late/JJ Friday/NNP Chad/NNP lost/NN"));
    }

    @Test
    void aPartHoldsTheVerbThatTellsWhetherItIsPast() {
        assertEquals(List.of(new TimeWords.Part(1, 5)), tagged("jets/NNS hit/VBD Chad/NNP on/IN Friday/NNP port/NN"));
        assertEquals(List.of(new TimeWords.Part(1, 6)), tagged("it/PRP will/MD hit/VB Chad/NNP on/IN Friday/NNP"));
        assertEquals(List.of(new TimeWords.Part(0, 3)), tagged("Friday/NNP Chad/NNP attacked/VBD Mali/NNP"));
    }

    @Test
    void aPartHoldsWhatMakesAYearANumber() {
        assertEquals(List.of(new TimeWords.Part(1, 4)), tagged("sold/NN 2014/CD new/JJ drones/NNS to/IN Mali/NNP"));
    }

    @Test
    void aPartEndsWithTheSentence() {
        assertEquals(List.of(new TimeWords.Part(0, 5), new TimeWords.Part(23, 30)), parts("IN", 30, 1, 28));
    }

    @Test
    void partsThatTouchAreOne() {
        assertEquals(List.of(new TimeWords.Part(3, 21)), parts("IN", 30, 8, 17));
        assertEquals(List.of(new TimeWords.Part(3, 12), new TimeWords.Part(13, 22)), parts("IN", 30, 8, 18));
    }

    private static List<TimeWords.Part> parts(String words, String tag) {
        List<String> all = List.of(words.split(" "));
        return TimeWords.parts(all, Collections.nCopies(all.size(), tag));
    }

    private static List<TimeWords.Part> tagged(String words) {
        List<String[]> all = Stream.of(words.split(" ")).map(word -> word.split("/")).toList();
        return TimeWords.parts(all.stream().map(word -> word[0]).toList(), all.stream().map(word -> word[1]).toList());
    }

    private static List<TimeWords.Part> parts(String tag, int words, int... days) {
        List<String> all = new ArrayList<>(Collections.nCopies(words, "word"));
        for (int day : days) {
            all.set(day, "Friday");
        }
        return TimeWords.parts(all, Collections.nCopies(words, tag));
    }
}
