package io.github.counterclaim.corpus;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page is larger than what is taken apart. The bounds count what the work grows with, not time, so that a file is
 * refused on every machine or on none.
 */
final class Excess extends RuntimeException {

    /** How many tags a page may have, opening and closing ones, scripts' included. */
    static final int MAX_TAGS = 300_000;

    /**
     * How much a page may weigh: each node counts once for each element around it, a text for each 64 characters once
     * more. Whatever asks each element for all that lies in it takes time that grows with this. Long reports weigh less
     * than a tenth of it.
     */
    static final long MAX_WEIGHT = 4_000_000;

    private static final int TEXT_UNIT = 64;
    private static final long serialVersionUID = 1L;

    private Excess(String message) {
        super(message, null, false, false);
    }

    /** Refuses a page of too many tags, before it is parsed. */
    static void requireFewTags(String page) {
        int tags = 0;
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
            if (++tags > MAX_TAGS) {
                throw new Excess("the page has more than " + MAX_TAGS + " tags");
            }
        }
    }

    /** Refuses a page of too many elements in too many others. */
    static void requireLight(Document page) {
        long[] weight = {0};
        page.filter((node, depth) -> {
            weight[0] += depth * weight(node);
            return weight[0] > MAX_WEIGHT ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        if (weight[0] > MAX_WEIGHT) {
            throw new Excess("the page has too many elements within others, or too much text in them");
        }
    }

    private static long weight(Node node) {
        return node instanceof TextNode text ? 1 + text.getWholeText().length() / TEXT_UNIT : node instanceof Element ? 1 : 0;
    }
}
