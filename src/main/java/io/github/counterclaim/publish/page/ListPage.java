package io.github.counterclaim.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long list.
 *
 * @param entries those of this page
 * @param total how many the whole list has
 * @param offset how many come before
 * @param words what was searched for, or null
 * @param previous the path of the page before, or null
 * @param next the path of the page after, or null
 */
public record ListPage<T>(
        List<T> entries,
        int total,
        int offset,
        @Nullable String words,
        @Nullable String previous,
        @Nullable String next) {

    public ListPage {
        entries = List.copyOf(entries);
    }
}
