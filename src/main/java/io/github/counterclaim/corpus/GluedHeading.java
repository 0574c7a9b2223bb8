package io.github.counterclaim.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts headings off the sentences that they were glued to when line breaks were lost: at its end and at its start. */
final class GluedHeading {

    private static final int MAX_HEADING_CHARS = 140;
    private static final int MIN_SENTENCE_WORDS = 6;

    private final Set<String> words;

    /** @param text the whole text: a word that it has elsewhere is a word, not two glued ones */
    GluedHeading(String text) {
        words = new HashSet<>(List.of(text.split("[^\\p{L}\\p{N}'’-]+")));
    }

    /** Returns the parts of a line in order; joined they are the line, but for spaces at the cuts. */
    List<String> cut(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int at = nextGlue(line, 0);
        while (at > 0) {
            int end = headingEnd(line, at);
            if (end > 0) {
                parts.addAll(startCut(line.substring(start, at)));
                parts.add(line.substring(at, end));
                start = end;
            }
            at = nextGlue(line, Math.max(at, end));
        }
        if (start < line.length()) {
            parts.addAll(startCut(line.substring(start)));
        }
        return parts;
    }

    /** Returns where the heading that begins there ends: at the line's end or where a sentence is glued to it; or -1. */
    private int headingEnd(String line, int start) {
        if (line.length() - start <= MAX_HEADING_CHARS && isHeading(line.substring(start))) {
            return line.length();
        }
        int inner = innerGlue(line, start);
        return inner > 0 ? inner : -1;
    }

    private List<String> startCut(String part) {
        int inner = innerGlue(part, 0);
        return inner > 0 ? List.of(part.substring(0, inner), part.substring(inner)) : List.of(part);
    }

    /** Returns where a heading that begins at {@code start} runs into a sentence ("… PartnersHistorically, …"), or -1. */
    private int innerGlue(String line, int start) {
        int limit = Math.min(line.length() - 1, start + MAX_HEADING_CHARS);
        for (int i = start + 6; i < limit; i++) {
            boolean border = Character.isLowerCase(line.charAt(i - 1)) && Character.isUpperCase(line.charAt(i));
            if (border && isTwoWords(line, i) && isLongHeading(line.substring(start, i))
                    && startsSentence(line, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A camel-case word that the text has elsewhere, or whose second half begins no sentence, is a name. */
    private boolean isTwoWords(String line, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String second = line.substring(at, end);
        String low = second.toLowerCase(Locale.ROOT);
        boolean opener = Boilerplate.standard().has("stop", low) || Boilerplate.standard().has("small", low)
                || words.contains(second) || words.contains(low) || low.endsWith("ly") && at - start >= 4;
        return at - start >= 3 && opener;
    }

    private static boolean isLongHeading(String text) {
        return Wording.words(text) >= 3 && Wording.isTitle(text);
    }

    private static boolean startsSentence(String line, int at) {
        String rest = line.substring(at, Math.min(line.length(), at + 200));
        return Wording.words(rest) >= MIN_SENTENCE_WORDS && !Wording.isTitle(rest) && Wording.endsSentence(line);
    }

    private static boolean isHeading(String text) {
        return Wording.isTitle(text) && (Wording.words(text) >= 2 || text.length() >= 5 && text.matches("\\p{L}+"));
    }

    /** Returns where the last sentence of a line has something glued to it, or -1. */
    static int lastGlue(String line) {
        int last = -1;
        for (int at = nextGlue(line, 0); at > 0; at = nextGlue(line, at)) {
            last = at;
        }
        return last;
    }

    /** Returns the next place after {@code from} where a sentence ends and a capital follows without a space, or -1. */
    private static int nextGlue(String line, int from) {
        for (int i = Math.max(from + 1, 3); i < line.length(); i++) {
            if (isOpening(line, i) && isSentenceEnd(line, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOpening(String line, int at) {
        char c = line.charAt(at);
        boolean quoted = "\"“‘".indexOf(c) >= 0 && at + 1 < line.length() && Character.isUpperCase(line.charAt(at + 1));
        // a straight quotation mark right after the full stop closes the sentence before it
        return Character.isUpperCase(c) || quoted && c != '"';
    }

    /** A full stop after a word of three letters; abbreviations such as "U.S." have single ones. */
    private static boolean isSentenceEnd(String line, int at) {
        int end = at;
        while (end > 0 && "\"”’)]".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 3 || ".!?".indexOf(line.charAt(end - 1)) < 0) {
            return false;
        }
        char before = line.charAt(end - 2);
        boolean closed = "\"”’)]%".indexOf(before) >= 0 || Character.isDigit(before);
        return closed || Character.isLowerCase(before) && Character.isLetter(line.charAt(end - 3));
    }
}
