package io.github.counterclaim.conflict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes dates as the <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>, level
 * 1, has them: years, months, days, seasons, unspecified digits, qualifiers, and intervals with open or unknown ends.
 */
final class Edtf {

    private static final Pattern DATE =
            Pattern.compile("(\\d{2}(?:\\d{2}|\\dX|XX))(?:-(\\d{2}|XX))?(?:-(\\d{2}|XX))?(?:T\\S*)?([~?%]?)");
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;

    private Edtf() {}

    /** Returns the days that an expression covers, or null where it says nothing of the year or is none. */
    static @Nullable Period parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String[] ends = text.strip().split("/", -1);
        try {
            return switch (ends.length) {
                case 1 -> single(ends[0]);
                case 2 -> interval(ends[0], ends[1]);
                default -> null;
            };
        } catch (DateTimeException e) {
            return null; // the thirteenth month is as good as no date
        }
    }

    /** Returns a period as an expression: a day, a month, a year, or an interval of days with open ends. */
    static String format(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from.equals(to)) {
            return from.toString();
        }
        if (period.isBounded() && from.getYear() == to.getYear()) {
            YearMonth month = YearMonth.from(from);
            if (month.atDay(1).equals(from) && month.atEndOfMonth().equals(to)) {
                return month.toString();
            }
            if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(to.getYear(), 12, 31))) {
                return String.valueOf(from.getYear());
            }
        }
        return (from.equals(LocalDate.MIN) ? ".." : from) + "/" + (to.equals(LocalDate.MAX) ? ".." : to);
    }

    private static @Nullable Period interval(String start, String end) {
        boolean openStart = isOpen(start);
        boolean openEnd = isOpen(end);
        Period first = openStart ? Period.ALWAYS : single(start);
        Period last = openEnd ? Period.ALWAYS : single(end);
        if (first == null || last == null || openStart && openEnd || first.from().isAfter(last.to())) {
            return null;
        }
        return new Period(first.from(), last.to(), first.vague() || last.vague());
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static @Nullable Period single(String text) {
        Matcher m = DATE.matcher(text);
        if (!m.matches()) {
            return null;
        }
        boolean vague = !m.group(4).isEmpty();
        String month = m.group(2);
        if (month == null || month.equals("XX") || m.group(1).contains("X")) {
            return years(m.group(1), vague);
        }
        int year = Integer.parseInt(m.group(1));
        int monthNumber = Integer.parseInt(month);
        if (monthNumber >= FIRST_SEASON && monthNumber <= LAST_SEASON) {
            return season(year, monthNumber - FIRST_SEASON, vague);
        }
        YearMonth whole = YearMonth.of(year, monthNumber);
        if (m.group(3) == null || m.group(3).equals("XX")) {
            return new Period(whole.atDay(1), whole.atEndOfMonth(), vague);
        }
        LocalDate day = whole.atDay(Integer.parseInt(m.group(3)));
        return new Period(day, day, vague);
    }

    private static Period years(String digits, boolean vague) {
        int first = Integer.parseInt(digits.replace('X', '0'));
        int last = Integer.parseInt(digits.replace('X', '9'));
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), vague);
    }

    /** Spring is 0; a season is three whole months, winter runs into the next year. */
    private static Period season(int year, int season, boolean vague) {
        YearMonth first = YearMonth.of(year, 3).plusMonths(3L * season);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth(), vague);
    }
}
