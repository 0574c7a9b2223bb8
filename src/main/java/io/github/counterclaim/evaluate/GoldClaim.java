package io.github.counterclaim.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A claim that an annotator found.
 *
 * @param id its name, unique in the gold
 * @param sentence the sentence that carries it
 * @param relation the local name of the relation
 * @param subject a label
 * @param object a label
 * @param item a label, or null
 * @param quantity how many, or null
 * @param date when, as EDTF, or null
 * @param polarity a local name
 * @param modality a local name
 * @param claimant a label; {@code author} for the article's own voice
 * @param optional whether a reasonable annotator could leave it out
 */
record GoldClaim(
        String id,
        String sentence,
        String relation,
        String subject,
        String object,
        @Nullable String item,
        @Nullable String quantity,
        @Nullable String date,
        String polarity,
        String modality,
        String claimant,
        boolean optional) {

    /** Returns what the annotator gave for an attribute, or null. */
    @Nullable String value(String attribute) {
        return switch (attribute) {
            case "polarity" -> polarity;
            case "modality" -> modality;
            case "claimant" -> claimant;
            case "item" -> item;
            case "quantity" -> quantity;
            default -> date;
        };
    }
}
