package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * Two claims that cannot both hold, or pull apart.
 *
 * @param self the conflict, its label a headline: what is contested and by whom
 * @param kind for example "Negation conflict"
 * @param strength Contradiction or Tension
 * @param explanation one sentence; may be empty
 * @param claims the two, ordered by their articles' dates
 */
public record ConflictView(Ref self, String kind, String strength, String explanation, List<ClaimView> claims) {

    public ConflictView {
        claims = List.copyOf(claims);
    }
}
