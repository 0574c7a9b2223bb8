package io.github.counterclaim.claim;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that claims are about. Two things are equal when kind and slug are; labels do not count.
 *
 * @param kind what it is
 * @param slug its name in addresses: lower-case ASCII letters, digits and hyphens, unique within its kind. For a
 *     {@link ThingKind#VALUE} it is the local name in the vocabulary, case kept
 * @param label its preferred name
 * @param altLabels further names, without the preferred one, in order
 * @param parties for a {@link ThingKind#RELATIONSHIP} the actors that it ties, ordered by slug; else empty
 * @param broader for a weapon that the lexicon lacks, the category that it belongs to; else null
 */
public record Thing(
        ThingKind kind,
        String slug,
        String label,
        List<String> altLabels,
        List<Thing> parties,
        @Nullable Thing broader) {

    public Thing {
        altLabels = List.copyOf(altLabels);
        parties = List.copyOf(parties);
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("A thing needs a slug; '" + label + "' has none");
        }
    }

    /** Returns a thing with one name and nothing else known of it. Its slug is made from the label. */
    public static Thing of(ThingKind kind, String label) {
        return new Thing(kind, slugOf(label), label, List.of(), List.of(), null);
    }

    /** Returns the value of a quality: {@code localName} in the vocabulary, such as {@code Deepening}. */
    public static Thing value(String localName, String label) {
        return new Thing(ThingKind.VALUE, localName, label, List.of(), List.of(), null);
    }

    /** Returns the relationship between two or more actors, whatever their order. */
    public static Thing relationship(List<Thing> parties) {
        List<Thing> sorted = parties.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Thing::slug).thenComparing(Thing::kind))
                .toList();
        String slug = String.join("-", sorted.stream().map(Thing::slug).toList());
        String label = String.join("–", sorted.stream().map(Thing::label).toList()) + " relationship";
        return new Thing(ThingKind.RELATIONSHIP, slug, label, List.of(), sorted, null);
    }

    /**
     * Returns a name as a slug: accents dropped, lower case, everything but letters and digits turned into single
     * hyphens. A name without any Latin letter or digit becomes the hexadecimal hash of its characters.
     */
    public static String slugOf(String name) {
        String plain = Normalizer.normalize(name.replaceAll("['’‘`.]", ""), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : plain;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Thing thing && kind == thing.kind && slug.equals(thing.slug);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, slug);
    }

    @Override
    public String toString() {
        return kind.segment() + "/" + slug;
    }
}
