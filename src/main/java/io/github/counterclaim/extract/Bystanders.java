package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.lexicon.Role;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom "the country" means where it cannot be who acts: "Mali is at war. Kenya sold the country arms" is no sale to Kenya. */
final class Bystanders {

    private static final int REACH = 2;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Resolver resolver;

    Bystanders(Scene scene, Resolver resolver) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.resolver = resolver;
    }

    /** Returns what stands in a role, or whom the sentences before name instead, where that is who acts. */
    Match.Participant instead(Sentence s, Match.Participant found, Role role, Filler filler, Map<String, List<Match.Participant>> filled) {
        Token token = found.token();
        boolean acts = role.name().equals("object") && token != null && filler.admits(ThingKind.STATE)
                && filled.getOrDefault("subject", List.of()).stream().anyMatch(one -> one.thing().equals(found.thing()));
        boolean country = acts && token.tag().equals("NN") && lexicon.isListed("state-noun", Phrases.lemma(token))
                && Phrases.isDefinite(s, token, lexicon) && s.child(token, "nmod:poss", "nmod", "acl:relcl") == null;
        Thing other = country ? namedBefore(s, found.thing()) : null;
        return other == null ? found : new Match.Participant(other, token);
    }

    /** Returns whether any of these is somebody's own: "Kenya struck the camp. No Kenyan jet was hit", at least not by Kenya. */
    boolean isOf(Sentence s, Thing somebody, List<Match.Participant> found) {
        return found.stream().anyMatch(one -> somebody.equals(one.thing()) || somebody.equals(scene.stateOf(one.thing()))
                || one.token() != null && isOwned(s, somebody, one.token()));
    }

    private boolean isOwned(Sentence s, Thing somebody, Token token) {
        boolean theirs = s.children(token, "nmod:poss").stream().anyMatch(owner -> owner.isTag("PRP"));
        if (theirs) {
            // "Somalia said none of its jets was hit"
            List<Thing> states = scene.mentions(s).stream().map(mention -> scene.stateOf(mention.thing())).filter(Objects::nonNull).toList();
            return states.isEmpty() || states.contains(somebody);
        }
        return s.children(token, "amod", "compound", "nmod:poss", "nmod").stream()
                .map(owner -> scene.mention(s, owner))
                .anyMatch(mention -> mention != null && somebody.equals(scene.stateOf(mention.thing())));
    }

    // the only other state of the sentence before, or of the one before that
    private @Nullable Thing namedBefore(Sentence s, Thing doer) {
        for (int number = s.number() - 1; number >= 0 && number >= s.number() - REACH; number--) {
            List<Thing> states = scene.mentions(scene.sentences().get(number)).stream()
                    .filter(mention -> mention.use() != Name.Use.DEMONYM)
                    .map(resolver::actorOf)
                    .filter(Objects::nonNull)
                    .filter(state -> !state.equals(doer))
                    .distinct()
                    .toList();
            if (!states.isEmpty()) {
                return states.size() == 1 ? states.get(0) : null;
            }
        }
        return null;
    }
}
