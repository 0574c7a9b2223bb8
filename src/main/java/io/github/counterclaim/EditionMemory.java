package io.github.counterclaim;

import io.github.counterclaim.conflict.KnownCopies;
import io.github.counterclaim.store.KnownArticles;
import io.github.counterclaim.store.Validation;
import io.github.counterclaim.store.Verdict;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * What was made for one edition and serves the next, of whose articles most are the same: an edition is the same with
 * and without it. For one thread.
 */
public final class EditionMemory {

    private final boolean holds;
    private final KnownArticles articles;
    private final KnownCopies copies = new KnownCopies();
    private @Nullable Validation validation;
    private @Nullable DatasetGraph flawless;

    /** Holds nothing yet. */
    public EditionMemory() {
        this(true);
    }

    private EditionMemory(boolean holds) {
        this.holds = holds;
        this.articles = holds ? new KnownArticles() : KnownArticles.none();
    }

    /** Returns the memory of one edition after which no other comes: it holds nothing, and lets go of what it can. */
    public static EditionMemory none() {
        return new EditionMemory(false);
    }

    /** Whether another edition will come. */
    boolean holds() {
        return holds;
    }

    KnownArticles articles() {
        return articles;
    }

    KnownCopies copies() {
        return copies;
    }

    /** Returns what is wrong with an edition's data. */
    Verdict judge(DatasetGraph data, Validation now) {
        Verdict verdict = now.judge(data, now.equals(validation) ? flawless : null);
        validation = now;
        flawless = holds && now.isFlawless(verdict) ? data : null;
        return verdict;
    }
}
