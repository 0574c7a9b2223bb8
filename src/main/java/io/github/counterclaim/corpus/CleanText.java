package io.github.counterclaim.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Passages joined to an article's clean text.
 *
 * @param text the passages, two line breaks between each
 * @param blocks where each lies in the text, in order, in UTF-16 units
 */
record CleanText(String text, List<Block> blocks) {

    private static final String BREAK = "\n\n";

    /** Joins the passages, in order. */
    static CleanText of(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : passages) {
            text.append(text.isEmpty() ? "" : BREAK);
            int start = text.length();
            text.append(passage.text());
            blocks.add(new Block(passage.kind(), start, text.length()));
        }
        return new CleanText(text.toString(), blocks);
    }
}
