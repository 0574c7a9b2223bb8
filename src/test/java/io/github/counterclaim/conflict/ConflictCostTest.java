package io.github.counterclaim.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The small version of the benchmark, with wide margins for a busy machine. */
@Tag("alone")
class ConflictCostTest {

    @Test
    void tenTimesTheClaimsCostAboutTenTimesAsMuch() {
        List<ConflictCost.Cost> costs = ConflictCost.measure(1, 2_000, 20_000);
        ConflictCost.Cost small = costs.get(0);
        ConflictCost.Cost large = costs.get(1);
        assertTrue(large.comparisons() <= 12 * small.comparisons(), small + " then " + large);
        assertTrue(large.millis() <= 60 * Math.max(5, small.millis()), small + " then " + large);
    }

    @Test
    void oneDissentMakesAsManyLinesAsASideHasVoices() {
        assertEquals(Pairing.SIDE_LIMIT, ConflictCost.measure(1, 20_000).get(0).ofDissent());
    }
}
