package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** Who says it: direct, indirect, nested, beside. */
final class SpeakersTest {

    @Test
    void saidThat() {
        claims("said-that").has("Chad supplies Sudan [weapons] Affirmed Actual by Kenya").counts(1);
    }

    @Test
    void accordingTo() {
        claims("according-to").has("Chad supplies Sudan [weapons] Affirmed Actual by Kenya").counts(1);
    }

    @Test
    void accordingToEnd() {
        claims("according-to-end").has("Chad supplies Sudan [weapons] Affirmed Actual by UN").counts(1);
    }

    @Test
    void parataxis() {
        claims("parataxis").has("Chad supplies Sudan [weapons] Affirmed Actual by Kenya").counts(1);
    }

    @Test
    void parataxisHe() {
        claims("parataxis-he").has("Chad supplies Sudan [weapons] Affirmed Actual by William Ruto").counts(1);
    }

    @Test
    void nested() {
        claims("nested").has("Chad supplies Sudan [weapons] Affirmed Actual by Kenya, via Reuters").counts(1);
    }

    @Test
    void nestedDenial() {
        claims("nested-denial").has("Chad supplies Sudan [weapons] Denied Actual by Chad, via Kenya").counts(1);
    }

    @Test
    void officialTitle() {
        claims("official-title").has("Russia supplies Mali [tanks] Affirmed Actual by Dmitry Peskov").counts(1);
    }

    @Test
    void surnameLater() {
        claims("surname-later").has("Russia supplies Mali [tanks] Affirmed Actual by Dmitry Peskov").counts(1);
    }

    @Test
    void twoSpeakers() {
        claims("two-speakers")
                .has("Chad supplies Sudan [weapons] Affirmed Actual by Kenya")
                .has("Chad supplies Sudan [weapons] Affirmed Actual by Uganda")
                .counts(2);
    }

    @Test
    void officials() {
        claims("officials").has("Chad supplies Sudan [weapons] Affirmed Actual by Western officials").counts(1);
    }

    @Test
    void kremlin() {
        claims("kremlin").has("Russia supplies Sudan [weapons] Denied Actual by Russia").counts(1);
    }

    @Test
    void predictedSays() {
        claims("predicted-says").has("Chad supplies Sudan [weapons] Affirmed Predicted by Kenya").counts(1);
    }

    @Test
    void notConfirmed() {
        claims("not-confirmed").counts(0);
    }

    @Test
    void quotedAs() {
        claims("quoted-as").has("Chad supplies Sudan [weapons] Affirmed Actual by William Ruto").counts(1);
    }

    @Test
    void theManualsExample() {
        claims("manual").has("Chad supplies Sudan [weapons] Denied Actual by Chad, via Kenya").counts(1);
    }

    @Test
    void accusedOfSupplying() {
        claims("accused-of-supplying").has("Chad supplies Sudan [weapons] Affirmed Actual by Kenya").counts(1);
    }

    @Test
    void toldReporters() {
        claims("told-reporters").has("Serbia supplies Ukraine [ammunition] Denied Predicted by Aleksandar Vučić").counts(1);
    }

    @Test
    void deniedCharge() {
        claims("denied-charge").has("United Arab Emirates supplies Rapid Support Forces [weapons] Affirmed Actual by Sudan")
                .has("United Arab Emirates supplies Rapid Support Forces [weapons] Denied Actual by United Arab Emirates");
    }

    @Test
    void accusedOfTwoDeeds() {
        claims("accused-of-two-deeds").has("Uganda sendsForces Chad Affirmed Actual by Kenya")
                .has("Uganda uses F-16 Affirmed Actual by Kenya");
    }

    @Test
    void accusedNeighbourIsNotTheAccuser() {
        claims("accused-neighbour").counts(0);
    }

    @Test
    void somebodyWithoutANoun() {
        claims("some-say").has("Serbia supplies Mali [tanks] Affirmed Actual by Some").counts(1);
        claims("many-somewhere").has("Turkey supplies Chad [drones] Affirmed Actual by Many in Nairobi").counts(1);
    }

    @Test
    void oneOrganHoweverItIsPut() {
        String claim = "Turkey supplies Chad [drones] Affirmed Actual by Kenya's Defence Ministry";
        claims("organ-capital").has(claim).counts(1);
        claims("organ-of").has(claim).counts(1);
        claims("organ-in").has(claim).counts(1);
        claims("organ-embassy").has("Turkey supplies Chad [drones] Affirmed Actual by Kenyan embassy").counts(1);
    }
}
