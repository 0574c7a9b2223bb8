package io.github.counterclaim.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number as an interval, after its hedge.
 *
 * @param low the least number that the words allow
 * @param high the greatest; may be infinite
 * @param unit what is counted, or null where it is the item itself
 * @param words the number as its claim has it, with its hedge: "about 400"
 */
record Amount(double low, double high, @Nullable String unit, String words) {

    /** How far "about" reaches, as a share of the number. */
    private static final double ABOUT = 0.10;

    /** Vague numbers in words, with the least and the greatest number that each can stand for. */
    private static final Map<String, double[]> VAGUE = Map.of(
            "dozens", new double[] {24, 99},
            "scores", new double[] {40, 99},
            "hundreds", new double[] {200, 999},
            "thousands", new double[] {2_000, 9_999},
            "several", new double[] {3, 9},
            "few", new double[] {3, 9},
            "a few", new double[] {3, 9},
            "a handful", new double[] {3, 9});

    private static final List<String> AT_LEAST = List.of(
            "more than", "at least", "over", "no fewer than", "no less than", "exceeding", "above", "not fewer than",
            "upward of", "upwards of");
    private static final List<String> AT_MOST = List.of(
            "up to", "at most", "fewer than", "less than", "no more than", "not more than", "as many as", "under",
            "below", "a maximum of");
    private static final List<String> NEAR_BELOW = List.of("almost", "nearly", "close to");
    private static final List<String> NEAR = List.of(
            "about", "around", "some", "roughly", "approximately", "an estimated", "estimated", "circa", "or so");

    /**
     * Returns the interval of a number, or null where none can be made out.
     *
     * @param low the least number before any hedge, or null to read it from the words
     * @param high the greatest, or null
     * @param text the number as the claim has it, in digits or a vague word
     * @param hedge the words that loosen it, or null
     * @param unit what is counted, or null
     */
    static @Nullable Amount of(
            @Nullable Double low, @Nullable Double high, String text, @Nullable String hedge, @Nullable String unit) {
        double[] bare = VAGUE.get(text.strip().toLowerCase(Locale.ROOT));
        if (bare == null) {
            bare = low != null ? new double[] {low, high == null ? low : high} : digits(text);
        }
        if (bare == null) {
            return null;
        }
        String words = hedge == null ? text : hedge + " " + text;
        double[] loose = loosened(bare[0], bare[1], hedge == null ? "" : hedge.strip().toLowerCase(Locale.ROOT));
        return new Amount(loose[0], loose[1], unit == null ? null : unit.toLowerCase(Locale.ROOT), words);
    }

    /** Returns whether some number of the same unit satisfies both. */
    boolean meets(Amount other) {
        return low <= other.high && other.low <= high;
    }

    /** Returns whether whatever satisfies the other satisfies this one. */
    boolean covers(Amount other) {
        return low <= other.low && other.high <= high;
    }

    /** Returns whether both count the same thing. */
    boolean sameUnit(Amount other) {
        return unit == null ? other.unit == null : unit.equals(other.unit);
    }

    private static double[] loosened(double low, double high, String hedge) {
        if (hedge.isEmpty()) {
            return new double[] {low, high};
        }
        if (AT_LEAST.contains(hedge)) {
            return new double[] {low, Double.POSITIVE_INFINITY};
        }
        if (AT_MOST.contains(hedge)) {
            return new double[] {0, high};
        }
        if (NEAR_BELOW.contains(hedge)) {
            return new double[] {low * (1 - ABOUT), high};
        }
        // an unknown hedge loosens too; to take it as exact would invent a precision that the claim lacks
        double reach = NEAR.contains(hedge) ? ABOUT : 2 * ABOUT;
        return new double[] {low * (1 - reach), high * (1 + reach)};
    }

    private static double @Nullable [] digits(String text) {
        String[] ends = text.replace(",", "").replace('–', '-').split("-");
        try {
            double low = Double.parseDouble(ends[0].strip());
            return new double[] {low, ends.length > 1 ? Double.parseDouble(ends[1].strip()) : low};
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
