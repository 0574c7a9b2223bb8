package io.github.counterclaim.claim;

import org.jspecify.annotations.Nullable;

/**
 * How many, as one claim has it.
 *
 * @param low the least number that the words allow before any hedge is applied
 * @param high the greatest, equal to {@code low} for a single number
 * @param text the number as digits ({@code 400}, {@code 200-220}) or, for a vague one, its word ({@code hundreds})
 * @param hedge the words that loosen it ("about", "more than", "up to"), or null
 * @param unit what is counted when it is not the item itself ("US dollars", "tonnes", "troops"), or null
 */
public record Quantity(double low, double high, String text, @Nullable String hedge, @Nullable String unit) {

    /** Returns one exact number. */
    public static Quantity of(double number, String text) {
        return new Quantity(number, number, text, null, null);
    }
}
