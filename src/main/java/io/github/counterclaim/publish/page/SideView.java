package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * One side of a dispute.
 *
 * @param self the side, its label what it holds: affirmed, denied, or a value
 * @param publishers how many independent ones say so; empty when the data does not count them
 * @param claims those that hold it, oldest first
 */
public record SideView(Ref self, String publishers, List<ClaimView> claims) {

    public SideView {
        claims = List.copyOf(claims);
    }
}
