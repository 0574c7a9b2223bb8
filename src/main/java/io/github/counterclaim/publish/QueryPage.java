package io.github.counterclaim.publish;

import io.github.counterclaim.publish.page.ChartView;
import io.github.counterclaim.publish.page.Ref;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.query.Parameter;
import io.github.counterclaim.publish.query.ParameterType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a canned query shows.
 *
 * @param query the query
 * @param values what the form holds, by parameter
 * @param columns the heads of the answer; empty when it was not asked
 * @param rows the answer's cells
 * @param terms for each parameter that takes a term of the vocabulary: those that it may be
 * @param chart a picture of the rows, or null where they count nothing
 * @param formats the same answer for programs
 * @param problem why it was not asked, or null
 */
public record QueryPage(
        CannedQuery query,
        Map<String, String> values,
        List<String> columns,
        List<List<Ref>> rows,
        Map<String, List<String>> terms,
        @Nullable ChartView chart,
        List<Ref> formats,
        @Nullable String problem) {

    /** Returns the terms that a parameter may be; empty for one that takes no term. */
    public List<String> terms(Parameter parameter) {
        return terms.getOrDefault(parameter.name(), List.of());
    }

    /** Returns whether a parameter takes a thing of the data. */
    public boolean isThing(Parameter parameter) {
        return parameter.type() == ParameterType.THING;
    }

    /** Returns whether all cells of a column are numbers, which stand under each other by their last digits. */
    public boolean isNumber(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).label().matches("-?[0-9]{1,15}(\\.[0-9]+)?"));
    }

    /** Returns what the form shows for a parameter. */
    public String value(String parameter) {
        return values.getOrDefault(parameter, "");
    }
}
