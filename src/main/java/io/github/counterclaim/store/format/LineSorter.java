package io.github.counterclaim.store.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** Sorts more lines than the memory holds. They hold a byte of UTF-8 in each character, and no line break. */
@FunctionalInterface
public interface LineSorter {

    /** Writes lines to a file in order, each followed by a line feed. */
    void sort(Iterator<String> lines, Path file) throws IOException;
}
