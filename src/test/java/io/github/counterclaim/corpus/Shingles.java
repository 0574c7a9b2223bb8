package io.github.counterclaim.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares texts as the article extraction benchmark of Scrapinghub does: by their runs of four words. */
final class Shingles {

    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private Shingles() {}

    /** Returns the F1 of the found text against the expected one, 0 to 1. */
    static double f1(String found, String expected) {
        Map<String, Integer> have = count(found);
        Map<String, Integer> want = count(expected);
        int both = want.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), have.getOrDefault(e.getKey(), 0))).sum();
        return 2.0 * both / Math.max(1, total(have) + total(want));
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> count(String text) {
        String[] words = WORD.matcher(text).results().map(match -> match.group()).toArray(String[]::new);
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + LENGTH <= words.length; i++) {
            counts.merge(String.join(" ", java.util.Arrays.copyOfRange(words, i, i + LENGTH)), 1, Integer::sum);
        }
        return counts;
    }
}
