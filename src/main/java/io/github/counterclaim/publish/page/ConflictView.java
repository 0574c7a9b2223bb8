package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * Two claims that cannot both hold, or pull apart.
 *
 * @param self the conflict, its label a headline: what is contested and by whom
 * @param kind for example "Negation conflict"
 * @param strength Contradiction or Tension
 * @param explanation one sentence; may be empty
 * @param disputes those that gather it; may be empty
 * @param claims the two, ordered by their articles' dates
 */
public record ConflictView(Ref self, String kind, String strength, String explanation, List<Ref> disputes, List<ClaimView> claims) {

    public ConflictView {
        disputes = List.copyOf(disputes);
        claims = List.copyOf(claims);
    }

    /** Returns on which side of the page a claim stands: what denies on the "no" side, else the later one. */
    public String tone(ClaimView claim) {
        long denials = claims.stream().filter(ClaimView::denied).count();
        boolean no = denials == 1 ? claim.denied() : claims.indexOf(claim) > 0;
        return no ? "side-no" : "side-yes";
    }
}
