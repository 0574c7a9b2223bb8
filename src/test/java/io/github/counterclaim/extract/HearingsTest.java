package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is heard and who is meant, over one sentence or several. */
class HearingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "what-it-described-as; Kenya supports rebels Affirmed Actual by Chad",
        "what-the-minister-termed; Chad supports militia Affirmed Actual by minister",
        "one-of-them-said; Turkey supplies Mali [drones] Denied Actual by two officials",
        "charge-caracas-rejects; Venezuela supplies rebels [weapons] Denied Actual by Venezuela",
        "may-or-may-not; Kenya supplies Sudan [drones] Affirmed Possible by author",
        "has-no-evidence; Chad supplies Sudan [weapons] Denied Actual by government spokesman",
        "troops-are-no-goods; Kenya supplies Niger [tanks] Affirmed Actual by author",
        "report-also-accuses; Kenya supports rival militia Affirmed Actual by report",
        "militia-said-it; militia attacks Chad [drones] Affirmed Actual by militia",
        "tank-said-it; Turkey supplies Mali [drones] Affirmed Intended by think tanks",
        "newspaper-then-state; Kenya supplies Mali [shells] Affirmed Actual by author",
        "veto-sanctions; Kenya sanctions Chad Denied Actual by author"})
    void isHeard(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void nobodyElseIsMeant() {
        claims("one-of-them-said").hasNo("by Mali").hasNo("by Turkey");
        claims("territory-be-used").hasNo("Chad attacks");
        claims("troops-are-no-goods").hasNo("Chad supplies");
        claims("short-of-saying").hasNo("Kenya supports");
        claims("report-also-accuses").hasNo("by Chad");
        claims("militia-said-it").hasNo("Kenya attacks").hasNo("Chad threatens").hasNo("Chad attacks");
        claims("tank-said-it").hasNo("by Mali");
        claims("sold-the-country").hasNo("[country");
    }
}
