package io.github.counterclaim.publish;

import io.github.counterclaim.publish.page.Ref;
import io.github.counterclaim.publish.query.CannedQuery;
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
 * @param formats the same answer for programs
 * @param problem why it was not asked, or null
 */
public record QueryPage(
        CannedQuery query,
        Map<String, String> values,
        List<String> columns,
        List<List<Ref>> rows,
        List<Ref> formats,
        @Nullable String problem) {

    /** Returns what the form shows for a parameter. */
    public String value(String parameter) {
        return values.getOrDefault(parameter, "");
    }
}
