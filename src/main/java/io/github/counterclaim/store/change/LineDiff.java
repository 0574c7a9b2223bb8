package io.github.counterclaim.store.change;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Compares two sorted files of lines in one pass. */
final class LineDiff {

    /** Hears of each difference, in the order of the lines. */
    interface Sink {
        void removed(String line) throws IOException;

        void added(String line) throws IOException;
    }

    private LineDiff() {}

    static void compare(BufferedReader before, BufferedReader after, Sink sink) throws IOException {
        String old = before.readLine();
        String now = after.readLine();
        while (old != null || now != null) {
            int order = order(old, now);
            if (order < 0 && old != null) {
                sink.removed(old);
            } else if (order > 0 && now != null) {
                sink.added(now);
            }
            old = order <= 0 ? before.readLine() : old;
            now = order >= 0 ? after.readLine() : now;
        }
    }

    private static int order(@Nullable String old, @Nullable String now) {
        if (old == null) {
            return 1;
        }
        return now == null ? -1 : old.compareTo(now);
    }
}
