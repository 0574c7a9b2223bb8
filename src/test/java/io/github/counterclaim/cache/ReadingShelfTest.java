package io.github.counterclaim.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.graph.Readings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readings that are put down come back as they were. */
class ReadingShelfTest {

    @TempDir
    private Path folder;

    private static List<Reading> readings() {
        List<Reading> all = new ArrayList<>(IntStream.range(0, 200)
                .mapToObj(i -> Readings.bare("article " + i, i % 2 == 0 ? Polarity.AFFIRMED : Polarity.DENIED)).toList());
        all.add(Readings.rich());
        return all;
    }

    @Test
    void thoseWithoutRoomInMemoryComeBackFromTheFile() {
        List<Reading> all = readings();
        int length = all.get(0).text().length();
        try (ReadingShelf shelf = new ReadingShelf(50L * length, () -> folder)) {
            List<Reading> back = shelf.at(all.stream().map(shelf::put).toList());
            assertEquals(all, back);
            assertTrue(Files.exists(folder.resolve("readings")));
            assertSame(all.get(49), back.get(49));
            assertNotSame(all.get(50), back.get(50));
        }
    }

    @Test
    void allAreInMemoryWhereThereIsRoom() throws IOException {
        List<Reading> all = readings();
        try (ReadingShelf shelf = ReadingShelf.inMemory()) {
            List<Reading> back = shelf.at(all.stream().map(shelf::put).toList());
            IntStream.range(0, all.size()).forEach(i -> assertSame(all.get(i), back.get(i)));
        }
        try (var files = Files.list(folder)) {
            assertFalse(files.findAny().isPresent());
        }
    }

    @Test
    void theyAreSortedByIdentifierWithoutBeingFetched() {
        List<Reading> all = readings();
        Collections.reverse(all);
        List<String> names = all.stream().map(reading -> reading.source().identifier()).sorted().toList();
        try (ReadingShelf shelf = new ReadingShelf(0, () -> folder)) {
            List<Reading> sorted = ReadingShelf.sorted(shelf.at(all.stream().map(shelf::put).toList()));
            assertEquals(names, sorted.stream().map(reading -> reading.source().identifier()).toList());
            assertEquals(ReadingShelf.sorted(all), sorted);
        }
    }

    @Test
    void manyThreadsPutThemDownAtOnce() {
        List<Reading> all = readings();
        try (ReadingShelf shelf = new ReadingShelf(0, () -> folder)) {
            List<ReadingShelf.Place> places = all.parallelStream().map(shelf::put).toList();
            assertEquals(all, shelf.at(places));
        }
    }

    @Test
    void aFileThatWasCutOffIsSaid() throws IOException {
        List<Reading> all = readings();
        try (ReadingShelf shelf = new ReadingShelf(0, () -> folder)) {
            List<Reading> back = shelf.at(all.stream().map(shelf::put).toList());
            try (FileChannel file = FileChannel.open(folder.resolve("readings"), StandardOpenOption.WRITE)) {
                file.truncate(file.size() - 1);
            }
            CounterclaimException e = assertThrows(CounterclaimException.class, () -> back.get(all.size() - 1));
            assertEquals("store-unwritable", e.code());
            assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
        }
    }
}
