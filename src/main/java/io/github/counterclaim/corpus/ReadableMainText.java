package io.github.counterclaim.corpus;

import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Readability after a filter of our own; where it finds implausibly little of the page's prose, the element that
 * holds most of it.
 */
final class ReadableMainText implements MainText {

    // readability walks the tree again and again; beyond these sizes a single pass has to do
    private static final int MAX_ELEMENTS = 30_000;
    private static final int MAX_CHARS = 1_500_000;
    private static final String NO_ADDRESS = "https://page.invalid/";
    private static final double PLAUSIBLE_SHARE = 0.62;
    private static final double PLAUSIBLE_SHARE_UNMARKED = 0.5;

    @Override
    public List<Passage> of(Document page) {
        Chrome.strip(page);
        DenseElement dense = DenseElement.of(page);
        List<Passage> wide = PassageFilter.chromeDropped(Passages.of(dense.element()));
        List<Passage> narrow = isSmall(page) ? readable(page) : List.of();
        double plausible = dense.marked() ? PLAUSIBLE_SHARE : PLAUSIBLE_SHARE_UNMARKED;
        return proseWords(narrow) < plausible * proseWords(wide) || narrow.isEmpty() ? wide : narrow;
    }

    private static boolean isSmall(Document page) {
        return page.stream().limit(MAX_ELEMENTS + 1L).count() <= MAX_ELEMENTS
                && page.wholeText().length() <= MAX_CHARS;
    }

    private static List<Passage> readable(Document page) {
        Element found = new Readability4J(NO_ADDRESS, page.clone()).parse().getArticleContent();
        return found == null ? List.of() : PassageFilter.chromeDropped(Passages.of(found));
    }

    /** Returns the number of words in running text that is probably written for this article. */
    static int proseWords(List<Passage> passages) {
        return passages.stream().filter(Passage::isProse).mapToInt(Passage::words).sum();
    }
}
