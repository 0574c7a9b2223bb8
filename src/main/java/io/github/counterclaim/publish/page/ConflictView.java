package io.github.counterclaim.publish.page;

import java.util.Comparator;
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
 * @param judgements what people decided on it; may be empty
 */
public record ConflictView(
        Ref self,
        String kind,
        String strength,
        String explanation,
        List<Ref> disputes,
        List<ClaimView> claims,
        List<JudgementView> judgements) {

    public ConflictView {
        disputes = List.copyOf(disputes);
        claims = List.copyOf(claims);
        judgements = List.copyOf(judgements);
    }

    /** Returns whether a person judged that it is no conflict. */
    public boolean rejected() {
        return judgements.stream().anyMatch(JudgementView::rejected);
    }

    /** Returns the claims as they stand on a page: the "yes" side first. */
    public List<ClaimView> ordered() {
        return claims.stream().sorted(Comparator.comparing(this::tone).reversed()).toList();
    }

    /** Returns on which side of the page a claim stands: what denies on the "no" side, else the later one. */
    public String tone(ClaimView claim) {
        long denials = claims.stream().filter(ClaimView::denied).count();
        boolean no = denials == 1 ? claim.denied() : claims.indexOf(claim) > 0;
        return no ? "side-no" : "side-yes";
    }
}
