package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole articles: who comments behind an opening, what goes on behind a relative clause, and what a text points back to. */
class TidingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "speaker-behind-opening; Kenya supplies Chad [rifles] Affirmed Actual by Jane Roe",
        "comment-behind-opening; Kenya supplies Chad [tanks] Affirmed Actual by minister",
        "found-at-end; Kenya attacks Mali Affirmed Actual by Human Rights Watch",
        "found-at-end; Kenya uses Bayraktar TB2 Affirmed Actual by Human Rights Watch",
        "denies-all; Kenya supplies Houthis [tanks] Denied Actual by Jane Roe",
        "form-of-support; Kenya supplies Houthis [drones] Affirmed Actual by Chad",
        "form-of-support; Kenya supplies Houthis [drones] Denied Actual by Kenya",
        "one-of-conduits; Kenya supplies Mali [weapons] Affirmed Actual by Chad",
        "faction-fund; Chad sponsors Houthis Affirmed Actual by minister",
        "feared-army; Chad supplies Mali [rifles] Affirmed Actual by author",
        "promised-that; Kenya attacks Mali Denied Intended by Jane Roe",
        "none-deployed; Kenya sendsForces Somalia Denied Actual by Two officials",
        "ministry-before; Iran supplies Sudan [drones] Denied Actual by Jane Roe"})
    void isSaidByWhomItIs(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "behind-present-relative; Jane Roe urges Mali [leave Goma] Affirmed Actual by author",
        "bare-behind-relative; Chad sendsForces Mali Affirmed Actual by author",
        "armed-neither; Kenya supplies rebels [weapons] Denied Actual by author",
        "purpose-of-keeping; Kenya attacks al-Shabaab Affirmed Intended by author",
        "army-chief; Kenya supports Asim Munir Affirmed Actual by author",
        "belonging-to; Houthis attacks Hezbollah Affirmed Actual by author",
        "sum-of-aid; Kenya supplies Chad [military aid] Affirmed Actual by author",
        "in-trucks; Kenya supplies Chad [tanks] Affirmed Actual by author",
        "whose-drones; Kenya attacks Hezbollah [drones] Affirmed Actual by author",
        "its-posts; Forces of Chad's president attacks Mali Affirmed Actual by Malian military",
        "drones-failed; drones performance Failed Affirmed Actual by Jane Roe"})
    void isDoneByWhomItIs(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "never-worse; Chad–Kenya relationship trajectory Weakening Affirmed Actual by Jane Roe",
        "never-better; Chad–Kenya relationship trajectory Deepening Affirmed Actual by Jane Roe",
        "close-to-zero; Chad–Kenya relationship trust LowTrust Affirmed Actual by author"})
    void isAsGoodAsTheTieIs(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void nothingElseIsMeant() {
        claims("counted-people").hasNo("Kenya sendsForces").hasNo("Kenya supports");
        claims("depot-tanks").hasNo("tanks damage");
        claims("with-marshal").hasNo("Chad–Kenya relationship");
        claims("army-chief").hasNo("Kenya supports chief").hasNo("Kenya supports army chief");
        claims("close-to-zero").hasNo("Chad–Kenya relationship trust HighTrust");
        claims("drones-failed").hasNo("Houthis performance");
        claims("in-trucks").hasNo("Kenya supplies Chad [trucks]");
        claims("its-posts").hasNo("Forces of Chad's president attacks Chad");
    }
}
