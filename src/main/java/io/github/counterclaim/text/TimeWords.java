package io.github.counterclaim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the parts of sentences that may name a date from those that cannot, so that the time rules need not run over the
 * latter. Every rule of SUTime whose value is a date needs one of these words, or a digit in more than a mere number.
 */
final class TimeWords {

    /**
     * How many words a date may hold before its first such word, and one to spare: "before the end of the year" has four.
     * {@code TimeWordsIT} compares what the rules find in these parts with what they find in whole sentences.
     */
    private static final int BEFORE = 5;

    /** How many behind its last such word ("13:02 GMT" has one), and two to spare. */
    private static final int BEHIND = 3;

    /** Counts and models, which hold digits and are no date by themselves: "12", "1,200", "3.5", "Su-35", "T72"; not "May-5". */
    private static final Pattern MERE_NUMBER = Pattern.compile(
            "\\d{1,3}|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d+"
                    + "|(?!(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-?\\d)"
                    + "[A-Z][A-Za-z]*(?:-\\d{1,3}[A-Z]*|\\d{1,3})");

    private static final Pattern WORD = Pattern.compile(
            ".*[0-9].*|(?:.*(?:day|month|year|week|decade|night|time|noon|dawn|sunrise|sunset|sundown|sunup)"
                    + "|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
                    + "|yr|mo|hour|hr|minute|min|second|sec|wk|quarter|half|centur(?:y|ie)|mill?enn?i(?:um|a)"
                    + "|morning|evening|dusk|twilight|daybreak|daylight|weekend"
                    + "|spring|summer|autumn|fall|winter|tomorrow|tonite"
                    + "|n?ought|(?:twen|thir|for|fif|six|seven|eigh|nine)tie|.*(?:teen|twenty|hundred|thousand|[mb]illion|dozen)"
                    + "|o['\u2019]?clock|[ap]\\.?m)s?\\.?",
            Pattern.CASE_INSENSITIVE);

    private TimeWords() {}

    /**
     * A part of a sentence.
     *
     * @param start of its first word
     * @param end behind its last word
     */
    record Part(int start, int end) {}

    /** Returns the parts of a sentence of these words that may name a date: in order, apart from one another. */
    static List<Part> parts(List<String> words) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (WORD.matcher(words.get(i)).matches() && !MERE_NUMBER.matcher(words.get(i)).matches()) {
                int start = Math.max(0, i - BEFORE);
                int end = Math.min(words.size(), i + BEHIND + 1);
                int last = parts.size() - 1;
                if (last >= 0 && parts.get(last).end() >= start) {
                    parts.set(last, new Part(parts.get(last).start(), end));
                } else {
                    parts.add(new Part(start, end));
                }
            }
        }
        return parts;
    }
}
