package io.github.counterclaim.publish;

import io.github.counterclaim.publish.guard.Answers;
import io.github.counterclaim.publish.guard.QueryGuard;
import io.github.counterclaim.publish.guard.Refusal;
import io.github.counterclaim.publish.front.WholeAnswers;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.jspecify.annotations.Nullable;

/** Fuseki's query operation for strangers: within the {@link QueryGuard}, and without parameters that are echoed. */
final class SafeQuery extends SPARQL_QueryDataset {

    /** Where a request keeps what tells whether its client has gone; a {@link BooleanSupplier}. */
    static final String GONE = SafeQuery.class.getName() + ".gone";

    /** What relative addresses in a query are resolved against. */
    static final String BASE = "http://server/unset-base/";
    private static final List<String> REFUSED = List.of("stylesheet", "callback", "force-accept", "xslt-uri");

    private final QueryGuard guard;
    private final ErrorReplies errors;
    private final String own;

    private final LiveData data;

    SafeQuery(QueryGuard guard, ErrorReplies errors, String own, LiveData data) {
        this.data = data;
        this.own = own;
        this.guard = guard;
        this.errors = errors;
    }

    @Override
    public void execGet(HttpAction action) {
        inOneShape(action, () -> super.execGet(action));
    }

    @Override
    public void execPost(HttpAction action) {
        inOneShape(action, () -> super.execPost(action));
    }

    private void inOneShape(HttpAction action, Runnable operation) {
        try {
            operation.run();
        } catch (Refusal e) {
            send(action, HttpProblem.of(e));
        } catch (HttpProblem e) {
            send(action, e);
        } catch (JenaException e) {
            if (!ErrorReplies.isOfFormat(e)) {
                throw e;
            }
            send(action, new HttpProblem(406, ErrorReplies.NOT_IN_FORMAT));
        } catch (ActionErrorException e) {
            String message = e.getMessage() == null ? ErrorReplies.title(e.getRC()) : e.getMessage();
            send(action, new HttpProblem(e.getRC(), message));
        }
    }

    private void send(HttpAction action, HttpProblem problem) {
        try {
            errors.send(action.getRequest(), action.getResponse(), problem);
        } catch (IOException gone) {
            action.log.debug("The client left before it was told: {}", problem.getMessage());
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        if (action.getRequest().getAttribute(Outcome.NAME) instanceof Outcome outcome) {
            send(outcome, text, action);
            return;
        }
        for (String parameter : REFUSED) {
            if (action.getRequestParameter(parameter) != null) {
                throw new HttpProblem(400, "The parameter '" + parameter + "' is not offered. Leave it out");
            }
        }
        if (text.isBlank()) {
            throw new HttpProblem(400, "The query is empty. Write one");
        }
        Query query = guard.parse(text, BASE);
        ResultNegotiation.require(action, query);
        LastingAnswers.mark(action.getRequest(), text);
        WholeAnswers.completeBy(action.getRequest(), System.nanoTime() + guard.longest(time(action)).toNanos());
        action.beginRead();
        try {
            // Whole before its first byte is sent
            sendResults(action, answer(action, query), query.getPrologue());
        } finally {
            action.endRead();
        }
    }

    /** Sends what was found before this servlet was asked. */
    private void send(Outcome outcome, String text, HttpAction action) {
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        // Who keeps the answer looked which edition serves after the question was asked
        if (outcome.edition().equals(data.current().edition())) {
            LastingAnswers.mark(action.getRequest(), text);
        }
        WholeAnswers.completeBy(action.getRequest(), System.nanoTime() + guard.limits().time().toNanos());
        Outcome.Result result = Objects.requireNonNull(outcome.result());
        sendResults(action, result.found(), result.query().getPrologue());
    }

    private QueryExecResult answer(HttpAction action, Query query) {
        requireGraphs(action, query);
        var choice = decideDatasetDynamic(action, query, "");
        Query chosen = choice.getRight() == null ? query : choice.getRight();
        Answers answers = Answers.within(guard.limits());
        return guard.run(chosen, choice.getLeft(), action.getContext(), time(action), Exchange.gone(action.getRequest()),
                exec -> answers.take(chosen, exec));
    }

    private void requireGraphs(HttpAction action, Query query) {
        DatasetDescription description = SPARQLProtocol.getDatasetDescription(action, query);
        if (description != null) {
            List<String> names = new ArrayList<>(description.getDefaultGraphURIs());
            names.addAll(description.getNamedGraphURIs());
            QueryGuard.requireGraphs(names, getDataset(action), own);
        }
    }

    private Duration time(HttpAction action) {
        String asked = action.getRequestParameter("timeout");
        if (asked == null) {
            return guard.limits().time();
        }
        if (!asked.matches("[0-9]{1,6}([.][0-9]{1,3})?")) {
            throw new HttpProblem(400, "The parameter 'timeout' is '" + asked + "'. Give seconds, such as 5 or 0.5");
        }
        return Duration.ofMillis((long) (Double.parseDouble(asked) * 1000));
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        DatasetGraph dataset = super.getDataset(action);
        // The version that this request began with; unwrapped, so that the store's own query engine is chosen
        return dataset instanceof LiveDataset live ? ((DatasetGraphWrapper) live).getWrapped() : dataset;
    }

    /** Nothing is left to validate: the guard does. */
    @Override
    protected void validateQuery(HttpAction action, @Nullable Query query) {}
}
