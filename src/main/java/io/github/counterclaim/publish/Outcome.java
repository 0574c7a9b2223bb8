package io.github.counterclaim.publish;

import io.github.counterclaim.publish.ready.Edition;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.jspecify.annotations.Nullable;

/**
 * What a question came to that was asked before the servlets saw it, for {@link SafeQuery} to send: a result that is not
 * small, or why there is none. One of the two is null.
 *
 * @param edition of the data that was asked
 */
record Outcome(Edition edition, @Nullable Result result, @Nullable RuntimeException failure) {

    /** Where a request keeps it. */
    static final String NAME = Outcome.class.getName();

    /** A result, which no longer reads the data. */
    record Result(Query query, QueryExecResult found) {}
}
