package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who arms, strikes and sends troops, in the constructions that reports of war use again and again. */
class ArmsDeedsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "armsdeeds-gapped-givers; Kenya supplies Chad [drones] Affirmed Actual by author",
        "armsdeeds-gapped-givers; Niger supplies Chad [tanks] Affirmed Actual by author",
        "armsdeeds-gapped-givers; Mali supplies Chad [shells] Affirmed Actual by author",
        "armsdeeds-gapped-getters; Chad supplies Serbia [tanks] Affirmed Actual by author",
        "armsdeeds-gapped-getters; Chad supplies Kenya [shells] Affirmed Actual by author",
        "armsdeeds-carried-out; Chad attacks Goma Affirmed Actual by author",
        "armsdeeds-attempt-failed; Chad supplies Mali [drones] Denied Actual by author",
        "armsdeeds-attempt-by; Chad attacks Goma Affirmed Intended by author",
        "armsdeeds-plan-failed; Chad sendsForces Mali Denied Actual by author",
        "armsdeeds-gerund-noun; Mali attacks Goma Affirmed Actual by author",
        "armsdeeds-having-sent; Kenya sendsForces Mali Affirmed Actual by author",
        "armsdeeds-before-sending; Kenya sendsForces Mali Affirmed Actual by author",
        "armsdeeds-after-supplying; Kenya supplies Mali [drones] Affirmed Actual by author",
        "armsdeeds-after-bombing; Kenya attacks Goma Affirmed Actual by author",
        "armsdeeds-weapon-that-struck; Kenya attacks Mali's schools [missiles] Affirmed Actual by author",
        "armsdeeds-supplied-to-bomb; Kenya supplies Mali [drones] Affirmed Actual by author",
        "armsdeeds-supplied-to-bomb; Mali attacks Goma Affirmed Actual by author",
        "armsdeeds-built-and-sold; Serbia supplies Mali [drones] Affirmed Actual by author",
        "armsdeeds-its-soldiers; Kenya sendsForces Mali Affirmed Actual by Kenya's president",
        "armsdeeds-soldiers-will-stay; Chad sendsForces Mali Affirmed Predicted by minister",
        "armsdeeds-number-of-soldiers; Kenya sendsForces Mali Affirmed Actual by UN",
        "armsdeeds-sent-over; Kenya supplies Mali [tanks] Affirmed Actual by author",
        "armsdeeds-armed-and-trained; Chad supplies rebels [weapons] Affirmed Actual by author"})
    void isRead(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whoOnlySpeaksOfADeedDidNotDoIt() {
        claims("armsdeeds-critic-of-attack").hasNo("Chad attacks");
        claims("armsdeeds-critic-of-delivery").hasNo("Kenya supplies");
        claims("armsdeeds-attempt-by").hasNo("Mali attacks");
    }

    @Test
    void eachOfAListHasItsOwn() {
        claims("armsdeeds-gapped-givers").hasNo("Kenya supplies Chad [tanks]").hasNo("Kenya supplies Chad [shells]");
        claims("armsdeeds-gapped-getters").hasNo("Chad supplies Peru [tanks]");
    }

    @Test
    void whoIsHelpedOrMovedByStrikesWasNotStruck() {
        claims("armsdeeds-backed-by-strikes").hasNo("Chad attacks Mali");
        claims("armsdeeds-angered-by-strikes").hasNo("Chad attacks Mali");
        claims("armsdeeds-sent-over").hasNo("Kenya uses");
    }
}
