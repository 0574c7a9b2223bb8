package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** What decides whether two claims conflict at all: told by a war, completed by its own sentence, or not said. */
final class ContestedTest {

    @Test
    void anAdmissionIsDatedByItsAfterthought() {
        claims("few-and-before-the-war").has("Turkey supplies Russia [drones] Affirmed Actual by Kenya, on ../2022-02-23");
    }

    @Test
    void theTransferIsThatOfItsOwnSentence() {
        claims("transfer-of-the-same-sentence")
                .has("Turkey supplies Russia [drones] Affirmed Actual by Turkey, on ../2022-02-23");
        claims("transfer-is-not-an-earlier-one")
                .hasNo("Kenya supplies Ethiopia [drones] Affirmed Actual by Turkey");
    }

    @Test
    void whatIsNotStatedIsNotDenied() {
        claims("did-not-state").hasNo("Turkey supplies Ethiopia");
    }

    @Test
    void aRelativeClauseDeniesTheWholeCharge() {
        claims("denied-by-relative")
                .has("Chad uses landmines Affirmed Actual by Kenyan military")
                .has("Chad uses landmines Denied Actual by Chad");
    }

    @Test
    void whoDisclaimsAPartDeniesTheDeedOfHisOwnSide() {
        claims("disclaimed-any-part").has("Chad attacks El Geneina Denied Actual by Chad");
        claims("denied-a-role-with-another").hasNo("Kenya attacks hospitals [drones] Denied");
    }

    @Test
    void whatIsCalledFalseIsWhatWasToldBefore() {
        claims("called-it-a-fabrication").has("Kenya attacks Nyala Denied Actual by Kenya");
        claims("denied-and-said-why").has("Armenia attacks Agdam Denied Actual by Armenia");
        claims("army-spokesman-calls-untrue").has("Kenya attacks Nyala Denied Actual by Kenya's army spokesman");
        claims("allegation-after-more-words").has("Kenya sendsForces Ethiopia Denied Actual by Kenya's vice-president");
    }

    @Test
    void whatIsOnlySoughtOrPresupposedIsNoChangeAndNoDenial() {
        claims("means-of-disrupting").has("Kenya–Uganda relationship trajectory Weakening Affirmed Intended by author");
        claims("failed-under-attack").hasNo("Sudan attacks").hasNo("United States attacks");
        claims("pact-notwithstanding").hasNo("Kenya–Uganda relationship formality Formal Denied");
    }

    @Test
    void aClaimUnderCheckIsNotTheCheckers() {
        claims("claim-under-check").has("Houthis attacks Kenya [missiles] Affirmed Actual by claim under check");
    }

    @Test
    void aClauseBoundsTheTimeAsANounWould() {
        claims("since-they-agreed").has("Houthis attacks Kenya Denied Actual by author, on 2023-05/..");
    }

    @Test
    void whatWasSoOverCenturiesNeedNotBeSoNow() {
        claims("over-centuries").areFormer().counts(2);
    }

    @Test
    void anArticleDeniesTheClaimThatItCallsFalse() {
        claims("verdict-in-one-sentence").has("Chad alliedWith Sudan Affirmed Actual by author").counts(1);
        claims("verdict-in-the-next").has("Chad supplies Sudan [tanks] Affirmed Actual by Kenya")
                .has("Chad supplies Sudan [tanks] Denied Actual by author");
        claims("verdict-unsure").has("Chad supplies Sudan [tanks] Affirmed Actual by Kenya").counts(1);
        claims("verdict-on-another").has("Chad supplies Sudan [tanks] Affirmed Actual by Kenya").counts(1);
    }
}
