package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts whom something is given to from what is given. In "sold the rebels ammunition" the parser takes the rebels for a
 * part of the ammunition; only the lexicon knows that they are people.
 */
final class Gifts {

    private final Lexicon lexicon;

    Gifts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with its recipients mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        List<Token> mended = null;
        for (Token recipient : s.tokens()) {
            Token goods = recipient.is("compound") && recipient.isTag("NN") ? s.head(recipient) : null;
            Token verb = goods == null || !goods.is("obj") || goods.index() != recipient.index() + 1 ? null : s.head(goods);
            boolean people = verb != null && verb.isVerb() && recipient.tag().equals("NNS")
                    && (lexicon.isListed("force-noun", Phrases.lemma(recipient)) || lexicon.isListed("group-noun", Phrases.lemma(recipient)));
            Token before = recipient.index() > 0 ? s.token(recipient.index() - 1) : recipient;
            boolean next = people && (before == verb || before.is("det") && before.index() > 0 && s.token(before.index() - 1) == verb);
            if (next && lexicon.isListed("giving", Phrases.lemma(verb))) {
                mended = mended == null ? new ArrayList<>(s.tokens()) : mended;
                mended.set(recipient.index(), recipient.hungOn(verb.index(), "iobj"));
                if (before != verb) {
                    mended.set(before.index(), before.hungOn(recipient.index(), "det"));
                }
            }
        }
        return mended == null ? s : s.with(mended);
    }
}
