package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;

/** What somebody need not do, and may do all the same: "the pact does not oblige Chad to help Mali". */
final class Obligations {

    private Obligations() {}

    /** Returns whether a word says what a verb of the list {@code obliging}, denied, obliges nobody to do. */
    static boolean isLeftOpen(Sentence s, Token word, Lexicon lexicon) {
        Token deed = word.isVerb() ? word : s.head(word);
        Token above = deed == null || !deed.is("xcomp") ? null : s.head(deed);
        return above != null && lexicon.isListed("obliging", Phrases.lemma(above)) && s.children(above, "advmod", "neg").stream()
                .map(adverb -> lexicon.cue(Cue.Kind.OPERATOR, Part.ADVERB, adverb.form().toLowerCase(Locale.ROOT)))
                .anyMatch(cue -> cue != null && cue.flips());
    }
}
