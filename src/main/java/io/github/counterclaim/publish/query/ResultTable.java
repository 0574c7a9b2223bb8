package io.github.counterclaim.publish.query;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/**
 * An answer, detached from the store.
 *
 * @param columns the variables, in the order of the query
 * @param rows the solutions, in the order of the query
 */
public record ResultTable(List<Var> columns, List<Binding> rows) {

    private static final long TIMEOUT_MILLIS = 30_000;

    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Asks a query, within a transaction of the caller.
     *
     * @throws org.apache.jena.query.QueryCancelledException after 30 seconds
     */
    public static ResultTable of(Query query, DatasetGraph data) {
        try (QueryExec exec = QueryExec.dataset(data)
                .query(query)
                .overallTimeout(TIMEOUT_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS)
                .build()) {
            return of(exec.select());
        }
    }

    /** Returns the first rows alone. */
    public ResultTable first(int most) {
        return rows.size() <= most ? this : new ResultTable(columns, rows.subList(0, most));
    }

    /** Takes over the rows of another source. */
    public static ResultTable of(RowSet source) {
        List<Binding> rows = new ArrayList<>();
        List<Var> columns = List.copyOf(source.getResultVars());
        source.forEachRemaining(rows::add);
        return new ResultTable(columns, rows);
    }

    /** Returns the table in a format of the SPARQL recommendations. */
    public byte[] write(Lang lang) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowSetWriterRegistry.getFactory(lang)
                .create(lang)
                .write(out, RowSetStream.create(columns, rows.iterator()), new Context());
        return out.toByteArray();
    }
}
