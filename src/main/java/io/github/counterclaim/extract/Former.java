package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;

/** Whether a word speaks of what was and need not be any more: "historical mistrust", "the two were once allies". */
final class Former {

    /** How far above a word the clause may stand that is told of the past. */
    private static final int DEPTH = 6;

    private final Lexicon lexicon;

    Former(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns whether the word, its clause, or the history that its clause is about puts it into the past. */
    boolean is(Sentence s, Token word) {
        Token verb = s.head(word);
        if (verb != null && lexicon.isListed("persisting", Phrases.lemma(verb))) {
            // "historical mistrust lingers"
            return false;
        }
        Token at = word;
        for (int i = 0; i < DEPTH && at != null; i++) {
            if (isMarked(s, at)) {
                return true;
            }
            // "historically they kept a cautious tie, shaped by suspicion": a participle has no time of its own
            boolean participle = at.is("acl", "advcl") && at.isTag("VBN") && s.child(at, "nsubj", "nsubj:pass") == null;
            if (!participle && at.isKind("ccomp", "acl", "advcl", "parataxis") || at.is("conj") && at.isVerb()) {
                return false;
            }
            at = s.head(at);
        }
        return false;
    }

    private boolean isMarked(Sentence s, Token at) {
        boolean inThePast = s.children(at, "obl", "nmod").stream().anyMatch(child ->
                lexicon.isListed("history", child.form().toLowerCase(Locale.ROOT)) && s.preposition(child).equals("in"));
        // "over centuries there was mistrust"; "has distrusted for centuries" may hold still
        boolean past = at.tag().equals("VBD") || s.children(at, "cop").stream().anyMatch(cop -> cop.tag().equals("VBD"));
        boolean longAgo = past && s.children(at, "obl").stream().anyMatch(child ->
                lexicon.isListed("long-time", Phrases.lemma(child)) && lexicon.isListed("throughout", s.preposition(child)));
        return inThePast || longAgo || s.children(at, "amod", "advmod", "nsubj").stream().anyMatch(child ->
                lexicon.isListed(child.is("nsubj") ? "history" : "former", child.form().toLowerCase(Locale.ROOT)));
    }
}
