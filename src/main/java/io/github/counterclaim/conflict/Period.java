package io.github.counterclaim.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days, both ends included. {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for an open end.
 *
 * @param from the first day
 * @param to the last day
 * @param vague whether the source hedges the date ("about", "perhaps")
 */
record Period(LocalDate from, LocalDate to, boolean vague) {

    /** All of time. */
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX, false);

    /** Returns one day. */
    static Period of(LocalDate day) {
        return new Period(day, day, false);
    }

    /** Returns everything up to a day, included. */
    static Period until(LocalDate day) {
        return new Period(LocalDate.MIN, day, false);
    }

    /** Returns the days from so many before a day to so many after it. */
    static Period around(LocalDate day, int days) {
        return new Period(day.minusDays(days), day.plusDays(days), false);
    }

    /** Returns the same period with so many days before and after it. */
    Period widened(long days) {
        return new Period(from.minusDays(days), to.plusDays(days), vague);
    }

    /** Returns whether some day lies in both. */
    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Returns whether every day of the other lies in this one. */
    boolean covers(Period other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }

    /** Returns whether both ends are known. */
    boolean isBounded() {
        return !from.equals(LocalDate.MIN) && !to.equals(LocalDate.MAX);
    }

    /** Returns the number of days; for an open period {@link Long#MAX_VALUE}. */
    long days() {
        return isBounded() ? ChronoUnit.DAYS.between(from, to) + 1 : Long.MAX_VALUE;
    }

    /** Returns the days that lie in both; only for periods that {@linkplain #overlaps overlap}. */
    Period intersection(Period other) {
        return new Period(
                from.isAfter(other.from) ? from : other.from,
                to.isBefore(other.to) ? to : other.to,
                vague || other.vague);
    }

    /** Returns the same period, with both ends put out by its length where it is vague, so "about May" meets June. */
    Period loosened() {
        if (!vague || !isBounded()) {
            return this;
        }
        return new Period(from.minusDays(days()), to.plusDays(days()), false);
    }
}
