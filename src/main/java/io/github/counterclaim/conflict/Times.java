package io.github.counterclaim.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims speak of the same time.
 *
 * <p>A dated claim speaks of its date. What was once so is set against nothing that is so. An undated one in the present tense speaks of its article's day. Any other
 * undated one speaks of some time before its article, and so is compatible with all but what came after it.
 */
final class Times {

    /** How long a state that an article reports in the present tense may be taken to last, in days. */
    private static final long STATE_DAYS = 183;

    /** How far apart two articles may be that speak of the same undated happening, in days. */
    private static final long SAME_NEWS_DAYS = 31;

    private static final long YEAR_DAYS = 366;

    private Times() {}

    /** Returns whether an affirmation and a denial of it speak of the same time. */
    static boolean deniable(ClaimView yes, ClaimView no, Temporality temporality) {
        if (yes.date() != null && no.date() != null) {
            Period done = yes.date().loosened();
            Period ruledOut = no.date().loosened();
            // "not in May" leaves room for "in 2024", unless what is said lasts
            return temporality == Temporality.LASTING ? done.overlaps(ruledOut) : ruledOut.covers(done);
        }
        if (temporality == Temporality.LASTING && yes.former() != no.former()) {
            return false;
        }
        if (yes.date() == null && no.date() != null && no.date().days() <= YEAR_DAYS) {
            // "none in June" leaves room for all that was before and after
            LocalDate said = yes.source().date();
            return said == null || no.date().loosened().overlaps(Period.of(said).widened(SAME_NEWS_DAYS));
        }
        if (yes.date() != null || no.date() != null) {
            return oneDated(yes, no);
        }
        if (yes.presentTense() && no.presentTense()) {
            return apart(yes, no) <= STATE_DAYS;
        }
        // a denial reaches no further than the day on which it is made
        return switch (temporality) {
            case ONCE -> denialLead(yes, no) <= 1;
            // an undated denial answers what is told these days, and what may happen again is told anew
            case HAPPENING -> apart(yes, no) <= STATE_DAYS;
            case PROCESS, LASTING -> !yes.presentTense() || denialLead(yes, no) <= STATE_DAYS;
        };
    }

    /** Returns whether two states speak of the same time. */
    static boolean simultaneous(ClaimView a, ClaimView b) {
        if (a.date() != null && b.date() != null) {
            return a.date().loosened().overlaps(b.date().loosened());
        }
        if (a.date() != null || b.date() != null) {
            return oneDated(a, b);
        }
        if (a.former() != b.former()) {
            return false;
        }
        return !a.presentTense() || !b.presentTense() || apart(a, b) <= STATE_DAYS;
    }

    /** Returns whether two predictions are about the same time to come. */
    static boolean samePrediction(ClaimView a, ClaimView b) {
        if (a.date() != null && b.date() != null) {
            return a.date().loosened().overlaps(b.date().loosened());
        }
        return apart(a, b) <= YEAR_DAYS;
    }

    /** Returns whether a state that holds can still hold at the time of a prediction. */
    static boolean reaches(ClaimView state, ClaimView prediction) {
        if (state.date() != null) {
            Period until = state.date().loosened();
            Period ahead = prediction.date();
            LocalDate made = prediction.source().date();
            return ahead != null ? until.overlaps(ahead) : made == null || !until.to().isBefore(made);
        }
        if (state.former()) {
            return false;
        }
        LocalDate said = state.source().date();
        boolean near = prediction.date() == null || said == null
                || prediction.date().overlaps(Period.around(said, (int) STATE_DAYS));
        return near && apart(state, prediction) <= YEAR_DAYS;
    }

    /** Returns whether two counts are counts of the same thing at the same time, and neither a part of the other. */
    static boolean sameCount(ClaimView a, ClaimView b, Temporality temporality) {
        if (a.date() != null || b.date() != null) {
            return a.date() != null && b.date() != null && a.date().equals(b.date());
        }
        boolean passing = temporality == Temporality.HAPPENING || a.presentTense() || b.presentTense();
        return apart(a, b) <= (passing ? SAME_NEWS_DAYS : STATE_DAYS);
    }

    private static boolean oneDated(ClaimView a, ClaimView b) {
        ClaimView dated = a.date() != null ? a : b;
        ClaimView other = dated == a ? b : a;
        LocalDate said = other.source().date();
        Period date = dated.date();
        if (said == null || date == null) {
            return true;
        }
        // a dated past and a present that differs are a change
        return other.presentTense() ? date.loosened().overlaps(Period.of(said)) : Period.until(said).overlaps(date);
    }

    /** Returns the days between two articles, 0 where one has no date. */
    private static long apart(ClaimView a, ClaimView b) {
        return Math.abs(days(a.source().date(), b.source().date()));
    }

    /** Returns by how many days the denial's article came before the affirmation's; negative where it came after. */
    private static long denialLead(ClaimView yes, ClaimView no) {
        return days(no.source().date(), yes.source().date());
    }

    private static long days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }
}
