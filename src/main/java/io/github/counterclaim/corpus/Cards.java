package io.github.counterclaim.corpus;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The cards of other articles on a page: three or more neighbours, each a linked heading and a few words. */
final class Cards {

    private static final int MIN_CARDS = 3;
    private static final int CARD_WORDS = 60;
    private static final int MAX_CLIMB = 5;

    private Cards() {}

    /** Removes the cards from the page. */
    static void drop(Document page) {
        Map<Element, List<Element>> byParent = new IdentityHashMap<>();
        for (Element heading : page.select("h2, h3, h4, h5")) {
            Element card = isLinked(heading) ? card(heading) : null;
            if (card != null && card.parent() != null) {
                byParent.computeIfAbsent(card.parent(), parent -> new ArrayList<>()).add(card);
            }
        }
        byParent.values().stream()
                .filter(cards -> cards.size() >= MIN_CARDS)
                .forEach(cards -> cards.forEach(Element::remove));
    }

    private static boolean isLinked(Element heading) {
        Element link = heading.selectFirst("a[href]");
        String own = Wording.normal(heading.text());
        boolean inside = link != null && Wording.normal(link.text()).equals(own);
        return !own.isEmpty() && (inside || heading.closest("a[href]") != null);
    }

    /** Returns the largest element around the heading that holds no other one and few words, or null. */
    private static @Nullable Element card(Element heading) {
        Element card = heading;
        Element parent = heading.parent();
        for (int i = 0; i < MAX_CLIMB && parent != null && isCard(parent); i++) {
            card = parent;
            parent = card.parent();
        }
        return card == heading ? null : card;
    }

    private static boolean isCard(Element element) {
        return !element.normalName().equals("body")
                && element.select("h1, h2, h3, h4, h5").size() == 1
                && Wording.words(element.text()) <= CARD_WORDS;
    }
}
