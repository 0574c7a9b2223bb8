package io.github.counterclaim.cli;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.LiveData;
import io.github.counterclaim.judgement.Judgement;
import io.github.counterclaim.store.Archive;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the commands have done for them. Every method may throw {@link CounterclaimException}. */
public interface Pipeline {

    /** Hears how far a conversion has come. */
    interface Progress {

        /** Called once, before the first article. */
        void begin(int articles);

        /** Called after each article, from any thread. */
        void step();

        /** Called once, after the last article or when it was broken off. */
        void end();

        /** Called with something that a person may want to know, though nothing is wrong with the articles. */
        default void note(String message) { }

        /** Shows nothing. */
        Progress SILENT = new Progress() {
            @Override
            public void begin(int articles) { }

            @Override
            public void step() { }

            @Override
            public void end() { }
        };
    }

    /**
     * A data set, ready to be served.
     *
     * @param data what the server reads
     * @param base what its addresses begin with
     * @param findings what was wrong with the articles; empty when all was fine
     * @param archive its files for download
     * @param closing frees what the data occupies
     */
    record Loaded(LiveData data, Iris base, List<Finding> findings, Archive archive, Runnable closing)
            implements AutoCloseable {

        public Loaded {
            findings = List.copyOf(findings);
        }

        @Override
        public void close() {
            archive.close();
            closing.run();
        }
    }

    /** Returns the same pipeline, whose data holds the articles' whole texts or only the sentences that carry claims. */
    Pipeline withFullText(boolean shown);

    /**
     * Returns the same pipeline, which keeps readings of articles from one run to the next.
     *
     * @param folder where
     * @param required whether it is an error when the folder cannot be written; else nothing is kept then
     */
    Pipeline withCache(Path folder, boolean required);

    /** A stage of the way from file to graph. */
    enum Stage {
        ARTICLE,
        SENTENCES,
        CLAIMS,
        GRAPH
    }

    /**
     * Converts articles, into memory or into a store on disk.
     *
     * @param corpus files and folders
     * @param base where the data's addresses shall lie
     * @param store the folder of a TDB2 store, or null for memory
     */
    Loaded load(List<Path> corpus, Iris base, @Nullable Path store, Progress progress);

    /**
     * As {@link #load}, and then goes on to look at the corpus: whenever articles have come, changed or gone, the data
     * gives way to that of the corpus as it is now. A corpus that cannot be published leaves the data as it is.
     *
     * @param news is told of each change, and of what is wrong with it
     */
    Loaded watch(List<Path> corpus, Iris base, @Nullable Path store, Progress progress, PrintWriter news);

    /** Converts articles and writes the dumps into a folder; returns what was wrong with the articles. */
    List<Finding> convert(List<Path> corpus, Iris base, Path out, Progress progress);

    /**
     * Opens what {@link #convert} or {@link #load} left in a folder.
     *
     * @param base what its addresses begin with, or null to take it from the data
     */
    Loaded open(Path folder, @Nullable Iris base);

    /** Returns a data set without articles, which came the way of one that was kept: all that a start does, and quickly. */
    Loaded rehearsal();

    /** Prints one stage of one article; returns what was wrong with it. */
    List<Finding> show(Stage stage, Path file, PrintWriter out);

    /** Converts articles, validates the graph, and returns all that was found. */
    List<Finding> check(List<Path> corpus, Progress progress);

    /**
     * Puts a snapshot of an article into a corpus.
     *
     * @param source an http or https address, or a file
     * @param allowPrivate whether addresses of the local network may be fetched
     * @return the file that was written
     */
    Path add(String source, Path corpus, boolean allowPrivate);

    /**
     * Writes a person's judgement into a corpus; it counts from the next build on.
     *
     * @return the file that was written
     */
    Path judge(Judgement judgement, Path corpus);
}
