package io.github.counterclaim;

import io.github.counterclaim.cache.ProgramFingerprint;
import io.github.counterclaim.cache.ReadingCache;
import io.github.counterclaim.cache.ReadingShelf;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.ArticleRead;
import io.github.counterclaim.corpus.ArticleReader;
import io.github.counterclaim.extract.ClaimExtractor;
import io.github.counterclaim.extract.Extraction;
import io.github.counterclaim.extract.LexiconSpotter;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.SentenceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** Codes of findings that another run of the same program on the same file need not have. */
    static final Set<String> PASSING = Set.of("too-slow", "conversion-failed", "unreadable-file");

    private static final Duration MOST_TIME = Duration.ofSeconds(120);

    private final ArticleReader articles;
    private final Lexicon lexicon;
    private final ClaimExtractor extractor;
    private final ReadingCache cache;
    private final @Nullable String knowledge;
    private @Nullable SentenceReader sentences;

    private Converter(Lexicon lexicon, ReadingCache cache, @Nullable String knowledge) {
        this.articles = new ArticleReader();
        this.lexicon = lexicon;
        this.extractor = new ClaimExtractor(lexicon);
        this.cache = cache;
        this.knowledge = knowledge;
    }

    /** Returns a converter that knows a lexicon. It loads the models of language when the first article is read. */
    public static Converter load(Lexicon lexicon) {
        return new Converter(lexicon, ReadingCache.none(), null);
    }

    /**
     * Returns a converter that reads an article only where neither the article, nor the lexicon, nor the program is as
     * it was before. It loads the models of language when the first article is read.
     *
     * @param lexiconHash names all that the lexicon says
     * @param cache holds what was read before
     */
    public static Converter of(Lexicon lexicon, String lexiconHash, ReadingCache cache) {
        return new Converter(lexicon, cache, cache.isKept() ? knowledge(lexiconHash) : null);
    }

    /** Names what readings depend on beside the article; null where that cannot be told, so that none is kept. */
    private static @Nullable String knowledge(String lexiconHash) {
        try {
            return ProgramFingerprint.of(Converter.class) + " " + lexiconHash;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * The readings of a corpus, and what was wrong with it.
     *
     * @param readings one for each article that could be read, in the order of the files; perhaps fetched one by one
     * @param findings in the order of the files
     */
    public record Conversion(List<Reading> readings, List<Finding> findings) {

        public Conversion {
            // the readings stay the list that they are: one that fetches them is not to be copied, nor hidden in another
            findings = List.copyOf(findings);
        }
    }

    /** Converts files on all cores. A file that cannot be read becomes a finding; the others are converted. */
    public Conversion convert(List<Path> files, Progress progress) {
        return convert(files, progress, ReadingShelf.inMemory());
    }

    /**
     * Converts files, as above.
     *
     * @param shelf gets the readings; those of the result can be read until it closes
     */
    public Conversion convert(List<Path> files, Progress progress, ReadingShelf shelf) {
        return convert(files, progress, shelf, Runtime.getRuntime().availableProcessors(), MOST_TIME);
    }

    /** Converts files on so many threads; an article that takes more of a processor's time than that becomes a finding. */
    Conversion convert(List<Path> files, Progress progress, int threads, Duration most) {
        return convert(files, progress, ReadingShelf.inMemory(), threads, most);
    }

    private Conversion convert(List<Path> files, Progress progress, ReadingShelf shelf, int threads, Duration most) {
        try (ConversionPool<Path, Shelved> pool = new ConversionPool<>(threads, most)) {
            List<Shelved> all = pool.map(
                    files,
                    file -> Shelved.of(convert(file), shelf),
                    file -> Shelved.of(late(file, most), shelf),
                    progress::done);
            return new Conversion(
                    shelf.at(all.stream().flatMap(one -> one.places().stream()).toList()),
                    all.stream().flatMap(one -> one.findings().stream()).toList());
        } finally {
            cache.trim();
        }
    }

    /** What was converted and put down. */
    private record Shelved(List<ReadingShelf.Place> places, List<Finding> findings) {

        static Shelved of(Conversion made, ReadingShelf shelf) {
            return new Shelved(made.readings().stream().map(shelf::put).toList(), made.findings());
        }
    }

    private static Conversion late(Path file, Duration most) {
        return new Conversion(List.of(), List.of(new Finding(
                "too-slow",
                file.toString(),
                "The article takes more than " + most.toSeconds() + " s of a processor's time; it is left out. "
                        + "Keep only the article's text, or split it")));
    }

    private Conversion convert(Path file) {
        String key = knowledge == null ? null : articles.fingerprint(file, knowledge);
        Reading kept = key == null ? null : cache.get(key, file);
        if (kept != null) {
            return new Conversion(List.of(kept), kept.findings());
        }
        Conversion made = read(file);
        // not where the file was replaced in the meantime
        if (key != null && knowledge != null && key.equals(articles.fingerprint(file, knowledge))) {
            made.readings().forEach(reading -> cache.put(key, file, reading));
        }
        return made;
    }

    private Conversion read(Path file) {
        ArticleRead read = articles.read(file);
        Article article = read.article();
        if (article == null) {
            return new Conversion(List.of(), read.findings());
        }
        try {
            List<Finding> findings = new ArrayList<>(read.findings());
            return new Conversion(List.of(read(file, article, findings)), findings);
        } catch (RuntimeException | StackOverflowError e) {
            Finding finding = new Finding(
                    "conversion-failed",
                    file.toString(),
                    "The article could not be converted (" + e.getClass().getSimpleName()
                            + "); it is left out. Please report it with the file");
            return new Conversion(List.of(), List.of(finding));
        }
    }

    /** Adds to the findings what of the text could not be read. */
    private Reading read(Path file, Article article, List<Finding> findings) {
        List<Sentence> read = models().read(
                article, unread -> findings.add(new Finding(unread.code(), file.toString(), unread.message())));
        Extraction extraction = extractor.extract(article.source(), article.text(), read);
        return new Reading(article.source(), article.text(), extraction.claims(), extraction.mentions(), findings);
    }

    /** Returns an article's sentences, as the extractor sees them. */
    public List<Sentence> sentences(Article article) {
        return models().read(article);
    }

    /** Reads an article for practice; what comes of it is thrown away. */
    public void rehearse(Path file) {
        read(file);
    }

    /** Loads the models of language now. */
    public void warmUp() {
        models();
    }

    /** Lets go of the models of language; they load again when another article is read. */
    public synchronized void release() {
        if (sentences != null) {
            sentences = null;
            SentenceReader.forget();
        }
    }

    /** One for all threads; whoever comes while it loads waits for it. */
    private synchronized SentenceReader models() {
        SentenceReader known = sentences;
        if (known == null) {
            known = SentenceReader.load(new LexiconSpotter(lexicon));
            sentences = known;
        }
        return known;
    }
}
