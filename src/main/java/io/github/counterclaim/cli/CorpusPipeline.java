package io.github.counterclaim.cli;

import io.github.counterclaim.Converter;
import io.github.counterclaim.Edition;
import io.github.counterclaim.Knowledge;
import io.github.counterclaim.cache.ReadingCache;
import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.corpus.Corpus;
import io.github.counterclaim.corpus.Snapshots;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.judgement.Judgement;
import io.github.counterclaim.judgement.Judgements;
import io.github.counterclaim.publish.LiveData;
import io.github.counterclaim.publish.Snapshot;
import io.github.counterclaim.publish.Tombstone;
import io.github.counterclaim.store.Archive;
import io.github.counterclaim.store.Dumps;
import io.github.counterclaim.store.Store;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;

/** The way from files to a data set, as the packages below give it. Models of language load when articles are read. */
final class CorpusPipeline implements Pipeline {

    /** Where a store keeps the files for download, with the history of its versions. */
    private static final String DUMPS = "dumps";

    private final Path home;
    private final boolean fullText;
    private final ReadingCache cache;

    /** Makes a pipeline that knows what the folders of a home say and reads every article anew. */
    CorpusPipeline(Path home) {
        this(home, false, ReadingCache.none());
    }

    private CorpusPipeline(Path home, boolean fullText, ReadingCache cache) {
        this.home = home;
        this.fullText = fullText;
        this.cache = cache;
    }

    @Override
    public Pipeline withFullText(boolean shown) {
        return new CorpusPipeline(home, shown, cache);
    }

    @Override
    public Pipeline withCache(Path folder, boolean required) {
        try {
            return new CorpusPipeline(home, fullText, ReadingCache.in(folder));
        } catch (CounterclaimException e) {
            if (required) {
                throw e;
            }
            return this;
        }
    }

    @Override
    public Loaded load(List<Path> corpus, Iris base, @Nullable Path folder, Progress progress) {
        if (folder != null) {
            Store.requireWritable(folder);
        }
        Edition edition = edition(corpus, base, progress);
        DatasetGraph data = edition.sound();
        if (folder == null) {
            return loaded(Store.inMemory(data), base, edition.findings(), Archive.temporary(base));
        }
        Store store = Store.write(data, folder);
        Archive.keep(data, folder.resolve(DUMPS), base);
        return loaded(store, base, edition.findings(), Archive.of(folder.resolve(DUMPS), base));
    }

    @Override
    public List<Finding> convert(List<Path> corpus, Iris base, Path out, Progress progress) {
        Dumps.requireWritable(out);
        Edition edition = edition(corpus, base, progress);
        Dumps.write(edition.sound(), out, base);
        return edition.findings();
    }

    @Override
    public List<Finding> check(List<Path> corpus, Progress progress) {
        Edition edition = edition(corpus, Iris.of(Iris.DEFAULT_BASE), progress);
        List<Finding> all = new ArrayList<>(edition.findings());
        all.addAll(edition.verdict().all());
        return all;
    }

    private Edition edition(List<Path> corpus, Iris base, Progress progress) {
        List<Path> files = Corpus.files(corpus);
        if (files.isEmpty()) {
            throw new CounterclaimException(
                    "no-corpus", "There is no article in " + corpus + ". Give a folder of .html, .htm or .txt files");
        }
        Knowledge knowledge = Knowledge.read(home, base.base()).judged(Judgements.read(corpus));
        Converter converter = Converter.of(knowledge.lexicon(), knowledge.lexiconHash(), cache);
        progress.begin(files.size());
        try {
            return Edition.of(files, converter, knowledge, base, fullText, file -> progress.step());
        } finally {
            progress.end();
        }
    }

    @Override
    public Loaded open(Path folder, @Nullable Iris base) {
        Store store = Store.open(folder);
        try {
            Iris own = base(store.dataset(), folder);
            if (base != null && !base.base().equals(own.base())) {
                throw new CounterclaimException("bad-base", "The data of '" + folder + "' begins with '" + own.base()
                        + "', not with '" + base.base() + "'. Convert the articles again with --base " + base.base());
            }
            Path dumps = Files.isDirectory(folder.resolve(DUMPS)) ? folder.resolve(DUMPS) : folder;
            return loaded(store, own, List.of(), Archive.of(dumps, own));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Loaded loaded(Store store, Iris base, List<Finding> findings, Archive archive) {
        Store.Version version = store.version();
        Snapshot snapshot = new Snapshot(version.dataset(), version.id(), Instant.now());
        return new Loaded(new StoreData(store, snapshot), base, findings, archive, store::close);
    }

    private record StoreData(Store store, Snapshot current) implements LiveData {

        @Override
        public Optional<Tombstone> tombstone(String iri) {
            return store.gone(iri).map(g -> new Tombstone(
                    g.iri(), g.label().isEmpty() ? null : g.label(), g.version(), g.when()));
        }
    }

    /** The data set's address is its base with a fixed ending. */
    private static Iris base(DatasetGraph data, Path folder) {
        Node found = Txn.calculateRead(
                data, () -> G.getZeroOrOnePO(data.getDefaultGraph(), RDF.type.asNode(), VOID.Dataset.asNode()));
        if (found == null || !found.isURI() || !found.getURI().endsWith("/dataset")) {
            throw new CounterclaimException("no-store", "The data of '" + folder
                    + "' does not say what its addresses begin with. Publish or convert the articles again");
        }
        return Iris.of(found.getURI().substring(0, found.getURI().length() - "dataset".length()));
    }

    @Override
    public List<Finding> show(Stage stage, Path file, PrintWriter out) {
        return new StageView(home, file, out).show(stage);
    }

    @Override
    public Path add(String source, Path corpus, boolean allowPrivate) {
        Snapshots snapshots = new Snapshots(allowPrivate);
        return source.matches("(?i)[a-z][a-z0-9+.-]+://.*")
                ? snapshots.add(address(source), corpus)
                : snapshots.add(Path.of(source), corpus);
    }

    @Override
    public Path judge(Judgement judgement, Path corpus) {
        return Judgements.write(judgement, corpus);
    }

    private static URI address(String source) {
        try {
            return new URI(source.strip());
        } catch (URISyntaxException e) {
            throw new CounterclaimException(
                    "bad-parameter", "The address '" + source + "' is malformed. Give it as a browser shows it", e);
        }
    }
}
