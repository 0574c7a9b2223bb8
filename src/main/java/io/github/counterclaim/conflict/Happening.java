package io.github.counterclaim.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the claims that affirm it have it.
 *
 * @param claims the evidence, ordered by IRI
 * @param date the narrowest period that the dates of its claims allow, or null where none is dated
 */
record Happening(List<ClaimView> claims, @Nullable Period date) {

    /** Returns the claim that the event's actors are taken from; all have the same. */
    ClaimView first() {
        return claims.get(0);
    }
}
