package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.Reading;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What was found out of articles when {@link Copies} were looked for last, for the next time, when most of them are the
 * same readings. For one thread.
 */
public final class KnownCopies {

    private record Known(long[] sample, Map<Reading, Boolean> compared) {}

    private final boolean holds;
    private Map<Reading, Known> last = new IdentityHashMap<>();
    private Map<Reading, Known> next = new IdentityHashMap<>();

    /** Knows nothing yet. */
    public KnownCopies() {
        this(true);
    }

    private KnownCopies(boolean holds) {
        this.holds = holds;
    }

    /** Returns one for a search after which no other comes: it holds no reading. */
    public static KnownCopies none() {
        return new KnownCopies(false);
    }

    /** Begins another search; readings that the one before did not have are forgotten. */
    void begin() {
        last = next;
        next = new IdentityHashMap<>();
    }

    /** Returns a reading's sample of runs of words; to be asked for before it is compared. */
    long[] sample(Reading reading, Supplier<long[]> made) {
        Known before = last.get(reading);
        Known now = new Known(before == null ? made.get() : before.sample(), new IdentityHashMap<>());
        if (holds) {
            next.put(reading, now);
        }
        return now.sample();
    }

    /** Returns whether two readings are copies. */
    boolean isCopy(Reading a, Reading b, BooleanSupplier made) {
        Known before = last.get(a);
        Boolean known = before == null ? null : before.compared().get(b);
        boolean copy = known == null ? made.getAsBoolean() : known;
        Known now = next.get(a);
        if (now != null) {
            now.compared().put(b, copy);
        }
        return copy;
    }
}
