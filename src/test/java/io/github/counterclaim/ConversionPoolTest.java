package io.github.counterclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("alone")
class ConversionPoolTest {

    @Test
    void resultsKeepTheOrderOfTheItems() {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        List<Integer> items = IntStream.range(0, 100).boxed().toList();
        try (ConversionPool<Integer, Integer> pool = new ConversionPool<>(4, Duration.ofSeconds(60))) {
            assertEquals(items.stream().map(i -> i * i).toList(), pool.map(items, i -> i * i, i -> -1, told::add));
            assertEquals(items, told.stream().sorted().toList());
        }
    }

    @Test
    void workThatDoesNotListenIsLeftBehindAndTheOthersGoOn() {
        AtomicBoolean over = new AtomicBoolean();
        try (ConversionPool<String, String> pool = new ConversionPool<>(1, Duration.ofMillis(300))) {
            List<String> results = pool.map(
                    List.of("a", "endless", "b", "endless", "c"),
                    item -> item.equals("endless") ? spin(over) : item,
                    item -> "late",
                    item -> { });
            assertEquals(List.of("a", "late", "b", "late", "c"), results);
        } finally {
            over.set(true);
        }
    }

    @Test
    void workThatWaitsIsGivenUpTooAndHearsOfIt() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        try (ConversionPool<String, String> pool = new ConversionPool<>(1, Duration.ofMillis(50))) {
            List<String> told = Collections.synchronizedList(new ArrayList<>());
            List<String> results = pool.map(
                    List.of("waits", "next"), item -> item.equals("waits") ? wait(heard) : item, item -> "late", told::add);
            assertEquals(List.of("late", "next"), results);
            // one thread gives up the first while another does the second: which is told first is open
            assertEquals(List.of("next", "waits"), told.stream().sorted().toList());
        }
        assertTrue(heard.await(10, TimeUnit.SECONDS), "an interrupt");
    }

    private static String spin(AtomicBoolean over) {
        long steps = 0;
        while (!over.get()) {
            steps++;
        }
        return "after " + steps;
    }

    private static String wait(CountDownLatch heard) {
        try {
            Thread.sleep(60_000);
            return "in time";
        } catch (InterruptedException e) {
            heard.countDown();
            throw new CancellationException();
        }
    }
}
