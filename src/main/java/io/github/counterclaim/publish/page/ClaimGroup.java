package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * Claims of one relation.
 *
 * @param relation what they assert
 * @param claims newest article first, at most as many as a page shows
 * @param total how many there are
 */
public record ClaimGroup(Ref relation, List<ClaimView> claims, int total) {

    public ClaimGroup {
        claims = List.copyOf(claims);
    }
}
