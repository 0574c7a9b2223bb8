package io.github.counterclaim.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EdtfTest {

    @Test
    void datesOfEveryPrecision() {
        covers("2024", "2024-01-01", "2024-12-31");
        covers("2024-02", "2024-02-01", "2024-02-29");
        covers("2024-09-08", "2024-09-08", "2024-09-08");
        covers("2024-09-08T10:00:00Z", "2024-09-08", "2024-09-08");
        covers("199X", "1990-01-01", "1999-12-31");
        covers("19XX", "1900-01-01", "1999-12-31");
        covers("2024-XX", "2024-01-01", "2024-12-31");
        covers("2024-05-XX", "2024-05-01", "2024-05-31");
    }

    @Test
    void seasons() {
        covers("2024-21", "2024-03-01", "2024-05-31");
        covers("2024-22", "2024-06-01", "2024-08-31");
        covers("2024-24", "2024-12-01", "2025-02-28");
    }

    @Test
    void intervals() {
        covers("2024/2025", "2024-01-01", "2025-12-31");
        covers("2021-11/2022-07", "2021-11-01", "2022-07-31");
        assertEquals(LocalDate.MAX, Edtf.parse("2024-09/..").to());
        assertEquals(LocalDate.MIN, Edtf.parse("../2024-09").from());
        assertEquals(LocalDate.of(2024, 9, 30), Edtf.parse("/2024-09").to());
    }

    @Test
    void qualifiersMakeADateVague() {
        assertTrue(Edtf.parse("2024-09~").vague());
        assertTrue(Edtf.parse("2024?").vague());
        assertFalse(Edtf.parse("2024").vague());
        assertTrue(Edtf.parse("2024-09~").loosened().overlaps(Edtf.parse("2024-10-05")));
        assertFalse(Edtf.parse("2024-09~").loosened().overlaps(Edtf.parse("2025")));
    }

    @Test
    void whatIsNoDateIsNone() {
        for (String text : new String[] {null, "", "soon", "2024-13", "2024-02-30", "2025/2024", "../..", "1/2/3"}) {
            assertNull(Edtf.parse(text), text);
        }
    }

    @Test
    void unknownYearsSayNothing() {
        assertNull(Edtf.parse("XXXX-04-21"));
    }

    @Test
    void formatIsTheInverse() {
        for (String text : new String[] {"2024", "2024-02", "2024-02-03", "2024-09-01/..", "../2024-09-30"}) {
            assertEquals(text, Edtf.format(Edtf.parse(text)));
        }
    }

    @Test
    void words() {
        assertEquals("2024", DateWords.period(Edtf.parse("2024")));
        assertEquals("about March 2024", DateWords.period(Edtf.parse("2024-03~")));
        assertEquals("30 September 2024 or earlier", DateWords.period(Edtf.parse("../2024-09")));
        assertEquals("1 September 2024 or later", DateWords.period(Edtf.parse("2024-09/..")));
        assertEquals("1 March 2024 to 31 May 2024", DateWords.period(Edtf.parse("2024-21")));
    }

    private static void covers(String text, String from, String to) {
        Period period = Edtf.parse(text);
        assertEquals(from + " " + to, period.from() + " " + period.to(), text);
    }
}
