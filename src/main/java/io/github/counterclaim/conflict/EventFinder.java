package io.github.counterclaim.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts the claims together that affirm one happening. A happening that can recur is one where the dates of its claims
 * meet and are known to the month; an undated claim of such a one is evidence of none in particular.
 */
final class EventFinder {

    private static final long MONTH_DAYS = 31;

    private final Background background;

    EventFinder(Background background) {
        this.background = background;
    }

    /** Returns the happenings of one topic, by object and then by time. */
    List<Happening> find(Topic topic) {
        Temporality temporality = background.temporality(topic.relation());
        List<Happening> found = new ArrayList<>();
        for (List<ClaimView> claims :
                topic.by(c -> c.affirmed() && c.isActual(), ClaimView::object).values()) {
            switch (temporality) {
                case ONCE -> found.add(new Happening(byIri(claims), agreed(claims)));
                case HAPPENING -> found.addAll(recurring(claims));
                case PROCESS, LASTING -> {}
            }
        }
        return found;
    }

    private static List<Happening> recurring(List<ClaimView> claims) {
        List<ClaimView> dated = claims.stream()
                .filter(c -> c.date() != null && c.date().days() <= MONTH_DAYS)
                .sorted(Comparator.comparing((ClaimView c) -> c.date().from())
                        .thenComparing(c -> c.date().to())
                        .thenComparing(ClaimView::iri))
                .toList();
        List<Happening> found = new ArrayList<>();
        List<ClaimView> open = new ArrayList<>();
        Period period = null;
        for (ClaimView claim : dated) {
            Period date = Objects.requireNonNull(claim.date());
            if (period != null && !period.overlaps(date)) {
                found.add(new Happening(byIri(open), period));
                open.clear();
                period = null;
            }
            period = period == null ? date : period.intersection(date);
            open.add(claim);
        }
        if (period != null) {
            found.add(new Happening(byIri(open), period));
        }
        return found;
    }

    /** Returns the date that most claims give, narrowed by all that are compatible with it. */
    private static @Nullable Period agreed(List<ClaimView> claims) {
        Map<Period, Integer> votes = new HashMap<>();
        claims.stream().map(ClaimView::date).filter(Objects::nonNull).forEach(d -> votes.merge(d, 1, Integer::sum));
        Comparator<Map.Entry<Period, Integer>> order = Map.Entry.comparingByValue(Comparator.reverseOrder());
        List<Period> byVotes = votes.entrySet().stream()
                .sorted(order.thenComparing(e -> e.getKey().days()).thenComparing(e -> e.getKey().from()))
                .map(Map.Entry::getKey)
                .toList();
        Period agreed = null;
        for (Period period : byVotes) {
            if (agreed == null) {
                agreed = period;
            } else if (agreed.overlaps(period)) {
                agreed = agreed.intersection(period);
            }
        }
        return agreed;
    }

    private static List<ClaimView> byIri(List<ClaimView> claims) {
        return claims.stream().sorted(Comparator.comparing(ClaimView::iri)).toList();
    }
}
