package io.github.counterclaim.corpus;

import java.util.List;
import org.jsoup.nodes.Document;

/** A way to find the article on a page. */
interface MainText {

    /**
     * Returns the article's passages in order, without what stands around it; empty where none is found.
     *
     * @param page the page; it is changed, so give a copy where it is still needed
     */
    List<Passage> of(Document page);

    /** Returns the way that the program uses. */
    static MainText standard() {
        return new ReadableMainText();
    }
}
