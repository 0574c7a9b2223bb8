package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests that are nearly right: {@code -Dmutations=50000} for the full run. */
@Tag("alone")
class MutatedRequestsIT {

    private static final int COUNT = Integer.getInteger("mutations", 2000);
    private static final int MOST_MILLIS = 5000;

    @Test
    void noRequestMakesTheServerFailOrHang() throws IOException {
        Snapshot data = TestData.small("first");
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        try (PublicServer server = PublicServer.of(() -> data).port(0).queries(TestData.queries()).build().start()) {
            MutatedRequests requests = new MutatedRequests(20260101);
            for (int i = 0; i < 500; i++) {
                ask(server.port(), requests.next(), statuses, faults);
            }
            int threads = Thread.activeCount();
            long heap = usedHeap();
            for (int i = 500; i < COUNT; i++) {
                ask(server.port(), requests.next(), statuses, faults);
            }
            System.out.println(COUNT + " mutated requests: " + statuses);
            assertEquals(List.of(), faults, statuses.toString());
            assertTrue(statuses.size() > 5, statuses.toString());
            assertTrue(Thread.activeCount() <= threads + 20, threads + " threads, then " + Thread.activeCount());
            assertTrue(usedHeap() < heap + 32_000_000, heap + " bytes of heap, then " + usedHeap());
            assertEquals(200, RawClient.status(RawClient.ask(server.port(), RawClient.get("/page/state/iran"))));
        }
    }

    private static long usedHeap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A body that does not come is waited for; so the other side says that it has said all. */
    private static void ask(int port, byte[] request, Map<Integer, Integer> statuses, List<String> faults) {
        long start = System.nanoTime();
        try (RawClient client = new RawClient(port)) {
            client.send(request);
            client.socket().shutdownOutput();
            String answer = client.read(2 * MOST_MILLIS);
            int status = RawClient.status(answer);
            statuses.merge(status, 1, Integer::sum);
            if (status >= 500 && status != 503 || answer.contains("(silent)")) {
                faults.add(status + " to " + new String(request, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException reset) {
            statuses.merge(-1, 1, Integer::sum);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (millis > MOST_MILLIS) {
            faults.add(millis + " ms for " + new String(request, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void theSameSeedWritesTheSameRequests() {
        MutatedRequests one = new MutatedRequests(1);
        MutatedRequests other = new MutatedRequests(1);
        for (int i = 0; i < 100; i++) {
            assertArrayEquals(one.next(), other.next());
        }
    }
}
