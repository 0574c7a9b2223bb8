package io.github.counterclaim.publish;

import io.github.counterclaim.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps a server busy for a while, at four fifths of what it can, and tells how its time and heap went. */
final class Soak {

    private static final int CLIENTS = 4;
    private static final List<String> PATHS = List.of("/", "/page/state/iran", "/data/state/iran.ttl", "/articles", "/search?q=iran",
            "/timeline", "/queries/named?name=Iran", "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%20100");

    /** A part of the time: how many answers, how many of them wrong, p99 in ms, and the heap and threads at its end. */
    record Part(int answers, int failures, long p99Millis, long heapBytes, int threads) {}

    private final int port;
    private final AtomicInteger failures = new AtomicInteger();

    Soak(int port) {
        this.port = port;
    }

    /** Returns how many answers a second the server gives when asked as fast as it can. */
    double capacity(int seconds) throws InterruptedException {
        return part(seconds, 0).answers() / (double) seconds;
    }

    /** Asks for so many parts of so many seconds each, at a rate. */
    List<Part> soak(int parts, int seconds, double perSecond) throws InterruptedException {
        List<Part> all = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            all.add(part(seconds, perSecond));
        }
        return all;
    }

    private Part part(int seconds, double perSecond) throws InterruptedException {
        failures.set(0);
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        AtomicLong number = new AtomicLong();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> {
                while (System.nanoTime() < end) {
                    long mine = number.getAndIncrement();
                    await(perSecond == 0 ? 0 : start + (long) (mine * 1e9 / perSecond));
                    times.add(look(PATHS.get((int) (mine % PATHS.size()))));
                }
            });
        }
        clients.shutdown();
        clients.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Part(sorted.size(), failures.get(), sorted.get((int) (sorted.size() * 0.99)), heap, Thread.activeCount());
    }

    private static void await(long nanos) {
        long left = nanos - System.nanoTime();
        if (left > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private long look(String path) {
        long start = System.nanoTime();
        try {
            if (RawClient.status(RawClient.ask(port, RawClient.get(path))) != 200) {
                failures.incrementAndGet();
            }
        } catch (IOException e) {
            failures.incrementAndGet();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** The long run: {@code SECONDS RATE}, a rate of 0 for four fifths of what the server can; see bench/soak.sh. */
    public static void main(String[] args) throws InterruptedException {
        Store store = Store.inMemory(SiegeServer.data());
        Snapshot data = new Snapshot(store.dataset(), "soak", Instant.EPOCH);
        try (PublicServer server = PublicServer.of(() -> data).port(0).queries(TestData.queries()).build().start()) {
            Soak soak = new Soak(server.port());
            soak.capacity(10);
            double rate = Double.parseDouble(args[1]);
            rate = rate > 0 ? rate : 0.8 * soak.capacity(20);
            System.out.printf("%.0f requests a second%n", rate);
            int parts = 10;
            soak.soak(parts, Integer.parseInt(args[0]) / parts, rate).forEach(System.out::println);
        }
        System.exit(0);
    }
}
