package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** Participants that stand further off than beside the word, and what looks like them. */
class ReachTest {

    @Test
    void aSiteGoesByItsTown() {
        claims("port-of-town").has("Kenya attacks port of Bosaso Affirmed Actual by author").counts(1);
        claims("interests-of-town").hasNo("Kenya attacks interests of Bosaso");
    }

    @Test
    void theVerbBehindARelativeClauseHasTheNameForItsSubject() {
        claims("behind-relative").has("Malawi dependsOn South Africa Affirmed Actual by author").counts(1);
        claims("relative-alone").has("Malawi dependsOn South Africa Affirmed Actual by author").counts(1);
    }

    @Test
    void anAuxiliaryAloneSaysTheSameOfAnother() {
        claims("so-did").has("Kenya sendsForces Haiti Affirmed Actual by author")
                .has("Benin sendsForces Haiti Affirmed Actual by author").counts(2);
        claims("neither-has").has("Spain sendsForces Chad Denied Actual by author")
                .has("Kenya sendsForces Chad Denied Actual by author").counts(2);
        claims("did-not").has("Kenya sendsForces Haiti Affirmed Actual by author").counts(1);
    }

    @Test
    void troopsStandAndMove() {
        claims("along-its-border").has("Kenya sendsForces border with Somalia Affirmed Actual by author");
        claims("forces-exist").has("Chad sendsForces Darfur Denied Actual by author");
        claims("moved-towards").has("Chad sendsForces Birao Affirmed Actual by author");
        claims("refugees-towards").counts(0);
    }

    @Test
    void whoseSecurityIsThreatenedIsThreatened() {
        claims("own-security").has("Lome pact threatens Somalia Affirmed Actual by Somalia").counts(1);
    }

    @Test
    void aMoveIsOfWhoeverMadeIt() {
        claims("a-move-that").has("Chad violates ceasefire Affirmed Actual by rebels");
        claims("any-move").hasNo("Chad violates ceasefire");
    }

    @Test
    void aNormIsCalledByItsWholeName() {
        claims("law-of").has("Chad violates law of the sea Affirmed Actual by author").counts(1);
        claims("truce-of-may").has("Chad violates ceasefire Affirmed Actual by author").counts(1);
        claims("breaking-it").has("Chad violates ceasefire Affirmed Actual by rebels").counts(1);
    }

    @Test
    void whoOrderedGoodsGetsThem() {
        claims("jets-ordered").has("Russia supplies Chad [fighter jets] Denied Actual by author");
        claims("jets-flown").hasNo("Russia supplies Chad");
    }

    @Test
    void whatIsOrderedInAStateComesFromIt() {
        claims("ordered-in").has("Italy supplies Chad [helicopters] Affirmed Intended by author").counts(1);
        claims("ordered-in-may").counts(0);
    }

    @Test
    void aShipUnloadsForItsState() {
        claims("ship-unloaded").has("Chad supplies Togo [rifles] Affirmed Actual by author").counts(1);
    }

    @Test
    void anOrganIsOfTheStateBehindIt() {
        claims("government-of").has("Chad supplies Kenya [tanks] Affirmed Actual by author").counts(1);
        claims("parliament-of").has("Chad ratifies Lome treaty Denied Actual by author").counts(1);
        claims("government-of-unity").hasNo("Kenya supplies Kenya").counts(0);
        claims("attacked-police").has("Gunmen attacks Kenya Affirmed Actual by author").counts(1);
    }

    @Test
    void aPluralBeforeAnArticleIsAVerb() {
        claims("army-bombs").has("Kenya attacks ammunition depots [drones] Affirmed Actual by author");
        claims("army-bombs-how").has("Chad attacks market of Birao Affirmed Actual by author");
        claims("attacks-the-day").has("Chad attacks farmers [drones] Affirmed Actual by author");
    }

    @Test
    void aPortIsNoTown() {
        claims("built-port").has("China produces deep-sea port Affirmed Actual by author").hasNo("China produces Lamu").counts(1);
    }
}
