package io.github.counterclaim.store.table;

/**
 * A column of a table.
 *
 * @param name as the query names it
 * @param datatype of each value, as CSV on the Web names it: string, anyURI, integer, decimal
 * @param many whether a cell may hold several values
 * @param property what the value is of the row's thing, as an address; empty where no property says it
 * @param meaning one sentence
 */
public record Column(String name, String datatype, boolean many, String property, String meaning) {

    /** Returns whether a spreadsheet may take its values for formulas: they are any text. */
    boolean isText() {
        return datatype.equals("string");
    }
}
