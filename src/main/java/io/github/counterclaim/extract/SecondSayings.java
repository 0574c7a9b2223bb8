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
            // who denies deeds denies no accusations beside
            boolean denied = apart && second.tag().equals("VBN") && !isDenial(s, first);
            if (apart && !denied && hearsay.says(s, first) && !hearsay.says(s, content) && hearsay.says(s, second)) {
                mended = mended == null ? new ArrayList<>(s.tokens()) : mended;
                mended.set(second.index(), second.hungOn(first.index(), "conj"));
            }
        }
        return mended == null ? s : s.with(mended);
    }

    private boolean isDenial(Sentence s, Token verb) {
        Cue cue = lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb));
        return cue != null && cue.flips();
    }
}
