package io.github.counterclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.cache.ReadingShelf;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.graph.Readings;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is converted holds no reading for which there is no room in memory. */
@Tag("alone")
class ConversionTest {

    @TempDir
    private Path folder;

    @Test
    void readingsInAFileAreNotHeld() throws InterruptedException {
        try (ReadingShelf shelf = new ReadingShelf(0, () -> folder)) {
            List<ReadingShelf.Place> places = new ArrayList<>();
            for (String name : List.of("b", "a")) {
                places.add(shelf.put(Readings.bare(name, Polarity.DENIED)));
            }
            List<Reading> sorted =
                    ReadingShelf.sorted(new Converter.Conversion(shelf.at(places), List.of()).readings());
            assertEquals("a", sorted.get(0).source().identifier());
            WeakReference<Reading> fetched = new WeakReference<>(sorted.get(0));
            for (int i = 0; i < 50 && fetched.get() != null; i++) {
                System.gc();
                Thread.sleep(10);
            }
            assertTrue(fetched.refersTo(null), "somebody holds the reading");
            assertEquals(2, sorted.size());
        }
    }
}
