package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Families of wordings of threats, help, ties and their qualities, and what only sounds like them. */
class FamiliesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "promised-against; Chad threatens Kenya Affirmed Actual by author",
        "part-in-delivery; Chad supplies Kenya [drones] Affirmed Actual by author",
        "alliance-fell-apart; Chad–Kenya relationship durability Fragile Affirmed Actual by author",
        "money-to-force; Chad sponsors Hezbollah Affirmed Actual by author",
        "under-direction; Iran sponsors Hezbollah Affirmed Actual by author",
        "under-control; Iran sponsors Hezbollah Affirmed Actual by author",
        "champion-of; Greece supports Armenia Affirmed Actual by author",
        "out-in-support; France supports Chad Affirmed Actual by author",
        "beyond-trade; Chad–Kenya relationship scope LimitedScope Affirmed Actual by author",
        "with-suspicion; Chad–Kenya relationship trust LowTrust Affirmed Actual by author",
        "navy-had-missiles; France supplies Chad [missiles] Affirmed Actual by author"})
    void says(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void saysNoMore() {
        claims("promised-to-protest").hasNo("Chad threatens");
        claims("sanctions-over-delivery").hasNo("France supplies").hasNo("Chad supplies");
        claims("durability-disputed").hasNo("Chad–Kenya relationship durability");
        claims("control-of-police").hasNo("police sponsors").hasNo("town sponsors");
        claims("propped-up-by").hasNo("Chad supports Russia").hasNo("Russia supports Chad Denied");
        claims("expanded-control").hasNo("Kenya sponsors").hasNo("Chad sponsors");
        claims("trust-fund").hasNo("Chad–Kenya relationship trust");
    }
}
