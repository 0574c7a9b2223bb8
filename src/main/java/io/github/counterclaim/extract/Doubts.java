package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;

/** Words of doubt, and whether there is any: "there is no doubt that", "nobody doubts that", "cast doubt on reports that". */
final class Doubts {

    private final Lexicon lexicon;
    private final Hearsay hearsay;

    Doubts(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.hearsay = new Hearsay(lexicon);
    }

    /** Returns whether a word says that there is no doubt of what stands under it: nor that anybody denies it. */
    boolean isBeyond(Sentence s, Token at, Token word) {
        if (at.isKind("ccomp", "obj") && hearsay.denies(s, word) && hearsay.isByNobody(s, word)) {
            return true;
        }
        String lemma = Phrases.lemma(word);
        if (word.isTag("NN")) {
            return (lexicon.isListed("doubt", lemma) || lexicon.isListed("beyond-doubt", lemma)) && isNo(s, word);
        }
        Token subject = word.isVerb() && lexicon.isListed("doubt", lemma) ? s.child(word, "nsubj") : null;
        return subject != null && (hearsay.isNone(subject) || isNo(s, subject));
    }

    /** Returns whether a word says that there is doubt of what stands under it: nobody then says that it is so, or is not. */
    boolean isDoubted(Sentence s, Token at, Token noun) {
        if (noun.isVerb() && at.tag().equals("VBG") && at.is("dep") && s.children(noun, "cc:preconj").stream().anyMatch(hearsay::isNone)) {
            // "neither confirmed nor denied using them"
            return true;
        }
        Token giver = noun.isTag("NN") && noun.is("obj") && at.is("ccomp", "acl") && isNo(s, noun) ? s.head(noun) : null;
        if (giver != null && lexicon.isListed("substantiating", Phrases.lemma(giver))) {
            // "offered no proof that it had": it claims so, and says no more
            return true;
        }
        Token adjective = noun.tag().equals("VB") ? s.head(noun) : null;
        if (adjective != null && adjective.isTag("JJ") && at.is("ccomp") && !s.preposition(at).equals("whether")) {
            // "it is too early to say that"
            return lexicon.isListed("unsayable", Phrases.lemma(adjective));
        }
        return noun.isTag("NN") && at.is("ccomp", "acl", "acl:relcl", "nmod") && lexicon.isListed("doubt", Phrases.lemma(noun)) && !isNo(s, noun);
    }

    // "no doubt", "beyond doubt"
    private boolean isNo(Sentence s, Token noun) {
        return lexicon.isListed("placing-beyond", s.preposition(noun)) || s.children(noun, "det", "amod", "advmod").stream().anyMatch(hearsay::isNone);
    }
}
