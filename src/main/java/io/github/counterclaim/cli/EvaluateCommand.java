package io.github.counterclaim.cli;

import io.github.counterclaim.evaluate.Evaluation;
import io.github.counterclaim.evaluate.Scores;
import io.github.counterclaim.graph.Iris;
import java.io.PrintWriter;
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

/** Measures how well articles are read. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = {
            "Convert articles and compare what was read with gold annotations.",
            "Prints one line a figure; shares are from 0 to 1, 'nan' where the gold asks for none."
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Pipeline pipeline;

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "A folder of gold files (.json)")
    @SuppressWarnings("NullAway.Init")
    private Path gold;

    @Parameters(index = "1..*", paramLabel = "CORPUS", arity = "0..*",
            description = "Files or folders of articles, named as the gold names them. Default: corpus/")
    private @Nullable List<Path> corpus;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0",
            description = "Also list up to N missed and N false claims, and N wrong attributes. Default: ${DEFAULT-VALUE}")
    private int errors;

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    EvaluateCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Pipeline.Loaded loaded = cache.applyTo(pipeline).load(
                Home.corpus(corpus), Iris.of(Iris.DEFAULT_BASE), null, ConsoleProgress.of(err));
        Scores scores = Evaluation.of(loaded.data().current().union(), gold);
        PrintWriter out = spec.commandLine().getOut();
        if (errors > 0) {
            list(out, "missed claims", scores.missed());
            list(out, "false claims", scores.falseClaims());
            list(out, "wrong attributes", scores.otherwise());
        }
        scores.lines().forEach(out::println);
        out.flush();
        if (!scores.absent().isEmpty()) {
            err.println("not in the corpus: " + String.join(", ", scores.absent()));
        }
        return Findings.print(loaded.findings(), err);
    }

    private void list(PrintWriter out, String title, List<String> lines) {
        out.println("-- " + title + ": " + lines.size());
        lines.stream().limit(errors).forEach(line -> out.println("   " + line));
    }
}
