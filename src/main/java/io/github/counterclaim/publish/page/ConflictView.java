package io.github.counterclaim.publish.page;

import java.util.Comparator;
import java.util.List;

/**
 * Two claims that cannot both hold, or pull apart.
 *
 * @param self the conflict, its label a headline: what is contested and by whom
 * @param voices whose claims they are, for example "A against B"
 * @param kind for example "negation"; leads to the vocabulary
 * @param meaning what that kind of conflict is, in one sentence; may be empty
 * @param strength Contradiction or Tension
 * @param explanation one sentence; may be empty
 * @param disputes those that gather it; may be empty
 * @param claims the two, ordered by their articles' dates
 * @param rejected whether a person judged it to be none
 * @param judgements what people decided on it, the latest first; may be empty
 */
public record ConflictView(Ref self, String voices, Ref kind, String meaning, String strength, String explanation, List<Ref> disputes,
        List<ClaimView> claims, boolean rejected, List<JudgementView> judgements) {

    public ConflictView {
        disputes = List.copyOf(disputes);
        claims = List.copyOf(claims);
        judgements = List.copyOf(judgements);
    }

    /** Returns the claims as they stand on a page: the "yes" side first. */
    public List<ClaimView> ordered() {
        return claims.stream().sorted(Comparator.comparing(this::tone).reversed()).toList();
    }

    /** Returns what is contested: its dispute where one gathers it, else its headline. */
    public String contested() {
        return disputes.isEmpty() ? self.label() : disputes.get(0).label();
    }

    /** Returns the claim that stands against one of the two. */
    public List<ClaimView> against(ClaimView claim) {
        return claims.stream().filter(other -> !other.self().equals(claim.self())).toList();
    }

    /** Returns on which side of the page a claim stands: what denies on the "no" side, else the later one. */
    public String tone(ClaimView claim) {
        long denials = claims.stream().filter(ClaimView::denied).count();
        boolean no = denials == 1 ? claim.denied() : claims.indexOf(claim) > 0;
        return no ? "side-no" : "side-yes";
    }
}
