package io.github.counterclaim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts an article into the corpus. */
@Command(name = "add", description = "Put a snapshot of an article, with its metadata, into the corpus.",
        mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

    private final Pipeline pipeline;

    @Parameters(paramLabel = "URL|FILE", description = "Where the article is")
    @SuppressWarnings("NullAway.Init")
    private String source;

    @Option(names = "--to", paramLabel = "DIR", description = "The corpus. Default: corpus/")
    private @Nullable Path corpus;

    @Option(names = "--allow-private", description = "Fetch addresses of the local network too")
    private boolean allowPrivate;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    AddCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        Path to = corpus == null ? Home.folder().resolve("corpus") : corpus;
        spec.commandLine().getOut().println(pipeline.add(source, to, allowPrivate));
        spec.commandLine().getOut().flush();
        return Main.FINE;
    }
}
