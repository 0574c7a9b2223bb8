package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Hangs words of saying beside the clause that they comment on. In "Chad has armed the rebels, the panel has found, and
 * its envoys have trained them" and in "a group that, it says, Chad backs" the parser hangs the comment anywhere, or
 * everything on the comment; only the lexicon knows which verbs say something.
 */
final class Comments {

    private static final int TAIL = 9;

    private final Lexicon lexicon;

    Comments(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with its comments mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        Sentence mended = s;
        for (int i = 2; i < s.tokens().size(); i++) {
            mended = content(mended, mended.token(i - 1));
            if (isFiniteSaying(mended, mended.token(i))) {
                mended = relative(mended, mended.token(i));
                mended = comment(mended, mended.token(i));
            }
        }
        return mended;
    }

    // "the report that Chad attacked Nairobi": with subject and object, "that" is neither, but begins what is reported
    private Sentence content(Sentence s, Token that) {
        Token verb = that.form().equals("that") && that.is("obj") && that.head() > that.index() ? s.head(that) : null;
        Token noun = verb == null || !verb.is("acl:relcl", "acl") || verb.head() != that.index() - 1 ? null : s.head(verb);
        Hearsay hearsay = new Hearsay(lexicon);
        // "it is a lie that Chad arms them"
        boolean lie = noun != null && s.child(noun, "cop") != null && s.children(noun, "nsubj").stream().anyMatch(it -> it.lemma().equals("it"))
                && hearsay.isFalsehood(noun);
        boolean shape = noun != null && verb.isVerb() && s.child(verb, "nsubj") != null && (lie || hearsay.isSaying(noun))
                && s.children(verb, "obj").stream().anyMatch(object -> object.index() > verb.index());
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(that.index(), that.tagged("IN").hungOn(verb.index(), "mark"));
        mended.set(verb.index(), verb.hungOn(noun.index(), "ccomp"));
        return s.with(mended);
    }

