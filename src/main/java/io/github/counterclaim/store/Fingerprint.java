package io.github.counterclaim.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Names the content of a data set.
 *
 * @param quads how many quads its named graphs hold
 * @param hash sixteen hexadecimal digits, the sum of a hash of each quad: the same in whatever order they come
 */
record Fingerprint(long quads, String hash) {

    /** That of no quad. */
    static final Fingerprint NONE = new Fingerprint(0, "%016x".formatted(0));

    /** Returns the fingerprint of the quads of both, which share none. */
    Fingerprint plus(Fingerprint other) {
        return new Fingerprint(quads + other.quads, "%016x".formatted(sum() + other.sum()));
    }

    /** Returns the fingerprint of those quads that others, which are all among them, leave over. */
    Fingerprint minus(Fingerprint other) {
        return new Fingerprint(quads - other.quads, "%016x".formatted(sum() - other.sum()));
    }

    private long sum() {
        return Long.parseUnsignedLong(hash, 16);
    }

    /** Returns the fingerprint of the named graphs; begins its own transaction where none runs. */
    static Fingerprint of(DatasetGraph data) {
        if (data instanceof MemoryDataset memory) {
            return memory.fingerprint();
        }
        return TDBInternal.isTDB2(data) && !data.isInTransaction()
                ? graphByGraph(data)
                : Txn.calculateRead(data, () -> sum(QuadLines.named(data)));
    }

    /** Works on several graphs at once, each in a transaction of its own. */
    private static Fingerprint graphByGraph(DatasetGraph data) {
        List<Node> names = Txn.calculateRead(data, () -> Iter.toList(data.listGraphNodes()));
        return names.parallelStream()
                .map(name -> Txn.calculateRead(data, () -> sum(data.findNG(name, Node.ANY, Node.ANY, Node.ANY))))
                .reduce(NONE, Fingerprint::plus);
    }

    /** Returns the fingerprint of quads, each of them once. */
    static Fingerprint sum(Iterator<Quad> quads) {
        QuadLines lines = new QuadLines();
        MessageDigest digest = sha256();
        long count = 0;
        long sum = 0;
        for (; quads.hasNext(); count++) {
            byte[] hash = digest.digest(lines.line(quads.next()).getBytes(StandardCharsets.UTF_8));
            sum += ByteBuffer.wrap(hash).getLong();
        }
        return new Fingerprint(count, "%016x".formatted(sum));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
