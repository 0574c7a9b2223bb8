package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames of deeds of war and trade, and the same words in other senses. */
final class FramesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "asked-for-arms; Turkey supplies Burkina Faso [drones] Affirmed Intended by author",
        "found-buyer; Pakistan supplies Azerbaijan",
        "turned-into-weapons; Houthis produces",
        "sent-to-bomb; Kenya uses F-5",
        "under-siege-by; Rapid Support Forces attacks Babanusa",
        "night-of-attacks; Russia attacks Kharkiv",
        "went-after; Turkey attacks",
        "strikes-inside; Turkey attacks Iraq Affirmed Actual by author",
        "killed-in-strike; United States attacks Mukalla Affirmed Actual by author",
        "junta-in; Mali uses",
        "soldiers-alongside; Burundi sendsForces",
        "put-ashore; Ghana sendsForces Liberia Affirmed Actual by author",
        "to-fight-in; Nepal sendsForces Ukraine Denied Actual by Nepal",
        "seen-as-threat; Zimbabwe threatens Botswana Affirmed Actual by author",
        "called-a-puppet; Eritrea sponsors",
        "answerable-to; Russia sponsors Wagner Group Affirmed Actual by author",
        "its-defence-depends; Kuwait dependsOn United States Affirmed Actual by Kuwait",
        "being-in-breach; Ethiopia violates Ethiopia-Kenya truce",
        "barred-from-entry; Ghana sanctions",
        "beyond-repair; oil refineries damage Destroyed",
        "works-as-designed; Arrow missile defence system performance Effective Affirmed Actual by author",
        "downed-all; Patriot performance Effective Affirmed Actual by author"})
    void theDeedIsHeard(String name, String start) {
        assertTrue(claims(name).lines().stream().anyMatch(line -> line.startsWith(start)),
                () -> name + " should claim " + start + " but claims " + claims(name).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital-operation", "went-after-critics", "buyer-of-votes", "under-fire-from-critics", "turned-into-museum"})
    void nothingIsHeardWhereTheWordsMeanSomethingElse(String name) {
        claims(name).counts(0);
    }
}
