package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.Modality;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One claim, with all that the rules look at. Things are IRIs.
 *
 * @param iri the claim
 * @param subject of its proposition; for a symmetric relation the lesser of the two IRIs
 * @param relation the relation or quality
 * @param content object and item of its proposition
 * @param proposition the proposition's IRI
 * @param affirmed false where it denies
 * @param modality in which mode
 * @param amount how many, or null
 * @param date when, or null where the claim gives no date
 * @param dateText the date as the claim has it, or null
 * @param presentTense whether it speaks of its article's day
 * @param former whether it speaks of what was and need not be any more
 * @param first whether it speaks of the first time of its kind
 * @param claimant who says it
 * @param reporter the outer speaker, or null
 * @param place where, or null
 * @param target against whom, or null
 * @param source the article
 * @param quote the words that carry it
 * @param confidence 0 to 1
 */
record ClaimView(
        String iri,
        String subject,
        String relation,
        Content content,
        String proposition,
        boolean affirmed,
        Modality modality,
        @Nullable Amount amount,
        @Nullable Period date,
        @Nullable String dateText,
        boolean presentTense,
        boolean former,
        boolean first,
        String claimant,
        @Nullable String reporter,
        @Nullable String place,
        @Nullable String target,
        ArticleView source,
        Quote quote,
        double confidence) {

    /**
     * An article.
     *
     * @param iri its address
     * @param title its headline
     * @param date the day of publication, of an article known by its month the last day of that, or null
     * @param issued the date of publication as the article has it, or null
     * @param publisher its publisher, or where none is known the article itself
     * @param origin the article that it retells, or null
     * @param copies the article that stands for it and its copies in the same words, or null where it has none
     */
    record ArticleView(
            String iri,
            String title,
            @Nullable LocalDate date,
            @Nullable String issued,
            String publisher,
            @Nullable String origin,
            @Nullable String copies) {}

    /**
     * The sentence that carries a claim.
     *
     * @param exact its words
     * @param start where it starts in the clean text, in code points; -1 where unknown
     * @param end where it ends, exclusive
     */
    record Quote(String exact, int start, int end) {}

    /** What a claim is about beside subject and relation. */
    record Content(String object, @Nullable String item) {}

    /** Returns the object of its proposition. */
    String object() {
        return content.object();
    }

    /** Returns the item of its proposition, or null. */
    @Nullable String item() {
        return content.item();
    }

    /** Returns whether the speaker is committed to it: nothing asked, wished or put under a condition is. */
    boolean isCommitted() {
        return switch (modality) {
            case ACTUAL, PREDICTED, POSSIBLE -> true;
            case CONDITIONAL, INTENDED, QUESTIONED -> false;
        };
    }

    /** Returns whether it is held to have happened or to hold. */
    boolean isActual() {
        return modality == Modality.ACTUAL;
    }

    /** Returns the article and the words of the sentence that carries it. */
    String words() {
        return source.iri() + " " + quote.exact();
    }

    /** Returns a key of the sentence that carries it, the same for every claim of that sentence. */
    String sentence() {
        return source.iri() + "#" + (quote.start() < 0 ? quote.exact() : String.valueOf(quote.start()));
    }
}
