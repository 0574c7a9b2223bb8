package io.github.counterclaim.publish;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;

/**
 * One page of a list, as data has it.
 *
 * @param title what the list is of
 * @param name its path on this server, without parameters, for example {@code conflicts}
 * @param parameters what was asked for, in their order, without the page
 * @param total how many the whole list has
 * @param offset how many come before
 * @param size the most of a page
 * @param members those of this page, in the model that they were read from
 * @param beside further lists that the first page tells of, whole, by their names
 */
record Listing(String title, String name, Map<String, String> parameters, int total, int offset, int size,
        List<Resource> members, Map<String, List<Resource>> beside) {

    Listing {
        members = List.copyOf(members);
    }
}
