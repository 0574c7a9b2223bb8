package io.github.counterclaim.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of publication as sites write them. */
final class PublicationDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:\\D|$)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+(\\d{4})\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
    private static final Pattern IN_PATH = Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2}|[a-z]{3})/(\\d{1,2})(?:/|$)");
    private static final Pattern ISO_MONTH = Pattern.compile("^((?:19|20)\\d{2})-(0[1-9]|1[0-2])$");
    private static final Pattern MONTH_ALONE = Pattern.compile("\\b" + MONTH + ",?\\s+((?:19|20)\\d{2})\\b");
    private static final Pattern YEAR_ALONE = Pattern.compile("^((?:19|20)\\d{2})$");
    private static final int MAX_CHARS = 200;

    private PublicationDate() {}

    /**
     * Returns the day that the text names, as it stands there (no change of time zone): ISO 8601, "April 8, 2025",
     * "8 April 2025", RFC 822, "20250408", "25/04/2025" where day and month cannot be mistaken. Null where there is no
     * whole date (a month alone is none) or an impossible one.
     */
    static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null || text.length() > MAX_CHARS) {
            return null;
        }
        String low = text.strip().toLowerCase(Locale.ROOT);
        LocalDate date = of(ISO.matcher(low), 1, 2, 3);
        date = date != null ? date : of(COMPACT.matcher(low), 1, 2, 3);
        date = date != null ? date : of(MONTH_FIRST.matcher(low), 3, 1, 2);
        date = date != null ? date : of(DAY_FIRST.matcher(low), 3, 2, 1);
        return date != null ? date : ofNumbers(low);
    }

    /**
     * Returns the month that a text names without a day, or the year that is all of it, as EDTF: {@code 2025-08} for
     * "2025-08" and "August 2025". Null where it names neither.
     */
    static @Nullable String partial(@Nullable String text) {
        if (text == null || text.length() > MAX_CHARS) {
            return null;
        }
        String low = text.strip().toLowerCase(Locale.ROOT);
        Matcher named = MONTH_ALONE.matcher(low);
        if (ISO_MONTH.matcher(low).matches() || YEAR_ALONE.matcher(low).matches()) {
            return low;
        }
        return named.find() ? "%s-%02d".formatted(named.group(2), MONTHS.indexOf(named.group(1)) + 1) : null;
    }

    /** Returns the day in the path of an address ("/2025/04/08/"), or null. */
    static @Nullable LocalDate inPath(@Nullable String url) {
        return url == null ? null : of(IN_PATH.matcher(url.toLowerCase(Locale.ROOT)), 1, 2, 3);
    }

    private static @Nullable LocalDate ofNumbers(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        if (first > 12) {
            return day(matcher.group(3), second, first);
        }
        return second > 12 || first == second ? day(matcher.group(3), first, second) : null;
    }

    private static @Nullable LocalDate of(Matcher matcher, int year, int month, int day) {
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(month);
        int number = Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : MONTHS.indexOf(name) + 1;
        return day(matcher.group(year), number, Integer.parseInt(matcher.group(day)));
    }

    private static @Nullable LocalDate day(String year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, day);
            return date.getYear() < 1900 || date.getYear() > 2100 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
