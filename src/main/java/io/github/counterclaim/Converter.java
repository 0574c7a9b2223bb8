package io.github.counterclaim;

import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.ArticleRead;
import io.github.counterclaim.corpus.ArticleReader;
import io.github.counterclaim.extract.ClaimExtractor;
import io.github.counterclaim.extract.Extraction;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.SentenceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The front door of conversion: article files to readings. One is shared by all threads; each article is converted
 * without a look at any other.
 */
public final class Converter {

    /** Hears of each article that is done, in no particular order and from any thread. */
    @FunctionalInterface
    public interface Progress {

        /** An article is done: read, or found to be unreadable. */
        void done(Path file);
    }

    private final ArticleReader articles;
    private final SentenceReader sentences;
    private final ClaimExtractor extractor;

    private Converter(ArticleReader articles, SentenceReader sentences, ClaimExtractor extractor) {
        this.articles = articles;
        this.sentences = sentences;
        this.extractor = extractor;
    }

    /** Loads the language models and returns a converter that knows a lexicon. */
    public static Converter load(Lexicon lexicon) {
        return new Converter(new ArticleReader(), SentenceReader.load(lexicon::spot), new ClaimExtractor(lexicon));
    }

    /**
     * The readings of a corpus, and what was wrong with it.
     *
     * @param readings one for each article that could be read, in the order of the files
     * @param findings in the order of the files
     */
    public record Conversion(List<Reading> readings, List<Finding> findings) {

        public Conversion {
            readings = List.copyOf(readings);
            findings = List.copyOf(findings);
        }
    }

    /** Converts files on all cores. A file that cannot be read becomes a finding; the others are converted. */
    public Conversion convert(List<Path> files, Progress progress) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Conversion>> futures = new ArrayList<>();
            for (Path file : files) {
                futures.add(pool.submit(() -> {
                    Conversion one = convert(file);
                    progress.done(file);
                    return one;
                }));
            }
            return join(futures);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Conversion join(List<Future<Conversion>> futures) {
        List<Reading> readings = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Future<Conversion> future : futures) {
            try {
                Conversion one = future.get();
                readings.addAll(one.readings());
                findings.addAll(one.findings());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while converting", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return new Conversion(readings, findings);
    }

    private Conversion convert(Path file) {
        ArticleRead read = articles.read(file);
        Article article = read.article();
        if (article == null) {
            return new Conversion(List.of(), read.findings());
        }
        try {
            return new Conversion(List.of(read(article, read.findings())), read.findings());
        } catch (RuntimeException | StackOverflowError e) {
            Finding finding = new Finding(
                    "conversion-failed",
                    file.toString(),
                    "The article could not be converted (" + e.getClass().getSimpleName()
                            + "); it is left out. Please report it with the file");
            return new Conversion(List.of(), List.of(finding));
        }
    }

    private Reading read(Article article, List<Finding> findings) {
        Extraction extraction = extractor.extract(article.source(), article.text(), sentences(article));
        return new Reading(article.source(), article.text(), extraction.claims(), extraction.mentions(), findings);
    }

    /** Returns an article's sentences, as the extractor sees them. */
    public List<Sentence> sentences(Article article) {
        return sentences.read(article);
    }
}
