package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Time;
import io.github.counterclaim.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When: the time that a sentence gives for what one of its words says. */
final class Dates {

    private final Lexicon lexicon;

    Dates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns when what a word says was so, as EDTF, or null where the sentence does not say. */
    @Nullable String of(Sentence s, Token word) {
        Time best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Time time : s.times()) {
            int distance = distance(s, head(s, time), word);
            if (distance < bestDistance) {
                best = time;
                bestDistance = distance;
            }
        }
        return best == null ? null : bounded(s, best);
    }

    private static Token head(Sentence s, Time time) {
        for (int i = time.first(); i <= time.last(); i++) {
            Token token = s.token(i);
            if (token.head() < time.first() || token.head() > time.last()) {
                return token;
            }
        }
        return s.token(time.last());
    }

    // the time must hang on the word, on what it governs, or on the verb that carries it
    private static int distance(Sentence s, Token time, Token word) {
        Token at = time;
        for (int steps = 0; at != null && steps < 4; steps++) {
            if (at == word) {
                return steps;
            }
            boolean clause = steps > 0 && (at.isVerb() && at.isKind("advcl", "acl", "ccomp", "parataxis"));
            if (clause) {
                return Integer.MAX_VALUE;
            }
            at = s.head(at);
        }
        // "On Wednesday, June 18, the army struck": the date is taken for the root
        if (time.head() < 0 && word.is("parataxis") && s.head(word) == time) {
            return 3;
        }
        Token carrier = s.head(word);
        boolean carried = carrier != null && carrier.isVerb() && word.isTag("NN") && s.head(time) == carrier;
        return carried ? 3 : Integer.MAX_VALUE;
    }

    // "since June 13" is open to the right, "before" to the left
    private String bounded(Sentence s, Time time) {
        String before = time.first() == 0 ? "" : s.token(time.first() - 1).form().toLowerCase(Locale.ROOT);
        if (time.edtf().contains("/")) {
            return time.edtf();
        }
        if (lexicon.isListed("since", before)) {
            return time.edtf() + "/..";
        }
        return lexicon.isListed("until", before) ? "../" + time.edtf() : time.edtf();
    }
}
