package io.github.counterclaim.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Scraped text, cleaned: line breaks lost or doubled, headings glued to sentences, bullets, contents lists, related
 * links, author details, filler. General rules over the shape of lines; the words are in {@code boilerplate.tsv}.
 *
 * @param title the first line where it looks like a heading, else empty
 * @param passages the text in order; a running paragraph's words are as they stood in the file
 */
record PlainText(String title, List<Passage> passages) {

    private static final int HEADING_WORDS = 10;
    private static final int DETAIL_RUN = 2;
    private static final Pattern AGENCY =
            Pattern.compile("^[\\p{L}., ]{0,40}\\((\\p{Lu}[\\p{L}\\p{N}.&' -]{1,30})\\)\\s{0,2}[:–—-]\\s");

    PlainText {
        passages = List.copyOf(passages);
    }

    /** Cleans a text. */
    static PlainText of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : Lines.of(text)) {
            lines.add(Line.of(line));
        }
        dropContents(lines);
        dropDetails(lines);
        dropLinked(lines);
        List<Line> kept = new ArrayList<>(lines.stream().filter(line -> !line.isJunk()).toList());
        dropRepeated(kept);
        return titled(ended(kept));
    }

    /** Returns the agency or site of a dateline, "CITY (Agency) —", of the first paragraphs, or null. */
    @Nullable String agency() {
        return passages.stream().limit(3)
                .map(passage -> AGENCY.matcher(passage.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).strip())
                .findFirst()
                .orElse(null);
    }

    /** A list of contents: its title and the lines after it that are bullets or come again as headings. */
    private static void dropContents(List<Line> lines) {
        Map<String, Integer> lastPlaces = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                lastPlaces.put(Wording.bare(lines.get(i).text()), i);
            }
        }
        List<Line> kept = new ArrayList<>();
        boolean inContents = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean title = Boilerplate.standard().isContentsTitle(lines.get(i).text());
            inContents = title || inContents && isContentsEntry(lines.get(i), i, lastPlaces);
            if (!inContents) {
                kept.add(lines.get(i));
            }
        }
        lines.clear();
        lines.addAll(kept);
    }

    private static boolean isContentsEntry(Line line, int at, Map<String, Integer> lastPlaces) {
        if (line.isBlank() || line.isListed() && !line.isSentence()) {
            return true;
        }
        return !line.isSentence() && lastPlaces.getOrDefault(Wording.bare(line.text()), at) > at;
    }

    /** Two lines of author details near each other are a profile; one alone may be text. */
    private static void dropDetails(List<Line> lines) {
        Set<Line> details = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            int near = 0;
            for (int j = Math.max(0, i - 3); j < Math.min(lines.size(), i + 4); j++) {
                near += lines.get(j).isDetail() ? 1 : 0;
            }
            if (lines.get(i).isDetail() && near >= DETAIL_RUN) {
                details.add(lines.get(i));
            }
        }
        lines.removeAll(details);
    }

    /** The name of a page above its address is a link; what a list of such links leaves behind is an empty bullet. */
    private static void dropLinked(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!Boilerplate.isAddress(lines.get(i).text())) {
                kept.add(lines.get(i));
            } else if (i > 0 && !lines.get(i - 1).isSentence()) {
                i--;
            }
        }
        Collections.reverse(kept);
        lines.clear();
        lines.addAll(kept);
    }

    /** A fragment that comes again at once is a picture's caption and its alternative text. */
    private static void dropRepeated(List<Line> lines) {
        Set<Line> dropped = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isSentence() && line.text().equals(lines.get(i - 1).text())) {
                dropped.add(line);
            }
        }
        lines.removeIf(dropped::contains);
    }

    /** After the last sentence nothing belongs to the article: captions, links and profiles end a scraped page. */
    private static List<Line> ended(List<Line> lines) {
        int end = lines.size();
        while (end > 0 && !lines.get(end - 1).isSentence()) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static PlainText titled(List<Line> lines) {
        boolean titled = lines.size() > 1 && lines.get(0).isTitleLine();
        List<Passage> passages = new ArrayList<>();
        for (int i = titled ? 1 : 0; i < lines.size(); i++) {
            passages.add(new Passage(kind(lines, i, titled), lines.get(i).text()));
        }
        return new PlainText(titled ? lines.get(0).text() : "", passages);
    }

    private static Block.Kind kind(List<Line> lines, int at, boolean titled) {
        Line line = lines.get(at);
        if (line.isSentence()) {
            return line.isListed() && !line.isMarked() ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
        }
        if (line.isListed() && !line.isMarked()) {
            return Block.Kind.LIST_ITEM;
        }
        // a standfirst has no full stop either, but it is no title
        boolean lead = at == (titled ? 1 : 0) && Wording.words(line.text()) >= 6 && !Wording.isTitle(line.text());
        boolean heading = Wording.isTitle(line.text()) || Wording.words(line.text()) <= HEADING_WORDS;
        return heading && !lead ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
