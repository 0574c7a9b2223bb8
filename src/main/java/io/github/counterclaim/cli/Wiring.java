package io.github.counterclaim.cli;

import io.github.counterclaim.claim.CounterclaimException;
import java.util.ServiceLoader;

/** Finds the pipeline that the program runs: the one that the class path provides. */
final class Wiring {

    private Wiring() {}

    /**
     * Returns the pipeline.
     *
     * @throws CounterclaimException {@code no-pipeline} when the program was built without one
     */
    static Pipeline pipeline() {
        return ServiceLoader.load(Pipeline.class).findFirst().orElseThrow(() -> new CounterclaimException(
                "no-pipeline", "The program was built without its converter. Build it anew: mvn package"));
    }
}
