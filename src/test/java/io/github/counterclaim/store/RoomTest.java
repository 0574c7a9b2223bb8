package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.graph.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set that is too large for the memory is the same on the disk, and nothing of it stays there. */
class RoomTest {

    @TempDir
    private Path folder;

    private static DatasetGraph three(Room room) {
        return new DatasetBuilder(
                        Datasets.IRIS, Readings.CONVERSION, Datasets.lexicon(), Datasets.ontology(), KnownArticles.none(), room)
                .addAll(List.of(
                        Readings.bare("a", Polarity.AFFIRMED),
                        // the second of one name replaces the first, wherever that lies
                        Readings.bare("b", Polarity.AFFIRMED),
                        Readings.bare("b", Polarity.DENIED),
                        Readings.rich()))
                .build(Datasets::conflicts);
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void beyondASizeTheDataIsTheSameOnTheDisk() throws IOException {
        DatasetGraph inMemory = Datasets.three();
        long all = Fingerprint.of(inMemory).quads();
        for (long most : new long[] {0, 30, all / 2, all - 20}) {
            try (Room room = Room.in(folder, most, 0)) {
                DatasetGraph onDisk = three(room);
                assertInstanceOf(TdbView.class, onDisk);
                assertTrue(room.isUsed());
                assertEquals(Fingerprint.of(inMemory), Fingerprint.of(onDisk));
                assertEquals(inMemory.getUnionGraph().size(), (int) Txn.calculateRead(onDisk, () -> onDisk.getUnionGraph().size()));
                assertEquals(1, in(folder).size());
            }
            assertEquals(List.of(), in(folder));
        }
    }

    @Test
    void whatFitsStaysInMemory() throws IOException {
        try (Room room = Room.in(folder)) {
            assertInstanceOf(MemoryDataset.class, three(room));
            assertFalse(room.isUsed());
            assertEquals(List.of(), in(folder));
        }
    }

    @Test
    void theDumpsAreTheSameByteByByte() throws IOException {
        Path memory = folder.resolve("memory");
        Path disk = folder.resolve("disk");
        Dumps.write(Datasets.three(), memory, Datasets.IRIS);
        try (Room room = Room.in(folder, 0, 0)) {
            DatasetGraph data = three(room);
            Files.createDirectories(disk);
            // runs of seven lines: every graph is large, and so is every table
            Txn.executeRead(data, new Dumps(data, Datasets.IRIS, disk, 7)::writeAll);
        }
        List<Path> files = in(memory).stream().filter(Files::isRegularFile).filter(f -> !f.endsWith(StoreLock.FILE)).toList();
        assertEquals(files.stream().map(Path::getFileName).toList(), in(disk).stream().map(Path::getFileName).toList());
        for (Path file : files) {
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(disk.resolve(file.getFileName())), file.toString());
        }
    }

    /** As for {@code publish --store} of a large corpus, over a version that is there. */
    @Test
    void aStoreIsWrittenFromTheDisk() throws IOException {
        Path stored = folder.resolve("stored");
        Store.write(Datasets.one(), stored).close();
        try (Room room = Room.in(stored, 0, 0); Store store = Store.write(three(room), stored)) {
            assertEquals(Fingerprint.of(Datasets.three()).hash(), store.version().id());
            room.close();
            assertEquals(Fingerprint.of(Datasets.three()), Fingerprint.of(store.dataset()));
        }
        assertEquals(List.of(), in(stored).stream().filter(f -> f.getFileName().toString().startsWith(".counterclaim")).toList());
    }

    @Test
    void whatAKilledProcessLeftIsCleared() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".counterclaim-killed"));
        Path lock = Files.createFile(left.resolve(StoreLock.FILE));
        Files.writeString(left.resolve("readings"), "x");
        Files.writeString(folder.resolve("other"), "x");
        try (Room fresh = Room.in(folder)) {
            assertTrue(Files.exists(left), "it may be one that begins just now");
            assertFalse(fresh.isUsed());
        }
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        try (StoreLock held = StoreLock.take(left); Room room = Room.in(folder)) {
            assertTrue(Files.exists(left), "somebody works there");
        }
        Room.in(folder).close();
        assertEquals(List.of(folder.resolve("other")), in(folder));
    }

    @Test
    void aGraphTakesThePlaceOfTheOneOfItsName() {
        try (Room room = Room.in(folder, 0, 0)) {
            DiskDataset data = room.dataset();
            data.put("http://example.org/g", Datasets.lexicon().getGraph());
            data.view();
            data.put("http://example.org/g", Datasets.turtle("<id/state/iran> a cc:State .").getGraph());
            DatasetGraph now = data.view();
            assertEquals(1L, (long) Txn.calculateRead(now, () -> now.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count()));
        }
    }
}
