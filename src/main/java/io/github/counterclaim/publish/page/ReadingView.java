package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * What may be shown of an article's text, with the claims in it.
 *
 * @param sentences those that carry claims, in the order of the text
 * @param copies other articles of the same checksum or with the same source
 */
public record ReadingView(List<Sentence> sentences, List<Ref> copies) {

    public ReadingView {
        sentences = List.copyOf(sentences);
        copies = List.copyOf(copies);
    }

    /**
     * A sentence that carries claims.
     *
     * @param text as it stands
     * @param start where it begins in the text, in code points
     * @param before the rest of the text between the sentence before and this one; empty where it may not be shown
     * @param isNext whether it follows the sentence before with nothing left out
     * @param claims those that it carries
     */
    public record Sentence(String text, int start, String before, boolean isNext, List<ClaimView> claims) {

        /** Returns its words in pieces, those that any of its claims turns on told apart. */
        public List<Piece> pieces() {
            return Piece.merged(claims.stream().map(ClaimView::pieces).toList());
        }

        /** Returns whether one of its claims is part of a dispute. */
        public boolean isDisputed() {
            return claims.stream().anyMatch(claim -> !claim.conflicts().isEmpty());
        }
    }
}
