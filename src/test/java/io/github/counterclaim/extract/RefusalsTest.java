package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** Denials that take more than one word, refusals to deny, and what is left open. */
final class RefusalsTest {

    @Test
    void notOne() {
        claims("refusals-not-a-single").has("Thailand attacks Laos [fighter jets] Denied Actual by author").counts(1);
        claims("refusals-hardly-any").has("Germany supplies Togo [artillery] Denied Actual by author").counts(1);
    }

    @Test
    void notAllIsNoDenial() {
        claims("refusals-not-all").hasNo("Germany supplies Togo [tanks] Denied Actual by author");
    }

    @Test
    void whoDeclinesToDenyLeavesItOpen() {
        claims("refusals-declined-to-deny").has("Togo supplies Mali [tanks] Affirmed Possible by Togo").counts(1);
        claims("refusals-no-reason-to-deny").has("Chad supplies Kenya [tanks] Affirmed Possible by Chad").counts(1);
        claims("refusals-not-rule-out").has("Belarus supplies Mali [tanks] Affirmed Possible by Norway").counts(1);
    }

    @Test
    void whoWouldNotSaySoSaysNothing() {
        claims("refusals-go-so-far").counts(0);
    }

    @Test
    void groundless() {
        claims("refusals-nothing-to-suggest").has("Ghana supplies Kenya [tanks] Denied Actual by author").counts(1);
        claims("refusals-without-foundation").has("Ghana supplies Kenya [tanks] Denied Actual by Ghana").counts(1);
        claims("refusals-scoffed").has("Ghana supplies Kenya [tanks] Denied Actual by Ghana").counts(1);
    }

    @Test
    void whatIsShotDownOrPlayedDownIsNotDenied() {
        claims("refusals-shot-down").hasNo("Togo supplies Kenya [drones] Denied");
        claims("refusals-plays-down").hasNo("Ghana supplies Kenya [tanks] Denied");
    }

    @Test
    void conditionIsNotExcluded() {
        claims("refusals-if-excluded").has("Ghana supplies Kenya [tanks] Affirmed Conditional by author");
    }

    @Test
    void didNotHesitate() {
        claims("refusals-did-not-hesitate").has("Kenya supplies Chad [tanks] Affirmed Actual by author").counts(1);
    }

    @Test
    void clauseBesideAnEndIsNotEnded() {
        claims("refusals-ended-before").has("Ghana attacks Togo Affirmed Actual by author").counts(1);
    }

    @Test
    void predicateBehindSetPhrase() {
        claims("refusals-anything-but").has("Niger–Togo relationship durability Fragile Denied Actual by author").counts(1);
        claims("refusals-little-more")
                .has("Niger–Togo relationship basis Transactional Affirmed Actual by author").counts(1);
        claims("refusals-trust-not-high").has("Niger–Togo relationship trust HighTrust Denied Actual by author").counts(1);
    }

    @Test
    void whether() {
        claims("refusals-over-whether").has("Ghana supplies Kenya [tanks] Affirmed Questioned by author").counts(1);
        claims("refusals-explain-whether").hasNo("Ghana attacks Togo Affirmed Actual by Ghana");
        claims("refusals-weighing-whether").has("Ghana supplies Kenya [tanks] Affirmed Possible by author").counts(1);
    }

    @Test
    void leftOpen() {
        claims("refusals-rumours-persist").has("Ghana supplies Kenya [tanks] Affirmed Possible by author").counts(1);
        claims("refusals-not-impossible").has("Ghana cooperatesWith Mali Affirmed Possible by author").counts(1);
        claims("refusals-appears").has("Ghana supports Kenya Affirmed Possible by author").counts(1);
    }

    @Test
    void conditions() {
        claims("refusals-in-the-event").has("Ghana supplies Kenya [tanks] Affirmed Conditional by author");
        claims("refusals-were-to").has("Ghana supplies Kenya [tanks] Affirmed Conditional by author");
    }

    @Test
    void arranged() {
        claims("refusals-is-to").has("Ghana supplies Kenya [tanks] Affirmed Predicted by author").counts(1);
        claims("refusals-was-to-have").has("Ghana supplies Kenya [tanks] Affirmed Conditional by author").counts(1);
    }

    @Test
    void suspectedByNobodyIsPossible() {
        claims("refusals-suspected").has("Ghana supplies Kenya [weapons] Affirmed Possible by author");
        claims("refusals-suspected-by").has("Ghana supplies Kenya [weapons] Affirmed Actual by Norway");
        claims("refusals-said-to-arm").has("Ghana supplies Houthis [weapons] Affirmed Possible by author");
    }

    @Test
    void halvesAndApproximateYears() {
        claims("refusals-half-a-dozen").has("Ghana supplies Kenya [tanks] Affirmed Actual by author, 6");
        claims("refusals-around-year").has("Ghana supplies Kenya [tanks] Affirmed Actual by author, on 2019~");
    }
}
