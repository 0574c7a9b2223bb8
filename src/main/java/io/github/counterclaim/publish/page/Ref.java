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

    /** Returns a text of at most so many code points, with an ellipsis where something was cut. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** Returns whether there is nothing to show. */
    public boolean isEmpty() {
        return label.isEmpty();
    }
}
