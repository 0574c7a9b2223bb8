package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.Modality;
import java.util.List;

/**
 * One says that it is so, the other that it will probably not be, or may not be; or one says that it is not and the
 * other that it may be. What is over does not gainsay a prediction, so only what lasts is set against one.
 */
record ModalityRule() implements ConflictRule {

    @Override
    public ConflictKind kind() {
        return ConflictKind.MODALITY;
    }

    @Override
    public List<FaceOff> faceOffs(Topic topic, Background background) {
        return Denials.faceOffs(topic, background);
    }

    @Override
    public boolean holds(ClaimView yes, ClaimView no, Background background) {
        if (yes.isActual() == no.isActual() || !Denials.takesIn(no, yes, background)) {
            return false;
        }
        Temporality temporality = background.temporality(yes.relation());
        if (yes.isActual() && no.modality() == Modality.PREDICTED) {
            return temporality == Temporality.LASTING && Times.reaches(yes, no);
        }
        // "not yet" and "will" agree; so a denial of what is stands only against what may be
        return yes.modality() != Modality.PREDICTED && Times.deniable(yes, no, temporality);
    }
}
