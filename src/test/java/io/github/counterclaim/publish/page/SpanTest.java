package io.github.counterclaim.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2023-08-07, 7 August 2023, 2023-08-07, 2023-08-07",
        "2024-02, February 2024, 2024-02-01, 2024-02-29",
        "2013, 2013, 2013-01-01, 2013-12-31",
        "2025-06-21~, about 21 June 2025, 2025-06-21, 2025-06-21",
        "2025-06-13/2025-06-24, 13 June 2025 to 24 June 2025, 2025-06-13, 2025-06-24",
        "2025-06/2025-08, June 2025 to August 2025, 2025-06-01, 2025-08-31",
    })
    void readsWhatHasTwoEnds(String text, String words, LocalDate first, LocalDate last) {
        Span span = Span.of(text).orElseThrow();
        assertEquals(words, span.words());
        assertEquals(first, span.first());
        assertEquals(last, span.last());
    }

    @ParameterizedTest
    @CsvSource({"2022-02-24/.., from 24 February 2022", "../2022-02-23, until 23 February 2022"})
    void readsWhatIsOpen(String text, String words) {
        assertEquals(words, Span.of(text).orElseThrow().words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../..", "not a date", "2023-13-45", "2023-02-30", "20230", "2023/x"})
    void whatIsNoTimeIsNone(String text) {
        assertTrue(Span.of(text).isEmpty(), text);
    }

    @Test
    void aDayIsOneOnlyWhenItIsCertain() {
        assertTrue(Span.of("2023-08-07").orElseThrow().isDay());
        assertTrue(!Span.of("2023-08-07~").orElseThrow().isDay() && !Span.of("2023-08").orElseThrow().isDay());
    }
}
