package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Chad and Kenya accused each other of striking first", "attacked each other": each the other, none itself. */
final class Reciprocals {

    private Reciprocals() {}

    /** Returns the verb whose subjects do to each other what it says, where a token stands for "each other"; else null. */
    static @Nullable Token mutual(Sentence s, Token token) {
        Token verb = token.is("obj", "iobj", "obl") ? s.head(token) : null;
        return verb != null && verb.isVerb() && isEachOther(s, token) ? verb : null;
    }

    /** Returns whether a token stands for "each other": of what is said of it the sayers say each but of itself. */
    static boolean isEachOther(Sentence s, @Nullable Token token) {
        if (token == null || token.index() == 0) {
            return false;
        }
        String before = s.token(token.index() - 1).form().toLowerCase(Locale.ROOT);
        String form = token.form().toLowerCase(Locale.ROOT);
        return form.equals("other") && before.equals("each") || form.equals("another") && before.equals("one")
                || form.equals("other") && before.equals("the") && isOfEach(s, token);
    }

    /** Returns the verb whose subjects charge each other with what stands under a noun: "traded accusations of"; else null. */
    static @Nullable Token trading(Sentence s, @Nullable Token charge, Lexicon lexicon) {
        Token verb = charge != null && charge.isTag("NN") && charge.is("obj", "nsubj:pass") ? s.head(charge) : null;
        boolean trades = verb != null && verb.isVerb() && lexicon.isListed("trading", Phrases.lemma(verb))
                && lexicon.cue(Cue.Kind.ACCUSATION, Part.NOUN, Phrases.lemma(charge)) != null;
        return trades ? verb : null;
    }

    /** Returns whether of what a word says the sayers say each but of the other: "traded accusations of raids". */
    static boolean isTraded(Sentence s, Token word, Lexicon lexicon) {
        return s.ancestors(word).stream().limit(2).anyMatch(above -> trading(s, above, lexicon) != null);
    }

    // "each side blames the other"
    private static boolean isOfEach(Sentence s, Token other) {
        Token verb = s.head(other);
        // "they have each accused the other"
        boolean each = verb != null && s.children(verb, "dep", "det", "advmod").stream().anyMatch(child -> child.form().equalsIgnoreCase("each"));
        List<Token> subjects = verb == null ? List.of() : s.children(verb, "nsubj");
        return each || subjects.stream().anyMatch(subject -> subject.form().equalsIgnoreCase("each")
                || s.children(subject, "det").stream().anyMatch(det -> det.form().matches("(?i)each|either")));
    }
}
