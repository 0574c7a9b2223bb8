package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/** Quotation marks that stay open over sentences: what stands inside is still the last speaker's. */
final class Quotations {

    private final Scene scene;
    private final boolean[][] inside;

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
        boolean openBefore = inside[previous.number()][previous.tokens().size() - 1];
        boolean whole = opensHere || openBefore;
        return whole && (saysSomething(previous) || openBefore) ? scene.lastSpeaker() : null;
    }

    private boolean saysSomething(Sentence s) {
        Lexicon lexicon = scene.lexicon();
        return s.tokens().stream().anyMatch(token -> token.isVerb()
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Phrases.lemma(token)) != null);
    }
}
