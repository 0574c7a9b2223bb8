package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Two describe the same quality of the same thing with values that the vocabulary opposes. */
record OpposedValueRule() implements ConflictRule {

    @Override
    public ConflictKind kind() {
        return ConflictKind.OPPOSED_VALUE;
    }

    @Override
    public List<FaceOff> faceOffs(Topic topic, Background background) {
        Map<String, List<ClaimView>> values = topic.by(ClaimView::affirmed, ClaimView::object);
        List<FaceOff> faceOffs = new ArrayList<>();
        values.forEach((value, claims) -> {
            for (String other : background.opposed(value)) {
                if (value.compareTo(other) < 0 && values.containsKey(other)) {
                    faceOffs.add(new FaceOff(claims, values.get(other)));
                }
            }
        });
        return faceOffs;
    }

    @Override
    public boolean holds(ClaimView a, ClaimView b, Background background) {
        return comparable(a.modality(), b.modality())
                && Denials.sameScope(a, b)
                && Objects.equals(a.item(), b.item())
                && (a.modality() == Modality.PREDICTED ? Times.samePrediction(a, b) : Times.simultaneous(a, b));
    }

    /** What is and what will be can differ: that is a change to come. */
    private static boolean comparable(Modality a, Modality b) {
        return a == b || a != Modality.PREDICTED && b != Modality.PREDICTED;
    }
}
