package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** War as dispatches tell it: what is shot down, whose soldiers "its soldiers" are, what the strikes hit, who is a threat. */
class WarfareTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "warfare-shot-down; Mali attacks fighter jets Affirmed Actual by Mali",
        "warfare-brought-down; Kenya attacks drones [missiles] Affirmed Actual by author",
        "warfare-mines; Chad uses landmines Affirmed Actual by Mali",
        "warfare-its-troops; Burundi sendsForces Uganda Denied Actual by Burundian military",
        "warfare-two-of-its; Kenya sendsForces Somalia Affirmed Actual by Kenya",
        "warfare-spokesman-its; Thailand attacks Cambodia [fighter jets] Affirmed Actual by Thailand's army spokesman",
        "warfare-strikes-hit; Sudan attacks market Affirmed Actual by residents",
        "warfare-missiles-hit; Chad attacks hospitals Affirmed Actual by author",
        "warfare-owned-ship; Houthis attacks tanker [missiles] Affirmed Actual by author",
        "warfare-alleged; United States attacks drug boat Affirmed Actual by author",
        "warfare-called-threat; Belarus threatens Lithuania Affirmed Actual by Poland"})
    void isRead(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        claims("warfare-brought-down").hasNo("Turkey attacks");
        claims("warfare-plan-shot-down").hasNo("attacks");
        claims("warfare-charged-strikes").hasNo("Chad attacks market");
        claims("warfare-owned-ship").hasNo("attacks United Kingdom");
        claims("warfare-nobody").hasNo("threatens");
        claims("warfare-no-one").hasNo("threatens");
        claims("warfare-called-threat").hasNo("Poland threatens");
        claims("warfare-out-of-service").hasNo("Chad uses bombs");
    }
}
