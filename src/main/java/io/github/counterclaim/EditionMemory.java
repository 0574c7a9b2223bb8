package io.github.counterclaim;

import io.github.counterclaim.conflict.KnownCopies;
import io.github.counterclaim.store.KnownArticles;
import io.github.counterclaim.store.Room;
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
    private final Room room;
    private final KnownArticles articles;
    private final KnownCopies copies;
    private @Nullable Validation validation;
    private Validation.@Nullable Judged judged;

    /** Holds nothing yet. */
    public EditionMemory() {
        this(true, Room.none());
    }

    private EditionMemory(boolean holds, Room room) {
        this.holds = holds;
        this.room = room;
        this.articles = holds ? new KnownArticles() : KnownArticles.none();
        this.copies = holds ? new KnownCopies() : KnownCopies.none();
    }

    /**
     * Returns the memory of one edition after which no other comes: it holds nothing, and lets go of what it can.
     *
     * @param room where the edition's data goes when it is too large for the memory; it can be read until that is closed
     */
    public static EditionMemory once(Room room) {
        return new EditionMemory(false, room);
    }

    /** Returns where goes what is too large for the memory. */
    public Room room() {
        return room;
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
        Verdict verdict = now.judge(data, now.equals(validation) ? judged : null);
        validation = now;
        judged = holds ? new Validation.Judged(data, verdict) : null;
        return verdict;
    }
}
