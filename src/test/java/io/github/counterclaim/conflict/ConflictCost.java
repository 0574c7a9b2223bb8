package io.github.counterclaim.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Measures what it costs to find the conflicts of 1,000, 10,000 and 100,000 invented claims; {@code bench/conflicts.sh}. */
public final class ConflictCost {

    /**
     * How many claims there are at every size, in one set or in a hundred that are looked through in turn. A converter
     * looks at each claim once: a small set that is looked through again and again would lie in the processor's cache,
     * and its garbage would be collected at another's expense.
     */
    private static final int POOL = 100_000;

    /** How often all are looked through at each size before the first time counts, and how often after. */
    private static final int ROUNDS = 20;

    private static final int TOPIC = 50;
    private static final int CROWD_SHARE = 20;
    private static final long MEGABYTE = 1L << 20;

    /**
     * One measurement.
     *
     * @param claims how many there were
     * @param millis the time of one set in milliseconds, with the garbage collected in it; the median of the rounds
     * @param comparisons how many pairs were judged
     * @param conflicts how many were found
     * @param ofDissent how many of them are of the one who dissents from a crowd
     * @param megabytes what the result holds beside the claims
     */
    record Cost(int claims, double millis, long comparisons, int conflicts, long ofDissent, long megabytes) {}

    private ConflictCost() {}

    /**
     * Returns a set of claims on a fiftieth as many topics, with denials, numbers and dates among them, and one topic on which a
     * twentieth of all agree and one dissents.
     */
    static List<ClaimView> claims(int size, int set) {
        List<ClaimView> claims = new ArrayList<>(size);
        int crowd = size / CROWD_SHARE;
        for (int i = 0; i < crowd; i++) {
            claims.add(ClaimText.claim("Voice" + i % 50 + ": Norland supplies Westmark with drone | pub=p" + i % 30, "yes " + i + " of " + set));
        }
        claims.add(ClaimText.claim("Norland: not Norland supplies Westmark with drone", "no of " + set));
        for (int i = claims.size(); i < size; i++) {
            claims.add(ClaimText.claim(text(i, i % Math.max(1, size / TOPIC)), "claim " + i + " of " + set));
        }
        claims.sort(Comparator.comparing(ClaimView::iri));
        return claims;
    }

    private static String text(int i, int topic) {
        String pair = "A" + topic + " %s B" + topic;
        int kind = i / 7 % 10;
        return "Voice" + i % 97 + ": " + switch (kind) {
            case 0 -> "not " + pair.formatted("supplies");
            case 1 -> "may " + pair.formatted("supplies");
            case 2 -> pair.formatted("supplies") + " with drone | n=" + (1 + i % 5) * 100;
            case 3 -> "T" + topic + " trust HighTrust";
            case 4 -> "T" + topic + " trust LowTrust";
            case 5 -> pair.formatted("signs") + " | on=2024-0" + (1 + i % 9);
            default -> pair.formatted("supplies") + " | on=2024-0" + (1 + i % 9);
        };
    }

    /** Measures some sizes in turn, round by round, so that what else the machine does falls on each alike. */
    static List<Cost> measure(int rounds, int... sizes) {
        List<List<List<ClaimView>>> pools = IntStream.of(sizes)
                .mapToObj(size -> IntStream.range(0, POOL / size).mapToObj(set -> claims(size, set)).toList())
                .toList();
        double[][] millis = new double[sizes.length][rounds];
        for (int round = -rounds; round < rounds; round++) { // the first half warms the machine up
            for (int i = 0; i < sizes.length; i++) {
                long start = System.nanoTime();
                pools.get(i).forEach(set -> ConflictFinder.conflicts(set, ClaimText.WORLD));
                millis[i][Math.max(0, round)] = (System.nanoTime() - start) / 1e6 / pools.get(i).size();
            }
        }
        return IntStream.range(0, sizes.length).mapToObj(i -> cost(pools.get(i).get(0), median(millis[i]))).toList();
    }

    private static Cost cost(List<ClaimView> claims, double millis) {
        long before = used();
        List<Conflict> found = ConflictFinder.conflicts(claims, ClaimText.WORLD);
        long held = Math.max(0, used() - before);
        long lines = found.stream().filter(c -> isDissent(c.a()) || isDissent(c.b())).count();
        return new Cost(claims.size(), millis, ConflictFinder.comparisons(claims, ClaimText.WORLD), found.size(), lines,
                held / MEGABYTE);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static boolean isDissent(ClaimView claim) {
        return claim.claimant().endsWith("/Norland");
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Prints a line for each size. */
    public static void main(String[] arguments) {
        System.out.println("| claims | ms | growth | pairs judged | conflicts | lines of the one dissent | MB held |");
        System.out.println("|---|---|---|---|---|---|---|");
        Cost last = null;
        for (Cost cost : measure(ROUNDS, 1_000, 10_000, 100_000)) {
            String growth = last == null ? "" : "%.1f".formatted(cost.millis() / last.millis());
            System.out.println("| %,d | %,.1f | %s | %,d | %,d | %d | %d |".formatted(cost.claims(), cost.millis(), growth,
                    cost.comparisons(), cost.conflicts(), cost.ofDissent(), cost.megabytes()));
            last = cost;
        }
    }
}
