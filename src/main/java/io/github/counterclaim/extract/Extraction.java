package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Thing;
import java.util.List;

/**
 * What was extracted from one article.
 *
 * @param claims in the order of the text, without duplicates
 * @param mentions the things that its running text names, in order of first mention
 */
public record Extraction(List<Claim> claims, List<Thing> mentions) {

    public Extraction {
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
    }
}
