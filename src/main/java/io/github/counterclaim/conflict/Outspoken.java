package io.github.counterclaim.conflict;

import io.github.counterclaim.graph.CC;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Picks from a topic what its speakers state outright. An author who says "they are close allies" also writes "the close
 * alliance" ten times; each time he says no more than before, so those mentions in passing are set against nobody.
 */
final class Outspoken {

    /** How many like descriptions of one speaker in one article are set against others at most. */
    static final int MOST = 3;

    /** How many are at least, where there are so many; one outright statement is given a second to stand beside it. */
    private static final int LEAST = 2;

    /** What makes two descriptions of one speaker in one article the same. */
    private record Voice(String article, String claimant, Object what) {}

    private static final Comparator<ClaimView> SUREST =
            Comparator.comparingDouble((ClaimView c) -> -c.confidence()).thenComparing(c -> c.quote().start());

    private Outspoken() {}

    /** Returns the topic with, of each speaker's like descriptions, and mentions of a tie, in one article, only the surest ones, in order. */
    static Topic of(Topic topic, Background background) {
        boolean tie = background.isSymmetric(topic.relation())
                && background.temporality(topic.relation()) == Temporality.LASTING;
        Map<Voice, List<ClaimView>> voices = new LinkedHashMap<>();
        for (ClaimView claim : topic.claims()) {
            if (tie || claim.object().startsWith(CC.NS)) {
                voices.computeIfAbsent(voice(claim), v -> new ArrayList<>()).add(claim);
            }
        }
        Set<String> passing = new HashSet<>();
        voices.values().forEach(claims -> passing.addAll(passing(claims)));
        return passing.isEmpty()
                ? topic
                : new Topic(topic.subject(), topic.relation(),
                        topic.claims().stream().filter(c -> !passing.contains(c.iri())).toList());
    }

    private static List<String> passing(List<ClaimView> claims) {
        if (claims.size() <= LEAST) {
            return List.of();
        }
        double best = claims.stream().mapToDouble(ClaimView::confidence).max().orElse(0);
        long outright = claims.stream().filter(c -> c.confidence() == best).count();
        List<ClaimView> sure = claims.stream()
                .sorted(SUREST)
                .limit(Math.max(LEAST, Math.min(MOST, outright)))
                .toList();
        return claims.stream().filter(c -> !sure.contains(c)).map(ClaimView::iri).toList();
    }

    private static Voice voice(ClaimView c) {
        return new Voice(
                c.source().iri(),
                c.claimant(),
                List.of(c.content(), c.affirmed(), c.modality(), String.valueOf(c.amount()), String.valueOf(c.dateText()),
                        Objects.requireNonNullElse(c.place(), "")));
    }
}
