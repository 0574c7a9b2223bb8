package io.github.counterclaim.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts and answers once, for the launcher, which has Java record the classes that this takes; nobody else needs it. */
@Command(name = "rehearse", hidden = true, description = "Start, answer some requests, and end.")
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PATHS = List.of(
            "/", "/conflicts", "/sparql?query=SELECT%20*%20%7B?s%20?p%20?o%7D%20LIMIT%201", "/dataset.ttl");

    private final Pipeline pipeline;

    RehearseCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() throws IOException {
        try (Pipeline.Loaded loaded = pipeline.rehearsal()) {
            Serving.rehearse(loaded, PATHS);
        }
        return Main.FINE;
    }
}
