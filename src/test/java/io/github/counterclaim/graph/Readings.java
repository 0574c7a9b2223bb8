package io.github.counterclaim.graph;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.Quantity;
import io.github.counterclaim.claim.Quotation;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.claim.Source;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.time.LocalDate;
import java.util.List;

/** Hand-made readings for the tests of the graphs and the store. */
public final class Readings {

    public static final Conversion CONVERSION = new Conversion("0.1.0", "lexicon-hash", null);

    public static final Thing IRAN = Thing.of(ThingKind.STATE, "Iran");
    public static final Thing RUSSIA = Thing.of(ThingKind.STATE, "Russia");
    public static final Thing DRONES = new Thing(ThingKind.WEAPON_SYSTEM, "drone", "drones", List.of(), List.of(), null);
    public static final Thing NHK = Thing.of(ThingKind.ORGANIZATION, "NHK");
    public static final Proposition SUPPLY = new Proposition(IRAN, "supplies", RUSSIA, DRONES);

    private static final String TEXT = "Earlier. Iran never supplied \uD83D\uDE80 drones. It sent about 400 in 2022. Trust is low.";

    private Readings() {}

    /** One denial through a reporter, one hedged count of a model the lexicon lacks, one quality. */
    public static Reading rich() {
        Source source = new Source(
                "Story 014", "A \"denial\"", List.of("Ana Díaz"), "The Paper", LocalDate.of(2023, 7, 5),
                "https://paper.example/a?b=c", "https://origin.example/x", "en", "ab12".repeat(16));
        Thing mini = new Thing(
                ThingKind.WEAPON_SYSTEM, "zx-9", "ZX-9", List.of("ZX 9", "ZX-9"), List.of(), DRONES);
        Claim denial = claim(SUPPLY, Polarity.DENIED, null, IRAN, NHK, quotation("Iran never supplied \uD83D\uDE80 drones."));
        Claim count = new Claim(
                new Proposition(IRAN, "supplies", RUSSIA, mini), Polarity.AFFIRMED, Modality.PREDICTED,
                new Quantity(400, 400, "400", "about", "units"), "2022", Thing.of(ThingKind.PLACE, "Kursk"),
                Thing.of(ThingKind.STATE, "Ukraine"), source.voice(), null, quotation("It sent about 400 in 2022."),
                0.75, "send-verb", false);
        Proposition trust = new Proposition(
                Thing.relationship(List.of(RUSSIA, IRAN)), "trust", Thing.value("LowTrust", "Low"), null);
        Claim quality = claim(
                trust, Polarity.AFFIRMED, new Quantity(100, 999, "hundreds", null, null), source.voice(), null,
                quotation("Trust is low."));
        return new Reading(source, TEXT, List.of(denial, count, quality), List.of(IRAN, RUSSIA, mini), List.of());
    }

    /** An article with nothing known of it but its name, and one claim of {@link #SUPPLY}. */
    public static Reading bare(String identifier, Polarity polarity) {
        Source source = new Source(identifier, identifier, List.of(), null, null, null, null, "en", "cd34".repeat(16));
        Claim claim = claim(SUPPLY, polarity, null, source.voice(), null, quotation("Earlier."));
        return new Reading(source, TEXT, List.of(claim), List.of(IRAN), List.of());
    }

    private static Claim claim(
            Proposition proposition, Polarity polarity, Quantity quantity, Thing claimant, Thing reporter, Quotation q) {
        return new Claim(
                proposition, polarity, Modality.ACTUAL, quantity, null, null, null, claimant, reporter, q, 0.9,
                "supply-verb", true);
    }

    private static Quotation quotation(String words) {
        int start = TEXT.indexOf(words);
        return Quotation.of(TEXT, start, start + words.length());
    }
}
