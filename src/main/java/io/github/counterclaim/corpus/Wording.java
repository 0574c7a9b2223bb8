package io.github.counterclaim.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How lines of text look: whitespace, words, ends of sentences, titles. Every method takes linear time. */
final class Wording {

    private static final int TITLE_WORDS = 18;
    private static final int TITLE_CHARS = 140;

    private static final int TAIL_CHARS = 60;
    private static final Pattern CLOSING = Pattern.compile("(?:\\[\\d{1,3}\\]|[\"'”’»)\\] ])++$");

    private Wording() {}

    /**
     * Returns the text on one line: every run of white space, no-break spaces and line breaks a single space,
     * zero-width characters, soft hyphens and control characters dropped, ends trimmed.
     */
    static String normal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : c == 0x85 || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        // the zero-width joiners, marks of direction, byte order marks, soft hyphens; and controls that are not spaces
        return c < ' ' || c >= 0x7f && c < 0xa0 || c == 0xad || c == 0xfeff || c == 0x180e
                || c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2060 && c <= 0x2069;
    }

    /** Returns the number of words: runs of letters, digits and what stands inside words. */
    static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                count++;
            }
            inside = letter || inside && !isSpace(text.charAt(i));
        }
        return count;
    }

    /** Returns whether the text ends as a sentence does: in a full stop and the like, quotation marks after it. */
    static boolean endsSentence(String text) {
        String bare = withoutClosing(text);
        return !bare.isEmpty() && ".!?…:;".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** Returns the text's end without closing quotation marks, brackets and citation marks such as "[4]". */
    private static String withoutClosing(String text) {
        String tail = text.substring(Math.max(0, text.length() - TAIL_CHARS));
        return CLOSING.matcher(tail).replaceFirst("");
    }

    /**
     * Returns whether the text looks like a heading: short, its words capitalised as in titles, no end of a sentence
     * but perhaps a question mark.
     */
    static boolean isTitle(String text) {
        if (text.length() > TITLE_CHARS || text.isEmpty() || endsSentence(text) && !text.endsWith("?")) {
            return false;
        }
        List<String> words = List.of(text.split("[\\s/—–]+"));
        return words.size() <= TITLE_WORDS && startsHigh(words.get(0)) && highShare(words) >= 0.75;
    }

    private static boolean startsHigh(String word) {
        String bare = word.replaceAll("^[^\\p{L}\\p{N}]+", "");
        return !bare.isEmpty() && !Character.isLowerCase(bare.charAt(0));
    }

    /** Returns which share of the words that count in a title start with a capital or a digit. */
    private static double highShare(List<String> words) {
        int high = 0;
        int counted = 0;
        for (String word : words) {
            String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
            if (!bare.isEmpty() && !Boilerplate.standard().has("small", bare.toLowerCase(Locale.ROOT))) {
                counted++;
                high += Character.isLowerCase(bare.charAt(0)) ? 0 : 1;
            }
        }
        return counted == 0 ? 0 : (double) high / counted;
    }

    /** Returns letters and digits only, in lower case, single spaces between the words: for comparing. */
    static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
