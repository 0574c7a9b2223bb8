package io.github.counterclaim.lexicon;

/**
 * What a word for a number stands for.
 *
 * @param low the number, or the least that readers take a vague word such as "dozens" for
 * @param high the greatest; equal to {@code low} for an exact word
 * @param scale whether it multiplies the number before it: "two hundred"
 */
public record NumberWord(double low, double high, boolean scale) {

    /** Returns whether the word leaves open which number it is. */
    public boolean isVague() {
        return high > low;
    }
}
