package io.github.counterclaim.store;

import io.github.counterclaim.claim.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a validation found.
 *
 * @param errors what forbids the data set to be served, in a stable order
 * @param warnings what should be looked at, in a stable order
 */
public record Verdict(List<Finding> errors, List<Finding> warnings) {

    public Verdict {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** Returns the errors, then the warnings. */
    public List<Finding> all() {
        return Stream.concat(errors.stream(), warnings.stream()).toList();
    }
}
