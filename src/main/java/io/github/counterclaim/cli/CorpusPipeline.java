package io.github.counterclaim.cli;

import io.github.counterclaim.Edition;
import io.github.counterclaim.EditionCache;
import io.github.counterclaim.EditionMemory;
import io.github.counterclaim.Knowledge;
import io.github.counterclaim.cache.ReadingCache;
import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.corpus.Snapshots;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.judgement.Judgement;
import io.github.counterclaim.judgement.Judgements;
import io.github.counterclaim.store.Archive;
import io.github.counterclaim.store.Dumps;
import io.github.counterclaim.store.Room;
import io.github.counterclaim.store.Store;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private final ReadingCache readings;
    private final EditionCache editions;

    /** Makes a pipeline that knows what the folders of a home say and reads every article anew. */
    CorpusPipeline(Path home) {
        this(home, false, ReadingCache.none(), EditionCache.none());
    }

    private CorpusPipeline(Path home, boolean fullText, ReadingCache readings, EditionCache editions) {
        this.home = home;
        this.fullText = fullText;
        this.readings = readings;
        this.editions = editions;
    }

    @Override
    public Pipeline withFullText(boolean shown) {
        return new CorpusPipeline(home, shown, readings, editions);
    }

    @Override
    public Pipeline withCache(Path folder, boolean required) {
        try {
            return new CorpusPipeline(home, fullText, ReadingCache.in(folder), EditionCache.in(folder));
        } catch (CounterclaimException e) {
            if (required) {
                throw e;
            }
            return this;
        }
    }

    @Override
    public Loaded load(List<Path> corpus, Iris base, @Nullable Path folder, Progress progress) {
        try (Room room = folder == null ? Room.none() : Room.in(folder)) {
            EditionMaker maker = maker(corpus, base, room);
            Loaded loaded = load(maker, base, folder, progress);
            // what serves on reads no more
            maker.release();
            return loaded;
        }
    }

    private static Loaded load(EditionMaker maker, Iris base, @Nullable Path folder, Progress progress) {
        if (folder != null) {
            Store.requireWritable(folder);
        }
        Edition edition = maker.make(progress);
        DatasetGraph data = edition.sound();
        maker.keep();
        if (folder == null) {
            return loaded(Store.inMemory(data), base, edition.findings(), Archive.temporary(base));
        }
        Store store = Store.write(data, folder);
        Archive.keep(data, folder.resolve(DUMPS), base);
        return loaded(store, base, edition.findings(), Archive.of(folder.resolve(DUMPS), base));
    }

    @Override
    public Loaded watch(List<Path> corpus, Iris base, @Nullable Path folder, Progress progress, PrintWriter news) {
        CorpusWatch.State state = CorpusWatch.State.of(corpus);
        EditionMaker maker = new EditionMaker(home, corpus, base, fullText, readings.holding(), editions.holding(), new EditionMemory());
        Loaded loaded = load(maker, base, folder, progress);
        LiveStore live = (LiveStore) loaded.data();
        CorpusWatch watch = new CorpusWatch(
                corpus, state, what -> renew(maker, live, base, folder, what, news), () -> rehearse(maker));
        Thread thread = new Thread(() -> {
            try {
                maker.warmUp();
            } catch (RuntimeException e) {
                // What was to be made ready is made at the first change; at the end of the program nobody asks for it
                if (!Thread.currentThread().isInterrupted()) {
                    news.println("counterclaim: " + e.getMessage());
                    news.flush();
                }
            }
            watch.run();
        }, "corpus-watch");
        thread.setDaemon(true);
        thread.start();
        return new Loaded(live, base, loaded.findings(), loaded.archive(), () -> {
            thread.interrupt();
            loaded.closing().run();
        });
    }

    /** What goes wrong here is told when it goes wrong in earnest. */
    private static boolean rehearse(EditionMaker maker) {
        try {
            return maker.rehearse();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Whatever goes wrong, what is served goes on being served. */
    private static void renew(
            EditionMaker maker, LiveStore live, Iris base, @Nullable Path folder, String what, PrintWriter news) {
        long start = System.nanoTime();
        try {
            Edition edition = maker.make(Progress.SILENT);
            DatasetGraph data = edition.sound();
            live.replace(data);
            Findings.print(edition.findings(), news);
            news.printf("Published again (%s) after %.1f s%n", what, (System.nanoTime() - start) / 1e9);
            if (folder != null) {
                Archive.keep(data, folder.resolve(DUMPS), base);
            }
            maker.keep();
        } catch (CounterclaimException e) {
            news.println("counterclaim: " + e.getMessage() + " What was published before stays (" + what + ")");
        } catch (RuntimeException | OutOfMemoryError e) {
            news.println("counterclaim: The corpus could not be published again (" + e + "). What was published before "
                    + "stays (" + what + ")");
        }
        news.flush();
    }

    @Override
    public List<Finding> convert(List<Path> corpus, Iris base, Path out, Progress progress) {
        Dumps.requireWritable(out);
        try (Room room = Room.in(out)) {
            Edition edition = edition(corpus, base, room, progress);
            Dumps.write(edition.sound(), out, base);
            return edition.findings();
        }
    }

    @Override
    public List<Finding> check(List<Path> corpus, Progress progress) {
        try (Room room = Room.in(Path.of(System.getProperty("java.io.tmpdir")))) {
            Edition edition = edition(corpus, Iris.of(Iris.DEFAULT_BASE), room, progress);
            List<Finding> all = new ArrayList<>(edition.findings());
            all.addAll(edition.verdict().all());
            return all;
        }
    }

    private Edition edition(List<Path> corpus, Iris base, Room room, Progress progress) {
        EditionMaker maker = maker(corpus, base, room);
        Edition edition = maker.make(progress);
        maker.keep();
        return edition;
    }

    private EditionMaker maker(List<Path> corpus, Iris base, Room room) {
        return new EditionMaker(home, corpus, base, fullText, readings, editions, EditionMemory.once(room));
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

    @Override
    public Loaded rehearsal() {
        Iris base = Iris.of(Iris.DEFAULT_BASE);
        Edition edition = EditionCache.rehearsed(Edition.withoutArticles(Knowledge.read(home, base.base()), base));
        return loaded(Store.inMemory(edition.data()), base, List.of(), Archive.temporary(base));
    }

    private static Loaded loaded(Store store, Iris base, List<Finding> findings, Archive archive) {
        return new Loaded(new LiveStore(store), base, findings, archive, store::close);
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
