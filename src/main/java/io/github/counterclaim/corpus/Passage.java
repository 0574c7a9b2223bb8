package io.github.counterclaim.corpus;

/**
 * A block of text before it has its place in an article.
 *
 * @param kind what it was on the page
 * @param text its words, whitespace normalised
 * @param linkShare the share of its characters that stand in links, 0 to 1
 */
record Passage(Block.Kind kind, String text, double linkShare) {

    Passage(Block.Kind kind, String text) {
        this(kind, text, 0);
    }

    /** Returns the number of words. */
    int words() {
        return Wording.words(text);
    }

    /** Returns whether this is a sentence or more: running text that is long enough and ends as sentences do. */
    boolean isSentence() {
        return kind.isRunningText() && words() >= 4 && Wording.endsSentence(text);
    }

    /** Returns whether this is probably written for this article: a sentence or a long text, and not mostly links. */
    boolean isProse() {
        return kind.isRunningText() && linkShare < 0.5 && words() >= 8 && (isSentence() || words() >= 15);
    }
}
