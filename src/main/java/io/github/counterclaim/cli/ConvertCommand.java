package io.github.counterclaim.cli;

import io.github.counterclaim.graph.Iris;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the dumps and stops. */
@Command(name = "convert", description = "Convert articles and write the data to files.", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private final Pipeline pipeline;

    @Parameters(paramLabel = "CORPUS", arity = "0..*", description = "Files or folders of articles. Default: corpus/")
    private @Nullable List<Path> corpus;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--base", paramLabel = "URL", defaultValue = Iris.DEFAULT_BASE,
            description = "What the data's addresses begin with. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private String base;

    @Mixin
    private final TextPolicy text = new TextPolicy();

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ConvertCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        ConsoleProgress progress = ConsoleProgress.of(spec.commandLine().getErr());
        return Findings.print(
                cache.applyTo(pipeline).withFullText(text.isFull())
                        .convert(Home.corpus(corpus), Iris.of(base), out, progress),
                spec.commandLine().getErr());
    }
}
