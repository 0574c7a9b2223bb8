package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * Whoever speaks on one side of a dispute.
 *
 * @param first the first claim
 * @param more the further ones, in the order of their articles; may be empty
 */
public record Voice(ClaimView first, List<ClaimView> more) {

    public Voice {
        more = List.copyOf(more);
    }
}
