package io.github.counterclaim.cli;

import io.github.counterclaim.Converter;
import io.github.counterclaim.Edition;
import io.github.counterclaim.EditionCache;
import io.github.counterclaim.EditionMemory;
import io.github.counterclaim.Knowledge;
import io.github.counterclaim.cache.ReadingCache;
import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.corpus.Corpus;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.judgement.Judgements;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes editions of a corpus, one after another; the program's knowledge and the models load once, when they are needed
 * first. For one thread.
 */
final class EditionMaker {

    /** So many articles' coming is practised; with more of them in the corpus it costs more than it gains. */
    private static final int REHEARSALS = 6;

    private static final int MOST_REHEARSED = 300;

    private final Path home;
    private final List<Path> corpus;
    private final Iris base;
    private final boolean fullText;
    private final ReadingCache readings;
    private final EditionCache editions;
    private final @Nullable String knowledgeName;
    private final EditionMemory memory;
    private int rehearsed;
    private @Nullable Knowledge knowledge;
    private @Nullable Converter converter;
    private String lexiconHash = "";
    private boolean hasMade;
    private @Nullable Unkept unkept;

    /** An edition that was made and may be kept under a key. */
    private record Unkept(String key, Edition edition) {}

    /**
     * Makes a maker.
     *
     * @param memory what serves the next edition, where there will be one
     */
    EditionMaker(
            Path home,
            List<Path> corpus,
            Iris base,
            boolean fullText,
            ReadingCache readings,
            EditionCache editions,
            EditionMemory memory) {
        this.home = home;
        this.memory = memory;
        this.corpus = List.copyOf(corpus);
        this.base = base;
        this.fullText = fullText;
        this.readings = readings;
        this.editions = editions;
        this.knowledgeName = editions.knowledge(home);
    }

    /**
     * Returns the edition of the corpus as it is now: made, or the one that was kept of the same corpus.
     *
     * @throws CounterclaimException {@code no-corpus} where there is no article
     */
    Edition make(Pipeline.Progress progress) {
        List<Path> files = Corpus.files(corpus);
        if (files.isEmpty()) {
            throw new CounterclaimException(
                    "no-corpus", "There is no article in " + corpus + ". Give a folder of .html, .htm or .txt files");
        }
        String key = key(files);
        Edition kept = key == null ? null : editions.get(key, () -> progress.note(
                "What was kept of this corpus is damaged and was thrown away; it is read again"));
        if (kept != null) {
            return kept;
        }
        Edition made = make(files, progress);
        // what is too large for the memory is too large for the cache
        unkept = key != null && !memory.room().isUsed() && isUnchanged(key) ? new Unkept(key, made) : null;
        return made;
    }

    /** Keeps the edition that was made last for the next run; it takes some time, in which nobody need wait for it. */
    void keep() {
        Unkept last = unkept;
        if (last != null) {
            editions.put(last.key(), last.edition());
            unkept = null;
        }
    }

    /** Lets go of the models of language, where they were loaded. */
    void release() {
        Converter loaded = converter;
        if (loaded != null) {
            loaded.release();
        }
    }

    private @Nullable String key(List<Path> files) {
        return knowledgeName == null ? null : EditionCache.key(files, corpus, knowledgeName, base, fullText);
    }

    /** Tells whether nothing was replaced since a key was made; what is known is read once, and later than its name. */
    private boolean isUnchanged(String key) {
        return key.equals(key(Corpus.files(corpus))) && String.valueOf(knowledgeName).equals(editions.knowledge(home));
    }

    private Edition make(List<Path> files, Pipeline.Progress progress) {
        Knowledge judged = knowledge().judged(Judgements.read(corpus));
        Converter own = converter(judged);
        hasMade = true;
        progress.begin(files.size());
        try {
            return Edition.of(files, own, judged, base, fullText, memory, file -> progress.step());
        } finally {
            progress.end();
        }
    }

    /**
     * Loads the models now rather than when the first new article comes, and makes what an edition that was kept did not
     * need, but the one after it will.
     */
    void warmUp() {
        converter(knowledge().judged(Judgements.read(corpus))).warmUp();
        List<Path> files = Corpus.files(corpus);
        if (!hasMade && !files.isEmpty()) {
            make(files, Pipeline.Progress.SILENT);
        }
    }

    /**
     * Does what the coming of an article will ask for, with one that is there, so that the virtual machine has compiled
     * it when one comes: else that takes several times as long. Returns whether more is to be practised.
     */
    boolean rehearse() {
        List<Path> files = Corpus.files(corpus);
        if (files.size() < 2 || files.size() > MOST_REHEARSED || rehearsed == REHEARSALS) {
            return false;
        }
        Path article = files.get(rehearsed++ % files.size());
        converter(knowledge().judged(Judgements.read(corpus))).rehearse(article);
        make(files.stream().filter(file -> !file.equals(article)).toList(), Pipeline.Progress.SILENT);
        make(files, Pipeline.Progress.SILENT);
        return true;
    }

    private Knowledge knowledge() {
        Knowledge known = knowledge;
        if (known == null) {
            known = Knowledge.read(home, base.base());
            knowledge = known;
        }
        return known;
    }

    private Converter converter(Knowledge judged) {
        Converter known = converter;
        if (known == null || !lexiconHash.equals(judged.lexiconHash())) {
            known = Converter.of(judged.lexicon(), judged.lexiconHash(), readings);
            converter = known;
            lexiconHash = judged.lexiconHash();
        }
        return known;
    }
}
