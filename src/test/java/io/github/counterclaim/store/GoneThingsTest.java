package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoneThingsTest {

    private static final String ARTICLE = Datasets.IRIS.base() + "id/article/story-014";
    private static final String STATE = Datasets.IRIS.base() + "id/state/iran";

    @TempDir
    Path folder;

    @Test
    void whatARebuildLacksIsRememberedAcrossStarts() {
        String before;
        try (Store store = Store.write(Datasets.three(), folder)) {
            before = store.version().id();
            assertTrue(store.gone(ARTICLE).isEmpty());
        }
        try (Store store = Store.write(Datasets.one(), folder)) {
            Gone gone = store.gone(ARTICLE).orElseThrow();
            assertEquals("A \"denial\"", gone.label());
            assertEquals(before, gone.version());
            assertTrue(store.gone(STATE).isEmpty(), "it is still there");
            assertTrue(store.gone(Datasets.IRIS.base() + "id/state/never").isEmpty());
        }
        try (Store store = Store.open(folder)) {
            assertFalse(store.gone(ARTICLE).isEmpty());
        }
    }

    @Test
    void whatComesBackIsNotGone() {
        try (Store store = Store.write(Datasets.three(), folder)) {
            store.replace(Datasets.one());
            assertFalse(store.gone(ARTICLE).isEmpty());
            store.replace(Datasets.three());
            assertTrue(store.gone(ARTICLE).isEmpty());
        }
    }

    @Test
    void aStoreInMemoryRemembersForAsLongAsItLives() {
        try (Store store = Store.inMemory(Datasets.three())) {
            store.replace(Datasets.one());
            assertFalse(store.gone(ARTICLE).isEmpty());
        }
    }

    @Test
    void brokenLinesAreNoTombstones() throws java.io.IOException {
        java.nio.file.Files.writeString(folder.resolve(GoneThings.FILE), "nonsense\n");
        assertTrue(GoneThings.read(folder).things().isEmpty());
    }
}
