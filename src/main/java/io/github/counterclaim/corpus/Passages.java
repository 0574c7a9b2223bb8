package io.github.counterclaim.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into passages: one for each block of text that a browser would set on lines of its own. */
final class Passages implements NodeVisitor {

    private static final String CELL_BREAK = " | ";
    private static final int BOLD_HEADING_WORDS = 14;

    private final Element root;
    private final List<Passage> found = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linkDepth;
    private int boldDepth;
    private int inkChars;
    private int linkChars;
    private int boldChars;
    private boolean afterBreak;
    private boolean inRow;

    private Passages(Element root) {
        this.root = root;
    }

    /** Returns the passages of the element in order; whitespace is normalised, empty ones are left out. */
    static List<Passage> of(Element root) {
        Passages passages = new Passages(root);
        root.traverse(passages);
        passages.flush(root);
        return passages.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        linkDepth += isLink(element) ? 1 : 0;
        boldDepth += isBold(element) ? 1 : 0;
        if (element.normalName().equals("br")) {
            lineBreak(element);
        } else if (isCell(element) && inRow) {
            line.append(inkChars > 0 ? CELL_BREAK : "");
        } else if (isBlock(element)) {
            flush(element.parent());
            inRow = inRow || isDataRow(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            linkDepth -= isLink(element) ? 1 : 0;
            boldDepth -= isBold(element) ? 1 : 0;
            if (isBlock(element) && !(isCell(element) && inRow)) {
                flush(element);
                inRow = inRow && !element.normalName().equals("tr");
            }
        }
    }

    private void append(String text) {
        int ink = 0;
        for (int i = 0; i < text.length(); i++) {
            ink += Wording.isSpace(text.charAt(i)) ? 0 : 1;
        }
        afterBreak = afterBreak && ink == 0;
        inkChars += ink;
        linkChars += linkDepth > 0 ? ink : 0;
        boldChars += boldDepth > 0 ? ink : 0;
        line.append(text);
    }

    /** Two line breaks in a row end a paragraph, one is a space. */
    private void lineBreak(Element element) {
        if (afterBreak && !inRow) {
            flush(element.parent());
        } else {
            line.append(' ');
        }
        afterBreak = true;
    }

    private void flush(Element inside) {
        String text = Wording.normal(line.toString());
        if (Wording.words(text) > 0) {
            double linkShare = inkChars == 0 ? 0 : (double) linkChars / inkChars;
            found.add(new Passage(kind(inside, text), text, linkShare));
        }
        line.setLength(0);
        inkChars = 0;
        linkChars = 0;
        boldChars = 0;
        afterBreak = false;
    }

    private Block.Kind kind(Element inside, String text) {
        if (inRow) {
            return Block.Kind.TABLE_ROW;
        }
        Block.Kind kind = Block.Kind.PARAGRAPH;
        for (Element at = inside; at != null && kind == Block.Kind.PARAGRAPH; at = at == root ? null : at.parent()) {
            kind = ofTag(at.normalName());
        }
        boolean bold = boldChars == inkChars && Wording.words(text) <= BOLD_HEADING_WORDS && !Wording.endsSentence(text);
        return kind == Block.Kind.PARAGRAPH && bold ? Block.Kind.HEADING : kind;
    }

    private static Block.Kind ofTag(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "summary" -> Block.Kind.HEADING;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            case "li", "dd", "dt" -> Block.Kind.LIST_ITEM;
            case "blockquote", "q" -> Block.Kind.QUOTE;
            default -> Block.Kind.PARAGRAPH;
        };
    }

    /** A row of two or more cells without blocks inside is data; others lay out the page. */
    private static boolean isDataRow(Element element) {
        return element.normalName().equals("tr")
                && element.childrenSize() >= 2
                && element.selectFirst("td > p ~ p, td > div, td > table, td > h1, td > h2, td > ul") == null;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !(element.normalName().equals("q")) || element.normalName().equals("tr")
                || isCell(element) || element.normalName().equals("caption");
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean isBold(Element element) {
        return element.normalName().equals("b") || element.normalName().equals("strong");
    }
}
