package io.github.counterclaim.publish;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What pages lately read of one version of the data: all statements about a thing, and what leads to it by one
 * property. It holds a bounded number of both, and no long lists. For any number of threads.
 */
public final class StatementMemory {

    private static final int THINGS = 20_000;
    private static final int LONGEST = 500;

    StatementMemory() {}

    /** A property and the thing that it leads to. */
    record Ends(Node predicate, Node object) {}

    private final Cache<Node, List<Triple>> bySubject = CacheFactory.createCache(THINGS);
    private final Cache<Ends, List<Triple>> byEnds = CacheFactory.createCache(THINGS);

    List<Triple> about(Node subject, Supplier<List<Triple>> reader) {
        return remembered(bySubject, subject, reader);
    }

    List<Triple> leadingTo(Ends ends, Supplier<List<Triple>> reader) {
        return remembered(byEnds, ends, reader);
    }

    private static <K> List<Triple> remembered(
            Cache<K, List<Triple>> memory, K key, Supplier<List<Triple>> reader) {
        List<Triple> known = memory.getIfPresent(key);
        if (known == null) {
            known = reader.get();
            if (known.size() <= LONGEST) {
                memory.put(key, known);
            }
        }
        return known;
    }
}
