package io.github.counterclaim.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes from a page what stands around the article: navigation, share bars, comments, boxes. Tags and the words of
 * classes mark it; what holds the bulk of the page's prose or its h1 stays whatever it is called.
 */
final class Chrome {

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "canvas",
            "iframe", "object", "embed", "button", "input", "select", "textarea", "nav", "dialog", "audio", "video",
            "map", "menu", "progress", "meter", "datalist", "amp-ad", "amp-sidebar", "amp-consent", "amp-analytics",
            "amp-iframe", "amp-video", "amp-social-share", "link", "meta");
    private static final Set<String> WEAK_TAGS = Set.of("aside", "footer", "form", "details");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "dialog", "search", "alert", "menu", "toolbar");
    private static final Set<String> INLINE = Set.of("span", "b", "strong", "i", "em", "a", "font", "small", "time", "mark");
    private static final double BULK = 0.35;
    private static final int REMAINDER_WORDS = 60;
    private static final int TIME_LINE_WORDS = 14;

    private Chrome() {}

    /** Removes the chrome from the page, and marks captions as {@code figcaption}. */
    static void strip(Document page) {
        drop(page, element -> UNSEEN.contains(element.normalName()));
        dropTimes(page);
        Cards.drop(page);
        ProseCount all = ProseCount.of(page);
        drop(page, element -> isStrong(element) && leavesEnough(element, page, all));
        ProseCount rest = ProseCount.of(page);
        drop(page, element -> isWeak(element) && !isBulk(element, page, rest));
        page.stream().filter(Chrome::isInline).toList().forEach(Chrome::unmark);
        page.stream().filter(Chrome::isCaption).toList().forEach(element -> element.tagName("figcaption"));
    }

    /** Removes the outermost elements of the kind; body and html stay. */
    private static void drop(Document page, Predicate<Element> kind) {
        List<Element> found = new ArrayList<>();
        page.stream().filter(element -> !isRoot(element) && kind.test(element)).forEach(found::add);
        found.forEach(Element::remove);
    }

    private static boolean isRoot(Element element) {
        return element instanceof Document || Set.of("html", "head", "body", "main").contains(element.normalName());
    }

    private static boolean isStrong(Element element) {
        return hasWord(element, "chrome-strong");
    }

    private static boolean leavesEnough(Element element, Document page, ProseCount prose) {
        int rest = prose.in(page) - prose.in(element);
        return !holdsTitle(element) && (rest >= REMAINDER_WORDS || rest * 5 >= prose.in(page));
    }

    private static boolean isWeak(Element element) {
        return WEAK_TAGS.contains(element.normalName()) && element.closest("blockquote") == null
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.normalName().equals("header") && element.closest("article, main, section") == null
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none")
                || hasWord(element, "chrome") && !isInline(element);
    }

    /** A marked word inside a paragraph, such as a dateline, is part of it. */
    private static boolean isInline(Element element) {
        Element parent = element.parent();
        return INLINE.contains(element.normalName()) && parent != null && parent.normalName().equals("p")
                && Wording.words(parent.ownText()) >= 6;
    }

    /** Readability drops by class and relation too. */
    private static void unmark(Element element) {
        List.of("class", "id", "rel", "itemprop").forEach(element::removeAttr);
    }

    private static boolean isBulk(Element element, Document page, ProseCount prose) {
        return prose.in(element) > BULK * prose.in(page) || holdsTitle(element);
    }

    private static boolean holdsTitle(Element element) {
        return element.selectFirst("h1, [itemprop=articleBody]") != null;
    }

    /** A line that is little more than a time is a stamp; a time in a sentence stays. */
    private static void dropTimes(Document page) {
        // line by line and from the end: a line of a hundred thousand times must not be read as often
        Map<Element, Deque<Element>> byLine = new LinkedHashMap<>();
        for (Element time : page.select("time, [itemprop=datePublished], [itemprop=dateModified]")) {
            byLine.computeIfAbsent(line(time), l -> new ArrayDeque<>()).push(time);
        }
        byLine.forEach((line, times) -> {
            String text = Wording.normal(line.text());
            if (Wording.words(text) <= TIME_LINE_WORDS && !Wording.endsSentence(text)) {
                times.forEach(Element::remove);
            }
        });
    }

    private static Element line(Element inside) {
        Element line = inside;
        while (line.parent() != null && !line.isBlock()) {
            line = line.parent();
        }
        return line;
    }

    private static boolean isCaption(Element element) {
        return hasWord(element, "caption") && !Set.of("figure", "table", "img", "figcaption", "caption")
                .contains(element.normalName()) && element.selectFirst("img, picture, p + p, h1") == null;
    }

    /** Returns whether a word of the element's class or id, or two neighbours joined, is in the list of that kind. */
    private static boolean hasWord(Element element, String kind) {
        String names = element.className() + " " + element.id();
        if (names.length() < 3 || names.length() > 2_000) {
            return false;
        }
        for (String name : names.split("\\s+")) {
            if (namesKind(name, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesKind(String name, String kind) {
        String[] words = name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT).split("[^a-z]+");
        for (int i = 0; i < words.length; i++) {
            boolean negated = i > 0 && (words[i - 1].equals("no") || words[i - 1].equals("has") || words[i - 1].equals("with"));
            if (!negated && (Boilerplate.standard().has(kind, words[i])
                    || i > 0 && Boilerplate.standard().has(kind, words[i - 1] + words[i]))) {
                return true;
            }
        }
        return false;
    }
}
