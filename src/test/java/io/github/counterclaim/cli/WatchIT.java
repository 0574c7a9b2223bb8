package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.PublicServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server stays up, and answers everybody, while its corpus changes. */
@Tag("alone")
class WatchIT {

    private static final List<String> NAMES = List.of(
            "amirabdollahian-denies-drones-washington-confident",
            "iran-minister-admits-limited-drones-before-war",
            "un-experts-rwandan-troops-in-congo");
    /** Wide, for machines that do much else; bench/README.md has what it takes on a quiet one. */
    private static final long MOST_MILLIS = 30_000;

    private static final int ENOUGH = 50;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private String address = "";

    @Test
    void aChangeIsServedAndNoRequestFails() throws Exception {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.copy(Path.of("corpus", NAMES.get(0) + ".html"), corpus.resolve(NAMES.get(0) + ".html"));
        Files.copy(Path.of("corpus", NAMES.get(1) + ".html"), corpus.resolve(NAMES.get(1) + ".html"));
        Iris base = Iris.of("http://localhost:4799/");
        StringWriter news = new StringWriter();
        Pipeline pipeline = new CorpusPipeline(Path.of(".")).withCache(folder.resolve("cache"), true);
        try (Pipeline.Loaded loaded =
                        pipeline.watch(List.of(corpus), base, null, Pipeline.Progress.SILENT, new PrintWriter(news));
                PublicServer server = PublicServer.of(loaded.data()).port(0).base(base).archive(loaded.archive()).build()
                        .start()) {
            address = "http://localhost:" + server.port();
            Load load = new Load();
            load.start();
            String version = loaded.data().current().version();
            assertEquals(404, status("/data/article/" + NAMES.get(2) + ".ttl"));
            String tag = tag("/data/article/" + NAMES.get(0) + ".ttl");

            Files.copy(Path.of("corpus", NAMES.get(2) + ".html"), corpus.resolve(NAMES.get(2) + ".html"));
            await("/data/article/" + NAMES.get(2) + ".ttl", 200);
            assertNotEquals(version, loaded.data().current().version());
            assertNotEquals(tag, tag("/data/article/" + NAMES.get(0) + ".ttl"), "of another version");

            Files.writeString(corpus.resolve("empty.html"), "");
            Files.delete(corpus.resolve(NAMES.get(1) + ".html"));
            await("/data/article/" + NAMES.get(1) + ".ttl", 410);
            assertEquals(200, status("/data/article/" + NAMES.get(0) + ".ttl"));

            load.end();
            assertEquals(List.of(), List.copyOf(load.failures));
            assertTrue(load.answered.get() >= ENOUGH, load.answered + " answers");
            assertTrue(news.toString().contains("Published again (1 added, 0 changed, 0 removed)"), news.toString());
            assertTrue(news.toString().contains("empty.html: empty-file"), news.toString());
        }
    }

    private void await(String path, int wanted) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (status(path) != wanted) {
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis < MOST_MILLIS, path + " still answers " + status(path) + " after " + millis + " ms");
            Thread.sleep(50);
        }
    }

    private int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    private String tag(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Clients who browse all the while. */
    private final class Load {

        private final List<Thread> threads = new ArrayList<>();
        private final Queue<String> failures = new ConcurrentLinkedQueue<>();
        private final AtomicInteger answered = new AtomicInteger();
        private volatile boolean ended;

        private void start() {
            List<String> paths = List.of("/", "/articles", "/data/article/" + NAMES.get(0) + ".ttl",
                    "/sparql?query=SELECT%20*%7B%3Fs%20%3Fp%20%3Fo%7DLIMIT%20200", "/conflicts", "/dataset");
            for (int i = 0; i < 2; i++) {
                int first = i;
                threads.add(new Thread(() -> {
                    for (int n = first; !ended; n++) {
                        ask(paths.get(n % paths.size()));
                    }
                }));
            }
            threads.forEach(Thread::start);
        }

        private void ask(String path) {
            try {
                int status = status(path);
                if (status != 200) {
                    failures.add(path + " answers " + status);
                }
                answered.incrementAndGet();
            } catch (IOException | InterruptedException e) {
                failures.add(path + ": " + e);
            }
        }

        /** Lets them ask until they have asked enough. */
        private void end() throws InterruptedException {
            for (int i = 0; answered.get() < ENOUGH && i < 600; i++) {
                Thread.sleep(100);
            }
            ended = true;
            for (Thread thread : threads) {
                thread.join(30_000);
            }
        }
    }
}
