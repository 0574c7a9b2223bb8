package io.github.counterclaim.lexicon;

/**
 * A word of a sentence, as far as names are looked for in it.
 *
 * @param form as it stands in the text
 * @param lemma its dictionary form
 * @param possessive whether it is the mark of a possessive
 */
public record Word(String form, String lemma, boolean possessive) {}
