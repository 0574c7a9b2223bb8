package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.Quotation;
import io.github.counterclaim.claim.Tense;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Whom somebody blames for the deed last told of, in no more words: "Drones hit the tent; the rebels blame the army". */
final class Blames {

    private static final double CONFIDENCE = 0.6;
    /** How far back the deed may stand, in characters: in the same sentence or the one before. */
    private static final int NEXT = 5;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Resolver resolver;
    private final Speakers speakers;
    private final Embeddings embeddings;
    private final Recovery recovery;

    Blames(Scene scene, Resolver resolver, Speakers speakers, Embeddings embeddings, Recovery recovery) {
        this.recovery = recovery;
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.resolver = resolver;
        this.speakers = speakers;
        this.embeddings = embeddings;
    }

    /** Returns what a sentence so lays at somebody's door. */
    List<Claim> find(Sentence s, Quotation here, List<Claim> soFar) {
        List<Claim> found = new ArrayList<>();
        for (Token verb : s.tokens()) {
            Token blamed = isBare(s, verb) ? s.child(verb, "obj") : null;
            Embedding embedding = blamed == null ? null : embeddings.of(s, verb);
            if (embedding == null || embedding.denied() || embedding.modality() != Modality.ACTUAL || !embedding.layers().isEmpty()) {
                continue;
            }
            List<Thing> doers = resolver.things(s, blamed, Filler.ACTOR);
            List<Thing> accusers = speakers.speakers(s, new Embedding.Layer(null, verb, false));
            if (doers.size() == 1) {
                Quotation words = here.turningOn(verb.start() - s.start(), verb.end() - s.start());
                List<Claim> blames = forWhatWasStruck(s, doers.get(0), accusers, words);
                found.addAll(blames.isEmpty() ? forDeed(here, soFar, doers.get(0), accusers, words) : blames);
            }
        }
        return found;
    }

    // "Drones struck the tent": by nobody who was named
    private List<Claim> forWhatWasStruck(Sentence s, Thing doer, List<Thing> accusers, Quotation words) {
        List<Claim> found = new ArrayList<>();
        for (String relation : lexicon.list("blamable")) {
            for (Thing struck : recovery.struckBy(s, relation)) {
                Proposition p = new Proposition(doer, relation, struck, null);
                accusers.forEach(accuser -> found.add(new Claim(p, Polarity.AFFIRMED, Modality.ACTUAL, null, null, null, null, accuser, null,
                        words, CONFIDENCE, "blame", Tense.OPEN, false)));
            }
        }
        return found;
    }

    // "Chad struck the tent": by somebody else
    private List<Claim> forDeed(Quotation here, List<Claim> soFar, Thing doer, List<Thing> accusers, Quotation words) {
        for (int i = soFar.size() - 1; i >= 0; i--) {
            Claim deed = soFar.get(i);
            Proposition p = deed.proposition();
            boolean told = here.start() - deed.quotation().end() <= NEXT && deed.polarity() == Polarity.AFFIRMED
                    && deed.modality() == Modality.ACTUAL && lexicon.isListed("blamable", p.relation());
            if (told && !p.subject().equals(doer) && !p.object().equals(doer)) {
                return accusers.stream().map(accuser -> blame(deed, doer, accuser, words)).toList();
            }
        }
        return List.of();
    }

    private boolean isBare(Sentence s, Token verb) {
        return verb.isVerb() && lexicon.isListed("blaming", Phrases.lemma(verb))
                && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(verb)) != null
                && s.child(verb, "nsubj") != null && s.child(verb, "ccomp", "xcomp", "advcl") == null
                && s.children(verb, "obl").stream().noneMatch(of -> s.preposition(of).equals("for") || s.preposition(of).equals("on"));
    }

    private static Claim blame(Claim deed, Thing doer, Thing accuser, Quotation words) {
        Proposition p = deed.proposition();
        return new Claim(new Proposition(doer, p.relation(), p.object(), p.item()), Polarity.AFFIRMED, Modality.ACTUAL, null, deed.date(),
                deed.place(), deed.target(), accuser, null, words, CONFIDENCE, "blame", deed.tense(), deed.first());
    }
}