    private boolean isFiniteSaying(Sentence s, Token verb) {
        boolean finite = verb.isVerb() && (!verb.tag().equals("VBN") || s.child(verb, "aux") != null)
                && !verb.tag().equals("VBG") && !verb.tag().equals("VB") && s.child(verb, "aux:pass") == null;
        Cue cue = finite ? lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) : null;
        return cue != null && !cue.flips();
    }

    // "the group, which it says is backed by Chad": what it says is what the clause tells
    private static Sentence relative(Sentence s, Token verb) {
        Token pronoun = s.children(verb).stream().filter(Clauses::isRelative).findFirst().orElse(null);
        Token subject = s.child(verb, "nsubj");
        int next = verb.index() + 1;
        if (pronoun == null || subject == null || subject == pronoun || pronoun.index() > subject.index()
                || next >= s.tokens().size() || !s.token(next).isVerb()) {
            return s;
        }
        Token told = s.token(next);
        while (told.is("aux", "aux:pass", "cop") && s.head(told) != null) {
            told = s.token(told.head());
        }
        if (told.index() <= verb.index()) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        if (told.head() != verb.index()) {
            if (verb.head() != told.index()) {
                return s;
            }
            // "who it said was in charge": the parser hangs the saying on what is said
            mended.set(verb.index(), verb.hungOn(told.head(), "acl:relcl"));
        }
        mended.set(told.index(), told.hungOn(verb.index(), "ccomp"));
        boolean passive = s.child(told, "aux:pass") != null;
        mended.set(pronoun.index(), pronoun.hungOn(told.index(), passive ? "nsubj:pass" : "nsubj"));
        return s.with(mended);
    }

    private Sentence comment(Sentence s, Token verb) {
        Token subject = s.children(verb, "nsubj", "conj").stream()
                .filter(child -> child.is("nsubj") && child.index() < verb.index())
                .reduce((one, other) -> other)
                .orElse(null);
        int end = end(s, verb);
        // "a militia that Chad regards as a threat": nobody comments on it
        boolean ofThing = verb.is("acl:relcl") && s.children(verb, "obj").stream().anyMatch(Clauses::isRelative);
        if (subject == null || end < 0 || Clauses.isRelative(subject) || ofThing) {
            return s;
        }
        int first = start(s, subject);
        int comma = first - 1;
        while (comma > 0 && s.token(comma).tag().equals("''")) {
            comma--;
        }
        if (comma < 2 || !s.token(comma).tag().equals(",") || isQuestioned(s, comma)) {
            return s;
        }
        Token above = s.head(verb);
        boolean inside = above != null && verb.is("parataxis") && above.index() > verb.index()
                && s.children(above, "aux", "aux:pass", "cop", "nsubj", "nsubj:pass").stream().anyMatch(token -> token.index() < first);
        if (inside) {
            // "a truce was, an official confirms, signed by both": it stands in its own clause
            return s;
        }
        Token main = main(s, verb, comma);
        boolean plain = main != null && main.head() == verb.index() && main.is("ccomp") && resumed(s, verb).isEmpty();
        boolean tangled = main != null && main.head() != verb.index() && s.subtree(verb).contains(main);
        return main == null || plain || tangled ? s : continued(hung(s, verb, subject, main, first), main, end);
    }

    // "has found, ...", "told reporters.", "said on Monday, ...": the place of the mark that ends the comment, or -1
    private int end(Sentence s, Token verb) {
        boolean addressing = lexicon.isListed("addressing", Phrases.lemma(verb));
        Token doubtful = null;
        int i = verb.index() + 1;
        for (; i < s.tokens().size() && i - verb.index() < TAIL; i++) {
            Token token = s.token(i);
            if (token.is("punct") && token.form().matches("[,.;\"]|''")) {
                return fits(s, doubtful) ? i : -1;
            }
            boolean first = i == verb.index() + 1;
            if (first && !addressing && !token.isTag("IN") && !token.isTag("RB") && !token.tag().equals("TO")) {
                doubtful = token;
            }
            if (token.isVerb() || token.isTag("W") || token.lemma().equals("that") || token.is("punct")) {
                return -1;
            }
        }
        return i == s.tokens().size() && fits(s, doubtful) || doubtful == null && isTail(s, i) ? s.tokens().size() : -1;
    }

    // ", experts say in a confidential report to the Council seen by the agency": a phrase to the end of the sentence
    private static boolean isTail(Sentence s, int from) {
        return s.tokens().subList(from, s.tokens().size()).stream().noneMatch(token -> token.tag().equals(",") || token.isTag("W") || token.isTag("CC")
                || token.isVerb() && !token.tag().equals("VBN") && !token.is("acl"));
    }

    /** Times are dear to ask for, so they are asked last. */
    private static boolean fits(Sentence s, @Nullable Token doubtful) {
        return doubtful == null || Phrases.isTime(s, doubtful);
    }

    private static int start(Sentence s, Token subject) {
        int i = subject.index();
        while (i > 0 && !s.token(i - 1).is("punct") && !s.token(i - 1).isVerb() && !s.token(i - 1).is("cc")) {
            i--;
        }
        return i;
    }

    private static boolean isQuestioned(Sentence s, int comma) {
        return s.token(comma - 1).form().equals("?");
    }

    /** Returns the word that the clause before the comment rests on, or null where none stands by itself. */
    private @Nullable Token main(Sentence s, Token verb, int comma) {
        Token found = null;
        for (Token token : s.tokens().subList(0, comma)) {
            Token head = s.head(token);
            boolean clause = s.child(token, "nsubj", "nsubj:pass", "expl") != null
                    && (token.isVerb() || s.child(token, "cop") != null);
            boolean top = head == null || head == verb || head.index() > comma;
            if (clause && top && found == null) {
                found = token;
            }
        }
        boolean marked = found != null && s.children(found, "mark").stream()
                .anyMatch(mark -> !mark.form().toLowerCase(Locale.ROOT).equals("that"));
        return found == null || marked || s.children(found, "advmod").stream().anyMatch(adverb -> adverb.isTag("W"))
                ? null : found;
    }

    // "has taken delivery, officials said, and has used them": no second saying
    private static List<Token> resumed(Sentence s, Token verb) {
        return s.children(verb, "conj").stream().filter(child -> child.index() > verb.index() && child.isVerb()).toList();
    }

    private static Sentence hung(Sentence s, Token verb, Token subject, Token main, int first) {
        List<Token> mended = new ArrayList<>(s.tokens());
        List<Token> own = s.subtree(subject);
        Token clause = null;
        for (Token child : s.children(verb)) {
            boolean elsewhere = child.index() < first && !own.contains(child) && child != main && !child.is("punct");
            Token told = elsewhere && child.is("advcl") ? toldBy(s, child, verb, main) : null;
            if (told != null) {
                mended.set(told.index(), told.hungOn(main.index(), "obj"));
                mended.set(child.index(), child.hungOn(told.index(), "ccomp"));
                clause = child;
            } else if (elsewhere && clause != null && child.is("obl")) {
                mended.set(child.index(), child.hungOn(clause.index(), "obl"));
            } else if (elsewhere) {
                mended.set(child.index(), child.hungOn(main.index(), child.is("nsubj") ? "obl" : child.relation()));
            }
        }
        resumed(s, verb).forEach(child -> mended.set(child.index(), child.hungOn(main.index(), "conj")));
        if (main.head() == verb.index()) {
            mended.set(main.index(), main.hungOn(verb.head(), verb.relation()));
        }
        mended.set(verb.index(), verb.hungOn(main.index(), "parataxis"));
        return s.with(mended);
    }

    // "has no evidence that Chad armed them, the panel says": the noun right before "that" is what it has, and tells of the arming
    private static @Nullable Token toldBy(Sentence s, Token clause, Token verb, Token main) {
        int that = s.subtree(clause).get(0).index();
        Token noun = that > 0 && s.token(that).lemma().equals("that") ? s.token(that - 1) : null;
        return noun != null && noun.tag().equals("NN") && noun.is("nsubj", "obl") && noun.head() == verb.index() && noun.index() > main.index()
                && main.isVerb() && s.child(noun, "case") == null && s.child(main, "obj") == null ? noun : null;
    }

    // ", the panel found, and advisers have trained": the parser takes the advisers for one more of what stood before
    private static Sentence continued(Sentence s, Token main, int end) {
        if (end + 2 >= s.tokens().size() || !s.token(end + 1).is("cc")) {
            return s;
        }
        for (Token verb : s.tokens().subList(end + 2, s.tokens().size())) {
            boolean finite = verb.isVerb() && !verb.tag().equals("VBG") && !verb.is("aux", "aux:pass", "cop", "acl:relcl", "acl", "amod");
            if (!finite) {
                continue;
            }
            Token noun = s.tokens().subList(end + 2, verb.index()).stream()
                    .filter(token -> token.isNominal() && token.head() < end)
                    .findFirst()
                    .orElse(null);
            boolean bare = s.child(verb, "nsubj", "nsubj:pass") == null && verb.head() >= 0 && verb.head() < end;
            if (noun == null || !bare) {
                return s;
            }
            List<Token> mended = new ArrayList<>(s.tokens());
            mended.set(noun.index(), noun.hungOn(verb.index(), "nsubj"));
            mended.set(verb.index(), verb.hungOn(main.index(), "conj"));
            return s.with(mended);
        }
        return s;
    }
}
