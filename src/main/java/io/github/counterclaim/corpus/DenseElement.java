package io.github.counterclaim.corpus;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The tightest element that holds nearly all prose of a page.
 *
 * @param element the element
 * @param marked whether the page itself marks it as the article, by tag or microdata
 */
record DenseElement(Element element, boolean marked) {

    private static final double NEARLY_ALL = 0.87;
    private static final double MOST = 0.6;

    /** Returns the element, from a page without chrome; the body where the prose is scattered. */
    static DenseElement of(Document page) {
        ProseCount prose = ProseCount.of(page);
        int total = prose.in(page.body());
        Element best = null;
        for (Element marked : page.select("[itemprop=articleBody], article, main, [role=main]")) {
            boolean inside = best == null || best.normalName().equals("main") || marked.attr("itemprop").equals("articleBody");
            if (inside && prose.in(marked) >= MOST * total) {
                best = marked;
            }
        }
        Element start = best == null ? page.body() : best;
        return new DenseElement(narrowed(start, prose), best != null);
    }

    private static Element narrowed(Element start, ProseCount prose) {
        Element current = start;
        while (true) {
            Element next = null;
            for (Element child : current.children()) {
                if (prose.in(child) > 0 && prose.in(child) >= NEARLY_ALL * prose.in(current)) {
                    next = child;
                }
            }
            if (next == null || next.normalName().equals("p")) {
                return current;
            }
            current = next;
        }
    }
}
