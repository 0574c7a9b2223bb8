package io.github.counterclaim.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Drops passages of a page that are not the article's: labels, links, the title again, bylines, ends. */
final class PassageFilter {

    private static final double MOSTLY_LINK = 0.7;
    private static final int LINK_LINE_WORDS = 30;
    private static final int BYLINE_WORDS = 16;

    private PassageFilter() {}

    /** Returns the passages without boilerplate and lines of links; none twice in a row, no heading at the end. */
    static List<Passage> chromeDropped(List<Passage> passages) {
        List<Passage> kept = new ArrayList<>();
        String last = "";
        for (Passage passage : passages) {
            if (!isChrome(passage) && !passage.text().equals(last)) {
                kept.add(passage);
                last = passage.text();
            }
        }
        while (!kept.isEmpty() && isTail(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean isChrome(Passage passage) {
        return Boilerplate.standard().isJunk(passage.text()) || isLinkLine(passage);
    }

    private static boolean isLinkLine(Passage passage) {
        boolean data = passage.kind() == Block.Kind.HEADING || passage.kind() == Block.Kind.TABLE_ROW;
        return !data && passage.linkShare() > MOSTLY_LINK && passage.words() < LINK_LINE_WORDS
                && (!passage.isSentence() || passage.linkShare() > 0.97 && passage.words() < 12);
    }

    private static boolean isTail(Passage passage) {
        return passage.kind() == Block.Kind.HEADING
                || passage.kind() == Block.Kind.LIST_ITEM && passage.linkShare() > 0.5;
    }

    /** Returns the passages without the title said again and, before the first sentence, without byline and date. */
    static List<Passage> headDropped(List<Passage> passages, Metadata metadata) {
        List<Passage> kept = new ArrayList<>();
        String title = Wording.bare(metadata.title());
        boolean head = true;
        for (Passage passage : passages) {
            boolean again = head && Wording.bare(passage.text()).equals(title);
            if (!again && !(isByline(passage, metadata) && (head || passage.text().startsWith("By ")))) {
                kept.add(passage);
                head = head && !passage.isProse();
            }
        }
        return kept;
    }

    private static boolean isByline(Passage passage, Metadata metadata) {
        if (passage.words() > BYLINE_WORDS || Wording.endsSentence(passage.text())) {
            return false;
        }
        String low = passage.text().toLowerCase(Locale.ROOT);
        boolean named = metadata.authors().stream().anyMatch(author -> low.contains(author.toLowerCase(Locale.ROOT)));
        boolean publisher = metadata.publisher() != null && Wording.bare(low).equals(Wording.bare(metadata.publisher()));
        return low.startsWith("by ") && (named || Names.isPerson(passage.text().substring(3)))
                || named && passage.words() <= 10 || publisher
                || low.matches("\\d+\\s*-?(min|minute|minutes)\\b.*")
                || passage.words() <= 10 && PublicationDate.parse(passage.text()) != null;
    }
}
