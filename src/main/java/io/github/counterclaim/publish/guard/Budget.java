package io.github.counterclaim.publish.guard;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/** What one query has left of its time and memory. Its own thread counts; any thread may stop it. */
final class Budget {

    private final Limits limits;
    private final Duration time;
    private final long endNanos;
    // The signal that Jena's iterators look at, and why it was given
    private final AtomicBoolean signal = new AtomicBoolean();
    private final AtomicReference<@Nullable Refusal> reason = new AtomicReference<>();
    private long heldRows;
    private long madeChars;

    Budget(Limits limits, Duration time) {
        this.limits = limits;
        this.time = time;
        this.endNanos = System.nanoTime() + time.toNanos();
    }

    AtomicBoolean signal() {
        return signal;
    }

    @Nullable Refusal reason() {
        return reason.get();
    }

    boolean isOver() {
        return System.nanoTime() - endNanos > 0;
    }

    /** Ends the query for a reason; the first one counts. */
    void stop(Refusal why) {
        reason.compareAndSet(null, why);
        signal.set(true);
    }

    Refusal late() {
        return new Refusal(Refusal.Kind.TOO_SLOW, "The query took longer than its "
                + (time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " s")
                + ". Make it narrower or add a LIMIT; for much data take the dumps");
    }

    /** Throws when the query was stopped or its time is over; cheap enough for every few steps. */
    void check() {
        if (signal.get()) {
            throw new QueryCancelledException();
        }
        if (isOver()) {
            throw stopped(late());
        }
    }

    /** Counts a row that an operator keeps in memory. */
    void hold() {
        if (++heldRows > limits.heldRows()) {
            throw stopped(tooLarge("The query must hold more than " + limits.heldRows()
                    + " rows to sort, join, group or compare them"));
        }
        if ((heldRows & 255) == 0) {
            check();
        }
    }

    /** Counts text that a function is about to make. */
    void text(long chars) {
        madeChars += chars;
        if (chars > limits.textChars()) {
            throw stopped(tooLarge("The query makes a text of more than " + limits.textChars() + " characters"));
        }
        if (madeChars > limits.madeChars()) {
            throw stopped(tooLarge("The query makes more than " + limits.madeChars() + " characters of text"));
        }
    }

    QueryCancelledException stoppedAsTooLarge(String what) {
        return stopped(tooLarge(what));
    }

    Refusal tooLarge(String what) {
        return new Refusal(Refusal.Kind.TOO_LARGE, what + ". Make it narrower; for much data take the dumps");
    }

    /** What Jena passes on unchanged and unlogged; the reason is kept here. */
    private QueryCancelledException stopped(Refusal why) {
        stop(why);
        return new QueryCancelledException();
    }
}
