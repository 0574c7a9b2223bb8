package io.github.counterclaim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for what is wrong. */
@Command(name = "check", description = "Convert articles, validate the data, and say what is wrong with either.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Pipeline pipeline;

    @Parameters(paramLabel = "CORPUS", arity = "0..*", description = "Files or folders of articles. Default: corpus/")
    private @Nullable List<Path> corpus;

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CheckCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        ConsoleProgress progress = ConsoleProgress.of(spec.commandLine().getErr());
        return Findings.print(cache.applyTo(pipeline).check(Home.corpus(corpus), progress), spec.commandLine().getErr());
    }
}
