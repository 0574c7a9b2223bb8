package io.github.counterclaim.conflict;

import io.github.counterclaim.conflict.ClaimView.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Two count the same thing, and no number satisfies both counts even after their hedges. */
record QuantityRule() implements ConflictRule {

    @Override
    public ConflictKind kind() {
        return ConflictKind.QUANTITY;
    }

    @Override
    public List<FaceOff> faceOffs(Topic topic, Background background) {
        Map<Content, List<ClaimView>> counts =
                topic.by(c -> c.affirmed() && c.amount() != null, ClaimView::content);
        List<FaceOff> faceOffs = new ArrayList<>();
        counts.forEach((content, claims) -> {
            Topic same = new Topic(topic.subject(), topic.relation(), claims);
            faceOffs.addAll(Topic.everyTwo(same.by(c -> true, ClaimView::amount).values()));
        });
        return faceOffs;
    }

    @Override
    public boolean holds(ClaimView a, ClaimView b, Background background) {
        Amount one = a.amount();
        Amount other = b.amount();
        return one != null
                && other != null
                && one.sameUnit(other)
                && !one.meets(other)
                && a.modality() == b.modality()
                && Objects.equals(a.place(), b.place())
                && Objects.equals(a.target(), b.target())
                && Times.sameCount(a, b, background.temporality(a.relation()));
    }
}
