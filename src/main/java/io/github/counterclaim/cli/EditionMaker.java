package io.github.counterclaim.cli;

import io.github.counterclaim.Converter;
import io.github.counterclaim.Edition;
import io.github.counterclaim.Knowledge;
import io.github.counterclaim.cache.ReadingCache;
import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.corpus.Corpus;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.judgement.Judgements;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes editions of a corpus, one after another; the program's knowledge and the models load once. For one thread. */
final class EditionMaker {

    private final List<Path> corpus;
    private final Iris base;
    private final boolean fullText;
    private final ReadingCache cache;
    private final Knowledge knowledge;
    private @Nullable Converter converter;
    private String lexiconHash = "";

    EditionMaker(Path home, List<Path> corpus, Iris base, boolean fullText, ReadingCache cache) {
        this.corpus = List.copyOf(corpus);
        this.base = base;
        this.fullText = fullText;
        this.cache = cache;
        this.knowledge = Knowledge.read(home, base.base());
    }

    /**
     * Makes the edition of the corpus as it is now.
     *
     * @throws CounterclaimException {@code no-corpus} where there is no article
     */
    Edition make(Pipeline.Progress progress) {
        List<Path> files = Corpus.files(corpus);
        if (files.isEmpty()) {
            throw new CounterclaimException(
                    "no-corpus", "There is no article in " + corpus + ". Give a folder of .html, .htm or .txt files");
        }
        Knowledge judged = knowledge.judged(Judgements.read(corpus));
        Converter own = converter(judged);
        progress.begin(files.size());
        try {
            return Edition.of(files, own, judged, base, fullText, file -> progress.step());
        } finally {
            progress.end();
        }
    }

    /** Loads the models now rather than when the first new article comes. */
    void warmUp() {
        if (converter != null) {
            converter.warmUp();
        }
    }

    private Converter converter(Knowledge judged) {
        Converter known = converter;
        if (known == null || !lexiconHash.equals(judged.lexiconHash())) {
            known = Converter.of(judged.lexicon(), judged.lexiconHash(), cache);
            converter = known;
            lexiconHash = judged.lexiconHash();
        }
        return known;
    }
}
