package io.github.counterclaim.lexicon;

import io.github.counterclaim.claim.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A word that says how something is put: who says it, whether it is denied, in which mode.
 *
 * @param name the local name of the lexicon entry
 * @param kind what it does
 * @param part the word's part of speech
 * @param lemma the word
 * @param flips whether it denies what it embeds
 * @param modality the modality that it gives to what it embeds, or null
 */
public record Cue(String name, Kind kind, Part part, String lemma, boolean flips, @Nullable Modality modality) {

    /** What a cue does. */
    public enum Kind {
        /** Somebody says what it embeds. */
        SPEECH,
        /** Somebody says it of somebody: accuse, blame. */
        ACCUSATION,
        /** Changes mode or polarity of what it embeds. */
        OPERATOR,
        /** Carries a noun's meaning as its verb: carry out, make, take place. */
        SUPPORT,
        /** Loosens a number: about, more than. */
        HEDGE
    }
}
