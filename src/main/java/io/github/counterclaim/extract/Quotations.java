package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/** Quotation marks that stay open over sentences: what stands inside is still the last speaker's. */
final class Quotations {

    /** How many sentences a quotation goes on before it is told whose it is. */
    private static final int LONGEST = 6;

    private final Scene scene;
    private final boolean[][] inside;

    /** A verb of saying in another sentence. */
    record Comment(Sentence sentence, Token verb) {}

    Quotations(Scene scene) {
        this.scene = scene;
        this.inside = new boolean[scene.sentences().size()][];
        boolean open = false;
        int paragraph = -1;
        for (Sentence s : scene.sentences()) {
            // a quotation that is never closed ends with its paragraph, unless the next one opens again
            open = open && s.paragraph() == paragraph;
            paragraph = s.paragraph();
            boolean[] marks = new boolean[s.tokens().size()];
            for (Token token : s.tokens()) {
                if (isMark(token)) {
                    open = !open;
                }
                marks[token.index()] = open;
            }
            inside[s.number()] = marks;
        }
    }

    private static boolean isMark(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''") && token.form().equals("\"") || token.form().equals("''");
    }

    /** Returns whether a token stands between quotation marks. */
    boolean isQuoted(Sentence s, Token token) {
        return inside[s.number()][token.index()];
    }

    /** Returns who speaks a whole quoted sentence that names no speaker itself, or null. */
    @Nullable Thing runningSpeaker(Sentence s, Token word) {
        if (!isQuoted(s, word) || s.number() == 0 || scene.lastSpeaker() == null) {
            return null;
        }
        Sentence previous = scene.sentences().get(s.number() - 1);
        if (previous.paragraph() < s.paragraph() - 1) {
            return null;
        }
        boolean opensHere = isMark(s.token(0));
        boolean openBefore = isOpenAtEnd(previous);
        boolean whole = opensHere || openBefore;
        return whole && (saysSomething(previous) || openBefore) ? scene.lastSpeaker() : null;
    }

    /**
     * Returns the verb of saying behind a quotation that a sentence begins and a later one ends, or null: "Chad has attacked.
     * We will not stand by," Roe said.
     */
    @Nullable Comment commentBehind(Sentence s, Token word) {
        if (!isQuoted(s, word) || !isOpenAtEnd(s)) {
            return null;
        }
        for (int i = s.number() + 1; i < scene.sentences().size() && i <= s.number() + LONGEST; i++) {
            Sentence next = scene.sentences().get(i);
            Sentence before = scene.sentences().get(i - 1);
            boolean goesOn = isOpenAtEnd(before) && (next.paragraph() == before.paragraph()
                    || next.paragraph() == before.paragraph() + 1 && isMark(next.token(0)));
            Token saying = !goesOn ? null : next.tokens().stream()
                    .filter(token -> token.isVerb() && !isQuoted(next, token) && !isMark(token) && says(token))
                    .findFirst()
                    .orElse(null);
            if (saying != null) {
                return new Comment(next, saying);
            }
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }

    private boolean isOpenAtEnd(Sentence s) {
        return inside[s.number()][s.tokens().size() - 1];
    }

    private boolean says(Token verb) {
        return scene.lexicon().cue(Cue.Kind.SPEECH, Part.VERB, Phrases.lemma(verb)) != null;
    }

    private boolean saysSomething(Sentence s) {
        return s.tokens().stream().anyMatch(token -> token.isVerb() && says(token));
    }
}
