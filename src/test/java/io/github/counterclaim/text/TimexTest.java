package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table from TIMEX3 values to EDTF. */
final class TimexTest {

    private static void edtf(String value, @Nullable String modifier, @Nullable String expected) {
        assertEquals(expected, Timex.edtf(value, modifier), value + " " + modifier);
    }

    @Test
    void daysMonthsAndYears() {
        edtf("2024-09-10", null, "2024-09-10");
        edtf("2024-09-10T14:00", null, "2024-09-10");
        edtf("2024-09-10TNI", null, "2024-09-10");
        edtf("2024-09", null, "2024-09");
        edtf("2024-09-XX", null, "2024-09");
        edtf("2024", null, "2024");
        edtf("2024-XX-XX", null, "2024");
        edtf("202X", null, "202X");
    }

    @Test
    void weeksAreIntervalsFromMondayToSunday() {
        edtf("2024-W36", null, "2024-09-02/2024-09-08");
        edtf("2025-W01", null, "2024-12-30/2025-01-05");
    }

    @Test
    void seasonsAreLevelOne() {
        edtf("2024-SP", null, "2024-21");
        edtf("2024-SU", null, "2024-22");
        edtf("2024-FA", null, "2024-23");
        edtf("2024-WI", null, "2024-24");
    }

    @Test
    void modifiersOpenOrLoosen() {
        edtf("2022-02", "BEFORE", "../2022-02");
        edtf("2022-02", "AFTER", "2022-02/..");
        edtf("2024-01", "START", "2024-01~");
        edtf("2024-01", "LATE", "2024-01~");
        edtf("2024-01", "APPROX", "2024-01~");
        edtf("2024-W36", "START", "2024-09-02/2024-09-08");
    }

    @Test
    void whatIsNoDateIsNull() {
        assertNull(Timex.edtf("P3D", null));
        assertNull(Timex.edtf("PRESENT_REF", null));
        assertNull(Timex.edtf("XXXX-WXX-2", null));
        assertNull(Timex.edtf("PAST_REF", "BEFORE"));
    }
}
