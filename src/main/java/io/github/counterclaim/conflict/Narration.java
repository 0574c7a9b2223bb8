package io.github.counterclaim.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An article's own words, without what it quotes: reporters of one event quote the same speech, but tell it in words of
 * their own.
 */
final class Narration {

    private static final Pattern QUOTED = Pattern.compile("[\u201C\"][^\u201C\u201D\"\\n]{1,600}[\u201D\"]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** An article that hardly does more than quote is compared with its quotations. */
    private static final int LEAST_WORDS = 60;

    private final List<String> words;

    private Narration(List<String> words) {
        this.words = words;
    }

    static Narration of(String text) {
        List<String> own = words(QUOTED.matcher(text).replaceAll(" "));
        return new Narration(own.size() >= LEAST_WORDS ? own : words(text));
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }

    /** Returns the distinct runs of some words, each as a number that stands for it. */
    Set<Long> runs(int length) {
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            long hash = 1125899906842597L;
            for (String word : words.subList(i, i + length)) {
                hash = 31 * (hash ^ word.hashCode()) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            runs.add(hash);
        }
        return runs;
    }

    /** Returns one in so many of the runs, chosen by their content, so that copies choose the same; sorted. */
    long[] sample(int length, int oneIn) {
        List<Long> chosen = new ArrayList<>();
        runs(length).stream().filter(run -> Math.floorMod(run >>> 7, oneIn) == 0).forEach(chosen::add);
        long[] sorted = chosen.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns which share of the shorter article's runs of three words the other has too, 0 to 1. */
    static double overlap(Narration a, Narration b) {
        Set<Long> first = a.runs(3);
        Set<Long> second = b.runs(3);
        int shorter = Math.min(first.size(), second.size());
        first.retainAll(second);
        return shorter == 0 ? 0 : (double) first.size() / shorter;
    }
}
