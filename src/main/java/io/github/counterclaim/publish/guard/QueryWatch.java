package io.github.counterclaim.publish.guard;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends queries from outside: at their deadline, when their client has gone, when the heap runs short, at the stop. */
final class QueryWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(QueryWatch.class);
    private static final long PERIOD_MILLIS = 25;
    private static final int HUNGRY_SHARE = 20;

    private final Set<RunningQuery> running = ConcurrentHashMap.newKeySet();
    private final AtomicLong stopped = new AtomicLong();
    private final HeapAlarm alarm = new HeapAlarm(this::stopHungriest);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(daemon("query-watch"));

    QueryWatch() {
        clock.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    void add(RunningQuery query) {
        running.add(query);
    }

    void remove(RunningQuery query) {
        running.remove(query);
    }

    int running() {
        return running.size();
    }

    long stopped() {
        return stopped.get();
    }

    private void look() {
        try {
            running.forEach(this::look);
        } catch (RuntimeException e) {
            // One query that cannot be asked must not end the watch over all others
            LOG.error("The watch over queries failed once", e);
        }
    }

    private void look(RunningQuery query) {
        if (query.budget().isOver()) {
            stop(query, query.budget().late());
        } else if (query.isForNobody()) {
            stop(query, new Refusal(Refusal.Kind.GONE, "The client left before its answer was ready"));
        }
    }

    private void stopHungriest() {
        long share = Runtime.getRuntime().maxMemory() / HUNGRY_SHARE;
        Optional<RunningQuery> hungriest = running.stream()
                .filter(query -> !query.isStopped() && query.allocatedBytes() > share)
                .max(Comparator.comparingLong(RunningQuery::allocatedBytes));
        hungriest.ifPresent(query -> stop(query, query.budget()
                .tooLarge("The query takes more memory than the server has free at this moment")));
    }

    private void stop(RunningQuery query, Refusal why) {
        if (!query.isStopped()) {
            stopped.incrementAndGet();
            query.stop(why);
            // Apart from the clock, which has others to stop: Jena makes whoever aborts a query wait until it is set up
            daemon("query-abort").newThread(query::abort).start();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        alarm.close();
        running.forEach(query -> stop(query, new Refusal(Refusal.Kind.BUSY, "The server is being stopped. Try again soon")));
    }
}
