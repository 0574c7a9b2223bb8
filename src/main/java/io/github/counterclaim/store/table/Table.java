package io.github.counterclaim.store.table;

import java.util.List;

/**
 * What a query found.
 *
 * @param columns in their order; the first names the row's thing
 * @param rows one a thing, sorted by it; a row has the values of each column, sorted, none twice
 */
public record Table(TableQuery query, List<Column> columns, List<List<List<String>>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
