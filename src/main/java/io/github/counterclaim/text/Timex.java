package io.github.counterclaim.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

    private Timex() {}

    /**
     * Returns a time as EDTF, or null where the value is no date: a duration, a set, "now".
     *
     * @param value the TIMEX3 value, for example {@code 2024-W36}
     * @param modifier the TIMEX3 {@code mod}, for example {@code START}, or null
     */
    static @Nullable String edtf(String value, @Nullable String modifier) {
        String edtf = plain(value);
        if (edtf != null && !isPlausible(edtf)) {
            return null;
        }
        if (edtf == null || modifier == null) {
            return edtf;
        }
        return switch (modifier) {
            case "BEFORE", "ON_OR_BEFORE" -> "../" + edtf;
            case "AFTER", "ON_OR_AFTER" -> edtf + "/..";
            case "START", "MID", "END", "APPROX", "EARLY", "LATE" -> edtf.contains("/") ? edtf : edtf + "~";
            default -> edtf;
        };
    }

    /**
     * Returns a time as its words have it: "early January" is approximate, and "in May", said in March of what has
     * happened, is last year's.
     *
     * @param firstWord the first word of the expression
     * @param hasYear whether the expression names its year
     * @param ahead whether the sentence speaks of what is to come
     * @param published the article's date, or null
     */
    static String inContext(
            String edtf, String firstWord, boolean hasYear, boolean ahead, @Nullable LocalDate published) {
        String resolved = edtf;
        boolean later = published != null && !hasYear && !ahead && edtf.length() >= 7 && edtf.length() <= 10
                && edtf.matches("\\d{4}-\\d{2}(-\\d{2})?") && edtf.compareTo(published.toString()) > 0
                && !edtf.startsWith(published.toString().substring(0, 7));
        if (later) {
            resolved = (Integer.parseInt(edtf.substring(0, 4)) - 1) + edtf.substring(4);
        }
        boolean approximate = firstWord.matches("(?i)early|mid|late")
                && !resolved.contains("/") && !resolved.endsWith("~");
        return approximate ? resolved + "~" : resolved;
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
            return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
        }
        Matcher season = SEASON.matcher(value);
        return season.matches() ? season.group(1) + "-" + season(season.group(2)) : null;
    }

    private static String week(int year, int number) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.max(1, Math.min(number, 52)))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday + "/" + monday.plusDays(6);
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
