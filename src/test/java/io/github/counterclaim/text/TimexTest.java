package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table from TIMEX3 values to EDTF. */
final class TimexTest {

    private static void edtf(String value, @Nullable String expected) {
        assertEquals(expected, Timex.edtf(value), value);
    }

    @Test
    void daysMonthsAndYears() {
        edtf("2024-09-10", "2024-09-10");
        edtf("2024-09-10T14:00", "2024-09-10");
        edtf("2024-09-10TNI", "2024-09-10");
        edtf("2024-09", "2024-09");
        edtf("2024-09-XX", "2024-09");
        edtf("2024", "2024");
        edtf("2024-XX-XX", "2024");
        edtf("202X", "202X");
    }

    @Test
    void weeksAreIntervalsFromMondayToSunday() {
        edtf("2024-W36", "2024-09-02/2024-09-08");
        edtf("2025-W01", "2024-12-30/2025-01-05");
    }

    @Test
    void partsOfWeeksAndYears() {
        edtf("2025-W26-WE", "2025-06-28/2025-06-29");
        edtf("2024-Q1", "2024-01/2024-03");
        edtf("2024-H2", "2024-07/2024-12");
    }

    @Test
    void seasonsAreLevelOne() {
        edtf("2024-SP", "2024-21");
        edtf("2024-SU", "2024-22");
        edtf("2024-FA", "2024-23");
        edtf("2024-WI", "2024-24");
    }

    private static void inContext(String edtf, String words, boolean ahead, String expected) {
        LocalDate sunday = LocalDate.of(2024, 9, 15);
        assertEquals(expected, Timex.inContext(edtf, List.of(words.split(" ")), ahead, sunday), words);
    }

    @Test
    void whatHasHappenedLiesBeforeTheDayOfWriting() {
        inContext("2024-09-16", "Monday", false, "2024-09-09");
        inContext("2024-09-13", "Friday", false, "2024-09-13");
        inContext("2024-10", "October", false, "2023-10");
        inContext("2024-10", "October 2024", false, "2024-10");
        inContext("2024-09-16", "Monday night", false, "2024-09-09");
        inContext("2024-09-21/2024-09-22", "the weekend", false, "2024-09-14/2024-09-15");
        inContext("2004-09-15", "twenty years ago", false, "2004");
    }

    @Test
    void whatIsToComeLiesAfterIt() {
        inContext("2024-09-16", "Monday", true, "2024-09-16");
        inContext("2024-09-13", "Friday", true, "2024-09-20");
        inContext("2024-10", "October", true, "2024-10");
    }

    private static void coarse(String edtf, String words, String issued, String expected) {
        assertEquals(expected, Timex.coarse(edtf, List.of(words.split(" ")), issued), words + " in " + issued);
    }

    @Test
    void ofAnArticleWithoutADayOnlyTheCertainIsTold() {
        coarse("2025-08-15", "Friday", "2025-08", "2025-08");
        coarse("2025-08-04/2025-08-10", "last week", "2025-08", "2025-08");
        coarse("2025-06-13", "13 June", "2025-08", "2025-06-13");
        coarse("2025-07", "last month", "2025-08", "2025-07");
        coarse("2024", "last year", "2025-08", "2024");
        coarse("2025-06-13", "13 June", "2025", "2025");
        coarse("2022-02-24", "24 February 2022", "2025", "2022-02-24");
    }

    @Test
    void whatIsNoDateIsNull() {
        assertNull(Timex.edtf("P3D"));
        assertNull(Timex.edtf("PRESENT_REF"));
        assertNull(Timex.edtf("XXXX-WXX-2"));
        assertNull(Timex.edtf("PAST_REF"));
    }
}
