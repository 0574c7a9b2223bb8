package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what was ordered and is done, and what is planned with what it is for. */
final class Plans {

    private Plans() {}

    // "ordered a strike on the port that killed ten": so it was made
    static boolean isDone(Sentence s, Lexicon lexicon, Token deed) {
        return deed.is("obj") && deed.isTag("NN") && s.tokens().stream().anyMatch(verb -> verb.tag().equals("VBD") && verb.index() > deed.index()
                && (s.ancestors(verb).contains(deed) || verb.head() == deed.head()) && lexicon.isListed("harming", Phrases.lemma(verb))
                && (verb.is("acl:relcl") || s.children(verb, "nsubj").stream().anyMatch(which -> which.tag().equals("WDT"))));
    }

    /** Returns the verb by which somebody opens what makes something, or null. */
    static @Nullable Token opening(Sentence s, Lexicon lexicon, Token plant) {
        Token verb = plant.is("obj") ? s.head(plant) : null;
        return verb != null && verb.isVerb() && lexicon.isListed("running", Phrases.lemma(verb)) ? verb : null;
    }

    /** Returns whether what was let or voted for is done: "allowed them to cross", "voted to ratify the pact". */
    static boolean isLetOrVoted(Sentence s, Lexicon lexicon, Token verb, Cue cue, Token word) {
        boolean past = verb.tag().equals("VBD") && s.child(verb, "aux") == null
                || verb.tag().equals("VBN") && s.children(verb, "aux").stream().anyMatch(aux -> Phrases.lemma(aux).equals("have"));
        boolean voted = lexicon.isListed("voting", Phrases.lemma(verb)) && s.head(word) == verb
                && lexicon.wordings(Part.VERB, Phrases.lemma(word)).stream().anyMatch(wording -> lexicon.isListed("voted", wording.relation()));
        return past && (voted || cue.modality() == Modality.POSSIBLE && lexicon.isListed("letting", Phrases.lemma(verb)));
    }

    /** Returns whether a clause says what for, where the parser takes it for a complement: "sent troops to help the rebels". */
    static boolean isPurpose(Sentence s, Lexicon lexicon, Token at, Token head) {
        return at.is("xcomp") && at.tag().equals("VB") && s.preposition(at).equals("to") && head.isVerb()
                && s.child(head, "obj") != null && lexicon.isListed("sending", Phrases.lemma(head));
    }
}
