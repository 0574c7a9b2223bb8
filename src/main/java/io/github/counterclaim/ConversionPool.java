package io.github.counterclaim;

import io.github.counterclaim.claim.CounterclaimException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does pieces of work on some threads, each within a time. Work that takes longer is interrupted and given up; where it
 * does not listen, its thread is left behind and another takes its place, so that the others go on.
 *
 * @param <T> what the work is on
 * @param <R> what it gives
 */
final class ConversionPool<T, R> implements AutoCloseable {

    private static final long LOOK_MILLIS = 200;
    /** Work that waits for others gets no processor; it is given up only after this many times its time. */
    private static final int PATIENCE = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ThreadPoolExecutor threads;
    private final Duration most;

    /**
     * Makes a pool.
     *
     * @param size how many threads work at once
     * @param most how much of a processor's time a piece of work may take
     */
    ConversionPool(int size, Duration most) {
        this.most = most;
        this.threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "conversion");
            // one that is left behind must not keep the program from ending
            thread.setDaemon(true);
            return thread;
        });
    }

    private final class Piece extends FutureTask<R> {
        private volatile long threadId;
        private volatile long startNanos;
        private volatile long startCpuNanos;
        private boolean abandoned;
        private boolean ended;

        private final AtomicBoolean settled;

        private Piece(T item, Function<T, R> work, Consumer<T> told, AtomicBoolean settled) {
            super(() -> {
                R result = work.apply(item);
                if (settled.compareAndSet(false, true)) {
                    told.accept(item);
                }
                return result;
            });
            this.settled = settled;
        }

        @Override
        public void run() {
            startNanos = System.nanoTime();
            startCpuNanos = THREADS.getCurrentThreadCpuTime();
            threadId = Thread.currentThread().getId();
            try {
                super.run();
            } finally {
                end();
                // an interrupt that came late is not for the next piece
                Thread.interrupted();
            }
        }

        private boolean isLate() {
            if (threadId == 0) {
                return false;
            }
            long cpu = THREADS.getThreadCpuTime(threadId) - startCpuNanos;
            return cpu > most.toNanos() || System.nanoTime() - startNanos > PATIENCE * most.toNanos();
        }

        /** Returns false where the work was done just now. */
        private synchronized boolean abandon() {
            if (!settled.compareAndSet(false, true)) {
                return false;
            }
            cancel(true);
            if (!ended) {
                abandoned = true;
                resize(1);
            }
            return true;
        }

        private synchronized void end() {
            ended = true;
            if (abandoned) {
                resize(-1);
            }
        }
    }

    private void resize(int by) {
        synchronized (threads) {
            int size = threads.getCorePoolSize() + by;
            if (by > 0) {
                threads.setMaximumPoolSize(size);
                threads.setCorePoolSize(size);
            } else {
                threads.setCorePoolSize(size);
                threads.setMaximumPoolSize(size);
            }
        }
    }

    /**
     * Does all of the work.
     *
     * @param work throws where nothing further can be done, as with a full disk
     * @param late what to give for work that took too long
     * @param told hears of each item once, when it is done or given up; called from the threads that work
     * @return what it gave, in the order of the items
     */
    List<R> map(List<T> items, Function<T, R> work, Function<T, R> late, Consumer<T> told) {
        List<Piece> pieces = items.stream().map(item -> new Piece(item, work, told, new AtomicBoolean())).toList();
        pieces.forEach(threads::execute);
        List<R> results = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            results.add(result(pieces.get(i), items.get(i), late, told));
        }
        return results;
    }

    private R result(Piece piece, T item, Function<T, R> late, Consumer<T> told) {
        while (true) {
            try {
                return piece.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (piece.isLate() && piece.abandon()) {
                    told.accept(item);
                    return late.apply(item);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while converting", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof CounterclaimException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
