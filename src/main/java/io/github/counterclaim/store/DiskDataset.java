package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * A data set that is made graph by graph in a TDB2 database, for as long as it is needed. It may be incomplete when the
 * machine stops: nobody but its maker reads it. For one thread.
 */
final class DiskDataset implements AutoCloseable {

    /** Terms in memory; by itself TDB2 holds eight times as many, which are 200 MB. */
    private static final int MOST_TERMS = 100_000;

    /** Patterns are asked of the union, and a graph is read from end to end; two more indexes would serve nobody. */
    private static final String[] INDEXES = {"GSPO", "SPOG", "POSG", "OSPG"};

    /** To find the disk full half-way through a mapped file ends in an error that says less. */
    private static final long LEAST_FREE_BYTES = 64L << 20;

    private static final int QUADS_A_LOOK = 20_000;

    private static final StoreParams PARAMETERS = StoreParamsBuilder.create()
            .nodeId2NodeCacheSize(MOST_TERMS)
            .node2NodeIdCacheSize(MOST_TERMS)
            .quadIndexes(INDEXES)
            .build();

    private final Path folder;
    private final DatasetGraph database;
    private final Set<String> names = new HashSet<>();
    private long quads;

    DiskDataset(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            this.database = DatabaseConnection.connectCreate(Location.create(folder.toString()), PARAMETERS)
                    .getDatasetGraph();
        } catch (IOException e) {
            throw StoreDirectory.unwritable(folder, e);
        } catch (RuntimeException | InternalError e) {
            throw StoreDirectory.unwritable(folder, e);
        }
    }

    /**
     * Puts a graph under a name, in place of one that is there.
     *
     * @throws CounterclaimException {@code no-room}, {@code store-unwritable}
     */
    void put(String address, Graph graph) {
        put(address, to -> graph.find().forEachRemaining(to));
    }

    /** Puts triples under a name, as above. */
    void put(String address, SpooledTriples triples) {
        put(address, triples::forEach);
    }

    private interface Source {
        void forEach(Consumer<Triple> to) throws IOException;
    }

    private void put(String address, Source triples) {
        try {
            if (!database.isInTransaction()) {
                database.begin(TxnType.WRITE);
            }
            Node name = NodeFactory.createURI(address);
            if (!names.add(address)) {
                database.removeGraph(name);
            }
            triples.forEach(t -> add(name, t));
        } catch (IOException e) {
            throw StoreDirectory.unwritable(folder, e);
        } catch (CounterclaimException e) {
            throw e;
        } catch (RuntimeException | InternalError e) {
            // as in Store: what a full disk does to TDB2 has many names
            throw StoreDirectory.unwritable(folder, e);
        }
    }

    private void add(Node name, Triple triple) {
        database.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
        quads++;
        if (quads % QUADS_A_LOOK == 0) {
            requireRoom();
        }
    }

    private void requireRoom() {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new CounterclaimException("no-room", "The disk of '" + folder + "' has " + (free >> 10)
                        + " KB free, too little for the data that is being made. Free some, or name another folder");
            }
        } catch (IOException e) {
            throw StoreDirectory.unwritable(folder, e);
        }
    }

    /** Returns the graphs that were put so far and their union; to be read before more are put. */
    DatasetGraph view() {
        if (database.isInTransaction()) {
            try {
                database.commit();
            } catch (RuntimeException | InternalError e) {
                throw StoreDirectory.unwritable(folder, e);
            } finally {
                database.end();
            }
        }
        return new TdbView(database);
    }

    @Override
    public void close() {
        if (database.isInTransaction()) {
            database.abort();
            database.end();
        }
        TdbVersion.disconnect(database);
    }
}
