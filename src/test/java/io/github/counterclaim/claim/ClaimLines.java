package io.github.counterclaim.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims as lines that a person reads: {@code Iran supplies Russia [drones] Denied Actual by Iran, on 2022-10}. */
public final class ClaimLines {

    private ClaimLines() {}

    /** Returns one line for each claim, in their order; the article's own voice is written {@code author}. */
    public static List<String> of(List<Claim> claims, Source source) {
        return claims.stream().map(claim -> of(claim, source)).toList();
    }

    private static String of(Claim claim, Source source) {
        Proposition p = claim.proposition();
        StringBuilder line = new StringBuilder()
                .append(p.subject().label()).append(' ')
                .append(p.relation()).append(' ')
                .append(p.object().label()).append(' ');
        if (p.item() != null) {
            line.append('[').append(p.item().label()).append("] ");
        }
        line.append(claim.polarity().localName()).append(' ')
                .append(claim.modality().localName()).append(" by ")
                .append(claim.claimant().equals(source.voice()) ? "author" : claim.claimant().label());
        append(line, ", via ", claim.reporter() == null ? null : claim.reporter().label());
        append(line, ", ", claim.quantity() == null ? null : quantity(claim.quantity()));
        append(line, ", on ", claim.date());
        append(line, ", in ", claim.place() == null ? null : claim.place().label());
        append(line, ", against ", claim.target() == null ? null : claim.target().label());
        return line.toString();
    }

    private static String quantity(Quantity quantity) {
        return (quantity.hedge() == null ? "" : quantity.hedge() + " ") + quantity.text()
                + (quantity.unit() == null ? "" : " " + quantity.unit());
    }

    private static void append(StringBuilder line, String lead, @Nullable String text) {
        if (text != null) {
            line.append(lead).append(text);
        }
    }
}
