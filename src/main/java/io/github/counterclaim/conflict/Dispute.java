package io.github.counterclaim.conflict;

import io.github.counterclaim.conflict.ClaimView.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees as one disagreement: the conflicts about one proposition, with the wider and narrower items that
 * they tie together, or about one quality.
 *
 * @param subject of the contested propositions
 * @param relation of the contested propositions
 * @param core the content that stands for all: the widest one
 * @param conflicts in order
 * @param sides the claims of each stance, by the stance's name; those in no conflict that say the same are among them
 */
record Dispute(
        String subject,
        String relation,
        Content core,
        List<Conflict> conflicts,
        SortedMap<String, List<ClaimView>> sides) {

    /** Returns whether some of its conflicts are contradictions. */
    boolean isContradiction() {
        return conflicts.stream().anyMatch(Conflict::isContradiction);
    }

    /** Returns the independent publishers of the second-best supported side: one voice against the world is 1. */
    int balance() {
        return sides.values().stream()
                .map(Publishers::independent)
                .sorted((a, b) -> b - a)
                .skip(1)
                .findFirst()
                .orElse(0);
    }

    /** Returns the day of the first article that takes part, or null where none is dated. */
    @Nullable LocalDate firstDate() {
        return day((a, b) -> a.isBefore(b) ? a : b);
    }

    /** Returns the day of the last article that takes part, or null where none is dated. */
    @Nullable LocalDate lastDate() {
        return day((a, b) -> a.isAfter(b) ? a : b);
    }

    private @Nullable LocalDate day(BinaryOperator<LocalDate> choice) {
        return sides.values().stream()
                .flatMap(List::stream)
                .map(c -> c.source().date())
                .filter(Objects::nonNull)
                .reduce(choice)
                .orElse(null);
    }
}
