package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much the first page weighs, and how soon it is there. */
@Tag("alone")
class FirstPageBrowserIT {

    private static final long HOME_BYTES = 250_000;
    private static final long LARGEST_PAINT_MILLIS = 1_000;

    @Test
    void theFirstPageIsSmallAndSoonThere() {
        assumeTrue(Chromium.isInstalled(), "chromium and chromedriver are not installed");
        Snapshot data = PageData.rich();
        try (PublicServer server = PublicServer.of(() -> data).port(0).build().start();
                Chromium fresh = Chromium.of("http://localhost:" + server.port(), true)) {
            long bytes = fresh.visit("/").bytes();
            assertTrue(bytes > 10_000 && bytes < HOME_BYTES, bytes + " bytes");
            List<Long> paints = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                fresh.visit("/");
                fresh.script("window.paint = 0; new PerformanceObserver(l => { window.paint = Math.ceil(l.getEntries().at(-1).startTime); })"
                        + ".observe({type: 'largest-contentful-paint', buffered: true})");
                paints.add((Long) fresh.await("window.paint > 0 && window.paint"));
            }
            Collections.sort(paints);
            assertTrue(paints.get(paints.size() / 2) < LARGEST_PAINT_MILLIS, paints + " ms");
        }
    }
}
