package io.github.counterclaim.publish;

import java.util.Optional;

/** The data that is served: always a whole version, which may give way to a newer one between two requests. */
@FunctionalInterface
public interface LiveData {

    /** Returns the version that serves at this moment. It stays readable for as long as a request uses it. */
    Snapshot current();

    /** Returns what is known of a thing that an earlier version had and {@link #current()} has not. */
    default Optional<Tombstone> tombstone(String iri) {
        return Optional.empty();
    }
}
