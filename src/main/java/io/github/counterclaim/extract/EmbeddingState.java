package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one walk from a word to the root has found so far; one walk, one thread. */
final class EmbeddingState {

    final List<Embedding.Layer> layers = new ArrayList<>();
    /** The words that denied it, in the order of the walk; a second one undoes the first. */
    final List<Token> denials = new ArrayList<>();
    boolean denied;
    @Nullable Modality modality;
    boolean retracted;
    /** Whether operators above still bear on the word; speech always does. */
    boolean inherits = true;

    /** Turns the denial round. */
    void deny(Token by) {
        denied = !denied;
        denials.add(by);
    }

    /** Takes over the denial and the mode of an operator, where it has them. */
    void take(@Nullable Cue operator, Token at) {
        if (operator != null) {
            if (operator.flips()) {
                deny(at);
            }
            modality = operator.modality() != null ? operator.modality() : modality;
        }
    }

    /** Gives the word a mode, as long as operators still bear on it. */
    void put(Modality next) {
        if (inherits) {
            modality = next;
        }
    }
}
