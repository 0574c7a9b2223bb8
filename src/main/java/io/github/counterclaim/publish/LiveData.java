package io.github.counterclaim.publish;

/** The data that is served: always a whole version, which may give way to a newer one between two requests. */
public interface LiveData {

    /** Returns the version that serves at this moment. It stays readable for as long as a request uses it. */
    Snapshot current();
}
