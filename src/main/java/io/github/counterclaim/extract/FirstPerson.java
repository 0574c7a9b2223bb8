package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For whom somebody says "we": the state or force of who speaks in the sentence, else of who spoke last. */
final class FirstPerson {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Quotations quotations;
    private final Turns turns;

    FirstPerson(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.quotations = new Quotations(scene);
        this.turns = new Turns(scene);
    }

    /** Returns whether a word says "we". */
    boolean is(Token token) {
        return lexicon.isListed("first-person", token.form().toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word says "our", or "my": of a country and its forces both say the same. */
    boolean isOurs(Token token) {
        return is(token) || lexicon.isListed("first-person-singular", token.form().toLowerCase(Locale.ROOT));
    }

    /** Returns for whom it is said, or null where nobody is known to speak. */
    @Nullable Thing of(Sentence s) {
        // in an interview it is whose turn it is
        Thing turn = turns.speaker(s);
        Thing spoken = turn != null && scene.stateOf(turn) != null ? turn : speaker(s);
        if (turn == null && !isQuoted(s)) {
            return columnist(s, spoken);
        }
        Thing speaker = spoken == null ? scene.lastSpeaker() : spoken;
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
        return null;
    }

    // what stands in no quotation is said for whom the author writes: "shelled our positions, the ministry in Bamako said"
    private @Nullable Thing columnist(Sentence s, @Nullable Thing reporting) {
        Thing known = scene.stateOf(scene.source().voice());
        Thing voice = known != null ? known : HomeState.of(scene.source(), lexicon);
        Thing state = voice != null ? voice : reporting == null ? null : scene.stateOf(reporting);
        state = state == null && scene.columnist() == null ? echoed(s) : state;
        if (state != null) {
            scene.columnist(state);
        }
        return state == null ? scene.columnist() : state;
    }

    // "Paris says that Chad threatens Mali. We do not threaten Mali": we are Chad
    private @Nullable Thing echoed(Sentence s) {
        Token verb = s.tokens().stream().filter(token -> token.head() < 0 && token.isVerb()).findFirst().orElse(null);
        Token we = verb == null ? null : s.child(verb, "nsubj");
        if (we == null || !is(we) || s.number() == 0) {
            return null;
        }
        Sentence before = scene.sentences().get(s.number() - 1);
        return before.tokens().stream()
                .filter(token -> token.isVerb() && token.is("ccomp", "acl", "advcl") && token.lemma().equals(verb.lemma()))
                .map(token -> before.child(token, "nsubj"))
                .filter(subject -> subject != null && scene.mention(before, subject) != null)
                .map(subject -> scene.stateOf(java.util.Objects.requireNonNull(scene.mention(before, subject)).thing()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isQuoted(Sentence s) {
        return s.tokens().stream().anyMatch(token -> quotations.isQuoted(s, token));
    }

    // "the Serbian minister" speaks for Serbia
    private @Nullable Thing named(Sentence s, Token subject) {
        Mention mention = scene.mention(s, subject);
        Thing seat = mention != null && scene.stateOf(mention.thing()) != null ? null : Seats.stateAt(s, subject, token -> scene.mention(s, token), lexicon);
        boolean unknown = mention != null && mention.thing().kind() == ThingKind.ORGANIZATION && scene.stateOf(mention.thing()) == null;
        Thing owner = unknown ? owner(s, subject) : null;
        if (owner != null) {
            // "Chad's General Command"
            return owner;
        }
        if (mention != null) {
            return seat != null && mention.thing().kind() == ThingKind.ORGANIZATION ? seat : mention.thing();
        }
        if (seat != null) {
            return seat;
        }
        return owner(s, subject);
    }

    private @Nullable Thing owner(Sentence s, Token subject) {
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

    /** Returns whether a word says "I" for the author: outside of quotations and of turns. */
    boolean isAuthor(Sentence s, Token token) {
        return lexicon.isListed("first-person-singular", token.form().toLowerCase(Locale.ROOT)) && !quotations.isQuoted(s, token)
                && turns.speaker(s) == null;
    }

    /** Returns whether a word stands for whoever asks: "told us", "spoke to us". */
    boolean isAudience(Sentence s, Token token) {
        Token verb = token.is("obj", "iobj", "obl") ? s.head(token) : null;
        return verb != null && (lexicon.isListed("addressing", Phrases.lemma(verb)) || lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Phrases.lemma(verb)) != null
                || lexicon.isListed("uttering", Phrases.lemma(verb)));
    }

    /** Returns of those that "they" may stand for those that are not we: "They have violated our borders". */
    List<Thing> without(Sentence s, Token they, List<Thing> things) {
        // "They gave them money", he said: not his own country
        boolean ours = things.size() > 1 && (s.tokens().stream().anyMatch(this::is) || quotations.isQuoted(s, they));
        Thing us = ours ? of(s) : null;
        return us == null ? things : things.stream().filter(thing -> !thing.equals(us)).toList();
    }
}
