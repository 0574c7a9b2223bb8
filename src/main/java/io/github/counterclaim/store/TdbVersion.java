package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One version of a store on disk: a TDB2 database that is loaded once and then only read. */
final class TdbVersion {

    /** How many quads are sorted in memory, some 40 bytes each and their terms; more are added one by one, which is slower. */
    private static final long MOST_PACKED = 4_000_000;

    // measured (bench/README.md): a database without data, and what each quad adds, its terms among it
    private static final long BYTES_PER_VERSION = 2_000_000;
    private static final long BYTES_PER_PACKED_QUAD = 250;
    private static final long BYTES_PER_QUAD = 450;

    private TdbVersion() {}

    /** Returns how many bytes of a disk a version of so many quads takes, rather too many than too few. */
    static long bytes(long quads) {
        return BYTES_PER_VERSION + quads * (quads <= MOST_PACKED ? BYTES_PER_PACKED_QUAD : BYTES_PER_QUAD);
    }

    static DatasetGraph connect(Path folder) {
        return DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
    }

    /** Lets go of a database, so that its files can be flushed, or deleted. */
    static void disconnect(DatasetGraph database) {
        TDBInternal.expel(database, true);
    }

    /**
     * Loads the named graphs of a data set into a new database, reads it again, and leaves it closed.
     *
     * @throws CounterclaimException {@code load-failed} when not all quads arrived
     */
    static void load(DatasetGraph data, Fingerprint content, Path folder) throws IOException {
        Files.createDirectories(folder);
        DatasetGraph database = connect(folder);
        try {
            if (content.quads() <= MOST_PACKED) {
                PackedIndexes.fill(database, data, Math.toIntExact(content.quads()));
            } else {
                // Jena's phased loader waits for ever when a thread of it fails; one transaction does not
                Txn.executeWrite(
                        database,
                        () -> Txn.executeRead(data, () -> QuadLines.named(data).forEachRemaining(database::add)));
            }
        } finally {
            disconnect(database);
        }
        verify(content, folder);
    }

    private static void verify(Fingerprint content, Path folder) {
        DatasetGraph database = connect(folder);
        try {
            Fingerprint found = Fingerprint.of(database);
            if (!found.equals(content)) {
                throw new CounterclaimException(
                        "load-failed",
                        "The new version in '" + folder + "' holds " + found.quads() + " quads, not the "
                                + content.quads() + " that were sent. Check the disk; the old version still serves");
            }
        } finally {
            disconnect(database);
        }
    }
}
