package io.github.counterclaim.publish;

import io.github.counterclaim.publish.guard.Answers;
import io.github.counterclaim.publish.guard.QueryGuard;
import io.github.counterclaim.publish.guard.Refusal;
import io.github.counterclaim.publish.query.ResultTable;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExecResult;

/** Asks the ready-made questions within the bounds of strangers' own: their parameters are strangers' as well. */
final class GuardedQuestions {

    private final QueryGuard guard;

    GuardedQuestions(QueryGuard guard) {
        this.guard = guard;
    }

    /**
     * Asks a question.
     *
     * @param gone tells whether nobody waits for the answer any more
     * @throws HttpProblem when there is no answer
     */
    ResultTable ask(Snapshot now, Query query, BooleanSupplier gone) {
        Answers answers = Answers.within(guard.limits());
        try {
            QueryExecResult result = now.readQuads(quads -> guard.run(
                    query, quads, guard.limits().time(), gone, exec -> answers.take(query, exec)));
            return ResultTable.of(result.rowSet());
        } catch (Refusal e) {
            throw HttpProblem.of(e);
        }
    }
}
