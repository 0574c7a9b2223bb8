package io.github.counterclaim.corpus;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many words of prose each element of a page holds; counted once, in linear time. */
final class ProseCount implements NodeVisitor {

    /** Shorter stretches are labels and links more often than prose. */
    private static final int MIN_WORDS = 6;

    private final Map<Element, int[]> words = new IdentityHashMap<>();
    private int linkDepth;

    private ProseCount() {}

    static ProseCount of(Element root) {
        ProseCount count = new ProseCount();
        root.traverse(count);
        return count;
    }

    /** Returns the words of prose inside the element. */
    int in(Element element) {
        int[] count = words.get(element);
        return count == null ? 0 : count[0];
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            linkDepth += element.normalName().equals("a") ? 1 : 0;
        } else if (node instanceof TextNode text && linkDepth == 0) {
            int count = Wording.words(text.getWholeText());
            Element parent = text.parent();
            if (count >= MIN_WORDS && parent != null) {
                add(parent, count);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            linkDepth -= element.normalName().equals("a") ? 1 : 0;
            Element parent = element.parent();
            if (depth > 0 && parent != null && in(element) > 0) {
                add(parent, in(element));
            }
        }
    }

    private void add(Element element, int count) {
        words.computeIfAbsent(element, key -> new int[1])[0] += count;
    }
}
