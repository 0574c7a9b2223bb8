package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** What the parser leaves hanging is joined to whoever says, does or suffers it. */
final class HangingTest {

    @Test
    void whoDeniesAccusesBeside() {
        claims("hanging second saying").has("rebels violates ceasefire Affirmed Actual by Syria's Defence Ministry");
        claims("hanging second accusation").has("Niger attacks Goma Affirmed Actual by Mali");
        claims("hanging shared perfect").has("Chad attacks Bukavu Affirmed Actual by Kenya");
    }

    @Test
    void relativeClausesTellOfTheirNoun() {
        claims("hanging relative of apposition").has("FDLR threatens Rwanda Affirmed Actual by author");
        claims("hanging relative behind comma").has("FDLR threatens Rwanda Affirmed Actual by author");
        claims("hanging designated gang").has("Chad sanctions Tren de Aragua Affirmed Actual by author");
        claims("hanging through saying").has("Burundi sendsForces South Kivu Affirmed Actual by Vincent Biruta");
    }

    @Test
    void participlesAreNoMainVerbs() {
        claims("hanging participle").has("Harop performance Failed Affirmed Actual by Kenya");
        claims("hanging armed and trained").has("Democratic Republic of Congo sponsors M23 Affirmed Actual by Rwandan officials");
    }

    @Test
    void aChargeDeniedIsThatOfItsSentence() {
        claims("hanging charge denied").hasNo("Kenya supplies Mali [drones] Denied");
    }

    @Test
    void describedStatesAreNotWhoSpeaksOfThem() {
        claims("hanging gulf state").hasNo("Chad violates").hasNo("Chad supplies").hasNo("Chad sponsors");
        claims("hanging stateless speaker").has("Kuwait violates Genocide Convention Affirmed Actual by Amnesty International");
        claims("hanging known gulf state").has("Kuwait violates Genocide Convention Affirmed Actual by Chad");
    }

    @Test
    void namesOfSitesTellNoOwner() {
        claims("hanging hospital").has("M23 attacks Kenyan Maternity Hospital Affirmed Actual by author").hasNo("M23 attacks Kenya ").hasNo("M23 attacks Kenya's");
    }

    @Test
    void theForceIsWhoseSpokesmanSpeaksOfIt() {
        claims("hanging own force").has("M23 attacks Goma Denied Actual by Willy Ngoma").hasNo("Rapid Support Forces attacks");
        claims("hanging introduced force").hasNo("Chad supports Rapid Support Forces");
    }

    @Test
    void failingToDoIsNoPerformanceOfForces() {
        claims("hanging failing to honour").hasNo("Rapid Support Forces performance");
        claims("hanging failing to hit").has("Shahed performance Failed Affirmed Actual by Mali");
    }

    @Test
    void namesBesideTheirKindCount() {
        claims("hanging manufacturer").has("NORINCO supplies Kenya [howitzers] Affirmed Actual by author");
    }

    @Test
    void whatWasImposedIsNotDenied() {
        claims("hanging sanctions imposed").has("European Union sanctions Kenyan commanders Affirmed Actual by author");
        claims("hanging lifted sanctions").hasNo("European Union sanctions Kenyan commanders Affirmed");
    }

    @Test
    void whatNothingPreventsIsPossible() {
        claims("hanging nothing prevents").has("Chad supplies Mali [missiles] Affirmed Possible by Deby");
        claims("hanging prevented").has("Chad supplies Mali [missiles] Denied Actual by author");
    }

    @Test
    void trustAndDependence() {
        claims("hanging lowest trust").has("Chad–Mali relationship trust LowTrust Affirmed Actual by author").hasNo("Chad–Mali relationship trust HighTrust");
        claims("hanging relied goods").has("Mali dependsOn Russia [gas] Affirmed Predicted by Diplomats").has("Mali dependsOn Russia [grain] Affirmed Predicted by Diplomats");
    }
}
