package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.graph.CC;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts propositions and conflicts into plain English. */
final class Wording {

    private final Background background;
    private final Naming naming;

    Wording(Background background) {
        this.background = background;
        this.naming = new Naming(background);
    }

    /** Returns what a claim's proposition says: "Ruritania supplies Freedonia with drones". */
    String proposition(ClaimView claim) {
        return proposition(claim.subject(), claim.relation(), claim.object(), claim.item());
    }

    /** Returns what a proposition says; one whose relation has no wording of its own is put with its label. */
    String proposition(String subject, String relation, String object, @Nullable String item) {
        // a value may have words of its own: "destroyed" is no state like "limited damage"
        String ofValue = object.startsWith(CC.NS) ? background.phrase(object, CC.phrase) : null;
        String phrase = ofValue != null ? ofValue : background.phrase(relation, CC.phrase);
        String itemPhrase = background.phrase(relation, CC.itemPhrase);
        String core = phrase == null ? "{subject} " + background.label(relation) + " {object}" : phrase;
        String tail = item == null ? "" : itemPhrase == null ? " ({item})" : itemPhrase;
        return (naming.agreed(core, subject) + tail)
                .replace("{subject}", naming.name(subject))
                .replace("{object}", naming.name(object))
                .replace("{item}", item == null ? "" : naming.name(item));
    }

    /** Returns one sentence on a conflict: who says what, where and when, what is contested, and why. */
    String explain(Conflict conflict) {
        boolean turned = conflict.isReversal() && isBefore(conflict.b(), conflict.a());
        ClaimView first = turned ? conflict.b() : conflict.a();
        ClaimView second = turned ? conflict.a() : conflict.b();
        String joint = conflict.isReversal() ? ", and reversed, " : ", but ";
        String both = stance(conflict, first) + joint + stance(conflict, second);
        String sentence = both + "; " + why(conflict);
        return (startsWithAddress(sentence) ? sentence : capitalized(sentence)) + ".";
    }

    // "tass.com says" is written as the address is
    private static boolean startsWithAddress(String sentence) {
        int space = sentence.indexOf(' ');
        return sentence.substring(0, space < 0 ? sentence.length() : space).contains(".");
    }

    /** Returns words with a capital at their start. */
    static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ENGLISH) + sentence.substring(1);
    }

    /** What overturns comes behind what it overturns: by the articles' days, within one article by place. */
    private static boolean isBefore(ClaimView a, ClaimView b) {
        LocalDate one = a.source().date();
        LocalDate other = b.source().date();
        if (one != null && other != null && !one.equals(other)) {
            return one.isBefore(other);
        }
        return a.source().iri().equals(b.source().iri()) && a.quote().start() < b.quote().start();
    }

    private String stance(Conflict conflict, ClaimView claim) {
        return speaker(claim) + " " + verb(claim, naming.isPlural(claim.claimant())) + " that " + proposition(claim) + detail(conflict, claim);
    }

    /** An article that speaks in its own voice is named once. */
    private String speaker(ClaimView claim) {
        String title = "“" + claim.source().title() + "”";
        String day = DateWords.issued(claim.source().issued());
        return claim.claimant().equals(claim.source().iri())
                ? title + " (" + day + ")"
                : naming.name(claim.claimant()) + " (" + title + ", " + day + ")";
    }

    private static String verb(ClaimView claim, boolean plural) {
        return switch (claim.modality()) {
            case ACTUAL -> claim.affirmed() ? (plural ? "say" : "says") : plural ? "deny" : "denies";
            case PREDICTED -> claim.affirmed() ? (plural ? "expect" : "expects") : (plural ? "do" : "does") + " not expect";
            case POSSIBLE -> claim.affirmed() ? (plural ? "hold" : "holds") + " it possible" : plural ? "doubt" : "doubts";
            case CONDITIONAL, INTENDED, QUESTIONED ->
                throw new IllegalArgumentException("no conflict rests on a " + claim.modality() + " claim");
        };
    }

    private String detail(Conflict conflict, ClaimView claim) {
        return switch (conflict.kind()) {
            case QUANTITY -> " and puts the number at " + contested(conflict, claim);
            case DATE -> (claim.first() ? " for the first time" : "") + " and dates it to " + contested(conflict, claim);
            case EXCLUSIVE_VALUE ->
                contestsPlace(conflict) ? " and names " + contested(conflict, claim) + " as the place" : "";
            case NEGATION, MODALITY, OPPOSED_VALUE -> "";
        };
    }

    private String contested(Conflict conflict, ClaimView claim) {
        return switch (conflict.kind()) {
            case QUANTITY -> "“" + number(claim) + "”";
            case DATE -> "“" + dated(claim) + "”";
            case OPPOSED_VALUE -> "“" + background.label(claim.object()) + "”";
            case EXCLUSIVE_VALUE -> "“" + background.label(filler(conflict, claim)) + "”";
            case NEGATION, MODALITY -> "“" + proposition(claim) + "”";
        };
    }

    private String why(Conflict conflict) {
        String both = contested(conflict, conflict.a()) + " and " + contested(conflict, conflict.b());
        return switch (conflict.kind()) {
            case QUANTITY -> "no number satisfies both " + both;
            case DATE -> (conflict.a().first() && conflict.b().first() ? "there is only one first time" : "it can happen only once")
                    + ", and no day satisfies both " + both;
            case OPPOSED_VALUE -> both + (conflict.isContradiction() ? " exclude each other" : " pull apart")
                    + " at the same time";
            case EXCLUSIVE_VALUE -> "of " + both + " only one can be right";
            case NEGATION -> negated(conflict);
            case MODALITY -> "one speaks of what is so and the other of what may or will be, so they pull apart without"
                    + " excluding each other";
        };
    }

    private String negated(Conflict conflict) {
        String wider = wider(conflict);
        if (conflict.a().modality() == Modality.PREDICTED) {
            return wider + "both are predictions, and only one can come true";
        }
        return conflict.isContradiction()
                ? wider + "both speak of the same time, so both cannot be right"
                : wider + "both speak of what may be, so they pull apart without excluding each other";
    }

    private String wider(Conflict conflict) {
        String narrow = conflict.a().item();
        String wide = conflict.b().item();
        if (narrow == null || narrow.equals(wide)) {
            narrow = conflict.a().object();
            wide = conflict.b().object();
        }
        return wide == null || narrow.equals(wide)
                ? ""
                : "what is denied of “" + background.label(wide) + "” is denied of “" + background.label(narrow)
                        + "” too, and ";
    }

    private static String number(ClaimView claim) {
        Amount amount = claim.amount();
        if (amount == null) {
            throw new IllegalArgumentException("a conflict of numbers needs a number in " + claim.iri());
        }
        return amount.unit() == null ? amount.words() : amount.words() + " " + amount.unit();
    }

    private static String dated(ClaimView claim) {
        Period date = claim.date();
        if (date == null) {
            throw new IllegalArgumentException("a conflict of dates needs a date in " + claim.iri());
        }
        return DateWords.period(date);
    }

    private static boolean contestsPlace(Conflict conflict) {
        return conflict.a().object().equals(conflict.b().object())
                && Objects.equals(conflict.a().item(), conflict.b().item());
    }

    /** Returns what a claim fills the contested role of an exclusive-value conflict with, as an IRI. */
    static String filler(Conflict conflict, ClaimView claim) {
        String place = claim.place();
        if (contestsPlace(conflict) && place != null) {
            return place;
        }
        String item = claim.item();
        boolean contestsItem = conflict.a().object().equals(conflict.b().object()) && item != null;
        return contestsItem ? item : claim.object();
    }
}
