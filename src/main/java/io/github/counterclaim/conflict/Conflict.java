package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.graph.Iris;

/**
 * Two claims that cannot both hold, or pull apart. For a negation and for a modality, {@code a} affirms and {@code b}
 * denies; otherwise {@code a} has the lesser IRI.
 */
record Conflict(ConflictKind kind, ClaimView a, ClaimView b) {

    /** Returns whether both speakers say that it is so; otherwise the two only pull apart. */
    boolean isContradiction() {
        return kind != ConflictKind.MODALITY && a.modality() == Modality.ACTUAL && b.modality() == Modality.ACTUAL;
    }

    /** Returns its address: the two sentences, what they are about, and the kind. */
    String address(Iris iris) {
        return iris.conflict(a.words(), b.words(), a.subject() + " " + a.relation(), kind.localName());
    }

    /** Returns whether one speaker overturns what he said himself. */
    boolean isReversal() {
        return a.claimant().equals(b.claimant());
    }
}
