package io.github.counterclaim.graph;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.ThingKind;
import java.util.Locale;

/** Says claims and propositions in plain English, from the labels of their things and the names of their relations. */
final class Wording {

    private Wording() {}

    /** Returns for example {@code Iran supplies Russia: drones}; a quality reads {@code subject: trust low}. */
    static String of(Proposition p) {
        boolean quality = p.object().kind() == ThingKind.VALUE;
        String end = quality ? value(p.object().label(), p.relation()) : p.object().label();
        String item = p.item() == null ? "" : ": " + p.item().label();
        return p.subject().label() + (quality ? ": " : " ") + words(p.relation()) + " " + end + item;
    }

    /** Some values have their quality in their names, so that these differ: {@code LimitedScope} reads "limited". */
    private static String value(String name, String quality) {
        String value = name.toLowerCase(Locale.ROOT);
        String end = quality.toLowerCase(Locale.ROOT);
        return value.length() > end.length() && value.endsWith(end) ? value.substring(0, value.length() - end.length()) : value;
    }

    /** Returns for example {@code Iran denies: Iran supplies Russia: drones (reported by NHK)}. */
    static String of(Claim claim) {
        String reporter = claim.reporter() == null ? "" : " (reported by " + claim.reporter().label() + ")";
        return claim.claimant().label() + " " + verb(claim) + ": " + of(claim.proposition()) + reporter;
    }

    private static String verb(Claim claim) {
        boolean affirmed = claim.polarity() == Polarity.AFFIRMED;
        return switch (claim.modality()) {
            case ACTUAL -> affirmed ? "says" : "denies";
            case PREDICTED -> affirmed ? "predicts" : "does not expect";
            case POSSIBLE -> affirmed ? "thinks possible" : "doubts";
            case CONDITIONAL -> affirmed ? "says, under a condition" : "denies, under a condition";
            case INTENDED -> affirmed ? "tells of the intention" : "denies the intention";
            case QUESTIONED -> affirmed ? "asks whether" : "asks whether it is untrue";
        };
    }

    /** Returns a local name as words: {@code cooperatesWith} as {@code cooperates with}. */
    private static String words(String localName) {
        return localName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
