package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** What is parsed apart, verbs that the tagger hides, what a list includes, and who "the paper" is. */
final class PartingsTest {

    @Test
    void whatStandsBeforeAClauseLeavesItItsSubject() {
        claims("opening-without-comma").has("Ethiopia attacks rebels Affirmed Actual by author");
        claims("dateline-in-brackets").has("Chad supports rebels Denied Actual by author");
    }

    @Test
    void aRelativeClauseLeavesItsNounItsVerb() {
        claims("relative-before-verb").has("India supplies Kazakhstan [fighter jets] Affirmed Actual by author").hasNo("Greece supplies");
        claims("relative-whose").has("Chad supplies Kenya [drones] Affirmed Actual by author").hasNo("Gao supplies");
    }

    @Test
    void aHiddenVerbIsFound() {
        claims("military-of-a-people").has("Mali attacks Chad Affirmed Actual by Algeria").hasNo("Chad attacks");
        claims("shelling-of-a-people").has("Tanzania attacks hospitals Affirmed Actual by author");
        claims("verb-taken-for-adverb").has("Poland supports Peru Affirmed Predicted by Poland");
        claims("verb-taken-for-noun").has("Algeria sanctions Kazakhstan Affirmed Predicted by author");
    }

    @Test
    void whatTheTargetsIncludedWasStruck() {
        claims("targets-that-included").has("Thailand attacks hotel buildings [bombs] Affirmed Actual by author")
                .has("Thailand attacks bridge [bombs] Affirmed Actual by author");
        claims("targets-among-them").has("Thailand attacks bridge Affirmed Actual by Thai air force");
        claims("group-that-includes").hasNo("Peru urges").hasNo("Chad urges");
    }

    @Test
    void thePaperIsTheOneNamedLast() {
        claims("paper-named-before").has("Iran supplies Mali [drones] Affirmed Actual by The Washington Post");
        claims("paper-in-report").has("Chad supplies Mali [missiles] Affirmed Actual by Al-Jarida");
        claims("paper-of-nobody").hasNo("Iran supplies Mali [drones] Affirmed Actual by Chad");
        claims("channel-quoted-him").has("Chad supplies Russia [drones] Denied Actual by Hossein Amirabdollahian");
    }

    @Test
    void nobodyAccusesHimself() {
        claims("nobody-accuses-himself").has("Rwanda supplies M23 [electronic warfare systems] Affirmed Actual by panel of experts");
    }

    @Test
    void aLeaderStrikesWithTheArmyOfHisState() {
        claims("leader-strikes").has("Ukraine attacks Mali Affirmed Actual by Chad");
    }
}
