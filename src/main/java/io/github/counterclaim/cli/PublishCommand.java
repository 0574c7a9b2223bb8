package io.github.counterclaim.cli;

import io.github.counterclaim.graph.Iris;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts, loads, serves. */
@Command(name = "publish", description = "Convert articles and serve them as linked data.", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    private final Pipeline pipeline;

    @Parameters(paramLabel = "CORPUS", arity = "0..*", description = "Files or folders of articles. Default: corpus/")
    private @Nullable List<Path> corpus;

    @Mixin
    private final Address address = new Address();

    @Option(names = "--store", paramLabel = "DIR", description = "Keep the data in a TDB2 store. Default: in memory")
    private @Nullable Path store;

    @Option(names = "--watch", description = "Go on to look at the corpus, and publish again whenever it changes")
    private boolean watch;

    @Mixin
    private final TextPolicy text = new TextPolicy();

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    PublishCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        Iris base = address.base();
        address.requireFree();
        ConsoleProgress progress = ConsoleProgress.of(spec.commandLine().getErr());
        Pipeline own = cache.applyTo(pipeline).withFullText(text.isFull());
        List<Path> articles = Home.corpus(corpus);
        Pipeline.Loaded loaded = watch
                ? own.watch(articles, base, store, progress, spec.commandLine().getErr())
                : own.load(articles, base, store, progress);
        int code = Findings.print(loaded.findings(), spec.commandLine().getErr());
        Serving.untilStopped(loaded, address, spec.commandLine().getOut());
        return code;
    }
}
