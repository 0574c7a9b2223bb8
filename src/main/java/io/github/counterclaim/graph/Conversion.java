package io.github.counterclaim.graph;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What turned articles into claims, as provenance. Two runs with equal conversions give equal data.
 *
 * @param programVersion the program's version, for example {@code 0.1.0}
 * @param lexiconHash a hash of the lexicon's files, whatever their order on disk
 * @param endedAt when the run counts as ended, from {@code SOURCE_DATE_EPOCH}; null leaves the time out, so that the
 *     same input gives the same bytes
 * @param fullText whether the data may hold the whole text of an article, not only the sentences that carry claims
 */
public record Conversion(String programVersion, String lexiconHash, @Nullable Instant endedAt, boolean fullText) {

    /** Makes a conversion that keeps the texts to itself. */
    public Conversion(String programVersion, String lexiconHash, @Nullable Instant endedAt) {
        this(programVersion, lexiconHash, endedAt, false);
    }

    /** Returns the same conversion, of articles whose texts may or may not be shown whole. */
    public Conversion withFullText(boolean shown) {
        return new Conversion(programVersion, lexiconHash, endedAt, shown);
    }

    /**
     * Returns a conversion whose time is the {@code SOURCE_DATE_EPOCH} of the environment, in seconds, if it is set.
     *
     * @see <a href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>
     */
    public static Conversion of(String programVersion, String lexiconHash) {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        boolean number = epoch != null && epoch.matches("[0-9]{1,12}");
        Instant ended = number ? Instant.ofEpochSecond(Long.parseLong(epoch)) : null;
        return new Conversion(programVersion, lexiconHash, ended);
    }
}
