package io.github.counterclaim.store;

import static io.github.counterclaim.store.Datasets.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedTest {

    @TempDir
    Path folder;

    /** Refuses a data set of three articles or more. */
    private static List<Finding> small(DatasetGraph data) {
        return count(data, "?a a cc:Article") < 3 ? List.of() : List.of(new Finding("too-big", "here", "Less of it"));
    }

    @Test
    void aReaderKeepsItsVersionUntilDone() {
        Served served = new Served(Store.inMemory(Datasets.one()).version(), data -> List.of());
        readAcrossASwap(served, Store.inMemory(Datasets.three()).version());
    }

    @Test
    void soDoesAReaderOfTheDisk() {
        try (Store store = Store.write(Datasets.one(), folder.resolve("store"))) {
            Served served = new Served(store.version(), data -> List.of());
            readAcrossASwap(served, store.replace(Datasets.three()));
        }
    }

    private static void readAcrossASwap(Served served, Store.Version next) {
        DatasetGraph old = served.current().dataset();
        old.begin(ReadWrite.READ);
        try {
            long before = old.getDefaultGraph().stream().count();
            served.replace(next);
            assertEquals(before, old.getDefaultGraph().stream().count());
        } finally {
            old.end();
        }
        assertEquals(1, count(old, "?c a cc:Claim"));
        assertEquals(5, count(served.current().dataset(), "?c a cc:Claim"));
    }

    @Test
    void aBrokenVersionIsRefusedAndTheOldServesOn() {
        Store.Version first = Store.inMemory(Datasets.one()).version();
        Store.Version bad = Store.inMemory(Datasets.three()).version();
        Served served = new Served(first, ServedTest::small);
        CounterclaimException e = assertThrows(CounterclaimException.class, () -> served.replace(bad));
        assertEquals("invalid-data", e.code());
        assertSame(first, served.current());
        assertThrows(CounterclaimException.class, () -> new Served(bad, ServedTest::small));
        assertNotEquals(first.id(), bad.id());
    }
}
