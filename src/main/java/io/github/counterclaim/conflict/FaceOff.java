package io.github.counterclaim.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two sides within a topic, each of claims that say the same, which may or may not conflict pair by pair.
 *
 * @param left one side
 * @param right the other
 * @param wider another face-off of the left side, to be judged only if this one gives no conflict; or null
 */
record FaceOff(List<ClaimView> left, List<ClaimView> right, @Nullable FaceOff wider) {

    FaceOff(List<ClaimView> left, List<ClaimView> right) {
        this(left, right, null);
    }
}
