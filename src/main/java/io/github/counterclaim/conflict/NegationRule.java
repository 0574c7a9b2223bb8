package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.Modality;
import java.util.List;

/** One says so and the other says not, of the same thing, in the same modality, at times that meet. */
record NegationRule() implements ConflictRule {

    @Override
    public ConflictKind kind() {
        return ConflictKind.NEGATION;
    }

    @Override
    public List<FaceOff> faceOffs(Topic topic, Background background) {
        return Denials.faceOffs(topic, background);
    }

    @Override
    public boolean holds(ClaimView yes, ClaimView no, Background background) {
        if (yes.modality() != no.modality() || !Denials.takesIn(no, yes, background)) {
            return false;
        }
        return yes.modality() == Modality.PREDICTED
                ? Times.samePrediction(yes, no)
                : Times.deniable(yes, no, background.temporality(yes.relation()));
    }
}
