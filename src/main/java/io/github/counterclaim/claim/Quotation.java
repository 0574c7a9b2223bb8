package io.github.counterclaim.claim;

/**
 * The words that carry a claim, as they stand in the article's clean text.
 *
 * @param exact the sentence
 * @param prefix up to 32 code points before it
 * @param suffix up to 32 code points after it
 * @param start where it starts in the clean text, in code points
 * @param end where it ends, in code points, exclusive
 */
public record Quotation(String exact, String prefix, String suffix, int start, int end) {

    private static final int CONTEXT = 32;

    /**
     * Returns the quotation of a stretch of text.
     *
     * @param text the article's whole clean text
     * @param charStart where the stretch starts, in UTF-16 units
     * @param charEnd where it ends, in UTF-16 units, exclusive
     */
    public static Quotation of(String text, int charStart, int charEnd) {
        int start = text.codePointCount(0, charStart);
        int end = start + text.codePointCount(charStart, charEnd);
        int before = text.offsetByCodePoints(charStart, -Math.min(CONTEXT, start));
        int after = text.offsetByCodePoints(
                charEnd, Math.min(CONTEXT, text.codePointCount(charEnd, text.length())));
        return new Quotation(
                text.substring(charStart, charEnd),
                text.substring(before, charStart),
                text.substring(charEnd, after),
                start,
                end);
    }
}
