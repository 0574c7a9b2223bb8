package io.github.counterclaim.publish.page;

/**
 * Who speaks about a thing, and how often.
 *
 * @param who a person, an organization, or an article in its own voice
 * @param claims how many claims about the thing they make, denials included
 * @param denials how many of these deny
 * @param relations what most of them are about, the most frequent first
 */
public record Speaker(Ref who, int claims, int denials, String relations) {}
