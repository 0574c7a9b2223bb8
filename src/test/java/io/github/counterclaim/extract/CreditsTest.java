package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it where the speaker stands behind, within or before a clause, and what nobody in particular says. */
class CreditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "whatever-believed; Chad supplies rebels [drones] Affirmed Actual by Kenyan official",
        "charge-behind-speaker; Chad supplies rebels [weapons] Affirmed Actual by two Kenyan officers",
        "charge-behind-speaker; Chad supplies rebels [weapons] Denied Actual by Chad's minister",
        "signalled-behind; Chad opposes loan to Mali Denied Predicted by Kenyan minister",
        "audit-concluded; Chad supplies rebels [weapons] Affirmed Actual by defence ministry audit",
        "academic-wrote; Chad–Kenya relationship durability Fragile Affirmed Actual by Sudanese academic in exile",
        "cleft-comment; Kenya uses cluster munitions Affirmed Actual by Jane Roe",
        "wrote-on-x; Kenya attacks port of Lamu Affirmed Actual by Jane Roe",
        "not-authorised; Chad supplies rebels [tanks] Affirmed Actual by Two Kenyan officials",
        "seen-the-report; Chad supplies rebels [weapons] Affirmed Actual by diplomat",
        "fled-say; Chad attacks market [fighter jets] Affirmed Actual by Witnesses",
        "handed-over-proof; Chad supplies Mali [missiles] Affirmed Actual by Kenya",
        "repeated-its-claim; Chad supplies rebels [weapons] Affirmed Actual by Kenya",
        "after-condition; Kenya supports Mali Affirmed Conditional by president",
        "by-contrast; Kenya attacks port of Lamu Affirmed Actual by author"})
    void isSaidByWhomItIs(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "charge-called-baseless; Chad supplies rebels [weapons] Denied Actual by Chad",
        "asked-said-not; Chad supplies rebels [weapons] Denied Actual by Jane Roe",
        "claim-to-have; fighter jets damage Destroyed Denied Actual by Chadian military",
        "claim-to-have; fighter jets damage Destroyed Affirmed Actual by Kenya",
        "none-downed; Chadian fighter jets damage Destroyed Denied Actual by minister",
        "amid-allegations; Chad supplies rebels [drones] Affirmed Possible by author",
        "cast-doubt-on-claims; Chad supplies rebels [drones] Affirmed Possible by author",
        "without-help; Kenya produces missiles Denied Conditional by analyst",
        "warned-not-to; Kenya intervenesIn Mali Denied Intended by Chad",
        "may-have-used; Chad attacks Tine Affirmed Possible by minister",
        "lost-in-attack; Chad attacks port of Lamu Affirmed Actual by author",
        "no-word-and-armed; Kenya supplies rebels [weapons] Affirmed Actual by author"})
    void isDeniedOrDoubtedAsItIs(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "jets-downed; Chadian fighter jets damage Destroyed Affirmed Actual by Kenya, 3",
        "made-by-another; Kenya attacks drones Affirmed Actual by author, 2",
        "two-in-two-towns; Chad attacks hospitals [rockets] Affirmed Actual by author",
        "military-targets; Kenya attacks Chad [fighter jets] Affirmed Actual by author",
        "signed-by-both; Kenya signs Chad-Kenya truce [Chad] Affirmed Actual by author"})
    void isDoneToWhatItIs(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void isSaidOfNothingElse() {
        claims("offered-no-proof").counts(0);
        claims("made-by-another").hasNo("China attacks");
        claims("signed-by-both").hasNo("Qatar signs");
        claims("damage-elsewhere").hasNo("S-400 damage LimitedDamage");
        claims("with-others-filling").counts(0);
        claims("whatever-believed").counts(1);
    }
}
