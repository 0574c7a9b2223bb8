package io.github.counterclaim.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well data agrees with gold.
 *
 * @param figures counts as integers, shares as doubles from 0 to 1 or NaN where nothing was asked; by name, in order
 * @param missed the gold claims that the data lacks, one line each
 * @param falseClaims the claims of the data that the gold lacks, one line each
 * @param otherwise the attributes of claims of both that differ, one line each
 * @param absent the gold's articles of which the data holds nothing
 */
public record Scores(
        Map<String, Number> figures, List<String> missed, List<String> falseClaims, List<String> otherwise, List<String> absent) {

    public Scores {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        missed = List.copyOf(missed);
        falseClaims = List.copyOf(falseClaims);
        otherwise = List.copyOf(otherwise);
        absent = List.copyOf(absent);
    }

    /** Returns one line a figure: its name, then the count or the share with three digits. */
    public List<String> lines() {
        return figures.entrySet().stream()
                .map(entry -> "%-26s %s".formatted(entry.getKey(), text(entry.getValue())))
                .toList();
    }

    private static String text(Number number) {
        if (number instanceof Integer) {
            return number.toString();
        }
        return Double.isNaN(number.doubleValue()) ? "nan" : String.format(Locale.ROOT, "%.3f", number.doubleValue());
    }
}
