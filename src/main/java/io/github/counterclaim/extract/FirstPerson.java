package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For whom somebody says "we": the state or force of who speaks in the sentence, else of who spoke last. */
final class FirstPerson {

    private final Scene scene;
    private final Lexicon lexicon;

    FirstPerson(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns whether a word says "we". */
    boolean is(Token token) {
        return lexicon.isListed("first-person", token.form().toLowerCase(Locale.ROOT));
    }

    /** Returns for whom it is said, or null where nobody is known to speak. */
    @Nullable Thing of(Sentence s) {
        // in an interview it is whose turn it is
        Thing turn = new Turns(scene).speaker(s);
        Thing speaker = turn != null && scene.stateOf(turn) != null ? turn : speaker(s);
        if (speaker == null || speaker.kind() == ThingKind.PROXY_FORCE) {
            return speaker;
        }
        Thing state = scene.stateOf(speaker);
        return state != null || speaker.kind() != ThingKind.ORGANIZATION ? state : speaker;
    }

    private @Nullable Thing speaker(Sentence s) {
        for (Token token : s.tokens()) {
            boolean saying = token.isVerb()
                    && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, token)) != null;
            Token subject = saying ? s.child(token, "nsubj") : null;
            Thing named = subject == null ? null : named(s, subject);
            if (named != null) {
                return named;
            }
        }
        return scene.lastSpeaker();
    }

    // "the Serbian minister" speaks for Serbia
    private @Nullable Thing named(Sentence s, Token subject) {
        Mention mention = scene.mention(s, subject);
        if (mention != null) {
            return mention.thing();
        }
        return s.children(subject, "amod", "compound", "nmod:poss").stream()
                .map(token -> scene.mention(s, token))
                .filter(owner -> owner != null && switch (owner.thing().kind()) {
                    case STATE, PROXY_FORCE -> true;
                    default -> false;
                })
                .map(owner -> java.util.Objects.requireNonNull(owner).thing())
                .findFirst()
                .orElse(null);
    }
}
