package io.github.counterclaim.claim;

import java.util.List;

/**
 * All that was read from one article.
 *
 * @param source the article's metadata
 * @param text its clean text, into which the quotations point
 * @param claims in the order of the text
 * @param mentions the things that its running text names, each once, in order of first mention
 * @param findings what was wrong with it; empty for a sound article
 */
public record Reading(
        Source source, String text, List<Claim> claims, List<Thing> mentions, List<Finding> findings) {

    public Reading {
        claims = List.copyOf(claims);
        mentions = List.copyOf(mentions);
        findings = List.copyOf(findings);
    }
}
