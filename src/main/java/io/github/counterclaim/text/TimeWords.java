package io.github.counterclaim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** How far from a date the verb may stand that tells whether it is past or to come, for the rules that look at it. */
    private static final int TENSE_REACH = 3;

    /** Tags of words that dates hold beside time words: "in the first half of", "at the very end of". */
    private static final Set<String> PART_TAGS = Set.of(
            "CD", "IN", "TO", "DT", "PDT", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "CC", "POS", "HYPH", ",", ":", "");

    /** The nouns and participles that they hold. */
    private static final Set<String> PART_WORDS = Set.of(
            "couple", "end", "middle", "mid", "start", "beginning", "turn", "eve", "rest", "course", "part", "past",
            "present", "future", "close", "following", "coming", "ending", "starting", "running", "passing", "given");

    private static final Set<String> TENSE_WORDS = Set.of("have", "would", "could", "should", "will", "going", "'ll", "\u2019ll", "ll");

    /** Zones and eras: "GMT", "BC". */
    private static final int LONGEST_ZONE = 4;

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

    /**
     * Returns the parts of a sentence that may name a date: in order, apart from one another. The rules look at every word
     * of a part, and cost as much for one that can belong to no date as for the others.
     *
     * @param words of the sentence
     * @param tags theirs
     */
    static List<Part> parts(List<String> words, List<String> tags) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isTimeWord(words.get(i))) {
                Part part = around(i, words, tags);
                int last = parts.size() - 1;
                if (last >= 0 && parts.get(last).end() >= part.start()) {
                    parts.set(last, new Part(parts.get(last).start(), part.end()));
                } else {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static boolean isTimeWord(String word) {
        return WORD.matcher(word).matches() && !MERE_NUMBER.matcher(word).matches();
    }

    private static Part around(int timeWord, List<String> words, List<String> tags) {
        int least = Math.max(0, timeWord - BEFORE);
        int most = Math.min(words.size(), timeWord + BEHIND + 1);
        int start = timeWord;
        while (start > least && isPart(words.get(start - 1), tags.get(start - 1))) {
            start--;
        }
        int end = timeWord + 1;
        while (end < most && isPart(words.get(end), tags.get(end))) {
            end++;
        }
        // "2,014 drones" is no year
        if (end < most && tags.get(end).equals("NNS")) {
            end++;
        }
        int first = start;
        for (int i = Math.max(least, first - TENSE_REACH); i < start; i++) {
            start = isTense(words.get(i), tags.get(i)) ? i : start;
        }
        int last = end;
        for (int i = last; i < Math.min(most, last + TENSE_REACH); i++) {
            end = isTense(words.get(i), tags.get(i)) ? i + 1 : end;
        }
        return new Part(start, end);
    }

    private static boolean isPart(String word, String tag) {
        return PART_TAGS.contains(tag)
                || PART_WORDS.contains(word.toLowerCase(Locale.ROOT))
                || word.length() <= LONGEST_ZONE && word.chars().allMatch(Character::isUpperCase)
                || isTimeWord(word);
    }

    private static boolean isTense(String word, String tag) {
        return tag.equals("VBD") || TENSE_WORDS.contains(word);
    }
}
