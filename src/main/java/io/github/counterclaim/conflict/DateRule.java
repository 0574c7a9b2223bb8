package io.github.counterclaim.conflict;

import io.github.counterclaim.conflict.ClaimView.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two date a happening that can happen only once, such as a signing or a first delivery, and no day satisfies both dates. */
record DateRule() implements ConflictRule {

    @Override
    public ConflictKind kind() {
        return ConflictKind.DATE;
    }

    @Override
    public List<FaceOff> faceOffs(Topic topic, Background background) {
        boolean once = background.temporality(topic.relation()) == Temporality.ONCE;
        Map<Content, List<ClaimView>> dated = topic.by(
                c -> (once || c.first()) && c.affirmed() && c.isActual() && c.date() != null, ClaimView::content);
        List<FaceOff> faceOffs = new ArrayList<>();
        dated.forEach((content, claims) -> {
            Topic same = new Topic(topic.subject(), topic.relation(), claims);
            faceOffs.addAll(Topic.everyTwo(same.by(c -> true, ClaimView::date).values()));
        });
        return faceOffs;
    }

    @Override
    public boolean holds(ClaimView a, ClaimView b, Background background) {
        return a.date() != null && b.date() != null && !a.date().loosened().overlaps(b.date().loosened());
    }
}
