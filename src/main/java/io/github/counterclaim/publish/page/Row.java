package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * A property with its values.
 *
 * @param property its name, leading to its definition
 * @param values ordered by label
 */
public record Row(Ref property, List<Ref> values) {

    public Row {
        values = List.copyOf(values);
    }
}
