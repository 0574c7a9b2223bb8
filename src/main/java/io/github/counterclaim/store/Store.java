package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * A data set ready to be queried, from memory, from a TDB2 folder, or from dumps. A TDB2 folder belongs to one store at
 * a time; close the store to free it.
 */
public final class Store implements AutoCloseable {

    private final @Nullable StoreDirectory directory;
    private Version version;
    private @Nullable Version retired;
    private GoneThings gone = GoneThings.none();

    private Store(@Nullable StoreDirectory directory, Version version) {
        this.directory = directory;
        this.version = version;
    }

    /** Returns a store of a data set in memory. */
    public static Store inMemory(DatasetGraph data) {
        return new Store(null, new Version(unionView(data), Fingerprint.of(data).hash()));
    }

    /**
     * Makes sure that {@link #write} can write to a folder, before the long work and not after it.
     *
     * @throws CounterclaimException {@code store-locked}, {@code store-unwritable}, {@code broken-store}
     */
    public static void requireWritable(Path folder) {
        StoreDirectory.open(folder).close();
    }

    /**
     * Writes a data set's named graphs as the new version of a TDB2 folder, all or nothing, and returns it open. The
     * version that was there stays until the new one is complete, verified and on the disk.
     *
     * @param folder made where it does not exist
     * @throws CounterclaimException {@code store-locked}, {@code store-unwritable}, {@code broken-store},
     *     {@code load-failed}
     */
    public static Store write(DatasetGraph data, Path folder) {
        StoreDirectory directory = StoreDirectory.open(folder);
        try {
            bury(data, directory);
            return kept(directory, load(data, directory));
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static Store kept(StoreDirectory directory, Version version) {
        Store store = new Store(directory, version);
        try {
            store.gone = GoneThings.read(directory.folder());
            return store;
        } catch (IOException e) {
            throw StoreDirectory.unwritable(directory.folder(), e);
        }
    }

    /**
     * Notes what the version in a folder has and the next has not. Before the next counts: what is noted too early is
     * looked up in vain, what is noted too late would be lost with the process.
     */
    private static void bury(DatasetGraph next, StoreDirectory directory) {
        try {
            String name = directory.current();
            if (name != null) {
                Version before = version(directory, name);
                try {
                    GoneThings.read(directory.folder()).after(before, next, Instant.now()).write(directory.folder());
                } finally {
                    TdbVersion.disconnect(database(before));
                }
            }
        } catch (IOException e) {
            throw StoreDirectory.unwritable(directory.folder(), e);
        }
    }

    /**
     * Opens what {@link #write} or {@link Dumps#write} left in a folder.
     *
     * @throws CounterclaimException {@code no-store} when it holds neither, {@code broken-dump} when a dump cannot be
     *     read; those of {@link #write}
     */
    public static Store open(Path folder) {
        return StoreDirectory.isStore(folder) ? openTdb(folder) : inMemory(DumpReader.read(folder));
    }

    /**
     * Replaces the data by a newer version, in the same place: in memory or in the folder. Of a folder the version
     * before stays readable until the next replacement, for those who still read it.
     *
     * @return the new version
     * @throws CounterclaimException as {@link #write}; the version that was there then stays
     */
    public synchronized Version replace(DatasetGraph data) {
        Version old = version;
        gone = gone.after(old, data, Instant.now());
        if (directory == null) {
            version = inMemory(data).version;
            return version;
        }
        try {
            gone.write(directory.folder());
        } catch (IOException e) {
            throw StoreDirectory.unwritable(directory.folder(), e);
        }
        version = load(data, directory);
        if (retired != null) {
            drop(retired, directory);
        }
        retired = old;
        return version;
    }

    private static void drop(Version old, StoreDirectory directory) {
        try {
            Path folder = Path.of(DatabaseMgr.location(database(old)).getDirectoryPath());
            TdbVersion.disconnect(database(old));
            directory.delete(folder.getFileName().toString());
        } catch (IOException e) {
            throw StoreDirectory.unwritable(directory.folder(), e);
        }
    }

    private static DatasetGraph database(Version version) {
        return ((TdbView) version.dataset()).getWrapped();
    }

    /** Returns what an earlier version had and the present one has not, or empty for anything else. */
    public synchronized Optional<Gone> gone(String iri) {
        return Optional.ofNullable(gone.things().get(iri));
    }

    /** Returns the version that was opened or written last. */
    public synchronized Version version() {
        return version;
    }

    /** Returns the data set of {@link #version()}: read-only, the default graph being the union of all graphs. */
    public DatasetGraph dataset() {
        return version().dataset();
    }

    /**
     * Returns a read-only view whose default graph is the union of all named graphs and whose named graphs are as
     * stored. Of a TDB2 database it is a live view. Of any other data set it is a copy of the present graphs, which
     * makes patterns over the union as fast as over one graph.
     */
    public static DatasetGraph unionView(DatasetGraph data) {
        if (data instanceof MemoryDataset || data instanceof TdbView) {
            return data;
        }
        return TDBInternal.isTDB2(data) ? new TdbView(data) : copy(data);
    }

    private static DatasetGraph copy(DatasetGraph data) {
        QuadCollector quads = new QuadCollector();
        Txn.executeRead(data, () -> QuadLines.named(data).forEachRemaining(quads::quad));
        return quads.dataset();
    }

    /** Returns whether patterns over a data set's union are answered from memory, and none waits for it to be made. */
    public static boolean isAtHand(DatasetGraph data) {
        return data instanceof MemoryDataset memory && memory.isJoined();
    }

    private static Version load(DatasetGraph data, StoreDirectory directory) {
        try {
            Fingerprint content = Fingerprint.of(data);
            directory.requireRoom(TdbVersion.bytes(content.quads()));
            String name = directory.next(content);
            write(data, content, name, directory);
            return version(directory, name);
        } catch (IOException e) {
            throw StoreDirectory.unwritable(directory.folder(), e);
        }
    }

    private static void write(DatasetGraph data, Fingerprint content, String name, StoreDirectory directory)
            throws IOException {
        try {
            TdbVersion.load(data, content, directory.version(name));
            directory.commit(name);
        } catch (CounterclaimException | IOException e) {
            directory.discard(name);
            throw e;
        } catch (RuntimeException | InternalError e) {
            // TDB2 wraps what the disk reports in several exceptions of its own; Java tells a full disk below a mapped
            // file as an InternalError
            directory.discard(name);
            throw StoreDirectory.unwritable(directory.folder(), e);
        }
    }

    private static Store openTdb(Path folder) {
        StoreDirectory directory = StoreDirectory.open(folder);
        try {
            String name = directory.current();
            if (name == null) {
                throw new CounterclaimException(
                        "no-store", "The store '" + folder + "' holds no finished version. Publish into it first");
            }
            return kept(directory, version(directory, name));
        } catch (IOException e) {
            directory.close();
            throw StoreDirectory.unwritable(folder, e);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static Version version(StoreDirectory directory, String name) {
        DatasetGraph database = TdbVersion.connect(directory.version(name));
        return new Version(new TdbView(database), name.substring(name.indexOf('-') + 1));
    }

    /** Frees the folder. Data sets of a TDB2 folder cannot be read any more; those in memory can. */
    @Override
    public synchronized void close() {
        if (directory != null) {
            TdbVersion.disconnect(database(version));
            if (retired != null) {
                TdbVersion.disconnect(database(retired));
            }
            directory.close();
        }
    }

    /**
     * One version of the data.
     *
     * @param dataset read-only, its default graph the union of its named graphs
     * @param id names the content, in sixteen hexadecimal digits: equal for equal data in whatever store
     */
    public record Version(DatasetGraph dataset, String id) {}
}
