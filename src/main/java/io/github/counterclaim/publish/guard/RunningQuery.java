package io.github.counterclaim.publish.guard;

import java.util.function.BooleanSupplier;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/** A query while it runs, as the watch sees it. */
final class RunningQuery {

    private final Budget budget;
    private final BooleanSupplier gone;
    private final long thread = Thread.currentThread().getId();
    private final long allocatedBefore = Allocation.of(thread);
    private volatile @Nullable QueryExec exec;

    /**
     * Makes one that the calling thread will run.
     *
     * @param gone tells whether nobody waits for the answer any more; asked by another thread
     */
    RunningQuery(Budget budget, BooleanSupplier gone) {
        this.budget = budget;
        this.gone = gone;
    }

    Budget budget() {
        return budget;
    }

    void runs(QueryExec execution) {
        exec = execution;
    }

    boolean isForNobody() {
        return gone.getAsBoolean();
    }

    /** Returns how many bytes its thread has made since it began, garbage included. */
    long allocatedBytes() {
        return Allocation.of(thread) - allocatedBefore;
    }

    /** Returns whether it has been told to stop. */
    boolean isStopped() {
        return budget.reason() != null;
    }

    void stop(Refusal why) {
        budget.stop(why);
    }

    /** Ends the operators that do not look at the signal; waits while the query is being set up. */
    void abort() {
        QueryExec running = exec;
        if (running != null) {
            running.abort();
        }
    }
}
