package io.github.counterclaim.conflict;

import io.github.counterclaim.conflict.ClaimView.Content;
import io.github.counterclaim.graph.CC;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines affirmations up against the denials that cover them, and says whether a denial's scope takes one in. */
final class Denials {

    private static final String WEAPON = CC.NS + "WeaponSystem";

    private Denials() {}

    /**
     * Returns a face-off for each content that is affirmed with the denial that takes it in most closely. Wider ones
     * come into play only where that gives no conflict: who denies drones is the opponent of drones, and who denies all
     * weapons adds nothing to it.
     */
    static List<FaceOff> faceOffs(Topic topic, Background background) {
        Map<Content, List<ClaimView>> affirmed = topic.by(ClaimView::affirmed, ClaimView::content);
        Map<Content, List<ClaimView>> denied = topic.by(c -> !c.affirmed(), ClaimView::content);
        List<FaceOff> faceOffs = new ArrayList<>();
        if (denied.isEmpty()) {
            return faceOffs;
        }
        affirmed.forEach((content, claims) -> {
            FaceOff nearest = null;
            List<Content> farthestFirst = new ArrayList<>(covering(content, topic.relation(), background));
            Collections.reverse(farthestFirst);
            for (Content wider : farthestFirst) {
                List<ClaimView> against = denied.get(wider);
                nearest = against == null ? nearest : new FaceOff(claims, against, nearest);
            }
            if (nearest != null) {
                faceOffs.add(nearest);
            }
        });
        return faceOffs;
    }

    /** Returns whether place, target and number of a denial leave no room for the affirmation. */
    static boolean takesIn(ClaimView no, ClaimView yes, Background background) {
        return placeFits(no, yes, background) && targetFits(no, yes) && amountFits(no, yes);
    }

    /**
     * "No missiles" denies the Fath-360 too, "did not arm" denies every item, and neither the other way round. The
     * nearest comes first.
     */
    private static Set<Content> covering(Content content, String relation, Background background) {
        Set<Content> wider = new LinkedHashSet<>();
        for (String object : objects(content.object(), relation, background)) {
            wider.add(new Content(object, content.item()));
            if (content.item() != null) {
                background.broader(content.item()).forEach(item -> wider.add(new Content(object, item)));
                wider.add(new Content(object, null));
            }
        }
        return wider;
    }

    /**
     * A denial of a kind of weapon is one of each of its models. A denial of a whole place is one of each part only where
     * the relation says so: no soldiers in a country are none in its provinces, but what is true of a region need not be
     * true of a town.
     */
    private static Set<String> objects(String object, String relation, Background background) {
        Set<String> objects = new LinkedHashSet<>();
        objects.add(object);
        background.broader(object).stream().filter(o -> background.isA(o, WEAPON)).forEach(objects::add);
        if (background.reachesParts(relation)) {
            objects.addAll(background.wholes(object));
        }
        return objects;
    }

    private static boolean placeFits(ClaimView no, ClaimView yes, Background background) {
        return no.place() == null || yes.place() == null || background.lies(yes.place(), no.place());
    }

    private static boolean targetFits(ClaimView no, ClaimView yes) {
        return no.target() == null || yes.target() == null || no.target().equals(yes.target());
    }

    private static boolean amountFits(ClaimView no, ClaimView yes) {
        if (isQuality(yes)) {
            return sameScope(no, yes);
        }
        if (no.amount() == null) {
            return true;
        }
        return yes.amount() != null && no.amount().sameUnit(yes.amount()) && no.amount().covers(yes.amount());
    }

    /** Returns whether two descriptions are of as many: three sites destroyed do not gainsay that not all were. */
    static boolean sameScope(ClaimView a, ClaimView b) {
        if (a.amount() == null || b.amount() == null) {
            return a.amount() == b.amount();
        }
        return a.amount().sameUnit(b.amount()) && a.amount().low() == b.amount().low()
                && a.amount().high() == b.amount().high();
    }

    private static boolean isQuality(ClaimView claim) {
        return claim.object().startsWith(CC.NS);
    }
}
