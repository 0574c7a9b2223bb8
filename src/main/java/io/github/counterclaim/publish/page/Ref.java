package io.github.counterclaim.publish.page;

import org.jspecify.annotations.Nullable;

/**
 * Something named on a page.
 *
 * @param label what to call it
 * @param href where it leads, or null where it leads nowhere
 */
public record Ref(String label, @Nullable String href) {

    /** Returns a name that leads nowhere. */
    public static Ref text(String label) {
        return new Ref(label, null);
    }

    /** Returns whether there is nothing to show. */
    public boolean isEmpty() {
        return label.isEmpty();
    }
}
