package io.github.counterclaim.conflict;

import java.util.ArrayList;
import java.util.List;

/** Measures what it costs to find the conflicts of 1,000, 10,000 and 100,000 invented claims; {@code bench/conflicts.sh}. */
public final class ConflictCost {

    /** How many claims are looked through before the first time counts, so that all is compiled. */
    private static final int WARM = 200_000;
    private static final int RUNS = 20;
    private static final int TOPIC = 50;
    private static final int CROWD_SHARE = 20;
    private static final long MEGABYTE = 1L << 20;

    /**
     * One measurement.
     *
     * @param claims how many there were
     * @param millis the time in milliseconds, the best of some runs
     * @param comparisons how many pairs were judged
     * @param conflicts how many were found
     * @param ofDissent how many of them are of the one who dissents from a crowd
     * @param megabytes what the result holds beside the claims
     */
    record Cost(int claims, double millis, long comparisons, int conflicts, long ofDissent, long megabytes) {}

    private ConflictCost() {}

    /**
     * Returns claims on a fiftieth as many topics, with denials, numbers and dates among them, and one topic on which a
     * twentieth of all agree and one dissents.
     */
    static List<ClaimView> claims(int size) {
        List<ClaimView> claims = new ArrayList<>(size);
        int crowd = size / CROWD_SHARE;
        for (int i = 0; i < crowd; i++) {
            claims.add(ClaimText.claim("Voice" + i % 50 + ": Norland supplies Westmark with drone | pub=p" + i % 30, "yes " + i));
        }
        claims.add(ClaimText.claim("Norland: not Norland supplies Westmark with drone", "no"));
        for (int i = claims.size(); i < size; i++) {
            claims.add(ClaimText.claim(text(i, i % Math.max(1, size / TOPIC)), "claim " + i));
        }
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

    /** Measures one size. */
    static Cost measure(int size, int runs) {
        List<ClaimView> claims = claims(size);
        long best = Long.MAX_VALUE;
        List<Conflict> found = List.of();
        long before = used();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            found = ConflictFinder.conflicts(claims, ClaimText.WORLD);
            best = Math.min(best, System.nanoTime() - start);
        }
        long held = Math.max(0, used() - before);
        String dissent = ClaimText.claim("Norland: not Norland supplies Westmark with drone", "no").iri();
        long lines = found.stream().filter(c -> c.b().iri().equals(dissent) || c.a().iri().equals(dissent)).count();
        return new Cost(size, best / 1e6, ConflictFinder.comparisons(claims, ClaimText.WORLD), found.size(), lines,
                held / MEGABYTE);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Prints a line for each size. */
    public static void main(String[] arguments) {
        measure(10_000, WARM / 10_000); // warms the machine up
        System.out.println("| claims | ms | growth | pairs judged | conflicts | lines of the one dissent | MB held |");
        System.out.println("|---|---|---|---|---|---|---|");
        Cost last = null;
        for (int size : new int[] {1_000, 10_000, 100_000}) {
            Cost cost = measure(size, RUNS);
            String growth = last == null ? "" : "%.1f".formatted(cost.millis() / last.millis());
            System.out.println("| %,d | %,.1f | %s | %,d | %,d | %d | %d |".formatted(cost.claims(), cost.millis(), growth,
                    cost.comparisons(), cost.conflicts(), cost.ofDissent(), cost.megabytes()));
            last = cost;
        }
    }
}
