package io.github.counterclaim.publish;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Fuseki's query operation for strangers: no SERVICE, no JSON form, no parameters that are echoed into the reply, and
 * a table is complete before its first byte is sent, so that a query that is cut off never looks answered.
 */
final class SafeQuery extends SPARQL_QueryDataset {

    private static final int MOST_ROWS = 100_000;
    private static final List<String> REFUSED = List.of("stylesheet", "callback", "force-accept", "xslt-uri");

    private final ErrorReplies errors;

    SafeQuery(ErrorReplies errors) {
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
        } catch (ActionErrorException e) {
            String message = e.getMessage() == null ? ErrorReplies.title(e.getRC()) : e.getMessage();
            HttpProblem problem = new HttpProblem(e.getRC(), message);
            try {
                errors.send(action.getRequest(), action.getResponse(), problem);
            } catch (java.io.IOException gone) {
                action.log.debug("The client left before it was told: {}", message);
            }
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        ResultNegotiation.require(action, query);
        if (query.isJsonType()) {
            ServletOps.errorBadRequest("The JSON query form is not offered. Use SELECT");
        }
        for (String parameter : REFUSED) {
            if (action.getRequestParameter(parameter) != null) {
                ServletOps.errorBadRequest("The parameter '" + parameter + "' is not offered. Leave it out");
            }
        }
        // The transformation is only a way to reach every pattern: subqueries and those within expressions too
        ElementTransform refusal = new NoService();
        QueryTransformOps.transform(query, refusal, new ExprTransformApplyElementTransform(refusal));
    }

    private static final class NoService extends ElementTransformCopyBase {

        @Override
        public Element transform(ElementService service, Node address, Element pattern) {
            ServletOps.errorBadRequest("SERVICE is not offered here. Query the other endpoint from your side");
            return service;
        }
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        DatasetGraph dataset = super.getDataset(action);
        // The version that this request began with; unwrapped, so that the store's own query engine is chosen
        return dataset instanceof LiveDataset live ? ((DatasetGraphWrapper) live).getWrapped() : dataset;
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String queryForLog) {
        return decideDatasetDynamic(action, query, queryForLog);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String queryForLog) {
        if (!query.isSelectType()) {
            return super.executeQuery(action, exec, query, queryForLog);
        }
        RowSet rows = exec.select();
        List<Binding> all = new ArrayList<>();
        while (rows.hasNext()) {
            if (all.size() == MOST_ROWS) {
                ServletOps.error(422, "The answer has more than " + MOST_ROWS + " rows. Use LIMIT and OFFSET");
            }
            all.add(rows.next());
        }
        return new QueryExecResult(RowSetStream.create(rows.getResultVars(), all.iterator()));
    }
}
