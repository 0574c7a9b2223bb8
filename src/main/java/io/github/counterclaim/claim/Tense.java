package io.github.counterclaim.claim;

/** Of which time a claim without a date speaks. */
public enum Tense {
    /** Of the day of its article: "the partnership is deepening". */
    PRESENT,
    /** Of what was and need not be any more: "historical mistrust", "once allies". */
    FORMER,
    /** Of some time up to its article, or it does not tell. */
    OPEN
}
