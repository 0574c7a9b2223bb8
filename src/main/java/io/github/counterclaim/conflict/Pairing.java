package io.github.counterclaim.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Goes through the pairs of a face-off. Where neither side has more than {@value #SIDE_LIMIT} claims, every pair is
 * judged. Otherwise each of at most that many of the smaller side meets the larger side in order of worth, until that
 * many conflicts are found: first one claim of each claimant, then a second of each, from another publisher if there is
 * one, and so on. So a dissent from thousands gives at most {@value #SIDE_LIMIT} conflicts, with voices as different as
 * there are.
 *
 * <p>Of several pairs with the same two sentences, one is kept.
 */
final class Pairing {

    /** How many claims of a side stand for all of it. */
    static final int SIDE_LIMIT = 12;

    private record Words(String article, String exact) implements Comparable<Words> {

        @Override
        public int compareTo(Words other) {
            // hashes are at hand; the letters are looked at only where they do not tell
            int byHash = Integer.compare(hashCode(), other.hashCode());
            int byText = byHash == 0 ? exact.compareTo(other.exact) : byHash;
            return byText == 0 ? article.compareTo(other.article) : byText;
        }

        static Words of(ClaimView claim) {
            return new Words(claim.source().iri(), claim.quote().exact());
        }
    }

    /** Two sentences of two articles, whichever is named first. */
    private record SentencePair(Words one, Words other) {

        static SentencePair of(Words a, Words b) {
            return a.compareTo(b) <= 0 ? new SentencePair(a, b) : new SentencePair(b, a);
        }
    }

    private final ConflictRule rule;
    private final Background background;
    private final Set<SentencePair> sentencePairs = new HashSet<>();
    private final List<Conflict> found = new ArrayList<>();
    private long comparisons;

    Pairing(ConflictRule rule, Background background) {
        this.rule = rule;
        this.background = background;
    }

    /** Judges one face-off; what it finds is added to {@link #found}. */
    void judge(FaceOff faceOff) {
        FaceOff next = faceOff;
        int before = found.size();
        while (next != null && found.size() == before) {
            meet(next);
            next = next.wider();
        }
    }

    private void meet(FaceOff faceOff) {
        boolean leftIsSmall = faceOff.left().size() <= faceOff.right().size();
        List<ClaimView> small = byWorth(leftIsSmall ? faceOff.left() : faceOff.right());
        List<ClaimView> large = byWorth(leftIsSmall ? faceOff.right() : faceOff.left());
        for (ClaimView one : small.subList(0, Math.min(SIDE_LIMIT, small.size()))) {
            int conflicts = 0;
            for (ClaimView other : large) {
                if (conflicts < SIDE_LIMIT && (leftIsSmall ? conflict(one, other) : conflict(other, one))) {
                    conflicts++;
                }
            }
        }
    }

    /** Returns the conflicts so far, in the order in which they were found. */
    List<Conflict> found() {
        return found;
    }

    /** Returns how many pairs were judged so far. */
    long comparisons() {
        return comparisons;
    }

    private boolean conflict(ClaimView left, ClaimView right) {
        comparisons++;
        if (Breath.isShared(left, right, background) || !rule.holds(left, right, background)) {
            return false;
        }
        if (sentencePairs.add(SentencePair.of(Words.of(left), Words.of(right)))) {
            found.add(ordered(left, right));
            return true;
        }
        return false;
    }

    private Conflict ordered(ClaimView left, ClaimView right) {
        boolean polar = left.affirmed() != right.affirmed();
        boolean inOrder = polar || left.iri().compareTo(right.iri()) <= 0;
        return new Conflict(rule.kind(), inOrder ? left : right, inOrder ? right : left);
    }

    /** Orders claims so that each claimant is heard before one is heard again, from another publisher if he can be. */
    private static List<ClaimView> byWorth(List<ClaimView> claims) {
        if (claims.size() < 2) {
            return claims;
        }
        record Voice(String publisher, String claimant) {}
        List<ClaimView> surest = new ArrayList<>(claims);
        surest.sort(Comparator.comparingDouble((ClaimView c) -> -c.confidence()).thenComparing(ClaimView::iri));
        return inRounds(inRounds(surest, c -> new Voice(c.source().publisher(), c.claimant())), ClaimView::claimant);
    }

    /** Puts the first claim of each key first, then the second of each, and so on; within a round the order stays. */
    private static <K> List<ClaimView> inRounds(List<ClaimView> claims, Function<ClaimView, K> key) {
        Map<K, Integer> heard = new HashMap<>();
        List<List<ClaimView>> rounds = new ArrayList<>();
        for (ClaimView claim : claims) {
            int round = heard.merge(key.apply(claim), 1, Integer::sum);
            if (round > rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round - 1).add(claim);
        }
        return rounds.stream().flatMap(List::stream).toList();
    }
}
