package io.github.counterclaim.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells sentences that may name a date from those that cannot, so that the time rules need not run over the latter.
 * Every rule of SUTime whose value is a date needs one of these words or a digit.
 */
final class TimeWords {

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

    /** Returns whether a sentence of these words may name a date. */
    static boolean maySay(List<String> words) {
        return words.stream().anyMatch(word -> WORD.matcher(word).matches());
    }
}
