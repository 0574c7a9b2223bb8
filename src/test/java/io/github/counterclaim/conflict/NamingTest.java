package io.github.counterclaim.conflict;

import static io.github.counterclaim.conflict.ClaimText.claim;
import static io.github.counterclaim.conflict.ClaimText.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with their articles, and verbs that agree with them. */
final class NamingTest {

    private final Naming naming = new Naming(ClaimText.WORLD);

    @ParameterizedTest
    @CsvSource({
        "United-Isles-Emirates, the United Isles Emirates",
        "Republic-of-Norland, the Republic of Norland",
        "Lake-Forces, the Lake Forces",
        "Centre-for-Lake-Studies, the Centre for Lake Studies",
        "Norland's-Army, Norland's Army",
        "Norland, Norland",
        "M-9, M 9"
    })
    void namesThatWantAnArticleHaveOne(String thing, String expected) {
        assertEquals(expected, naming.name(thing(thing)));
    }

    @Test
    void theVerbAgreesWithItsSubject() {
        Wording wording = new Wording(ClaimText.WORLD);
        assertEquals("the Lake Forces supply Norland with drones", wording.proposition(claim("Kenya: Lake-Forces supplies Norland with drone")));
        assertEquals("Norland supplies the Lake Forces", wording.proposition(claim("Kenya: Norland supplies Lake-Forces")));
        assertEquals("the Lake Forces hold exercises with Norland", wording.proposition(claim("Kenya: Lake-Forces exercisesWith Norland")));
    }

    @Test
    void severalSpeakersSay() {
        Conflict conflict = ClaimText.conflicts(
                claim("Kenya: Lake-Forces supplies Norland with drone"), claim("Lake-Forces: not Lake-Forces supplies Norland with drone"))
                .get(0);
        String sentence = new Wording(ClaimText.WORLD).explain(conflict);
        assertTrue(sentence.startsWith("Kenya (“") && sentence.contains(", but the Lake Forces (“")
                && sentence.contains(") deny that the Lake Forces supply Norland with drones; "), sentence);
    }
}
