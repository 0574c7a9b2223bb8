package io.github.counterclaim.conflict;

import io.github.counterclaim.conflict.ClaimView.Content;
import io.github.counterclaim.graph.CC;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the conflicts of a topic into disputes. */
final class DisputeFinder {

    private static final Comparator<Content> BY_NAME = Comparator.comparing(Content::object)
            .thenComparing(c -> c.item() == null ? "" : c.item());

    /**
     * What ranks a dispute, the best first: sources on both sides, then contradictions, then the latest.
     *
     * @param balance see {@link Dispute#balance}
     * @param last the day of its last article, or the beginning of time where none is dated
     */
    record Worth(
            int balance, boolean isContradiction, LocalDate last, String subject, String relation, Content core)
            implements Comparable<Worth> {

        private static final Comparator<Worth> ORDER = Comparator.comparingInt(Worth::balance)
                .reversed()
                .thenComparing(w -> !w.isContradiction())
                .thenComparing(Worth::last, Comparator.reverseOrder())
                .thenComparing(Worth::subject)
                .thenComparing(Worth::relation)
                .thenComparing(Worth::core, BY_NAME);

        static Worth of(Dispute dispute) {
            LocalDate last = dispute.lastDate();
            return new Worth(dispute.balance(), dispute.isContradiction(), last == null ? LocalDate.MIN : last,
                    dispute.subject(), dispute.relation(), dispute.core());
        }

        @Override
        public int compareTo(Worth other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Whom the claims of a stance are set against.
     *
     * @param claim the claim of the other side
     * @param rule by which they conflict
     * @param isRight whether the other claim is the rule's right one
     */
    private record Opponent(ClaimView claim, ConflictRule rule, boolean isRight) {

        /** Adds the other side of a conflict to some opponents, of which a few stand for all. */
        static void add(List<Opponent> opponents, Conflict conflict, boolean isRight) {
            ClaimView other = isRight ? conflict.b() : conflict.a();
            if (opponents.size() < Pairing.SIDE_LIMIT && !isAmong(opponents, other, conflict.kind())) {
                opponents.add(new Opponent(other, ConflictRule.of(conflict.kind()), isRight));
            }
        }

        private static boolean isAmong(List<Opponent> opponents, ClaimView claim, ConflictKind kind) {
            for (Opponent known : opponents) {
                if (known.rule().kind() == kind && known.claim() == claim) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Background background;

    DisputeFinder(Background background) {
        this.background = background;
    }

    /** Returns the disputes of one topic: conflicts whose contents hang together make one. */
    List<Dispute> find(Topic topic, List<Conflict> conflicts) {
        Clusters<Content> contents = new Clusters<>();
        conflicts.forEach(c -> contents.join(c.a().content(), c.b().content()));
        Map<Content, List<Conflict>> gathered = new HashMap<>();
        conflicts.forEach(c -> gathered.computeIfAbsent(contents.root(c.a().content()), k -> new ArrayList<>()).add(c));
        List<Dispute> disputes = new ArrayList<>();
        for (List<Content> group : contents.groups()) {
            List<Conflict> own = gathered.getOrDefault(contents.root(group.get(0)), List.of());
            disputes.add(new Dispute(
                    topic.subject(), topic.relation(), core(group), own, sides(topic, new HashSet<>(group), own)));
        }
        return disputes;
    }

    /** Who contests the widest content contests the rest, so it stands for all; of several, the first by name. */
    private Content core(List<Content> group) {
        return group.stream()
                .min(Comparator.comparing((Content c) -> c.item() != null)
                        .thenComparing(c -> c.item() == null ? 0 : background.broader(c.item()).size())
                        .thenComparing(c -> background.wholes(c.object()).size())
                        .thenComparing(BY_NAME))
                .orElseThrow();
    }

    private SortedMap<String, List<ClaimView>> sides(Topic topic, Set<Content> contents, List<Conflict> conflicts) {
        SortedMap<String, List<ClaimView>> sides = new TreeMap<>();
        Map<String, List<Opponent>> opponents = new HashMap<>();
        Set<ClaimView> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Conflict conflict : conflicts) {
            String first = stance(conflict, conflict.a());
            String second = stance(conflict, conflict.b());
            sides.putIfAbsent(first, new ArrayList<>());
            sides.putIfAbsent(second, new ArrayList<>());
            met.add(conflict.a());
            met.add(conflict.b());
            Opponent.add(opponents.computeIfAbsent(first, k -> new ArrayList<>()), conflict, true);
            if (!second.equals(first)) {
                Opponent.add(opponents.computeIfAbsent(second, k -> new ArrayList<>()), conflict, false);
            }
        }
        for (ClaimView claim : topic.claims()) {
            if (contents.contains(claim.content())) {
                for (String stance : stances(claim)) {
                    List<Opponent> others = opponents.get(stance);
                    if (others != null && (met.contains(claim) || isContested(claim, others))) {
                        sides.get(stance).add(claim);
                    }
                }
            }
        }
        return sides;
    }

    /**
     * Returns whether a claim that is in no conflict stands against the other side all the same, as one that was left
     * out of the pairs would. Who admits what was before the war is on no side about the war.
     */
    private boolean isContested(ClaimView claim, List<Opponent> opponents) {
        for (Opponent other : opponents) {
            boolean holds = other.isRight()
                    ? other.rule().holds(claim, other.claim(), background)
                    : other.rule().holds(other.claim(), claim, background);
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private String stance(Conflict conflict, ClaimView claim) {
        return switch (conflict.kind()) {
            case NEGATION, MODALITY, OPPOSED_VALUE -> polarity(claim);
            case QUANTITY -> number(claim.amount());
            case DATE -> "dated " + claim.dateText();
            case EXCLUSIVE_VALUE -> "names " + background.label(Wording.filler(conflict, claim));
        };
    }

    private Set<String> stances(ClaimView claim) {
        Set<String> stances = new HashSet<>();
        stances.add(polarity(claim));
        if (claim.affirmed()) {
            stances.add(number(claim.amount()));
            stances.add("dated " + claim.dateText());
            for (String filler : new String[] {claim.place(), claim.item(), claim.object()}) {
                if (filler != null) {
                    stances.add("names " + background.label(filler));
                }
            }
        }
        return stances;
    }

    private String polarity(ClaimView claim) {
        if (claim.object().startsWith(CC.NS)) {
            return (claim.affirmed() ? "" : "not ") + background.label(claim.object());
        }
        return claim.affirmed() ? "affirmed" : "denied";
    }

    private static String number(@Nullable Amount amount) {
        return amount == null
                ? "no number"
                : "number " + amount.words() + (amount.unit() == null ? "" : " " + amount.unit());
    }
}
