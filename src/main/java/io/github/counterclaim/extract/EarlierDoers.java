package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who did a deed that a noun points back to: "Chad bombed the town. The strikes hit a school", "The missiles hit". */
final class EarlierDoers {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Recovery recovery;

    EarlierDoers(Scene scene, Recovery recovery) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.recovery = recovery;
    }

    /**
     * Returns of whom such a deed was last told; empty where that is nobody, or not clear.
     *
     * @param same the relation that the deed must be of, so that what it did is one deed more; null for any, of which
     *     something else is said ("the strikes violate the charter")
     */
    List<Match.Participant> of(Sentence s, Token deed, @Nullable String same) {
        boolean pointsBack = deed.isTag("NN") && !lexicon.isListed("agreement-noun", Phrases.lemma(deed)) && Phrases.isDefinite(s, deed, lexicon)
                && s.child(deed, "nmod:poss", "nmod", "amod") == null && (same == null || s.child(deed, "acl") == null);
        if (!pointsBack) {
            return List.of();
        }
        Thing armed = same == null ? null : armed(s, deed, same);
        Thing doer = armed != null ? armed : lexicon.wordings(Part.NOUN, Phrases.lemma(deed)).stream()
                .filter(noun -> noun.value() == null && (same == null || noun.relation().equals(same)))
                .map(noun -> same == null ? recovery.lastDoer(s, noun.relation()) : recovery.lastToDo(s, same, null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return doer == null ? List.of() : List.of(new Match.Participant(doer, null));
    }

    // "fired missiles at the port. The missiles hit": who had fired such
    private @Nullable Thing armed(Sentence s, Token noun, String relation) {
        Mention weapon = scene.mention(s, noun);
        boolean fits = weapon != null && weapon.thing().kind() == ThingKind.WEAPON_SYSTEM;
        return fits ? recovery.lastToDo(s, relation, weapon.thing()) : null;
    }
}
