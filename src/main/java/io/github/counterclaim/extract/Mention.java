package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;

/**
 * A thing named at a place.
 *
 * @param thing what is named
 * @param sentence where
 * @param first the first token of the name
 * @param last the last token of the name
 * @param head the token of the name that governs the others
 * @param use how the name names the thing
 */
record Mention(Thing thing, Sentence sentence, Token first, Token last, Token head, Name.Use use) {

    static Mention of(Thing thing, Sentence sentence, int first, int last, Name.Use use) {
        Token head = sentence.token(last);
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            boolean outward = token.head() < first || token.head() > last;
            if (outward && !token.is("punct", "case") && !token.tag().equals("POS")) {
                head = token;
            }
        }
        return new Mention(thing, sentence, sentence.token(first), sentence.token(last), head, use);
    }

    /** Returns the same name as that of another thing. */
    Mention as(Thing other) {
        return new Mention(other, sentence, first, last, head, use);
    }

    boolean covers(Token token) {
        return token.index() >= first.index() && token.index() <= last.index();
    }
}
