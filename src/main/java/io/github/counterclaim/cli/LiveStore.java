package io.github.counterclaim.cli;

import io.github.counterclaim.publish.LiveData;
import io.github.counterclaim.publish.Snapshot;
import io.github.counterclaim.publish.Tombstone;
import io.github.counterclaim.store.Store;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** The version of a store that is served. It gives way to a newer one at once; who reads the old one reads on. */
final class LiveStore implements LiveData {

    private final Store store;
    private volatile Snapshot current;

    LiveStore(Store store) {
        this.store = store;
        this.current = snapshot(store.version());
    }

    private static Snapshot snapshot(Store.Version version) {
        return new Snapshot(version.dataset(), version.id(), Instant.now());
    }

    @Override
    public Snapshot current() {
        return current;
    }

    /** Serves newer data from now on; where it cannot be stored, the data that is served stays. */
    void replace(DatasetGraph data) {
        current = snapshot(store.replace(data));
    }

    @Override
    public Optional<Tombstone> tombstone(String iri) {
        return store.gone(iri).map(g -> new Tombstone(
                g.iri(), g.label().isEmpty() ? null : g.label(), g.version(), g.when()));
    }
}
