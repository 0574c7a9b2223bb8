package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who says what a sentence embeds. */
final class Speakers {

    /**
     * Who a claim is credited to.
     *
     * @param claimants who says it; more than one where "X and Y say"
     * @param reporter the outer speaker, or null
     * @param credited whether the text credits somebody, so that it is not the article's own voice
     */
    record Credit(List<Thing> claimants, @Nullable Thing reporter, boolean credited) {}

    private final Scene scene;
    private final Clauses clauses;
    private final Resolver resolver;
    private final Quotations quotations;

    Speakers(Scene scene, Clauses clauses, Resolver resolver, Quotations quotations) {
        this.scene = scene;
        this.clauses = clauses;
        this.resolver = resolver;
        this.quotations = quotations;
    }

    /** Returns to whom a claim is credited that stands so embedded. */
    Credit credit(Sentence s, Token word, Embedding embedding) {
        List<List<Thing>> speakers = new ArrayList<>();
        for (Embedding.Layer layer : embedding.layers()) {
            List<Thing> speaking = speakers(s, layer);
            if (!speaking.isEmpty() && !speakers.contains(speaking)) {
                speakers.add(speaking);
            }
        }
        if (speakers.isEmpty()) {
            Thing running = quotations.runningSpeaker(s, word);
            if (running != null) {
                return new Credit(List.of(running), null, true);
            }
            return new Credit(List.of(scene.source().voice()), null, false);
        }
        List<Thing> claimants = speakers.get(0);
        Thing reporter = speakers.size() > 1 ? speakers.get(1).get(0) : null;
        return new Credit(claimants, reporter, true);
    }

    /** Returns who speaks in one layer; empty where nobody is named. */
    List<Thing> speakers(Sentence s, Embedding.Layer layer) {
        Token token = layer.token();
        if (layer.isSpeaker()) {
            return resolver.speakers(s, token);
        }
        if (token.isVerb()) {
            return verbSpeakers(s, layer, token);
        }
        List<Token> candidates = new ArrayList<>(s.children(token, "nmod:poss"));
        candidates.addAll(clauses.under(s, token, "by"));
        candidates.addAll(clauses.under(s, token, "from"));
        candidates.addAll(clauses.modifiers(s, token));
        for (Token candidate : candidates) {
            List<Thing> things = resolver.speakers(s, candidate);
            if (!things.isEmpty()) {
                return things;
            }
        }
        return scene.lexicon().isListed("speaker-noun", Phrases.lemma(token)) ? resolver.speakers(s, token) : List.of();
    }

    private List<Thing> verbSpeakers(Sentence s, Embedding.Layer layer, Token verb) {
        List<Token> subjects = clauses.subjects(s, verb);
        boolean quoted = s.preposition(verb).equals("as") || !s.children(verb, "advcl").isEmpty() && isQuotedAs(s, verb);
        if (quoted && !clauses.objects(s, verb).isEmpty()) {
            subjects = clauses.objects(s, verb);
        }
        List<Thing> things = new ArrayList<>();
        for (Token subject : subjects) {
            for (Thing thing : resolver.speakers(s, subject)) {
                if (!things.contains(thing)) {
                    things.add(thing);
                }
            }
        }
        if (!things.isEmpty()) {
            scene.speaker(things.get(0));
        }
        return things;
    }

    // "quoted him as telling": he speaks, not who quotes
    private boolean isQuotedAs(Sentence s, Token verb) {
        return scene.lexicon().isListed("quoting", Phrases.lemma(verb));
    }

    /** Returns whether a thing may stand for itself as a speaker. */
    static boolean canSpeak(Thing thing) {
        return thing.kind() == ThingKind.PERSON || thing.kind() == ThingKind.ORGANIZATION || thing.kind() == ThingKind.GROUP
                || thing.kind() == ThingKind.STATE || thing.kind() == ThingKind.PROXY_FORCE;
    }

    /** Returns whether a word of saying denies. */
    static boolean isDenial(@Nullable Cue cue) {
        return cue != null && cue.flips() && (cue.kind() == Cue.Kind.SPEECH || cue.kind() == Cue.Kind.ACCUSATION);
    }
}
