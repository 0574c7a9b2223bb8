package io.github.counterclaim.conflict;

import io.github.counterclaim.conflict.ClaimView.Quote;

/** Whether two claims are set against each other at all, or are one move of one speaker. */
final class Breath {

    /** At most a line break and an indent lie between sentences that follow each other, in code points. */
    private static final int GAP = 4;

    private Breath() {}

    /**
     * Returns whether one speaker says both in one breath (a correction), or one of them is only quoted by the other's
     * speaker to be refuted.
     */
    static boolean isShared(ClaimView a, ClaimView b) {
        if (!a.source().iri().equals(b.source().iri()) || !touch(a.quote(), b.quote())) {
            return false;
        }
        boolean refuted = a.claimant().equals(b.reporter()) || b.claimant().equals(a.reporter());
        // "denied reports that it will": the reports are named only to be denied
        boolean rumour = a.sentence().equals(b.sentence()) && !a.isActual() && !b.isActual();
        return a.claimant().equals(b.claimant()) || refuted || rumour;
    }

    private static boolean touch(Quote a, Quote b) {
        if (a.start() < 0 || b.start() < 0) {
            return a.exact().equals(b.exact());
        }
        return a.start() <= b.end() + GAP && b.start() <= a.end() + GAP;
    }
}
