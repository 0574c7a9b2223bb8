package io.github.counterclaim.conflict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts dates into plain English. */
final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /** Returns an article's date as far as it is known: "3 March 2024", "March 2024", "2024", or "undated". */
    static String issued(@Nullable String date) {
        Period period = date == null ? null : Edtf.parse(date.length() > 10 ? date.substring(0, 10) : date);
        return period == null ? "undated" : period(period);
    }

    /** Returns a period as a day, a month, a year, or its two ends: "March 2024 or later", "about 2024". */
    static String period(Period period) {
        return (period.vague() ? "about " : "") + exact(period.from(), period.to());
    }

    private static String exact(LocalDate from, LocalDate to) {
        if (from.equals(LocalDate.MIN)) {
            return DAY.format(to) + " or earlier";
        }
        if (to.equals(LocalDate.MAX)) {
            return DAY.format(from) + " or later";
        }
        YearMonth month = YearMonth.from(from);
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return MONTH.format(from);
        }
        boolean wholeYear = from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
        return wholeYear ? String.valueOf(from.getYear()) : DAY.format(from) + " to " + DAY.format(to);
    }
}
