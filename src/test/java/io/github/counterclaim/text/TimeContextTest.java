package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a time is to come, and which it is by another one. */
final class TimeContextTest {

    @ParameterizedTest
    @CsvSource({
        "Chad/NNP signed/VBD it/PRP on/IN Monday/NNP and/CC will/MD pay/VB, Monday, false",
        "Chad/NNP will/MD sign/VB what/WP Mali/NNP drew/VBD up/RP on/IN Monday/NNP, Monday, false",
        "Chad/NNP drew/VBD it/PRP up/RP and/CC will/MD sign/VB on/IN Monday/NNP, Monday, true",
        "On/IN Monday/NNP Chad/NNP will/MD sign/VB, Monday, true",
        "Chad/NNP has/VBZ not/RB signed/VBN but/CC is/VBZ expected/VBN to/TO in/IN October/NNP, October, true",
        "Chad/NNP has/VBZ signed/VBN in/IN October/NNP, October, false",
        "It/PRP may/MD have/VB been/VBN hit/VBN on/IN Monday/NNP, Monday, false"})
    void theVerbBeforeTellsWhetherItIsToCome(String tagged, String time, boolean ahead) {
        List<String[]> tokens = List.of(tagged.split(" ")).stream().map(token -> token.split("/")).toList();
        List<String> words = tokens.stream().map(token -> token[0]).toList();
        assertEquals(ahead, TimeContext.isAhead(words, tokens.stream().map(token -> token[1]).toList(), words.indexOf(time)));
    }

    @Test
    void aTimeIsToldByTheOneBefore() {
        Time year = new Time(3, 3, "2019");
        Time day = new Time(3, 4, "2025-05-10");
        assertEquals("2020", TimeContext.told(List.of("the", "following", "year"), "2026", year));
        assertEquals("2018", TimeContext.told(List.of("the", "previous", "year"), "2024", year));
        assertEquals("2025-05-10", TimeContext.told(List.of("the", "same", "day"), "2025-05-16", day));
        assertEquals("2025-05", TimeContext.told(List.of("that", "month"), "2025-06", day));
        assertNull(TimeContext.told(List.of("the", "same", "day"), "2025-05-16", null));
        assertNull(TimeContext.told(List.of("that", "day"), "2025-05-16", year));
    }

    @Test
    void otherTimesStay() {
        Time year = new Time(3, 3, "2019");
        assertEquals("2026", TimeContext.told(List.of("next", "year"), "2026", year));
        assertEquals("2026", TimeContext.told(List.of("the", "following", "year"), "2026", null));
        assertEquals("2026", TimeContext.told(List.of("the", "following", "year"), "2026", new Time(3, 3, "201X")));
        assertEquals("2025-05-16", TimeContext.told(List.of("Friday"), "2025-05-16", year));
    }
}
