package io.github.counterclaim;

import io.github.counterclaim.cache.FileCache;
import io.github.counterclaim.cache.ProgramFingerprint;
import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.corpus.ArticleReader;
import io.github.counterclaim.graph.Conversion;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.judgement.Judgements;
import io.github.counterclaim.store.PackedDataset;
import io.github.counterclaim.store.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps finished editions from one run to the next, so that a corpus in which nothing has changed is neither read nor
 * checked again, and the lexicon not even parsed. An edition is kept under a name for all that it is made from; one that
 * is damaged is thrown away.
 */
public final class EditionCache {

    /** How much the kept editions may take together, in bytes: ten of some ten thousand articles. */
    private static final long MAX_BYTES = 256L << 20;

    private static final String ENDING = ".edition";

    /** No edition: all is a change of it. */
    private static final Whole WHOLE = new Whole("", Map.of());

    private static final DatasetGraph NOTHING = DatasetGraphFactory.empty();

    private final @Nullable FileCache files;
    private final boolean holds;
    private @Nullable Whole whole;

    /** The last edition that was kept as a whole: those that are much like it are kept as changes of it. */
    private record Whole(String key, Map<Node, Graph> graphs) {}

    private EditionCache(@Nullable FileCache files, boolean holds) {
        this.files = files;
        this.holds = holds;
    }

    /**
     * Returns the same cache, which moreover holds in memory the graphs of an edition, for who keeps one after another:
     * of those that are made with one {@link EditionMemory} it keeps what is new. For one thread.
     */
    public EditionCache holding() {
        return new EditionCache(files, true);
    }

    /** Returns a cache that keeps nothing. */
    public static EditionCache none() {
        return new EditionCache(null, false);
    }

    /**
     * Returns the cache of a folder, which may hold other things as well.
     *
     * @throws CounterclaimException {@code cache-unwritable}
     */
    public static EditionCache in(Path folder) {
        return new EditionCache(FileCache.in(folder, ENDING, MAX_BYTES), false);
    }

    /**
     * Returns a name for all that an edition depends on: the articles and what lies beside them, the judgements, what the
     * program knows, where addresses come from, and the program itself.
     *
     * @param files the articles' files, in the order in which they are read
     * @param knowledge what {@link #knowledge} says
     * @return a SHA-256 in hexadecimal, or null where the program cannot tell
     */
    public static @Nullable String key(
            List<Path> files, List<Path> corpus, String knowledge, Iris iris, boolean fullText) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Conversion run = Conversion.of(Edition.PROGRAM_VERSION, "").withFullText(fullText);
            add(digest, knowledge, iris.base(), run.toString());
            for (Path judgement : Judgements.files(corpus)) {
                byte[] bytes = Files.readAllBytes(judgement);
                add(digest, judgement.toString(), String.valueOf(bytes.length));
                digest.update(bytes);
            }
            ArticleReader reader = new ArticleReader();
            for (Path file : files) {
                String content = reader.fingerprint(file, "");
                // what is not read has no fingerprint; the finding tells its size
                add(digest, file.toString(), content != null ? content : "unread " + Files.size(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | CounterclaimException e) {
            // whoever makes the edition says what is wrong
            return null;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Names the program and what it knows; null where nothing is kept or the program cannot tell. */
    public @Nullable String knowledge(Path home) {
        try {
            return files == null ? null : ProgramFingerprint.of(EditionCache.class) + " " + Knowledge.fingerprint(home);
        } catch (IOException | CounterclaimException e) {
            return null;
        }
    }

    private static void add(MessageDigest digest, String... parts) {
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
        }
    }

    /**
     * Returns the edition that was kept under a key, or null.
     *
     * @param damaged is told where there is one that cannot be used; it is gone then
     */
    public @Nullable Edition get(String key, Runnable damaged) {
        return files == null ? null : files.get(key, this::read, damaged);
    }

    /** Keeps a sound edition under a key; where that is not possible, or it might be better next time, nothing happens. */
    public void put(String key, Edition edition) {
        boolean settled = edition.verdict().errors().isEmpty()
                && edition.findings().stream().noneMatch(finding -> Converter.PASSING.contains(finding.code()));
        if (files != null && settled) {
            put(key, edition, files);
            files.trim();
        }
    }

    private void put(String key, Edition edition, FileCache kept) {
        Whole base = whole;
        boolean isChange = base != null && !base.key().equals(key)
                && PackedDataset.isMostly(edition.data(), base.graphs()) && kept.keeps(base.key());
        if (base != null && isChange) {
            kept.put(key, out -> write(edition, base, out));
        } else {
            kept.put(key, out -> write(edition, WHOLE, out));
            whole = holds ? new Whole(key, PackedDataset.graphs(edition.data())) : null;
        }
    }

    /** Returns an edition as it would come back after it was kept. */
    public static Edition rehearsed(Edition edition) {
        try {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            write(edition, WHOLE, kept);
            return readWhole(new ByteArrayInputStream(kept.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Edition edition, Whole base, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeUTF(base.key());
        findings(edition.findings(), out);
        findings(edition.verdict().warnings(), out);
        PackedDataset.write(edition.data(), base.graphs(), out);
    }

    private Edition read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        String base = in.readUTF();
        return read(in, base.equals(WHOLE.key()) ? NOTHING : whole(base));
    }

    private static Edition read(DataInputStream in, DatasetGraph base) throws IOException {
        List<Finding> findings = findings(in);
        Verdict verdict = new Verdict(List.of(), findings(in));
        return new Edition(PackedDataset.read(in, base), findings, verdict);
    }

    /** Returns the data of the edition that others were kept as changes of. */
    private DatasetGraph whole(String key) throws IOException {
        Edition kept = files == null ? null : files.get(key, EditionCache::readWhole, () -> { });
        if (kept == null) {
            throw new IOException("The edition that this one was kept as a change of is gone");
        }
        return kept.data();
    }

    private static Edition readWhole(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (!in.readUTF().equals(WHOLE.key())) {
            throw new IOException("This is a change itself");
        }
        return read(in, NOTHING);
    }

    private static void findings(List<Finding> findings, DataOutputStream out) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            out.writeUTF(finding.code());
            out.writeUTF(finding.where());
            out.writeUTF(finding.message());
        }
    }

    private static List<Finding> findings(DataInputStream in) throws IOException {
        int size = in.readInt();
        // a size that is not true must not cost its memory
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            findings.add(new Finding(in.readUTF(), in.readUTF(), in.readUTF()));
        }
        return findings;
    }
}
