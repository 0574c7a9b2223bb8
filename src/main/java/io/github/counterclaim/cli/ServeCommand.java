package io.github.counterclaim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves what was converted before. */
@Command(name = "serve", description = "Serve what convert or publish --store left.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Pipeline pipeline;

    @Parameters(paramLabel = "DIR", description = "The folder of a store or of dumps")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Mixin
    private final Address address = new Address();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ServeCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        address.requireFree();
        Pipeline.Loaded loaded = pipeline.open(folder, address.givenBase());
        int code = Findings.print(loaded.findings(), spec.commandLine().getErr());
        Serving.untilStopped(loaded, address, spec.commandLine().getOut());
        return code;
    }
}
