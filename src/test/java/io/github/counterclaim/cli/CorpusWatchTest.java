package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a corpus counts as changed. */
@Tag("alone")
class CorpusWatchTest {

    @TempDir
    private Path corpus;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void everyChangeIsHeardOnceAndNothingElse() throws IOException, InterruptedException {
        Files.writeString(corpus.resolve("a.html"), "a");
        Files.writeString(corpus.resolve("b.html"), "b");
        Thread thread = watch();
        Files.writeString(corpus.resolve("notes.md"), "no article");
        assertNull(heard.poll(2, TimeUnit.SECONDS));
        Files.writeString(corpus.resolve("c.txt"), "c");
        assertEquals("1 added, 0 changed, 0 removed", next());
        Files.writeString(corpus.resolve("a.html"), "longer");
        Files.delete(corpus.resolve("b.html"));
        String both = next();
        assertEquals("0 added, 1 changed, 1 removed", both);
        Files.createDirectory(corpus.resolve("judgements"));
        Files.writeString(corpus.resolve("judgements/x.ttl"), "");
        assertEquals("1 added, 0 changed, 0 removed", next());
        assertNull(heard.poll(2, TimeUnit.SECONDS));
        stop(thread);
    }

    @Test
    void aFileThatStillGrowsIsLeftInPeace() throws IOException, InterruptedException {
        Files.writeString(corpus.resolve("a.html"), "a");
        Thread thread = watch();
        Path growing = corpus.resolve("b.html");
        for (int i = 0; i < 20; i++) {
            Files.writeString(growing, "more ", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Thread.sleep(100);
            assertNull(heard.poll(), "written to a moment ago");
        }
        assertEquals("1 added, 0 changed, 0 removed", next());
        stop(thread);
    }

    @Test
    void practisesWhileNothingChangesUntilItIsEnough() throws IOException, InterruptedException {
        Files.writeString(corpus.resolve("a.html"), "a");
        List<Path> folders = List.of(corpus);
        AtomicInteger practised = new AtomicInteger();
        Thread thread = new Thread(new CorpusWatch(folders, CorpusWatch.State.of(folders), heard::add, () -> {
            int times = practised.incrementAndGet();
            heard.add("practised " + times);
            return times < 2;
        }));
        thread.setDaemon(true);
        thread.start();
        assertEquals("practised 1", next());
        assertEquals("practised 2", next());
        Files.writeString(corpus.resolve("b.html"), "b");
        assertEquals("1 added, 0 changed, 0 removed", next());
        assertNull(heard.poll(2, TimeUnit.SECONDS));
        stop(thread);
    }

    private String next() throws InterruptedException {
        return heard.poll(30, TimeUnit.SECONDS);
    }

    private Thread watch() {
        List<Path> folders = List.of(corpus);
        Thread thread = new Thread(new CorpusWatch(folders, CorpusWatch.State.of(folders), heard::add));
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void stop(Thread thread) throws InterruptedException {
        thread.interrupt();
        thread.join(30_000);
        assertEquals(Thread.State.TERMINATED, thread.getState());
    }
}
