package io.github.counterclaim.publish.ready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final Edition FIRST = new Edition("a", Instant.EPOCH);
    private static final Edition SECOND = new Edition("b", Instant.EPOCH.plusSeconds(1));
    private static final int BOUND = 200_000;

    private final Shelf shelf = Shelf.of(BOUND);

    private static Answer answer(int size) {
        return Answer.of("\"t\"", Map.of("Content-Type", "text/turtle", "ETag", "\"t\""), new byte[size]);
    }

    @Test
    void makesOnceForAnEditionAnAddressAndACoding() {
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            shelf.get(FIRST, "/a", false, () -> answer(made.incrementAndGet()));
        }
        assertEquals(1, made.get());
        shelf.get(FIRST, "/a", true, () -> answer(made.incrementAndGet()));
        shelf.get(FIRST, "/b", false, () -> answer(made.incrementAndGet()));
        assertEquals(3, made.get());
        assertEquals(1, Objects.requireNonNull(shelf.find(FIRST, "/a", false)).body().length);
    }

    @Test
    void aNewEditionDropsWhatWasMadeOfTheOld() {
        for (int i = 0; i < 10; i++) {
            shelf.get(FIRST, "/" + i, false, () -> answer(1000));
        }
        long before = shelf.bytes();
        assertTrue(before > 10_000, before + " bytes");
        Answer renewed = shelf.get(SECOND, "/0", false, () -> answer(1));
        assertNull(shelf.find(FIRST, "/0", false));
        assertSame(renewed, shelf.find(SECOND, "/0", false));
        assertTrue(shelf.bytes() < before / 5, shelf.bytes() + " of " + before + " bytes");
    }

    @Test
    void whoStillReadsTheOldEditionDropsNothingOfTheNew() {
        Answer now = shelf.get(SECOND, "/0", false, () -> answer(1));
        shelf.get(FIRST, "/0", false, () -> answer(2));
        assertSame(now, shelf.find(SECOND, "/0", false));
    }

    @Test
    void aCrawlStaysWithinTheBoundAndPushesOutNothingThatIsAskedForOften() {
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 20_000; i++) {
            if (i % 20 == 0) {
                shelf.get(FIRST, "/often", false, () -> answer(1000 + made.incrementAndGet()));
            }
            shelf.get(FIRST, "/once/" + i, false, () -> answer(1000));
            assertTrue(i % 1000 != 0 || shelf.bytes() <= BOUND, shelf.bytes() + " bytes");
        }
        assertTrue(made.get() < 10, "made " + made + " times of 1000");
    }

    @Test
    void whatIsLargerThanTheShelfIsAnsweredAndNotKept() {
        assertEquals(BOUND + 1, shelf.get(FIRST, "/large", false, () -> answer(BOUND + 1)).body().length);
        assertNull(shelf.find(FIRST, "/large", false));
        assertEquals(9, Shelf.of(0).get(FIRST, "/a", false, () -> answer(9)).body().length);
    }

    @Test
    void whatCannotBeMadeIsTriedAgain() {
        assertThrows(IllegalStateException.class, () -> shelf.get(FIRST, "/a", false, () -> {
            throw new IllegalStateException();
        }));
        assertEquals(3, shelf.get(FIRST, "/a", false, () -> answer(3)).body().length);
    }

    @Test
    void aNotModifiedSaysWhatTheAnswerSaysButNothingOfItsContent() {
        Answer answer = answer(5);
        assertEquals("5", answer.headers().get("Content-Length"));
        assertNull(answer.unchanged().get("Content-Length"));
        assertNull(answer.unchanged().get("Content-Type"));
        assertEquals("\"t\"", answer.unchanged().get("ETag"));
    }
}
