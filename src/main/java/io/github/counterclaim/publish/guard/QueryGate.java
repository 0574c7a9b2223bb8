package io.github.counterclaim.publish.guard;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets few queries run at once and few wait, in the order they came; the others are told to come again. */
final class QueryGate {

    private static final int PATIENT_PART = 10;

    private final Limits limits;
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();

    QueryGate(Limits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.running(), true);
    }

    /**
     * Waits for a place; whoever got one must {@link #leave}.
     *
     * @throws Refusal of kind BUSY when too many wait or the wait was too long
     */
    void enter() {
        if (places.tryAcquire()) {
            return;
        }
        if (waiting.incrementAndGet() > limits.waiting()) {
            waiting.decrementAndGet();
            throw busy();
        }
        try {
            if (!places.tryAcquire(patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Returns the longest wait: whoever waits must still be answered within one and a half times the limit. */
    Duration patience() {
        Duration part = limits.time().dividedBy(PATIENT_PART);
        return part.compareTo(limits.patience()) < 0 ? part : limits.patience();
    }

    void leave() {
        places.release();
    }

    int waiting() {
        return waiting.get();
    }

    private static Refusal busy() {
        return new Refusal(Refusal.Kind.BUSY, "The server has too many queries to answer at this moment. Try again soon");
    }
}
