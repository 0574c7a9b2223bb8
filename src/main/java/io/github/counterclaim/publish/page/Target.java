package io.github.counterclaim.publish.page;

/**
 * Whom or what claims are about.
 *
 * @param thing the thing
 * @param claims how many of the claims are about it
 */
public record Target(Ref thing, int claims) {}
