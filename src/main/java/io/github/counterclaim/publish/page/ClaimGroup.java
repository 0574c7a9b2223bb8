package io.github.counterclaim.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims of one relation.
 *
 * @param relation what they assert
 * @param claims newest article first, at most as many as a page shows
 * @param total how many there are
 * @param denials how many of them deny
 * @param rest where all of them are, or null where the page shows all
 */
public record ClaimGroup(Ref relation, List<ClaimView> claims, int total, int denials, @Nullable String rest) {

    public ClaimGroup {
        claims = List.copyOf(claims);
    }

    /** Returns the name of its place on the page. */
    public String anchor(String section) {
        return section + "-" + relation.label().replaceAll("[^A-Za-z0-9]+", "-");
    }
}
