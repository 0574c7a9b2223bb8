package io.github.counterclaim.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where readings of articles are kept from one run to the next. */
final class CacheOption {

    @Option(names = "--cache", paramLabel = "DIR",
            description = "Where to keep what was read of each article, so that only new ones are read next time. "
                    + "Default: counterclaim in $$XDG_CACHE_HOME or ~/.cache")
    private @Nullable Path folder;

    @Option(names = "--no-cache", description = "Read every article anew and keep nothing")
    private boolean off;

    /** Returns a pipeline that keeps readings where this option says. */
    Pipeline applyTo(Pipeline pipeline) {
        if (off) {
            return pipeline;
        }
        Path own = folder;
        return own != null ? pipeline.withCache(own, true) : pipeline.withCache(Home.cache(), false);
    }
}
