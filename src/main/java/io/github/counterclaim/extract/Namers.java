package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who calls a deed by the name that a sentence gives it, and in whose view: "called the raid a breach of the truce". */
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

    /** Returns whether a noun tells whose view it is: "in Kyiv's view", "in the account of volunteers"; "by our count" is the article's own. */
    static boolean isViewpoint(Sentence s, Lexicon lexicon, Token noun) {
        if (!noun.is("obl") || !lexicon.isListed("viewpoint", Phrases.lemma(noun)) || !lexicon.isListed("viewpoint-preposition", s.preposition(noun))) {
            return false;
        }
        Token owner = s.child(noun, "nmod:poss");
        boolean of = s.preposition(noun).equals("in") && s.children(noun, "nmod").stream()
                .anyMatch(whose -> s.preposition(whose).equals("of") && (whose.tag().equals("NNS") || whose.isTag("NNP")));
        return owner == null ? of : Stream.of("first-person", "first-person-singular")
                .noneMatch(list -> lexicon.isListed(list, owner.form().toLowerCase(Locale.ROOT)));
    }
}
