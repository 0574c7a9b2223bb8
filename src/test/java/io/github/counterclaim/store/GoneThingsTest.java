package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.graph.Readings;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
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

    /** Versions that share graphs are told apart by those that they do not share. */
    @Test
    void whatASharedGraphStillHasIsNotGone() {
        KnownArticles known = new KnownArticles();
        Reading kept = Readings.bare("a", Polarity.AFFIRMED);
        DatasetGraph both = built(known, kept, Readings.rich());
        DatasetGraph less = built(known, kept);
        Node left = NodeFactory.createURI(Datasets.IRIS.article(kept.source()));
        assertSame(both.getGraph(left), less.getGraph(left));
        try (Store inMemory = Store.inMemory(both); Store onDisk = Store.write(both, folder)) {
            inMemory.replace(less);
            onDisk.replace(less);
            for (String thing : List.of(ARTICLE, STATE, left.getURI())) {
                assertEquals(onDisk.gone(thing).map(Gone::label), inMemory.gone(thing).map(Gone::label), thing);
            }
            assertEquals("A \"denial\"", inMemory.gone(ARTICLE).orElseThrow().label());
            inMemory.replace(both);
            assertTrue(inMemory.gone(ARTICLE).isEmpty());
        }
    }

    private static DatasetGraph built(KnownArticles known, Reading... readings) {
        return new DatasetBuilder(
                        Datasets.IRIS, Readings.CONVERSION, Datasets.lexicon(), Datasets.ontology(), known, Room.none())
                .addAll(List.of(readings))
                .build(Datasets::conflicts);
    }

    @Test
    void brokenLinesAreNoTombstones() throws java.io.IOException {
        java.nio.file.Files.writeString(folder.resolve(GoneThings.FILE), "nonsense\n");
        assertTrue(GoneThings.read(folder).things().isEmpty());
    }
}
