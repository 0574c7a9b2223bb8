package io.github.counterclaim.publish.page;

/**
 * A part of a quotation.
 *
 * @param text the words, as they stand
 * @param mark what they are to the claim
 */
public record Piece(String text, Mark mark) {

    /** What words are to a claim. */
    public enum Mark {
        /** Nothing in particular. */
        PLAIN,
        /** The name of one of its participants. */
        NAME,
        /** What it turns on: the wording of its relation, its denial, its number. */
        TURN
    }

    /** Returns whether these words name a participant. */
    public boolean isName() {
        return mark == Mark.NAME;
    }

    /** Returns whether the claim turns on these words. */
    public boolean isTurn() {
        return mark == Mark.TURN;
    }
}
