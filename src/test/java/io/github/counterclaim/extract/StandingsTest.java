package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where states and forces stand: whose ally, whose proxy, whom they help, and what they are against. */
class StandingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "standings-nation-ally; South Korea alliedWith United States Affirmed Actual by author",
        "standings-one-of-allies; Belarus alliedWith Russia Affirmed Actual by author",
        "standings-other-allies; Japan alliedWith United States Affirmed Actual by author",
        "standings-its-rival; Chad alliedWith Kenya Affirmed Actual by author",
        "standings-both-allies; Kenya alliedWith Mali Affirmed Actual by author",
        "standings-once-ally; Chad alliedWith Kenya Affirmed Actual by author",
        "standings-allied-force; Hezbollah alliedWith Iran Affirmed Actual by author",
        "standings-offered; Chad alliedWith Kenya Affirmed Actual by author",
        "standings-proxies-including; Iran sponsors Houthis Affirmed Actual by author",
        "standings-other-backed; Iran sponsors Hezbollah Affirmed Actual by author",
        "standings-funds; Eritrea sponsors Fano Affirmed Actual by Ethiopia",
        "standings-funds-rebels; Chad sponsors rebels Affirmed Actual by author",
        "standings-along-with; Kenya opposes plan Affirmed Actual by author",
        "standings-while-back; Niger supports Togo Affirmed Actual by author",
        "standings-with-assistance; Chad supports Kenya [military] Affirmed Actual by author",
        "standings-has-support; Kenya supports Chad Affirmed Actual by author",
        "standings-condemned-for; Chad supports rebels Affirmed Actual by author",
        "standings-thanked-for; Chad supports Mali Affirmed Actual by author",
        "standings-sanctions-over; Rwanda supports M23 Affirmed Actual by author",
        "standings-support-plan; Kenya supports peace plan Affirmed Actual by author",
        "standings-rejected-calls; Kenya opposes calls for a ceasefire Affirmed Actual by author",
        "standings-not-recognise; Kenya opposes Kosovo Affirmed Actual by author",
        "standings-trained-with; Belarus exercisesWith Russia Affirmed Actual by author",
        "standings-worried; Chad exercisesWith Kenya Affirmed Actual by author",
        "standings-remittances; Chad dependsOn remittances Affirmed Actual by author"})
    void isRead(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        claims("standings-allies-of").hasNo("United States condemns");
        claims("standings-other-allies").hasNo("other U.S. allies alliedWith");
        claims("standings-both-allies").hasNo("Chad alliedWith Mali");
        claims("standings-offered").hasNo("Chad alliedWith Kenya Affirmed Intended");
        claims("standings-backed-groups").hasNo("sponsors");
        claims("standings-controls-islands").hasNo("sponsors");
        claims("standings-along-with").hasNo("Chad opposes Kenya");
        claims("standings-has-support").hasNo("Chad supports");
        claims("standings-to-its-aid").hasNo("Chad supports");
        claims("standings-condemned-for").hasNo("Kenya supports");
        claims("standings-thanked-for").hasNo("Mali supports");
        claims("standings-sanctions-over").hasNo("European Union supports");
        claims("standings-used-for").hasNo("money sponsors");
        claims("standings-trained-with").hasNo("supports");
        claims("standings-worried").hasNo("Mali exercisesWith");
    }
}
