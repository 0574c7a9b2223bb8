package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Wording;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wording found in a sentence.
 *
 * @param wording which
 * @param word the word that it was found at
 * @param participants who and what fills its roles, by role; a role that nothing fills is absent
 */
record Match(Wording wording, Token word, Map<String, List<Participant>> participants) {

    /**
     * What fills a role.
     *
     * @param thing what
     * @param token the head of the phrase that names it, or null where earlier text supplied it
     */
    record Participant(Thing thing, @Nullable Token token) {}

    List<Participant> of(String role) {
        return participants.getOrDefault(role, List.of());
    }

    boolean has(String role) {
        return !of(role).isEmpty();
    }
}
