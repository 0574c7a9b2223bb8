package io.github.counterclaim.store.change;

/** The namespaces of event streams. */
public final class Tree {

    /** The <a href="https://w3id.org/tree/specification">TREE</a> vocabulary. */
    public static final String NS = "https://w3id.org/tree#";

    /** The <a href="https://w3id.org/ldes/specification">Linked Data Event Streams</a> vocabulary. */
    public static final String LDES = "https://w3id.org/ldes#";

    /** The <a href="https://www.w3.org/TR/activitystreams-vocabulary/">Activity Streams</a> vocabulary. */
    public static final String ACTIVITY = "https://www.w3.org/ns/activitystreams#";

    private Tree() {}
}
