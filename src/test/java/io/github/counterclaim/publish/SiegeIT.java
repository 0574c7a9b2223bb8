package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.publish.guard.Limits;
import io.github.counterclaim.publish.guard.PathologicalQueries;
import io.github.counterclaim.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of pathological query once, in memory and on disk; bench/siege.sh runs a thousand in a small heap. */
@Tag("alone")
class SiegeIT {

    private static final List<String> PAGES = List.of("/page/state/iran", "/data/state/iran.ttl", "/articles");
    // The limit is a second; the machine that tests run on may be busy with much more than this
    private static final int MOST_MILLIS = 15_000;
    // Nothing is asserted of the idle time, for which all would have to be compiled
    private static final int WARM_SECONDS = 1;

    @Test
    void theServerStandsInMemory() throws Exception {
        stand(Store.inMemory(SiegeServer.data()));
    }

    @Test
    void theServerStandsOnDisk(@TempDir Path folder) throws Exception {
        stand(Store.write(SiegeServer.data(), folder.resolve("store")));
    }

    private static void stand(Store store) throws Exception {
        Snapshot data = new Snapshot(store.dataset(), "siege", Instant.EPOCH);
        try (store;
                PublicServer server = PublicServer.of(() -> data).port(0).queries(TestData.queries())
                        .limits(Limits.standard().withTime(Duration.ofSeconds(1))).build().start()) {
            Siege siege = new Siege(server.port(), "/sparql", PAGES);
            Siege.Report report = siege.lay(PathologicalQueries.write(PathologicalQueries.kinds(), 1), 2, 0, WARM_SECONDS, 2, 3 * MOST_MILLIS);
            System.out.print(report);
            assertEquals(List.of(), report.failures());
            assertTrue(Set.of(200, 400, 422, 503).containsAll(report.statuses().keySet()), report.toString());
            assertTrue(report.slowest() < MOST_MILLIS, report.toString());
        }
    }
}
