package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/** Who calls a deed by the name that a sentence gives it: "called the raid a breach of the truce". */
final class Namers {

    private Namers() {}

    /** Returns the verb whose subject calls something by a noun, or null: "condemned it as a breach". */
    static @Nullable Token namer(Sentence s, Lexicon lexicon, Token noun) {
        Token head = s.head(noun);
        boolean as = noun.is("obl", "nmod") && s.preposition(noun).equals("as");
        Token verb = head != null && (as || noun.is("dep")) && head.is("obj", "nsubj:pass") ? s.head(head) : as || noun.is("xcomp") ? head : null;
        boolean fits = verb != null && verb.isVerb() && noun.isTag("NN") && s.child(verb, "nsubj") != null
                && lexicon.isListed(as ? "branding" : "naming", Phrases.lemma(verb));
        return fits ? verb : null;
    }

    /** Returns in whose words a noun stands, or null: "condemned what it called Kenyan aggression". */
    static @Nullable Token caller(Sentence s, Lexicon lexicon, Token noun, Token clause) {
        Token what = clause.is("acl:relcl") && clause.index() < noun.index() && lexicon.isListed("naming", Phrases.lemma(clause)) ? s.child(clause, "obj", "dobj") : null;
        Token subject = what == null || !what.form().equalsIgnoreCase("what") ? null : s.child(clause, "nsubj");
        if (subject == null || !subject.isTag("PRP")) {
            return subject;
        }
        Token verb = s.head(noun);
        Token above = verb == null ? null : s.child(verb, "nsubj");
        return above != null && above.index() < subject.index() ? above : subject;
    }
}
