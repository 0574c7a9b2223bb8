package io.github.counterclaim.text;

import java.util.List;

/** Tells which words of a text are parts of names, so that the parser does not take "Shahed" for a verb. */
@FunctionalInterface
public interface NameSpotter {

    /** Returns, for each word of a sentence, whether it is part of a known proper name. */
    boolean[] spot(List<String> words);

    /** Returns a spotter that knows no names. */
    static NameSpotter none() {
        return words -> new boolean[words.size()];
    }
}
