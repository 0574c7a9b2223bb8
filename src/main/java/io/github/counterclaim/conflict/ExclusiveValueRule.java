package io.github.counterclaim.conflict;

import io.github.counterclaim.graph.CC;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two fill a role differently that has one filler: the object of a functional relation, the other party of a treaty,
 * the place of a signing or of a plant.
 */
record ExclusiveValueRule() implements ConflictRule {

    private static final String FACILITY = CC.NS + "Facility";
    private static final String STATE = CC.NS + "State";

    @Override
    public ConflictKind kind() {
        return ConflictKind.EXCLUSIVE_VALUE;
    }

    @Override
    public List<FaceOff> faceOffs(Topic topic, Background background) {
        List<FaceOff> faceOffs = new ArrayList<>();
        if (background.isFunctional(topic.relation())) {
            faceOffs.addAll(everyTwo(topic, c -> "", ClaimView::object));
        }
        if (background.isExclusive(topic.relation(), CC.item)) {
            faceOffs.addAll(everyTwo(topic, ClaimView::object, ClaimView::item));
        }
        if (background.isExclusive(topic.relation(), CC.place)) {
            faceOffs.addAll(everyTwo(topic, ClaimView::object, ClaimView::place));
        } else if (background.isA(topic.subject(), FACILITY) && background.isExclusive(FACILITY, CC.place)) {
            faceOffs.addAll(everyTwo(topic, c -> "", ClaimView::place));
        }
        return faceOffs;
    }

    @Override
    public boolean holds(ClaimView a, ClaimView b, Background background) {
        return Times.simultaneous(a, b) && differ(a, b, background);
    }

    private static boolean differ(ClaimView a, ClaimView b, Background background) {
        if (!a.object().equals(b.object()) && background.isFunctional(a.relation())) {
            return !background.isPartOrWhole(a.object(), b.object());
        }
        if (a.item() != null && b.item() != null && !a.item().equals(b.item())) {
            return isBilateral(a, a.item(), b.item(), background);
        }
        return a.place() != null
                && b.place() != null
                && Objects.equals(a.item(), b.item())
                && !background.isPartOrWhole(a.place(), b.place());
    }

    private static boolean isBilateral(ClaimView claim, String one, String other, Background background) {
        Set<String> parties = background.parties(claim.object());
        return background.isA(one, STATE)
                && background.isA(other, STATE)
                && !(parties.contains(one) && parties.contains(other))
                && parties.size() <= 2;
    }

    /** Lines up the fillers, but not where one speaker names two: then the role has more than one. */
    private static List<FaceOff> everyTwo(
            Topic topic, Function<ClaimView, String> same, Function<ClaimView, @Nullable String> filler) {
        Map<String, List<ClaimView>> groups =
                topic.by(c -> c.affirmed() && c.isActual() && filler.apply(c) != null, same);
        List<FaceOff> faceOffs = new ArrayList<>();
        groups.forEach((key, claims) -> {
            if (!isShared(claims, filler)) {
                Topic group = new Topic(topic.subject(), topic.relation(), claims);
                faceOffs.addAll(Topic.everyTwo(
                        group.by(c -> true, c -> Objects.requireNonNull(filler.apply(c))).values()));
            }
        });
        return faceOffs;
    }

    private static boolean isShared(List<ClaimView> claims, Function<ClaimView, @Nullable String> filler) {
        Map<String, Set<String>> named = new HashMap<>();
        for (ClaimView claim : claims) {
            Set<String> fillers = named.computeIfAbsent(claim.sentence() + claim.claimant(), k -> new HashSet<>());
            fillers.add(Objects.requireNonNull(filler.apply(claim)));
            if (fillers.size() > 1) {
                return true;
            }
        }
        return false;
    }
}
