package io.github.counterclaim.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All committed claims of one subject and relation.
 *
 * @param subject the subject; for a symmetric relation the lesser of the two
 * @param relation the relation or quality
 * @param claims ordered by article date, then by IRI
 */
record Topic(String subject, String relation, List<ClaimView> claims) {

    Topic {
        claims = List.copyOf(claims);
    }

    /** Returns the claims that pass a test, put together by a key, in order of first appearance. */
    <K> Map<K, List<ClaimView>> by(Predicate<ClaimView> test, Function<ClaimView, K> key) {
        Map<K, List<ClaimView>> groups = new LinkedHashMap<>();
        for (ClaimView claim : claims) {
            if (test.test(claim)) {
                groups.computeIfAbsent(key.apply(claim), k -> new ArrayList<>()).add(claim);
            }
        }
        return groups;
    }

    /** Returns every two groups as a face-off; of more than the limit only the best supported take part. */
    static List<FaceOff> everyTwo(Collection<List<ClaimView>> groups) {
        List<List<ClaimView>> kept = groups.stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .limit(Pairing.SIDE_LIMIT)
                .toList();
        List<FaceOff> faceOffs = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            for (int j = i + 1; j < kept.size(); j++) {
                faceOffs.add(new FaceOff(kept.get(i), kept.get(j)));
            }
        }
        return faceOffs;
    }
}
