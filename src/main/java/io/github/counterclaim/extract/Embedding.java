package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence puts what one of its words says.
 *
 * @param denied whether it is denied, the speaker's own denial included
 * @param denials the words that do so, or that undo each other
 * @param modality in which mode, the outermost operator's
 * @param layers who says it, the innermost first
 * @param present whether the carrying verb is in the present tense
 * @param retracted whether the speaker stops short of saying it ("has not confirmed that")
 */
record Embedding(boolean denied, List<Token> denials, Modality modality, List<Layer> layers, boolean present, boolean retracted) {

    Embedding {
        denials = List.copyOf(denials);
        layers = List.copyOf(layers);
    }

    /**
     * One speech that embeds a word.
     *
     * @param cue the word of saying, or null for an open quotation that runs on
     * @param token where that word stands; for "according to X" the speaker's
     * @param isSpeaker whether the token is the speaker
     */
    record Layer(@Nullable Cue cue, Token token, boolean isSpeaker) {}
}
