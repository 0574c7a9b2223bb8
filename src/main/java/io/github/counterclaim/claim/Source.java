package io.github.counterclaim.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text.
 *
 * @param identifier its file name without the ending; unique in a corpus
 * @param title its headline, or its identifier where it has none
 * @param authors names of persons in the byline, in order; may be empty
 * @param publisher the site's or paper's name, or null
 * @param published the day of publication, or null
 * @param url where it was published, or null
 * @param basedOn the address of the article that this one retells, or null
 * @param language a BCP 47 tag, {@code en} where nothing says otherwise
 * @param checksum the SHA-256 of the file's bytes, in lower-case hexadecimal
 * @param issued when it was published, as EDTF: the day, or the month ({@code 2025-08}) or year where no more is known;
 *     else null
 */
public record Source(
        String identifier,
        String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String basedOn,
        String language,
        String checksum,
        @Nullable String issued) {

    public Source {
        authors = List.copyOf(authors);
    }

    /** Makes a source whose day of publication, if any is known, is all that is known of when it was issued. */
    public Source(
            String identifier,
            String title,
            List<String> authors,
            @Nullable String publisher,
            @Nullable LocalDate published,
            @Nullable String url,
            @Nullable String basedOn,
            String language,
            String checksum) {
        this(identifier, title, authors, publisher, published, url, basedOn, language, checksum,
                published == null ? null : published.toString());
    }

    /** Returns the article's own voice: its first author, without one its publisher, without either itself. */
    public Thing voice() {
        if (!authors.isEmpty()) {
            return Thing.of(ThingKind.PERSON, authors.get(0));
        }
        return publisher != null ? Thing.of(ThingKind.ORGANIZATION, publisher) : asThing();
    }

    /** Returns the article as a thing, its slug made from the identifier. */
    public Thing asThing() {
        return new Thing(ThingKind.ARTICLE, Thing.slugOf(identifier), title, List.of(), List.of(), null);
    }
}
