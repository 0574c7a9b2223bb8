package io.github.counterclaim.publish.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that the data gives in <a href="https://www.loc.gov/standards/datetime/">EDTF</a>: a day, a month, a year, or
 * an interval that may be open at one end, each perhaps approximate or uncertain.
 *
 * @param first the first day that it may mean, or null where its beginning is open
 * @param last the last day that it may mean, or null where its end is open
 * @param vague whether the data says that it is approximate or uncertain
 * @param text the expression
 */
public record Span(@Nullable LocalDate first, @Nullable LocalDate last, boolean vague, String text) {

    private static final Pattern ONE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%]?)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** Returns the span of an expression, or empty for one of another form. */
    public static Optional<Span> of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(text);
        }
        Optional<Span> from = part(text.substring(0, slash));
        Optional<Span> to = part(text.substring(slash + 1));
        boolean openStart = isOpen(text.substring(0, slash));
        boolean openEnd = isOpen(text.substring(slash + 1));
        if (from.isEmpty() && !openStart || to.isEmpty() && !openEnd || openStart && openEnd) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                from.map(Span::first).orElse(null),
                to.map(Span::last).orElse(null),
                from.map(Span::vague).orElse(false) || to.map(Span::vague).orElse(false),
                text));
    }

    private static boolean isOpen(String part) {
        return part.isEmpty() || part.equals("..");
    }

    private static Optional<Span> part(String text) {
        Matcher matcher = ONE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            LocalDate first = LocalDate.of(year, number(matcher.group(2)), number(matcher.group(3)));
            LocalDate last = matcher.group(3) != null
                    ? first
                    : matcher.group(2) != null ? YearMonth.from(first).atEndOfMonth() : LocalDate.of(year, 12, 31);
            return Optional.of(new Span(first, last, !matcher.group(4).isEmpty(), text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** Returns whether it is one day that the data is certain of. */
    public boolean isDay() {
        return !vague && first != null && first.equals(last);
    }

    /** Returns the day to sort by: its first, else its last. */
    public LocalDate sortDay() {
        return first != null ? first : last != null ? last : LocalDate.EPOCH;
    }

    /** Returns it in words: "7 August 2023", "June 2025", "from 24 February 2022", "about 2013". */
    public String words() {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return (vague ? "about " : "") + one(text, first);
        }
        if (first == null) {
            return "until " + one(text.substring(slash + 1), last);
        }
        String start = one(text.substring(0, slash), first);
        return last == null ? "from " + start : start + " to " + one(text.substring(slash + 1), last);
    }

    /** Returns the month that it begins in, in short: "Aug 2023"; of a year the year. */
    public String month() {
        return text.matches("[0-9]{4}") ? text : SHORT_MONTH.format(sortDay());
    }

    private static String one(String part, @Nullable LocalDate day) {
        String plain = part.replaceAll("[~?%]", "");
        return switch (plain.length()) {
            case 4 -> plain;
            case 7 -> day == null ? plain : MONTH.format(day);
            default -> day == null ? plain : DAY.format(day);
        };
    }
}
