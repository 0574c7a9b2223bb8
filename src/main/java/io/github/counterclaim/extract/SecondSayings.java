package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what somebody says second to what he says first: in "denied that its troops had attacked the town and blamed the
 * rebels" the parser lets the troops blame them.
 */
final class SecondSayings {

    private final Lexicon lexicon;
    private final Hearsay hearsay;

    SecondSayings(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.hearsay = new Hearsay(lexicon);
    }

    /** Returns the sentence with such verbs mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        List<Token> mended = null;
        for (Token second : s.tokens()) {
            Token content = second.is("conj") && (second.tag().equals("VBD") || second.tag().equals("VBN")) ? s.head(second) : null;
            Token first = content == null || !content.is("ccomp") ? null : s.head(content);
            // "had attacked" and "blamed" are not of one tense, "denied" and "blamed" are
            boolean apart = first != null && first.tag().equals("VBD") && first.index() < content.index() && content.isVerb()
                    && s.children(content, "aux", "aux:pass").stream().anyMatch(aux -> aux.tag().equals("VBD") || aux.tag().equals("MD"))
                    && s.child(second, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass") == null && s.child(first, "nsubj") != null;
            if (!apart && isBehindComma(s, second) && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Clauses.verbLemma(s, second)) != null) {
                mended = mended == null ? new ArrayList<>(s.tokens()) : mended;
                mended.set(second.index(), second.hungOn(s.token(second.head()).head(), "conj"));
            }
            // who denies deeds denies no accusations beside
            boolean denied = apart && second.tag().equals("VBN") && !isDenial(s, first);
            if (apart && !denied && hearsay.says(s, first) && !hearsay.says(s, content) && hearsay.says(s, second)) {
                mended = mended == null ? new ArrayList<>(s.tokens()) : mended;
                mended.set(second.index(), second.hungOn(first.index(), "conj"));
            }
        }
        return mended == null ? s : s.with(mended);
    }

    // "says that Chad still sends arms, and blames it for the war": behind the comma whoever says so blames it
    private boolean isBehindComma(Sentence s, Token second) {
        Token content = second.is("conj") ? s.head(second) : null;
        Token first = content == null || !content.is("ccomp") || !content.isVerb() ? null : s.head(content);
        Token and = s.child(second, "cc");
        return first != null && first.isVerb() && first.index() < content.index() && first.tag().equals(second.tag())
                && s.child(first, "nsubj") != null && s.child(second, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass") == null
                && and != null && and.index() > 0 && s.token(and.index() - 1).tag().equals(",") && s.children(content, "conj").size() == 1
                && hearsay.says(s, first);
    }

    private boolean isDenial(Sentence s, Token verb) {
        Cue cue = lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb));
        return cue != null && cue.flips();
    }
}
