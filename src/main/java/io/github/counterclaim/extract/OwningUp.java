package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;

/** Tells whether a sentence says of a deed that was told of before whose it was. */
final class OwningUp {

    private OwningUp() {}

    // "had no part in the raid", "was responsible for it", "was behind it"
    static boolean of(Sentence s, Token deed, Lexicon lexicon) {
        Token head = s.head(deed);
        if (!deed.isTag("NN") || !lexicon.isListed("single-deed", Phrases.lemma(deed)) || !Phrases.isDefinite(s, deed, lexicon)) {
            return false;
        }
        Token part = head == null ? null : Phrases.involvement(s, deed, lexicon);
        Token verb = part == null ? null : s.head(part);
        boolean taking = verb != null && verb.isVerb() && part.is("obj") && lexicon.isListed("involving", Phrases.lemma(verb));
        boolean responsible = head != null && head.tag().equals("JJ") && deed.is("obl") && lexicon.isListed("behind-deed", Phrases.lemma(head));
        return taking || responsible || s.child(deed, "cop") != null && s.preposition(deed).equals("behind");
    }
}
