package io.github.counterclaim.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The small version of the benchmark, with wide margins for a busy machine. */
class ConflictCostTest {

    @Test
    void tenTimesTheClaimsCostAboutTenTimesAsMuch() {
        ConflictCost.measure(2_000, 2);
        ConflictCost.Cost small = ConflictCost.measure(2_000, 3);
        ConflictCost.Cost large = ConflictCost.measure(20_000, 3);
        assertTrue(large.comparisons() <= 12 * small.comparisons(), small + " then " + large);
        assertTrue(large.millis() <= 60 * Math.max(5, small.millis()), small + " then " + large);
    }

    @Test
    void oneDissentMakesAsManyLinesAsASideHasVoices() {
        assertEquals(Pairing.SIDE_LIMIT, ConflictCost.measure(20_000, 1).ofDissent());
    }
}
