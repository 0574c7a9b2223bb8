package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arms and troops that are told of from the side of what is sent, or whose sender or recipient goes by no name of its own. */
class DeliveriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "dl-the-country; Kenya supplies Mali [ammunition] Affirmed Actual by author",
        "dl-government-seat; Angola supplies Mali [drones] Affirmed Actual by author",
        "dl-authorities; Angola supplies Mali [ammunition] Affirmed Actual by author",
        "dl-neighbouring; Chad supplies Niger [ammunition] Affirmed Actual by author",
        "dl-president-of; Kenya supplies Mali [drones] Affirmed Actual by author",
        "dl-both-sold; Turkey supplies Peru [weapons] Affirmed Actual by author",
        "dl-along-with; Mali supplies Turkey [drones] Affirmed Actual by author",
        "dl-main-backer; Kenya supplies Mali [weapons] Affirmed Actual by author",
        "dl-worth; Kenya supplies Peru [weapons] Affirmed Actual by author",
        "dl-armys; Kenya supplies Mali [drones] Affirmed Actual by author",
        "dl-government-of; Kenya supplies Mali [ammunition] Affirmed Actual by author",
        "dl-not-received; Kenya supplies Mali [helicopters] Denied Actual by author",
        "dl-had-ordered; Kenya supplies Mali [helicopters] Affirmed Actual by author",
        "dl-imports-most; Kenya supplies Poland [weapons] Affirmed Actual by author",
        "dl-to-help; Rwanda supplies Mali [drones] Affirmed Actual by author",
        "dl-it-has-sent; Kenya supplies Mali [radars] Affirmed Actual by author",
        "dl-awaits; Kenya supplies Mali [missiles] Affirmed Intended by author",
        "dl-deal-to-sell; Kenya supplies Mali [fighter jets] Affirmed Intended by author",
        "dl-share; Kenya supplies Mali [weapons] Affirmed Actual by author",
        "dl-ship; Kenya supplies Poland [missiles] Affirmed Actual by author",
        "dl-poured; Kenya supplies Mali [weapons] Affirmed Actual by author",
        "dl-thanked; Kenya supplies Mali [tanks] Affirmed Actual by author",
        "dl-them; Kenya supplies Houthis [drones] Affirmed Actual by author",
        "dl-which-borders; Mali supplies Chad [drones] Affirmed Actual by author",
        "dl-ministry; Kenya supplies Mali [weapons] Affirmed Actual by author"})
    void isDelivered(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "dl-which-has; Turkey sendsForces Somalia Affirmed Actual by author",
        "dl-it-sent-troops; Kenya sendsForces Mali Affirmed Actual by author",
        "dl-across-other; Kenya sendsForces Chad Affirmed Actual by Chad",
        "dl-parliament; Turkey sendsForces Mali Affirmed Intended by author",
        "dl-ordered-into; Kenya sendsForces Mali Affirmed Actual by author"})
    void isSent(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        claims("dl-the-country").hasNo("Kenya supplies Kenya");
        claims("dl-own-country").hasNo("Chad supplies");
        claims("dl-it-has-built").hasNo("Kenya supplies");
        claims("dl-which-borders").hasNo("Japan supplies");
        claims("dl-across").hasNo("Kenya sendsForces");
        claims("dl-parliament").hasNo("troops sendsForces");
    }
}
