package io.github.counterclaim.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

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

    private long sum() {
        return Long.parseUnsignedLong(hash, 16);
    }

    /** Returns the fingerprint of the named graphs; begins its own transaction where none runs. */
    static Fingerprint of(DatasetGraph data) {
        return data instanceof MemoryDataset memory
                ? memory.fingerprint()
                : Txn.calculateRead(data, () -> sum(QuadLines.named(data)));
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
