package io.github.counterclaim.conflict;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts independent publishers. Two that print the same sentence word for word, retell the same article, or print
 * copies of one story, count as one: one copied the other, or both a third.
 */
final class Publishers {

    private static final Pattern NO_WORD = Pattern.compile("\\W+");

    private final Clusters<String> publishers = new Clusters<>();
    private final Map<String, String> firstToUse = new HashMap<>();

    private Publishers() {}

    /** Returns how many independent publishers stand behind some claims. */
    static int independent(Collection<ClaimView> claims) {
        if (claims.size() == 1) {
            return 1;
        }
        Publishers counted = new Publishers();
        for (ClaimView claim : claims) {
            String publisher = claim.source().publisher();
            counted.publishers.add(publisher);
            counted.tie(publisher, "words " + NO_WORD.matcher(claim.quote().exact()).replaceAll(" ").strip());
            counted.tie(publisher, claim.source().origin());
            counted.tie(publisher, claim.source().copies());
        }
        return counted.publishers.groups().size();
    }

    private void tie(String publisher, @Nullable String material) {
        String first = material == null ? null : firstToUse.putIfAbsent(material, publisher);
        if (first != null) {
            publishers.join(first, publisher);
        }
    }
}
