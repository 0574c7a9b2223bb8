package io.github.counterclaim.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares texts and names by their words, so that spelling and typography do not count. */
final class Words {

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Set<String> SMALL =
            Set.of("the a an of and or to in on for with by from its their his her".split(" "));

    private Words() {}

    /** Returns a text in lower case, without accents, quotation marks, full stops and leading article. */
    static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u2018\u2019\u201c\u201d\"'`.]", "");
        return SPACES.matcher(plain).replaceAll(" ").strip().replaceFirst("^(?:the|a|an) ", "");
    }

    /** Returns the words of a text, plain, in order. */
    static List<String> of(String text) {
        return NO_WORD.splitAsStream(plain(text)).filter(word -> !word.isEmpty()).toList();
    }

    /** Returns a text, plain, with the plural's s off every word. */
    static String singular(String text) {
        return Arrays.stream(plain(text).split(" "))
                .map(word -> word.codePointCount(0, word.length()) > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .collect(Collectors.joining(" "));
    }

    /** Returns whether one text contains the other, or they share 60 % of the shorter one's four or more words. */
    static boolean overlap(String left, String right) {
        List<String> a = of(left);
        List<String> b = of(right);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        String joinedA = String.join(" ", a);
        String joinedB = String.join(" ", b);
        int shorter = Math.min(a.size(), b.size());
        return joinedA.contains(joinedB) || joinedB.contains(joinedA)
                || shared(a, b) >= 0.6 * shorter && shorter >= 4;
    }

    private static int shared(List<String> a, List<String> b) {
        Map<String, Integer> left = new HashMap<>();
        a.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : b) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    /** Returns whether two names share half of the longer one's words, small words left out. */
    static boolean shareHalf(String left, String right) {
        Set<String> a = telling(left);
        Set<String> b = telling(right);
        List<String> both = new ArrayList<>(a);
        both.retainAll(b);
        return !a.isEmpty() && !b.isEmpty() && both.size() >= 0.5 * Math.max(a.size(), b.size());
    }

    private static Set<String> telling(String text) {
        Set<String> words = new HashSet<>(of(text));
        words.removeAll(SMALL);
        return words;
    }
}
