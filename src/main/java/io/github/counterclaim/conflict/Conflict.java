package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.Modality;

/**
 * Two claims that cannot both hold, or pull apart. For a negation and for a modality, {@code a} affirms and {@code b}
 * denies; otherwise {@code a} has the lesser IRI.
 */
record Conflict(ConflictKind kind, ClaimView a, ClaimView b) {

    /** Returns whether both speakers say that it is so; otherwise the two only pull apart. */
    boolean isContradiction() {
        return kind != ConflictKind.MODALITY && a.modality() == Modality.ACTUAL && b.modality() == Modality.ACTUAL;
    }

    /** Returns whether one speaker overturns what he said himself. */
    boolean isReversal() {
        return a.claimant().equals(b.claimant());
    }
}
