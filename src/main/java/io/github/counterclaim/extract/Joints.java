package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends the places where two clauses or phrases meet and the parser takes a word to the wrong side; only the lexicon
 * knows which words are demonyms, and which verbs say something.
 */
final class Joints {

    private final Lexicon lexicon;

    Joints(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with its joints mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        Sentence mended = s;
        for (int i = 1; i < s.tokens().size() - 1; i++) {
            mended = gerund(mended, mended.token(i));
            mended = afterComma(mended, mended.token(i));
            mended = demonym(mended, mended.token(i));
            mended = objectAndSubject(mended, mended.token(i));
            mended = gap(mended, mended.token(i));
            mended = recipient(mended, mended.token(i));
        }
        return mended;
    }

    // "denies developing nuclear weapons": the gerund is taken for an adjective of its object
    private Sentence gerund(Sentence s, Token gerund) {
        Token before = s.token(gerund.index() - 1);
        Token object = s.head(gerund);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("amod", "compound") && object != null && object.index() > gerund.index()
                && before.isVerb() && lexicon.isListed("taking-gerund", Phrases.lemma(before))
                && object.head() == before.index() && object.is("obj", "nsubj", "xcomp");
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(gerund.index(), gerund.hungOn(before.index(), "xcomp"));
        mended.set(object.index(), object.hungOn(gerund.index(), "obj"));
        return s.with(mended);
    }

    // "sells it ammunition": what is sold is taken for what the buyer is
    private Sentence recipient(Sentence s, Token pronoun) {
        Token goods = s.head(pronoun);
        Token verb = goods == null ? null : s.head(goods);
        boolean shape = pronoun.tag().equals("PRP") && pronoun.is("nsubj") && goods != null && goods.isTag("NN")
                && goods.is("xcomp", "ccomp") && s.child(goods, "cop", "det", "mark", "aux") == null
                && verb != null && verb.isVerb() && verb.index() == pronoun.index() - 1 && goods.index() > pronoun.index()
                && lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                        .anyMatch(wording -> lexicon.isListed("handing-over", wording.relation()));
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(pronoun.index(), pronoun.hungOn(verb.index(), "iobj"));
        mended.set(goods.index(), goods.hungOn(verb.index(), "obj"));
        return s.with(mended);
    }

    // "followed suit, blacklisting officers": who followed blacklists, not the suit
    private Sentence afterComma(Sentence s, Token gerund) {
        Token noun = s.head(gerund);
        Token verb = noun == null ? null : s.head(noun);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("acl") && s.token(gerund.index() - 1).tag().equals(",")
                && noun != null && noun.is("obj", "obl") && verb != null && verb.isVerb() && noun.index() > verb.index()
                && !lexicon.isListed("including", gerund.form().toLowerCase(java.util.Locale.ROOT));
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(gerund.index(), gerund.hungOn(verb.index(), "advcl"));
        return s.with(mended);
    }

    // "bombed Chadian military targets": Chadian is no recipient
    private Sentence demonym(Sentence s, Token word) {
        if (!word.is("iobj", "obj", "nsubj", "dep") || word.form().endsWith("s") || lexicon.stateOfPeople(word.form()) == null
                || !s.children(word).stream().allMatch(child -> child.is("punct"))) {
            return s;
        }
        Token next = s.token(word.index() + 1);
        Token noun = next.is("amod", "compound") ? s.head(next) : next;
        boolean fits = noun != null && noun.index() > word.index() && noun.isTag("NN") && noun.head() == word.head()
                && (next.isTag("JJ") || next.isTag("NN")) && noun.is("obj", "nsubj", "nsubj:pass");
        if (!fits) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(word.index(), word.hungOn(noun.index(), "amod"));
        return s.with(mended);
    }

    // "stopped its campaign and the rebels undertook": the campaign is stopped, the rebels undertake
    private Sentence objectAndSubject(Sentence s, Token second) {
        Token subject = s.child(second, "nsubj");
        Token first = s.head(second);
        boolean shape = second.isVerb() && second.is("ccomp", "dep", "parataxis") && first != null && first.isVerb() && subject != null
                && first.index() < subject.index() && subject.index() < second.index()
                && s.child(second, "mark") == null && s.child(first, "obj") == null
                && s.child(first, "nsubj", "nsubj:pass") != null
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, first)) == null;
        if (!shape) {
            return s;
        }
        List<Token> joined = s.children(subject, "conj");
        Token last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        boolean adjacent = s.subtree(subject).get(0).index() == first.index() + 1;
        if (last == null || last.index() > second.index() || !adjacent
                || s.subtree(second).get(0).index() < first.index()) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(subject.index(), subject.hungOn(first.index(), "obj"));
        mended.set(last.index(), last.hungOn(second.index(), "nsubj"));
        mended.set(second.index(), second.hungOn(first.index(), "conj"));
        s.children(last, "cc").forEach(cc -> mended.set(cc.index(), cc.hungOn(second.index(), "cc")));
        return s.with(mended);
    }

    // "Chad supplied tanks with guns, Kenya with shells": what Kenya supplied is none of Chad's
    private static Sentence gap(Sentence s, Token preposition) {
        Token name = s.token(preposition.index() - 1);
        Token noun = s.head(preposition);
        boolean shape = preposition.is("case") && noun != null && noun.index() > preposition.index()
                && noun.isKind("nmod", "obl") && noun.head() < name.index() && name.tag().startsWith("NNP")
                && name.index() > 1 && s.token(first(s, name) - 1).tag().equals(",");
        Token host = shape ? s.head(noun) : null;
        String like = preposition.form();
        boolean parallel = host != null && (s.preposition(host).equalsIgnoreCase(like)
                || s.children(host, "obl", "nmod").stream().anyMatch(other -> other.index() < name.index()
                        && s.preposition(other).equalsIgnoreCase(like)));
        if (!parallel) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(name.index(), "nmod"));
        return s.with(mended);
    }

    private static int first(Sentence s, Token name) {
        int i = name.index();
        while (i > 1 && s.token(i - 1).tag().startsWith("NNP")) {
            i--;
        }
        return i;
    }
}
