package io.github.counterclaim.conflict;

import io.github.counterclaim.conflict.ClaimView.Quote;
import io.github.counterclaim.graph.CC;
import java.util.List;

/** Whether two claims are set against each other at all, or are one move of one speaker. */
final class Breath {

    /** At most a line break and an indent lie between sentences that follow each other, in code points. */
    private static final int GAP = 4;

    private static final List<String> ADVERSARIES =
            List.of(CC.NS + "State", CC.NS + "ProxyForce", CC.NS + "Organization", CC.NS + "Person");

    private Breath() {}

    /**
     * Returns whether one speaker says both in one breath (a correction), or one of them is only quoted by the other's
     * speaker to be refuted. What a named adversary is quoted with stands: "Chad rejects Sudan's claim" has two sides,
     * "Chad rejects rumours" one.
     */
    static boolean isShared(ClaimView a, ClaimView b, Background background) {
        if (!a.source().iri().equals(b.source().iri()) || !touch(a.quote(), b.quote())) {
            return false;
        }
        boolean refuted = isHearsay(a, b, background) || isHearsay(b, a, background);
        // "denied reports that it will": the reports are named only to be denied
        boolean rumour = a.sentence().equals(b.sentence()) && !a.isActual() && !b.isActual();
        return a.claimant().equals(b.claimant()) || refuted || rumour;
    }

    private static boolean isHearsay(ClaimView quoted, ClaimView by, Background background) {
        return by.claimant().equals(quoted.reporter())
                && ADVERSARIES.stream().noneMatch(kind -> background.isA(quoted.claimant(), kind));
    }

    private static boolean touch(Quote a, Quote b) {
        if (a.start() < 0 || b.start() < 0) {
            return a.exact().equals(b.exact());
        }
        return a.start() <= b.end() + GAP && b.start() <= a.end() + GAP;
    }
}
