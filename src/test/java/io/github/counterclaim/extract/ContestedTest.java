package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** What decides whether two claims conflict at all: told by a war, completed by its own sentence, or not said. */
final class ContestedTest {

    @Test
    void anAdmissionIsDatedByItsAfterthought() {
        claims("few-and-before-the-war").has("Turkey supplies Russia [drones] Affirmed Actual by Kenya, on ../2022-02-23");
    }

    @Test
    void theTransferIsThatOfItsOwnSentence() {
        claims("transfer-of-the-same-sentence")
                .has("Turkey supplies Russia [drones] Affirmed Actual by Turkey, on ../2022-02-23");
        claims("transfer-is-not-an-earlier-one")
                .hasNo("Kenya supplies Ethiopia [drones] Affirmed Actual by Turkey");
    }

    @Test
    void whatIsNotStatedIsNotDenied() {
        claims("did-not-state").hasNo("Turkey supplies Ethiopia");
    }
}
