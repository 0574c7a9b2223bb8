package io.github.counterclaim.store.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the difference of two versions as an <a href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF Patch</a>: one
 * transaction, the quads that go and those that come in their order. Blank nodes keep the labels of the dumps.
 */
final class Patch {

    private final ChangedThings changed;
    private long added;
    private long removed;

    Patch(ChangedThings changed) {
        this.changed = changed;
    }

    void write(Writer out, String id, @Nullable String previous, BufferedReader before, BufferedReader after)
            throws IOException {
        out.write("H id <" + id + "> .\n");
        if (previous != null) {
            out.write("H prev <" + previous + "> .\n");
        }
        out.write("TX .\n");
        LineDiff.compare(before, after, new LineDiff.Sink() {
            @Override
            public void removed(String line) throws IOException {
                removed++;
                changed.add(line);
                out.write("D " + line + "\n");
            }

            @Override
            public void added(String line) throws IOException {
                added++;
                changed.add(line);
                out.write("A " + line + "\n");
            }
        });
        out.write("TC .\n");
    }

    long added() {
        return added;
    }

    long removed() {
        return removed;
    }
}
