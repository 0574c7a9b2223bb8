package io.github.counterclaim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how one article was read. */
@Command(name = "show", description = "Show one stage of one article: article, sentences, claims or graph.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    private final Pipeline pipeline;

    @Parameters(index = "0", paramLabel = "STAGE", description = "article, sentences, claims or graph")
    @SuppressWarnings("NullAway.Init")
    private Pipeline.Stage stage;

    @Parameters(index = "1", paramLabel = "FILE", description = "The article")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ShowCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        Home.corpus(java.util.List.of(file));
        var findings = pipeline.show(stage, file, spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return Findings.print(findings, spec.commandLine().getErr());
    }
}
