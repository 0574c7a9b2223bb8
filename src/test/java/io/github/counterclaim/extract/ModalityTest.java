package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** The six modes; of stacked ones the outermost. */
final class ModalityTest {

    @Test
    void actual() {
        claims("actual").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author");
    }

    @Test
    void predictedWill() {
        claims("predicted-will").has("Turkey supplies Ethiopia [drones] Affirmed Predicted by author");
    }

    @Test
    void predictedExpected() {
        claims("predicted-expected").has("Turkey supplies Ethiopia [drones] Affirmed Predicted by author");
    }

    @Test
    void predictedUnlikely() {
        claims("predicted-unlikely").has("Turkey supplies Ethiopia [drones] Denied Predicted by author");
    }

    @Test
    void possibleMay() {
        claims("possible-may").has("Turkey supplies Ethiopia [drones] Affirmed Possible by author");
    }

    @Test
    void possibleReportedly() {
        claims("possible-reportedly").has("Turkey supplies Ethiopia [drones] Affirmed Possible by author");
    }

    @Test
    void possibleBelieved() {
        claims("possible-believed").has("Turkey supplies Ethiopia [drones] Affirmed Possible by author");
    }

    @Test
    void conditionalIf() {
        claims("conditional-if").has("Turkey supplies Ethiopia [drones] Affirmed Conditional by author");
    }

    @Test
    void conditionalWouldHave() {
        claims("conditional-would-have").has("Turkey supplies Ethiopia [drones] Affirmed Conditional by author");
    }

    @Test
    void intendedPlans() {
        claims("intended-plans").has("Turkey supplies Ethiopia [drones] Affirmed Intended by author");
    }

    @Test
    void intendedWants() {
        claims("intended-wants").has("China supplies Egypt [fighter jets] Affirmed Intended by author");
    }

    @Test
    void questioned() {
        claims("questioned").has("Turkey supplies Ethiopia [drones] Affirmed Questioned by author");
    }

    @Test
    void stackedRumoured() {
        claims("stacked-rumoured").has("China supplies Egypt [fighter jets] Affirmed Possible by author");
    }

    @Test
    void stackedMayPlan() {
        claims("stacked-may-plan").has("China supplies Egypt [fighter jets] Affirmed Possible by author");
    }

    @Test
    void refusedIntended() {
        claims("refused-intended").has("Germany supplies Ukraine [missiles] Denied Intended by author");
    }

    @Test
    void announcedPlan() {
        claims("announced-plan").has("Turkey supplies Ethiopia [drones] Affirmed Intended by Turkey").counts(1);
    }
}
