package io.github.counterclaim.lexicon;

/**
 * What a person decided of two names.
 *
 * @param a one name, as texts write it
 * @param b the other
 * @param same whether they mean the same
 */
public record NamePair(String a, String b, boolean same) {}
