package io.github.counterclaim.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * TIMEX3 values, as SUTime gives them, to EDTF.
 *
 * <p>Sources: <a href="https://nlp.stanford.edu/software/sutime.shtml">SUTime</a>,
 * <a href="https://www.loc.gov/standards/datetime/">EDTF</a>.
 */
final class Timex {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})(?:-XX)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-XX(?:-XX)?)?");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-WE)?(?:-\\d)?");
    private static final Pattern MONTH_OR_DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern HAS_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

    private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])([1-4])");
    private static final Set<String> PARTS_OF_DAY = Set.of(
            "on", "the", "of", "in", "at", "early", "late", "later", "night", "evening", "afternoon", "morning", "midday", "noon",
            "dawn", "dusk", "midnight", "overnight");

    private Timex() {}

    /**
     * Returns a time as EDTF, or null where the value is no date: a duration, a set, "now". What loosens or opens it
     * ("about", "since") is left to whoever reads the words around it.
     *
     * @param value the TIMEX3 value, for example {@code 2024-W36}
     */
    static @Nullable String edtf(String value) {
        String edtf = plain(value);
        return edtf != null && isPlausible(edtf) ? edtf : null;
    }

    /**
     * Returns a time as its words have it: "in May", said in March of what has happened, is last year's, and "on
     * Monday", said on a Sunday, is six days ago.
     *
     * @param words the expression
     * @param ahead whether the sentence speaks of what is to come
     * @param reference the day on which it was written, or a day of the month or year in which it was
     */
    static String inContext(String edtf, List<String> words, boolean ahead, LocalDate reference) {
        if (words.stream().anyMatch(word -> HAS_YEAR.matcher(word).find())) {
            return edtf;
        }
        String today = reference.toString();
        if (isPartOfWeekday(words) && DAY.matcher(edtf).matches()) {
            LocalDate day = LocalDate.parse(edtf);
            int weeks = day.isAfter(reference) && !ahead ? -1 : day.isBefore(reference) && ahead ? 1 : 0;
            return day.plusWeeks(weeks).toString();
        }
        if (!ahead && edtf.length() == 21 && words.stream().anyMatch(word -> word.equalsIgnoreCase("weekend"))) {
            LocalDate saturday = LocalDate.parse(edtf.substring(0, 10));
            return saturday.isAfter(reference) ? saturday.minusWeeks(1) + "/" + saturday.minusDays(6) : edtf;
        }
        if (isYearsAgo(words)) {
            return edtf.length() > 4 && !edtf.contains("/") ? edtf.substring(0, 4) : edtf;
        }
        boolean later = !ahead && MONTH_OR_DAY.matcher(edtf).matches() && edtf.compareTo(today) > 0
                && !edtf.startsWith(today.substring(0, 7));
        return later ? (Integer.parseInt(edtf.substring(0, 4)) - 1) + edtf.substring(4) : edtf;
    }

    /**
     * Returns as much of a time as is certain where only the month or the year of writing is known: "on Friday" is some
     * day of that month, "on 13 June" is that day all the same.
     *
     * @param words the expression
     * @param issued the month or year of writing, as EDTF
     */
    static String coarse(String edtf, List<String> words, String issued) {
        if (words.stream().anyMatch(word -> HAS_YEAR.matcher(word).find()) || edtf.length() <= 4) {
            return edtf;
        }
        if (issued.length() == 4) {
            return edtf.substring(0, 4);
        }
        boolean ofMonth = edtf.length() > 7 && words.stream().noneMatch(Timex::isMonth);
        return ofMonth ? issued : edtf;
    }

    // "on Sunday night", "early on Monday"; "last Sunday" and "Sunday week" are others' to count
    private static boolean isPartOfWeekday(List<String> words) {
        return words.stream().filter(Timex::isWeekday).count() == 1
                && words.stream().allMatch(word -> isWeekday(word) || PARTS_OF_DAY.contains(word.toLowerCase(Locale.ROOT)));
    }

    // "twenty years ago" is no day
    private static boolean isYearsAgo(List<String> words) {
        List<String> lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return lower.contains("ago") && (lower.contains("years") || lower.contains("year"));
    }

    private static boolean isWeekday(String word) {
        return Stream.of(DayOfWeek.values())
                .anyMatch(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(word));
    }

    // "Oct." as well as "October"
    private static boolean isMonth(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replace(".", "");
        return bare.length() >= 3 && Stream.of(Month.values()).anyMatch(month ->
                month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(bare));
    }

    // "Resolution 2231" names no year
    private static boolean isPlausible(String edtf) {
        return edtf.compareTo("1000") > 0 && edtf.compareTo("2100") < 0;
    }

    private static @Nullable String plain(String value) {
        for (Pattern pattern : new Pattern[] {DAY, MONTH, YEAR}) {
            Matcher matcher = pattern.matcher(value);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        Matcher decade = DECADE.matcher(value);
        if (decade.matches()) {
            return decade.group(1) + "X";
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            int first = value.contains("-WE") ? DayOfWeek.SATURDAY.ordinal() : 0;
            return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), first);
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            int months = part.group(2).equals("Q") ? 3 : 6;
            YearMonth last = YearMonth.of(Integer.parseInt(part.group(1)), Math.min(12, months * Integer.parseInt(part.group(3))));
            return last.minusMonths(months - 1) + "/" + last;
        }
        Matcher season = SEASON.matcher(value);
        return season.matches() ? season.group(1) + "-" + season(season.group(2)) : null;
    }

    private static String week(int year, int number, int first) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.max(1, Math.min(number, 52)))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusDays(first) + "/" + monday.plusDays(6);
    }

    // EDTF level 1: 21 is spring, 24 winter
    private static String season(String name) {
        return switch (name) {
            case "SP" -> "21";
            case "SU" -> "22";
            case "FA" -> "23";
            default -> "24";
        };
    }
}
