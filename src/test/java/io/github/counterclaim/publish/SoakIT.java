package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.store.Store;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A minute of steady requests; bench/soak.sh asks for half an hour. */
@Tag("alone")
class SoakIT {

    private static final int PARTS = 6;
    private static final int SECONDS = 5;

    @Test
    void heapAndThreadsDoNotGrowAndNoAnswerIsWrong() throws InterruptedException {
        Store store = Store.inMemory(SiegeServer.data());
        Snapshot data = new Snapshot(store.dataset(), "soak", Instant.EPOCH);
        try (PublicServer server = PublicServer.of(() -> data).port(0).queries(TestData.queries()).build().start()) {
            Soak soak = new Soak(server.port());
            soak.capacity(3);
            List<Soak.Part> parts = soak.soak(PARTS, SECONDS, 0.8 * soak.capacity(3));
            System.out.println(parts);
            Soak.Part first = parts.get(0);
            Soak.Part last = parts.get(PARTS - 1);
            assertEquals(0, parts.stream().mapToInt(Soak.Part::failures).sum(), parts.toString());
            assertTrue(last.heapBytes() < first.heapBytes() + 32_000_000, parts.toString());
            assertTrue(last.p99Millis() < 3 * first.p99Millis() + 500, parts.toString());
            assertTrue(last.threads() <= first.threads() + 20, parts.toString());
        }
    }
}
