package io.github.counterclaim.text;

/**
 * A time that a sentence names, resolved against the article's date.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param edtf when, as an <a href="https://www.loc.gov/standards/datetime/">EDTF</a> expression
 */
public record Time(int first, int last, String edtf) {}
