package io.github.counterclaim.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that carry a claim, as they stand in the article's clean text.
 *
 * @param exact the sentence
 * @param prefix up to 32 code points before it
 * @param suffix up to 32 code points after it
 * @param start where it starts in the clean text, in code points
 * @param end where it ends, in code points, exclusive
 * @param turn the word that a claim turns on, or null where none is known
 * @param denials the words that deny it, in their order; empty where none does, or none is known
 */
public record Quotation(
        String exact, String prefix, String suffix, int start, int end, @Nullable Part turn, List<Part> denials) {

    public Quotation {
        denials = List.copyOf(denials);
    }

    /**
     * A part of the words.
     *
     * @param start where it starts in them, in code points
     * @param end where it ends, exclusive
     */
    public record Part(int start, int end) {}

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
                end,
                null,
                List.of());
    }

    /**
     * Returns the same words, with the one that a claim turns on; the same as before where it lies outside of them.
     *
     * @param charStart where it starts in them, in UTF-16 units
     * @param charEnd where it ends, exclusive
     */
    public Quotation turningOn(int charStart, int charEnd) {
        Part part = part(charStart, charEnd);
        return part == null ? this : new Quotation(exact, prefix, suffix, start, end, part, denials);
    }

    /**
     * Returns the same words, with one more of those that deny the claim; the same as before where it lies outside of
     * them.
     *
     * @param charStart where it starts in them, in UTF-16 units
     * @param charEnd where it ends, exclusive
     */
    public Quotation deniedBy(int charStart, int charEnd) {
        Part part = part(charStart, charEnd);
        if (part == null || denials.contains(part)) {
            return this;
        }
        List<Part> all = new ArrayList<>(denials);
        all.add(part);
        all.sort(Comparator.comparingInt(Part::start).thenComparing(Part::end));
        return new Quotation(exact, prefix, suffix, start, end, turn, all);
    }

    private @Nullable Part part(int charStart, int charEnd) {
        return charStart < 0 || charStart >= charEnd || charEnd > exact.length()
                ? null
                : new Part(exact.codePointCount(0, charStart), exact.codePointCount(0, charEnd));
    }
}
