package io.github.counterclaim.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param self the article, its label the title
 * @param authors in the byline; may be empty
 * @param publisher the site's or paper's name; may be empty
 * @param published the day; may be empty
 * @param source where it was published, or null
 * @param basedOn the article that it retells, or null
 * @param claims how many claims it makes
 */
public record ArticleView(
        Ref self,
        List<Ref> authors,
        Ref publisher,
        String published,
        @Nullable Ref source,
        @Nullable Ref basedOn,
        int claims) {

    public ArticleView {
        authors = List.copyOf(authors);
    }

    /** Returns the day in words. */
    public String day() {
        return Span.of(published).map(Span::words).orElse(published);
    }
}
