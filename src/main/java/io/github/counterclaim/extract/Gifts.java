package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<Integer, Token> mended = new HashMap<>();
        for (Token recipient : s.tokens()) {
            takenForModifier(s, recipient, mended);
            takenForObject(s, recipient, mended);
        }
        return mended.isEmpty() ? s : s.with(s.tokens().stream().map(token -> mended.getOrDefault(token.index(), token)).toList());
    }

    // "sold the rebels ammunition", "gave Chad neither guns nor money"
    private void takenForModifier(Sentence s, Token recipient, Map<Integer, Token> mended) {
        Token goods = recipient.is("compound") && recipient.isTag("NN") ? s.head(recipient) : null;
        Token verb = goods == null || !goods.is("obj") ? null : s.head(goods);
        if (verb == null || !verb.isVerb() || !lexicon.isListed("giving", Phrases.lemma(verb))) {
            return;
        }
        boolean country = recipient.tag().equals("NN") && recipient.index() > 0 && s.token(recipient.index() - 1).is("det")
                && lexicon.isListed("state-noun", Phrases.lemma(recipient));
        boolean people = goods.index() == recipient.index() + 1 && (recipient.tag().equals("NNS") && isPeople(recipient) || country);
        // no word of counting stands between the parts of a name
        boolean apart = goods.index() > recipient.index() + 1 && recipient.isTag("NNP")
                && s.token(recipient.index() + 1).is("det", "cc:preconj", "nummod", "advmod");
        Token before = recipient.index() > 0 ? s.token(recipient.index() - 1) : recipient;
        boolean next = before == verb || before.is("det") && before.index() > 0 && s.token(before.index() - 1) == verb;
        if (next && (people || apart)) {
            mended.put(recipient.index(), recipient.hungOn(verb.index(), "iobj"));
            if (before != verb) {
                mended.put(before.index(), before.hungOn(recipient.index(), "det"));
            }
        }
    }

    // "agreed to sell Chad only eight jets": the parser takes the jets for how much
    private void takenForObject(Sentence s, Token goods, Map<Integer, Token> mended) {
        Token verb = goods.tag().equals("NNS") && goods.is("obl:npmod", "obl:tmod", "dep") ? s.head(goods) : null;
        Token recipient = verb == null || !verb.isVerb() || !lexicon.isListed("giving", Phrases.lemma(verb)) ? null : s.child(verb, "obj");
        boolean given = recipient != null && recipient.index() > verb.index() && recipient.index() < goods.index()
                && (recipient.isTag("NNP") || recipient.tag().equals("NNS") && isPeople(recipient))
                && s.child(goods, "case") == null && s.child(verb, "iobj") == null
                && s.subtree(goods).get(0).index() == last(s, recipient) + 1;
        if (given) {
            mended.put(recipient.index(), recipient.hungOn(verb.index(), "iobj"));
            mended.put(goods.index(), goods.hungOn(verb.index(), "obj"));
        }
    }

    private static int last(Sentence s, Token head) {
        List<Token> under = s.subtree(head);
        return under.get(under.size() - 1).index();
    }

    private boolean isPeople(Token noun) {
        return lexicon.isListed("force-noun", Phrases.lemma(noun)) || lexicon.isListed("group-noun", Phrases.lemma(noun));
    }
}
