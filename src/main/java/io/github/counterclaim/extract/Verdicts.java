package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Quotation;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an article itself says of a claim that it tells: "it has been claimed that the two are no longer allies; the claim was
 * inaccurate". It then denies what was claimed, and does not hold it possible.
 */
final class Verdicts {

    private static final double CONFIDENCE = 0.6;
    /** How far back "the claim" reaches, in characters: to the sentence before. */
    private static final int NEXT = 5;

    /**
     * The article's own word on a claim.
     *
     * @param judged where the claim stands among those found so far
     * @param denial what the article holds of it
     * @param replaces whether the claim was the article's own way of telling what others claim
     */
    record Verdict(int judged, Claim denial, boolean replaces) {}

    private final Thing voice;
    private final Lexicon lexicon;
    private final Embeddings embeddings;
    private final Hearsay hearsay;

    Verdicts(Scene scene, Embeddings embeddings) {
        this.voice = scene.source().voice();
        this.lexicon = scene.lexicon();
        this.embeddings = embeddings;
        this.hearsay = new Hearsay(lexicon);
    }

    /** Returns the verdicts of a sentence on what it or the one before it tells. */
    List<Verdict> find(Sentence s, Quotation here, List<Claim> soFar) {
        List<Verdict> found = new ArrayList<>();
        for (Token word : s.tokens()) {
            if (callsTheClaimFalse(s, word)) {
                Quotation words = here.deniedBy(word.start() - s.start(), word.end() - s.start());
                found.addAll(verdicts(words, soFar));
            }
        }
        return found;
    }

    private List<Verdict> verdicts(Quotation words, List<Claim> soFar) {
        List<Verdict> found = new ArrayList<>();
        for (int i = soFar.size() - 1; i >= 0 && words.start() - soFar.get(i).quotation().end() <= NEXT; i--) {
            Claim claim = soFar.get(i);
            boolean own = claim.claimant().equals(voice);
            // what it says outright it does not take back in the same breath
            boolean told = own ? claim.modality() == Modality.POSSIBLE : claim.modality() == Modality.ACTUAL;
            if (told) {
                found.add(new Verdict(i, denial(claim, words), own));
            }
        }
        return found;
    }

    private Claim denial(Claim claim, Quotation words) {
        Polarity other = claim.polarity().flipped();
        return new Claim(
                claim.proposition(), other, Modality.ACTUAL, null, claim.date(), claim.place(), claim.target(), voice,
                null, words, CONFIDENCE, "called-false", claim.tense(), claim.first());
    }

    // "the claim was inaccurate", "this report is false", in the article's own words
    private boolean callsTheClaimFalse(Sentence s, Token word) {
        Token subject = s.child(word, "nsubj");
        if (subject == null || s.child(word, "cop") == null || !hearsay.isFalsehood(word) || !hearsay.isSaying(subject)) {
            return false;
        }
        boolean bare = s.children(subject, "acl", "acl:relcl", "ccomp", "nmod", "nmod:poss", "conj").isEmpty();
        boolean pointing = s.children(subject, "det").stream()
                .anyMatch(det -> lexicon.isListed("definite", det.form().toLowerCase(Locale.ROOT)));
        Embedding embedding = embeddings.of(s, word);
        return bare && pointing && !embedding.denied() && embedding.modality() == Modality.ACTUAL
                && embedding.layers().isEmpty();
    }
}
