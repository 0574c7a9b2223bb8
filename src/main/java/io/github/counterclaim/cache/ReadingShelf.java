package io.github.counterclaim.cache;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Reading;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the readings of one corpus lie until all articles are read: the first in memory, those for which there is no
 * room in a file. For any number of threads.
 */
public final class ReadingShelf implements AutoCloseable {

    private final long mostChars;
    private final Supplier<Path> folder;
    private long chars;
    private @Nullable Path path;
    private @Nullable FileChannel file;
    private long end;

    /**
     * Makes an empty shelf.
     *
     * @param mostChars readings of texts of so many characters together are held in memory
     * @param folder where a file goes when there are more; who owns it deletes it
     */
    public ReadingShelf(long mostChars, Supplier<Path> folder) {
        this.mostChars = mostChars;
        this.folder = folder;
    }

    /** Returns a shelf that holds all in memory. */
    public static ReadingShelf inMemory() {
        return new ReadingShelf(Long.MAX_VALUE, () -> {
            throw new IllegalStateException("no reading goes to a file");
        });
    }

    /** Where a reading lies. */
    public static final class Place {

        private final String identifier;
        private final @Nullable Reading held;
        private final long start;
        private final int length;

        private Place(Reading reading, boolean held, long start, int length) {
            this.identifier = reading.source().identifier();
            this.held = held ? reading : null;
            this.start = start;
            this.length = length;
        }
    }

    /**
     * Puts a reading down.
     *
     * @throws CounterclaimException {@code store-unwritable} where the disk does not take it
     */
    public Place put(Reading reading) {
        if (fits(reading)) {
            return new Place(reading, true, 0, 0);
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new RecordWriter(new BufferedOutputStream(bytes)).write(reading);
            return new Place(reading, false, append(ByteBuffer.wrap(bytes.toByteArray())), bytes.size());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private synchronized boolean fits(Reading reading) {
        chars += reading.text().length();
        return chars <= mostChars;
    }

    private synchronized long append(ByteBuffer bytes) throws IOException {
        FileChannel known = file;
        if (known == null) {
            path = folder.get().resolve("readings");
            known = FileChannel.open(
                    path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
            file = known;
        }
        long start = end;
        while (bytes.hasRemaining()) {
            end += known.write(bytes, end);
        }
        return start;
    }

    private Reading get(Place place) {
        Reading held = place.held;
        FileChannel from = file;
        if (held != null || from == null) {
            return Objects.requireNonNull(held);
        }
        try {
            ByteBuffer bytes = ByteBuffer.allocate(place.length);
            while (bytes.hasRemaining()) {
                if (from.read(bytes, place.start + bytes.position()) < 0) {
                    throw new IOException("A reading is cut off");
                }
            }
            return new RecordReader(new ByteArrayInputStream(bytes.array())).read(Reading.class);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private CounterclaimException failed(IOException e) {
        return new CounterclaimException("store-unwritable", "The readings cannot be kept in '" + path + "' ("
                + e.getMessage() + "). Free some room on that disk, and run it again", e);
    }

    /** Returns whether there were more readings than there is room for in memory. */
    public synchronized boolean isOnDisk() {
        return file != null;
    }

    /** Returns the readings of some places, in their order; each is fetched when it is asked for, until the shelf closes. */
    public List<Reading> at(List<Place> places) {
        return new Fetched(places);
    }

    /** Returns readings by identifier. */
    public static List<Reading> sorted(List<Reading> readings) {
        return readings instanceof Fetched fetched
                ? fetched.sorted()
                : readings.stream().sorted(Comparator.comparing(reading -> reading.source().identifier())).toList();
    }

    private final class Fetched extends AbstractList<Reading> implements RandomAccess {

        private final List<Place> places;

        private Fetched(List<Place> places) {
            this.places = List.copyOf(places);
        }

        @Override
        public Reading get(int index) {
            return ReadingShelf.this.get(places.get(index));
        }

        @Override
        public int size() {
            return places.size();
        }

        private List<Reading> sorted() {
            return new Fetched(places.stream().sorted(Comparator.comparing(place -> place.identifier)).toList());
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
