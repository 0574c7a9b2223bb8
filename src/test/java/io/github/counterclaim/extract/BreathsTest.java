package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** What clauses and phrases of one breath share, and what they do not. */
final class BreathsTest {

    @Test
    void whomAClauseAccusesDoesTheDeed() {
        claims("one-whom-it-accuses").has("Kenya supplies rebels [drones] Affirmed Actual by Chad");
        claims("envoy-whom-it-accuses").has("Algeria supplies Azawad Liberation Front [weapons] Affirmed Actual by Mali");
        claims("envoy-who-is-accused").hasNo("Mali supplies").hasNo("Mali supports");
    }

    @Test
    void whoeverElseGivesInOneBreathGivesToTheSame() {
        claims("recipient-of-the-same-breath").has("Russia supplies Ethiopia [Su-30] Affirmed Actual by author");
        claims("no-recipient-of-the-same-breath").hasNo("North Korea supplies");
    }

    @Test
    void whatIsWantedOfSomebodyIsToCome() {
        claims("goods-wanted").has("China supplies Serbia [surface-to-air missiles] Affirmed Intended by author");
        claims("goods-wanted-to-stop").hasNo("Russia supplies");
    }

    @Test
    void likeStandsWithLike() {
        claims("like-behind-place").has("Cambodia attacks hospitals [rockets] Affirmed Actual by author");
        claims("those-who-fled").has("Chad attacks camp Affirmed Actual by author").hasNo("Chad attacks rebels");
    }

    @Test
    void phrasesBetweenCommasTellOfTheirNoun() {
        claims("group-told-of-between-commas").has("Rwanda sponsors M23 Affirmed Actual by author").has("M23 attacks Goma Affirmed Actual by author");
    }

    @Test
    void deedsInARowHaveTheirOwnObjects() {
        claims("deeds-in-a-row").has("Chad attacks villages Affirmed Actual by author");
        claims("verbs-in-a-row").has("Rwanda supplies rebels [weapons] Affirmed Actual by author");
    }

    @Test
    void positionsAreNoRecipients() {
        claims("whose-positions").has("Thailand attacks Cambodia [F-16] Affirmed Actual by author");
    }

    @Test
    void placesAreSeizedByForce() {
        claims("town-seized").has("M23 attacks Goma Affirmed Actual by author");
        claims("prisoner-captured").hasNo("Ukraine attacks North Korea");
    }

    @Test
    void nobodyResistsHisOwnSecurity() {
        claims("its-own-security").hasNo("Iran opposes Iran's security");
    }
}
