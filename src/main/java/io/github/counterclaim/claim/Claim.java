package io.github.counterclaim.claim;

import org.jspecify.annotations.Nullable;

/**
 * One assertion of one proposition at one place of one article.
 *
 * @param proposition what is asserted
 * @param polarity whether it is held to be so
 * @param modality in which mode
 * @param quantity how many, or null
 * @param date when, as an <a href="https://www.loc.gov/standards/datetime/">EDTF</a> expression (level 1), or null
 * @param place where, or null
 * @param target against whom or what, or null
 * @param claimant who says it: the speaker that the text credits, else the article's voice
 * @param reporter the outer speaker of a chain "A said that B claims", or null
 * @param quotation the sentence that carries it
 * @param confidence 0 to 1
 * @param rule the local name of the lexicon entry whose wording fired, for example {@code supply-verb}
 * @param tense of which time it speaks where it has no date
 * @param first whether it speaks of the first time of its kind, which there is but once: "the first batch arrived"
 */
public record Claim(
        Proposition proposition,
        Polarity polarity,
        Modality modality,
        @Nullable Quantity quantity,
        @Nullable String date,
        @Nullable Thing place,
        @Nullable Thing target,
        Thing claimant,
        @Nullable Thing reporter,
        Quotation quotation,
        double confidence,
        String rule,
        Tense tense,
        boolean first) {

    /** Makes a claim that does not speak of a first time, of the present, or of a time that it does not tell. */
    public Claim(
            Proposition proposition,
            Polarity polarity,
            Modality modality,
            @Nullable Quantity quantity,
            @Nullable String date,
            @Nullable Thing place,
            @Nullable Thing target,
            Thing claimant,
            @Nullable Thing reporter,
            Quotation quotation,
            double confidence,
            String rule,
            boolean presentTense) {
        this(
                proposition, polarity, modality, quantity, date, place, target, claimant, reporter, quotation, confidence,
                rule, presentTense ? Tense.PRESENT : Tense.OPEN, false);
    }

    /** Returns the same with another speaker and polarity. */
    public Claim by(Thing speaker, Polarity other) {
        return new Claim(
                proposition, other, modality, quantity, date, place, target, speaker, reporter, quotation, confidence, rule,
                tense, first);
    }

    /** Returns the same with another date. */
    public Claim dated(String when) {
        return new Claim(
                proposition, polarity, modality, quantity, when, place, target, claimant, reporter, quotation, confidence,
                rule, tense, first);
    }

    /** Returns whether the carrying verb is in the present tense, so that an undated claim holds at its article's date. */
    public boolean presentTense() {
        return tense == Tense.PRESENT;
    }
}
