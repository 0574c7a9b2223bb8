package io.github.counterclaim.publish.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a reader sees it. Empty labels stand for what the data does not say.
 *
 * @param self the claim
 * @param proposition what it is about, its label a sentence
 * @param subject the proposition's subject
 * @param relation the proposition's relation
 * @param object the proposition's object
 * @param item the proposition's item, or null
 * @param polarity Affirmed or Denied
 * @param modality Actual, Predicted ...
 * @param quantity how many, with its hedge and unit; may be empty
 * @param date when, as an EDTF expression; may be empty
 * @param claimant who says it
 * @param reporter who says that they said it, or null
 * @param article where it stands
 * @param publisher who published the article; may be empty
 * @param published on which day; may be empty
 * @param prefix the text before the quotation; may be empty
 * @param quote the words
 * @param suffix the text after the quotation; may be empty
 * @param pieces the same words, those that the claim turns on told apart
 * @param conflicts the disputes that it is part of, or conflicts where no dispute gathers them
 * @param data the path of its description as Turtle, or null
 * @param order where the words stand in the article, in code points
 */
public record ClaimView(
        Ref self,
        Ref proposition,
        Ref subject,
        Ref relation,
        Ref object,
        @Nullable Ref item,
        String polarity,
        String modality,
        String quantity,
        String date,
        Ref claimant,
        @Nullable Ref reporter,
        Ref article,
        String publisher,
        String published,
        String prefix,
        String quote,
        String suffix,
        List<Piece> pieces,
        List<Ref> conflicts,
        @Nullable String data,
        int order) {

    public ClaimView {
        pieces = List.copyOf(pieces);
        conflicts = List.copyOf(conflicts);
    }

    /** Returns what the claimant does, in one word: claims, denies, predicts or asks whether. */
    public String verb() {
        return switch (modality) {
            case "Questioned" -> "asks whether";
            case "Predicted" -> denied() ? "denies" : "predicts";
            default -> denied() ? "denies" : "claims";
        };
    }

    /** Returns the mode to show beside the verb, or an empty text where the verb or its absence says it. */
    public String mode() {
        boolean said = modality.equals("Actual") || modality.equals("Questioned") || verb().equals("predicts");
        return said ? "" : modality.toLowerCase(Locale.ROOT);
    }

    /** Returns when, in words. */
    public String when() {
        return Span.of(date).map(Span::words).orElse(date);
    }

    /** Returns the day of its article in words. */
    public String day() {
        return Span.of(published).map(Span::words).orElse(published);
    }

    /** Returns whether nobody but the article itself makes the claim. */
    public boolean byArticle() {
        return claimant.href() != null && claimant.href().equals(article.href());
    }

    /** Returns whether the claim says that it is not so. */
    public boolean denied() {
        return polarity.equals("Denied");
    }
}
