package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what somebody is accused of under the word that accuses. In "accuses its neighbour of arming rebels and of
 * flying drones over Chad" the parser takes the neighbour for one that arms, and Chad for one that flies; only the
 * lexicon knows which verbs take such a complement.
 */
final class Charges {

    private final Lexicon lexicon;

    Charges(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with its accusations mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        List<Token> mended = null;
        for (Token gerund : s.tokens()) {
            Token verb = gerund.tag().equals("VBG") ? accusing(s, gerund) : null;
            if (verb != null) {
                mended = mended == null ? new ArrayList<>(s.tokens()) : mended;
                mended.set(gerund.index(), gerund.hungOn(verb.index(), "advcl"));
            }
        }
        return mended == null ? s : s.with(mended);
    }

    // the verb above, through the nouns, and the gerunds before, that the parser puts in between
    private @Nullable Token accusing(Sentence s, Token gerund) {
        if (!s.preposition(gerund).equals("of") || !gerund.isKind("advcl", "acl", "obl", "nmod", "amod", "dep", "conj")) {
            return null;
        }
        Token above = s.head(gerund);
        while (above != null && (above.isNominal() || above.tag().equals("VBG") && s.preposition(above).equals("of"))) {
            if (above.index() > gerund.index()) {
                return null;
            }
            above = s.head(above);
        }
        boolean accuses = above != null && above.isVerb() && above.index() < gerund.index()
                && (above.index() != gerund.head() || gerund.isKind("obl", "nmod", "amod", "dep"))
                && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(above)) != null;
        return accuses && isDirect(s, gerund, above) ? above : null;
    }

    // "accused the rebels of Chad's habit of stealing": the noun right before owns the gerund unless it is the accused
    private static boolean isDirect(Sentence s, Token gerund, Token verb) {
        Token head = s.token(gerund.head());
        boolean coordinated = gerund.index() > 1 && s.token(gerund.index() - 2).is("cc");
        return coordinated || head.isVerb() || head.head() == verb.index() && head.is("obj", "nsubj:pass");
    }
}
