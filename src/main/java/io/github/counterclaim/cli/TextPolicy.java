package io.github.counterclaim.cli;

import picocli.CommandLine.Option;

/** How much of an article's text the data and the pages may show. */
final class TextPolicy {

    /** How much of a text. */
    enum Shown {
        /** The sentences that carry claims, with some words around them. */
        claims,
        /** All of it: for corpora that may be shown whole. */
        full
    }

    @Option(names = "--publish-text", paramLabel = "claims|full", defaultValue = "claims",
            description = "Show of each article the sentences that carry claims, or the full text, "
                    + "where that is allowed. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Shown shown;

    /** Returns whether the whole text may be shown. */
    boolean isFull() {
        return shown == Shown.full;
    }
}
