package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Holds the version that is being served and swaps it for a newer one at once. Who took a version before the swap keeps
 * it until done. For any number of threads.
 */
public final class Served {

    private final Function<DatasetGraph, List<Finding>> validation;
    private final AtomicReference<Store.Version> current;

    /**
     * Begins to serve a version.
     *
     * @param validation gives what forbids a data set to be served; nothing for a sound one
     * @throws CounterclaimException {@code invalid-data} when the first version is not sound
     */
    public Served(Store.Version first, Function<DatasetGraph, List<Finding>> validation) {
        this.validation = validation;
        refuseBroken(first);
        this.current = new AtomicReference<>(first);
    }

    /** Returns the version that serves at this moment; take it once a request and use only that. */
    public Store.Version current() {
        return current.get();
    }

    /**
     * Serves a newer version from now on.
     *
     * @throws CounterclaimException {@code invalid-data} when it is not sound; the old one then goes on serving
     */
    public void replace(Store.Version next) {
        refuseBroken(next);
        current.set(next);
    }

    private void refuseBroken(Store.Version version) {
        List<Finding> errors = validation.apply(version.dataset());
        if (!errors.isEmpty()) {
            throw new CounterclaimException(
                    "invalid-data",
                    "The new data set has " + errors.size() + " errors and is not served; the first: " + errors.get(0)
                            + ". Run check to see all");
        }
    }
}
