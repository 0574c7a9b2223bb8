package io.github.counterclaim.publish.page;

/**
 * A conflict where there is room for a line of it.
 *
 * @param self the conflict, its label the whole headline
 * @param who its voices, for example "A against B"
 * @param kind for example "negation"
 * @param strength Contradiction or Tension
 */
public record ConflictLine(Ref self, String who, String kind, String strength) {}
