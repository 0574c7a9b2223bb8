package io.github.counterclaim.cli;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.Snapshot;
import io.github.counterclaim.judgement.Judgement;
import io.github.counterclaim.store.Archive;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;

/** Remembers what it was asked, and finds or fails as told. */
final class StubPipeline implements Pipeline {

    final List<String> calls = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    @Nullable RuntimeException failure;

    private <T> T did(String call, T result) {
        calls.add(call);
        if (failure != null) {
            throw failure;
        }
        return result;
    }

    private Loaded loaded(Iris base) {
        Snapshot empty = new Snapshot(DatasetGraphFactory.create(), "empty", Instant.EPOCH);
        return new Loaded(() -> empty, base, findings, Archive.temporary(base), () -> {});
    }

    @Override
    public StubPipeline withFullText(boolean shown) {
        if (shown) {
            calls.add("full text");
        }
        return this;
    }

    @Override
    public StubPipeline withCache(Path folder, boolean required) {
        if (required) {
            calls.add("cache " + folder);
        }
        return this;
    }

    @Override
    public Loaded load(List<Path> corpus, Iris base, @Nullable Path store, Progress progress) {
        return did("load " + corpus + " " + base.base() + " " + store, loaded(base));
    }

    @Override
    public Loaded watch(List<Path> corpus, Iris base, @Nullable Path store, Progress progress, PrintWriter news) {
        return did("watch " + corpus + " " + base.base() + " " + store, loaded(base));
    }

    @Override
    public List<Finding> convert(List<Path> corpus, Iris base, Path out, Progress progress) {
        progress.begin(2);
        progress.step();
        progress.step();
        progress.end();
        return did("convert " + corpus + " " + base.base() + " " + out, findings);
    }

    @Override
    public Loaded open(Path folder, @Nullable Iris base) {
        return did("open " + folder, loaded(Iris.of(Iris.DEFAULT_BASE)));
    }

    @Override
    public Loaded rehearsal() {
        return did("rehearsal", loaded(Iris.of(Iris.DEFAULT_BASE)));
    }

    @Override
    public List<Finding> show(Stage stage, Path file, PrintWriter out) {
        out.println("stage " + stage);
        return did("show " + stage + " " + file, findings);
    }

    @Override
    public List<Finding> check(List<Path> corpus, Progress progress) {
        return did("check " + corpus, findings);
    }

    @Override
    public Path add(String source, Path corpus, boolean allowPrivate) {
        if (source.equals("bad")) {
            throw new CounterclaimException("unreachable", "Nothing answers at 'bad'.\nCheck the address.");
        }
        return did("add " + source + " " + corpus + " " + allowPrivate, corpus.resolve("a.html"));
    }

    @Override
    public Path judge(Judgement judgement, Path corpus) {
        return did("judge " + judgement.verdict() + " " + judgement.about() + " by " + judgement.by() + " why "
                + judgement.why() + " in " + corpus, corpus.resolve("judgements/x.ttl"));
    }
}
