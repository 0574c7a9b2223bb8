package io.github.counterclaim.lexicon;

import io.github.counterclaim.claim.Thing;

/**
 * A name as it was found in a sentence.
 *
 * @param thing what it names
 * @param first the index of its first token
 * @param last the index of its last token
 * @param use how it names the thing
 */
public record Name(Thing thing, int first, int last, Use use) {

    /** How a name names a thing. */
    public enum Use {
        /** By its own name. */
        NAME,
        /** By the adjective or the people: Iranian. */
        DEMONYM,
        /** By its seat of power: the Kremlin. */
        SEAT,
        /** By a common noun: drones, the treaty. */
        COMMON
    }
}
