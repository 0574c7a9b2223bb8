package io.github.counterclaim.publish.guard;

import java.time.Duration;

/**
 * How much one query may take, and how many may run.
 *
 * @param time how long a query may run; also the upper bound of what a client may ask for
 * @param queryChars how long its text may be, in UTF-16 units
 * @param rows how many solutions an answer may have
 * @param triples how many triples an answer may have
 * @param heldRows how many rows sorting, joining, grouping and DISTINCT may hold, together
 * @param textChars how long one string that a function makes may be, in UTF-16 units
 * @param madeChars how much text functions may make in one query, in UTF-16 units
 * @param running how many queries run at once
 * @param waiting how many more may wait for their turn
 * @param patience how long one waits for its turn
 */
public record Limits(
        Duration time,
        int queryChars,
        int rows,
        int triples,
        int heldRows,
        int textChars,
        long madeChars,
        int running,
        int waiting,
        Duration patience) {

    private static final int BYTES_PER_HELD_ROW = 256;
    private static final int MOST_HELD_ROWS = 5_000_000;

    /** Returns the limits that suit this machine: its processors and the heap that it was given. */
    public static Limits standard() {
        int running = Math.max(2, Runtime.getRuntime().availableProcessors());
        // Half of the heap for all that is held at once, a quarter for all text
        long heap = Runtime.getRuntime().maxMemory();
        long held = heap / 2 / running / BYTES_PER_HELD_ROW;
        return new Limits(
                Duration.ofSeconds(30),
                200_000,
                100_000,
                100_000,
                (int) Math.min(MOST_HELD_ROWS, held),
                1_000_000,
                heap / 4 / running / 2,
                running,
                4 * running,
                Duration.ofSeconds(3));
    }

    /** Returns the same limits with another time. */
    public Limits withTime(Duration other) {
        return new Limits(
                other, queryChars, rows, triples, heldRows, textChars, madeChars, running, waiting, patience);
    }

    /** Returns the same limits with other numbers of queries that run and that wait, and another patience. */
    public Limits withPlaces(int runs, int waits, Duration upTo) {
        return new Limits(time, queryChars, rows, triples, heldRows, textChars, madeChars, runs, waits, upTo);
    }
}
