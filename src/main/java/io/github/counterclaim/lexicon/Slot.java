package io.github.counterclaim.lexicon;

/**
 * A place where a participant may stand.
 *
 * @param position {@code subj}, {@code obj}, {@code iobj}, {@code poss}, {@code mod}, {@code light}, {@code head},
 *     {@code clause}, {@code own} or a preposition
 * @param filler what may stand there
 */
public record Slot(String position, Filler filler) {}
