package io.github.counterclaim.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around a time tell about it: whether it is still to come, and whether another time says which it is. */
final class TimeContext {

    private static final Set<String> TO_COME = Set.of("expected", "due", "set", "scheduled", "likely", "planned", "bound");
    private static final Set<String> SPANS = Set.of("day", "morning", "afternoon", "evening", "night", "month", "year");
    private static final int YEAR = 4;

    private TimeContext() {}

    /**
     * Returns whether a sentence speaks of what is to come where it names a time: as the verb before it says, "signed on
     * Monday a contract under which Chad will get jets"; where none stands before it, as any of the sentence does.
     *
     * @param words of the sentence
     * @param tags theirs
     * @param first the index of the time's first word
     */
    static boolean isAhead(List<String> words, List<String> tags, int first) {
        for (int i = first - 1; i >= 0; i--) {
            switch (tags.get(i)) {
                case "MD" -> {
                    // "may have been hit on Monday"
                    return i + 1 >= words.size() || !words.get(i + 1).equalsIgnoreCase("have");
                }
                case "VBD", "VBZ", "VBP" -> {
                    return words.subList(i + 1, first).stream().anyMatch(word -> TO_COME.contains(word.toLowerCase(Locale.ROOT)));
                }
                default -> { }
            }
        }
        return tags.contains("MD");
    }

    /**
     * Returns a time that is told by another: "the following year" is the one behind the year named before, "the same
     * day" the day named before. Null where none was named; any other time as it is.
     *
     * @param words the expression
     * @param edtf what it would be by the day of writing
     * @param before the time that the sentence named last, or null
     */
    static @Nullable String told(List<String> words, String edtf, @Nullable Time before) {
        List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        String span = lower.get(lower.size() - 1);
        String known = before == null || before.edtf().contains("/") ? null : before.edtf().replace("~", "");
        if (!SPANS.contains(span) || lower.size() > 3) {
            return edtf;
        }
        if (lower.contains("same") || lower.get(0).equals("that")) {
            boolean ofItsKind = known != null && known.matches("[\\d-]+") && (span.equals("year") ? known.length() >= YEAR
                    : known.length() >= (span.equals("month") ? YEAR + 3 : YEAR + 6));
            int length = span.equals("year") ? YEAR : span.equals("month") ? YEAR + 3 : YEAR + 6;
            return ofItsKind && known != null ? known.substring(0, length) : null;
        }
        boolean next = lower.contains("following");
        // "in the 2010s" is no year
        boolean year = known != null && known.matches("\\d{4}(-.*)?");
        if (span.equals("year") && (next || lower.contains("previous")) && year && known != null) {
            return String.valueOf(Integer.parseInt(known.substring(0, YEAR)) + (next ? 1 : -1));
        }
        return edtf;
    }
}
