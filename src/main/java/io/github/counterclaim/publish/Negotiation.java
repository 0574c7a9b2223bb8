package io.github.counterclaim.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a representation by the {@code Accept} header, as
 * <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, section 12.5.1</a> has it: the most
 * specific range that fits an offer gives its quality. What an offer is also called
 * fits it less well than its name. Among offers of equal quality the one that the client names most precisely wins,
 * then the one that it names first, then the one that the server prefers.
 */
public final class Negotiation {

    private static final int ANY = 0;
    private static final int ANY_SUBTYPE = 1;
    /** The client names a near relation of what is sent. */
    private static final int ALIAS = 2;
    private static final int EXACT = 3;

    private record Range(String type, String subtype, double quality, int position) {

        int specificity(String mediaType) {
            int slash = mediaType.indexOf('/');
            boolean sameType = type.equals(mediaType.substring(0, slash));
            if (sameType && subtype.equals(mediaType.substring(slash + 1))) {
                return EXACT;
            }
            if (!subtype.equals("*")) {
                return -1;
            }
            return sameType ? ANY_SUBTYPE : type.equals("*") ? ANY : -1;
        }
    }

    private record Match(double quality, int specificity, int position) {

        boolean beats(@Nullable Match other) {
            if (other == null || quality != other.quality) {
                return other == null || quality > other.quality;
            }
            if (specificity != other.specificity) {
                return specificity > other.specificity;
            }
            return specificity >= ALIAS && position < other.position;
        }
    }

    private Negotiation() {}

    /**
     * Returns the best of the offers.
     *
     * @param accept the header's value, several headers joined by commas; null or blank accepts anything
     * @param offers in the server's order of preference
     * @return empty when none is acceptable
     */
    public static <T extends Offer> Optional<T> best(@Nullable String accept, List<T> offers) {
        List<Range> ranges = parse(accept == null || accept.isBlank() ? "*/*" : accept);
        T best = null;
        Match bestMatch = null;
        for (T offer : offers) {
            Match match = match(ranges, offer);
            if (match != null && match.quality > 0 && match.beats(bestMatch)) {
                best = offer;
                bestMatch = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Match match(List<Range> ranges, Offer offer) {
        Match match = null;
        for (Range range : ranges) {
            int specificity = specificity(range, offer);
            if (specificity >= 0 && (match == null || specificity > match.specificity)) {
                match = new Match(range.quality, specificity, range.position);
            }
        }
        return match;
    }

    private static int specificity(Range range, Offer offer) {
        int own = range.specificity(offer.mediaType());
        boolean alias = offer.aliases().contains(range.type + "/" + range.subtype);
        return own < ALIAS && alias ? ALIAS : own;
    }

    private static List<Range> parse(String accept) {
        List<Range> ranges = new ArrayList<>();
        for (String element : split(accept, ',')) {
            List<String> parts = split(element, ';');
            String[] type = parts.get(0).strip().toLowerCase(Locale.ROOT).split("/", -1);
            if (type.length == 2 && !type[0].isEmpty() && !type[1].isEmpty()) {
                ranges.add(new Range(type[0], type[1], quality(parts), ranges.size()));
            }
        }
        return ranges;
    }

    private static double quality(List<String> parts) {
        for (String part : parts.subList(1, parts.size())) {
            String parameter = part.replace(" ", "").toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                return parseQuality(parameter.substring(2));
            }
        }
        return 1;
    }

    private static double parseQuality(String text) {
        // A weight that is no number is ignored, as a recipient may do with a field that it cannot parse
        return text.matches("[01](\\.[0-9]{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 1;
    }

    /** Splits at a separator, but not within a quoted string such as the profile of {@code application/ld+json}. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
