package io.github.counterclaim.publish;

import io.github.counterclaim.publish.guard.PathologicalQueries;
import io.github.counterclaim.publish.guard.PathologicalQueries.Bomb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lays siege to a server with pathological queries while others browse, and tells how both fared. */
final class Siege {

    /** A query, how it was answered, and after how long; status 0 for no answer. */
    record Outcome(Bomb bomb, int status, long millis) {}

    /** How the siege went; times in milliseconds, sorted. */
    record Report(List<Outcome> outcomes, List<Long> idle, List<Long> besieged, List<String> failures) {

        long p99(List<Long> sorted) {
            return sorted.isEmpty() ? -1 : sorted.get((int) (sorted.size() * 0.99));
        }

        Map<Integer, Long> statuses() {
            Map<Integer, Long> counts = new TreeMap<>();
            outcomes.forEach(o -> counts.merge(o.status(), 1L, Long::sum));
            return counts;
        }

        long slowest() {
            return outcomes.stream().mapToLong(Outcome::millis).max().orElse(0);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("%d queries: by status %s, slowest %d ms%n".formatted(outcomes.size(), statuses(), slowest()));
            outcomes.stream().sorted((a, b) -> Long.compare(b.millis(), a.millis())).limit(3)
                    .forEach(o -> text.append("  %s: %d after %d ms%n".formatted(o.bomb().kind(), o.status(), o.millis())));
            return text.append("browsing: %d idle, p99 %d ms; %d under siege, p99 %d ms, worst %d ms; %d failures %s%n".formatted(
                    idle.size(), p99(idle), besieged.size(), p99(besieged), besieged.isEmpty() ? -1 : besieged.get(besieged.size() - 1),
                    failures.size(), failures.stream().limit(3).toList())).toString();
        }
    }

    private final int port;
    private final String endpoint;
    private final List<String> pages;

    Siege(int port, String endpoint, List<String> pages) {
        this.port = port;
        this.endpoint = endpoint;
        this.pages = pages;
    }

    /**
     * Asks each query once, as many at once as there are attackers, while eight clients browse.
     *
     * @param noise how many more attackers ask at the same time without being measured
     * @param warmSeconds how long people browse before the idle time counts, so that all is compiled
     */
    Report lay(List<Bomb> bombs, int attackers, int noise, int warmSeconds, int idleSeconds, int mostMillis) throws Exception {
        List<String> failures = Collections.synchronizedList(new ArrayList<>());
        browse(warmSeconds, new ArrayList<>());
        List<Long> idle = browse(idleSeconds, failures);
        ConcurrentLinkedQueue<Bomb> left = new ConcurrentLinkedQueue<>(bombs);
        List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService pool = Executors.newCachedThreadPool();
        for (int i = 0; i < attackers; i++) {
            pool.execute(() -> {
                for (Bomb bomb = left.poll(); bomb != null; bomb = left.poll()) {
                    outcomes.add(ask(bomb, mostMillis));
                }
            });
        }
        for (int i = 0; i < noise; i++) {
            pool.execute(() -> {
                for (int k = 0; !over.get(); k++) {
                    ask(bombs.get(k % bombs.size()), mostMillis);
                }
            });
        }
        List<Long> besieged = new ArrayList<>();
        while (outcomes.size() < bombs.size()) {
            besieged.addAll(browse(1, failures));
        }
        over.set(true);
        pool.shutdown();
        pool.awaitTermination(2L * mostMillis, TimeUnit.MILLISECONDS);
        Collections.sort(besieged);
        return new Report(List.copyOf(outcomes), idle, besieged, List.copyOf(failures));
    }

    private Outcome ask(Bomb bomb, int mostMillis) {
        long start = System.nanoTime();
        String body = bomb.text();
        int status = 0;
        try (RawClient client = new RawClient(port)) {
            client.send("POST " + endpoint + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/sparql-query\r\n"
                    + "Content-Length: " + body.length() + "\r\n\r\n" + body);
            status = RawClient.status(client.read(mostMillis));
        } catch (IOException e) {
            status = 0;
        }
        return new Outcome(bomb, status, (System.nanoTime() - start) / 1_000_000);
    }

    /** Eight people who look at a page each tenth of a second or so. */
    private List<Long> browse(int seconds, List<String> failures) throws InterruptedException {
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        ExecutorService people = Executors.newFixedThreadPool(8);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; i < 8; i++) {
            int person = i;
            people.execute(() -> {
                for (int k = person; System.nanoTime() < end; k++) {
                    look(pages.get(k % pages.size()), times, failures);
                }
            });
        }
        people.shutdown();
        people.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted;
    }

    private void look(String page, List<Long> times, List<String> failures) {
        long start = System.nanoTime();
        try {
            int status = RawClient.status(RawClient.ask(port, RawClient.get(page)));
            if (status != 200) {
                failures.add(page + " " + status);
            }
            times.add((System.nanoTime() - start) / 1_000_000);
            Thread.sleep(100);
        } catch (IOException e) {
            failures.add(page + " " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The full run: {@code PORT ENDPOINT QUERIES ATTACKERS NOISE MOST_MILLIS PAGE...}; see bench/siege.sh. */
    public static void main(String[] args) throws Exception {
        Siege siege = new Siege(Integer.parseInt(args[0]), args[1], List.of(args).subList(6, args.length));
        List<Bomb> bombs = PathologicalQueries.write(Integer.parseInt(args[2]), 20260103);
        System.out.print(siege.lay(bombs, Integer.parseInt(args[3]), Integer.parseInt(args[4]), 10, 10, Integer.parseInt(args[5])));
        System.exit(0);
    }
}
