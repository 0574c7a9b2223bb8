package io.github.counterclaim.store.table;

import java.io.IOException;
import java.util.List;

/**
 * What a query found.
 *
 * @param columns in their order; the first names the row's thing
 * @param rows one a thing, sorted by it; a row has the values of each column, sorted, none twice
 */
public record Table(TableQuery query, List<Column> columns, Rows rows) {

    /** Rows that come one after another: there may be more than the memory holds. */
    @FunctionalInterface
    public interface Rows {

        /** Sends all rows. */
        void send(RowSink sink) throws IOException;
    }

    /** Takes a row at a time. */
    @FunctionalInterface
    public interface RowSink {

        /** Takes the values of each column. */
        void row(List<List<String>> row) throws IOException;
    }

    public Table {
        columns = List.copyOf(columns);
    }
}
