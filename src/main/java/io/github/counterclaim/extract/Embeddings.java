package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads, from a word up to the root of its sentence, the negations, modal words and words of saying that it stands
 * under. Of stacked operators the outermost gives the mode; denials cancel in pairs.
 */
final class Embeddings {

    private final Lexicon lexicon;
    private final Clauses clauses;

    Embeddings(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** Returns how a sentence puts what a word of it says. */
    Embedding of(Sentence s, Token word) {
        return of(s, word, null);
    }

    /** As {@link #of(Sentence, Token)}, with a second word of the wording that is no operator here: "little trust". */
    Embedding of(Sentence s, Token word, @Nullable String particle) {
        return new EmbeddingWalk(new Operators(s, lexicon, clauses), clauses, word, particle).run();
    }
}
