package io.github.counterclaim.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void hedgesWidenANumber() {
        interval("400", null, 400, 400);
        interval("400", "about", 360, 440);
        interval("400", "About", 360, 440);
        interval("400", "more than", 400, Double.POSITIVE_INFINITY);
        interval("400", "up to", 0, 400);
        interval("400", "nearly", 360, 400);
        interval("300-350", null, 300, 350);
        interval("10,000", null, 10_000, 10_000);
    }

    @Test
    void anUnknownHedgeIsWiderThanAKnownOne() {
        interval("400", "give or take", 320, 480);
    }

    @Test
    void vagueNumbers() {
        interval("dozens", null, 24, 99);
        interval("Hundreds", null, 200, 999);
        interval("thousands", null, 2_000, 9_999);
        interval("several", null, 3, 9);
    }

    @Test
    void whatIsNoNumberIsNone() {
        assertNull(Amount.of(null, null, "most", null, null));
    }

    @Test
    void boundsOfTheDataComeFirst() {
        Amount amount = Amount.of(90.0, null, "90%", "some", null);
        assertEquals(81, amount.low(), 1e-9);
        assertEquals(99, amount.high(), 1e-9);
    }

    private static void interval(String text, String hedge, double low, double high) {
        Amount amount = Amount.of(null, null, text, hedge, null);
        assertEquals(low, amount.low(), 1e-9, text);
        assertEquals(high, amount.high(), 1e-9, text);
    }
}
