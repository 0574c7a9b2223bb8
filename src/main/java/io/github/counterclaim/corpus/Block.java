package io.github.counterclaim.corpus;

/**
 * A stretch of an article's clean text.
 *
 * @param kind what it was on the page
 * @param start where it starts, in UTF-16 units of the clean text
 * @param end where it ends, in UTF-16 units, exclusive
 */
public record Block(Kind kind, int start, int end) {

    /** What a block was on the page. Only {@link #isRunningText running text} is read for claims. */
    public enum Kind {
        PARAGRAPH(true),
        LIST_ITEM(true),
        QUOTE(true),
        CAPTION(false),
        TABLE_ROW(false),
        HEADING(false);

        private final boolean runningText;

        Kind(boolean runningText) {
            this.runningText = runningText;
        }

        /** Returns whether blocks of this kind hold sentences. */
        public boolean isRunningText() {
            return runningText;
        }
    }
}
