package io.github.counterclaim.cli;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.Quantity;
import io.github.counterclaim.claim.Tense;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Lexicon;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** Prints claims for people, each with the lexicon's entry that found it. */
final class ClaimView {

    private static final List<String> WORDS = List.of("verb", "noun", "adjective", "adverb", "word");

    private final Lexicon lexicon;
    private final PrintWriter out;

    ClaimView(Lexicon lexicon, PrintWriter out) {
        this.lexicon = lexicon;
        this.out = out;
    }

    /** Prints one claim: the quotation with its place in code points, then a line for each thing that is known. */
    void print(Claim claim) {
        out.printf("“%s” [%d–%d]%n", claim.quotation().exact(), claim.quotation().start(), claim.quotation().end());
        Proposition p = claim.proposition();
        line("claims", p.subject().label() + " · " + p.relation() + " · " + p.object().label());
        line("things", p.subject() + " · " + p.object());
        line("item", named(p.item()));
        line("held", claim.polarity().localName() + ", " + claim.modality().localName()
                + (claim.presentTense() ? ", present tense" : claim.tense() == Tense.FORMER ? ", of the past" : "")
                + (claim.first() ? ", the first time" : ""));
        line("claimant", named(claim.claimant()));
        line("reporter", named(claim.reporter()));
        line("quantity", claim.quantity() == null ? null : quantity(claim.quantity()));
        line("date", claim.date());
        line("place", named(claim.place()));
        line("target", named(claim.target()));
        line("confidence", String.format(Locale.ROOT, "%.2f", claim.confidence()));
        line("rule", claim.rule() + wording(claim.rule()));
        out.println();
    }

    private void line(String name, @Nullable String value) {
        if (value != null) {
            out.printf("  %-10s %s%n", name, value);
        }
    }

    private static @Nullable String named(@Nullable Thing thing) {
        return thing == null ? null : thing.label() + " (" + thing + ")";
    }

    private static String quantity(Quantity quantity) {
        return (quantity.hedge() == null ? "" : quantity.hedge() + " ") + quantity.text()
                + (quantity.unit() == null ? "" : " " + quantity.unit());
    }

    /** Returns the words of a lexicon entry and where their participants stand. */
    private String wording(String rule) {
        for (Resource entry : lexicon.model().listSubjects().toList()) {
            if (entry.isURIResource() && entry.getURI().endsWith("/" + rule)) {
                return ": " + words(entry);
            }
        }
        return "";
    }

    private static String words(Resource entry) {
        StringBuilder text = new StringBuilder();
        entry.listProperties().toList().stream()
                .filter(s -> s.getObject().isLiteral())
                .filter(s -> WORDS.contains(s.getPredicate().getLocalName()) || isRoles(s.getPredicate()))
                .sorted((a, b) -> (key(a.getPredicate()) + text(a.getObject()))
                        .compareTo(key(b.getPredicate()) + text(b.getObject())))
                .forEach(s -> text.append(text.isEmpty() ? "" : isRoles(s.getPredicate()) ? "; " : ", ")
                        .append(text(s.getObject())));
        return text.toString();
    }

    private static boolean isRoles(Property property) {
        return property.getLocalName().equals("roles");
    }

    private static String key(Property property) {
        return isRoles(property) ? "1" : "0";
    }

    private static String text(RDFNode node) {
        return ((Literal) node).getString();
    }
}
