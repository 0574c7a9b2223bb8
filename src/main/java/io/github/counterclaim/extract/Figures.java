package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Wording;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;

/** Deeds that are only figures of speech: "bombarded the minister with questions", "attacked him for backing the plan". */
final class Figures {

    private Figures() {}

    /** Returns whether a word does no harm in the sense of a wording, but asks, complains or finds fault. */
    static boolean isFigure(Lexicon lexicon, Sentence s, Token word, Wording wording) {
        if (!word.isVerb() || !lexicon.isListed("harm-relation", wording.relation())) {
            return false;
        }
        boolean withWords = s.children(word, "obl", "nmod").stream()
                .anyMatch(means -> s.preposition(means).equals("with") && lexicon.isListed("figurative", Phrases.lemma(means)));
        // "attacked Chad for selling arms": in words, and what for
        boolean inWords = lexicon.isListed("verbal-attack", Phrases.lemma(word)) && s.children(word, "advcl").stream()
                .anyMatch(reason -> s.preposition(reason).equals("for") && reason.tag().equals("VBG"));
        return withWords || inWords;
    }
}
