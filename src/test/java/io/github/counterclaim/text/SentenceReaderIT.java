package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Source;
import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of a difficult text, by the real models. */
final class SentenceReaderIT {

    private static final SentenceReader READER = SentenceReader.load(NameSpotter.none());
    private static final String HEADING = "Kenya Denies Drone Deal With Chad And Sudan.";
    private static final String FIRST = "\uD83D\uDE80 \u201CWe\u2019ve sold nothing,\u201D the minister said on Tuesday \u2014 a claim the"
            + " Kenya\u2013Chad border guards dispute.";
    private static final String GLUED = "The drones were in Ba\u0161i\u0107\u2019s depot.Officials saw a Su-35 there [12] in September 2024.";
    private static final String CAPTION = "A drone over Nairobi.";
    private static final Article ARTICLE = article(
            LocalDate.of(2025, 3, 14), HEADING, FIRST, GLUED, "word " .repeat(130).strip() + ".", CAPTION, "It ended well.");

    private static Article article(LocalDate published, String... texts) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String part : texts) {
            Block.Kind kind = part.equals(HEADING) ? Block.Kind.HEADING
                    : part.equals(CAPTION) ? Block.Kind.CAPTION : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, text.length(), text.length() + part.length()));
            text.append(part).append("\n\n");
        }
        Source source = new Source("a", "A", List.of(), null, published, null, null, "en", "0");
        return new Article(source, text.toString(), blocks);
    }

    @Test
    void onlyRunningTextGivesSentencesAndNoneIsTooLong() {
        assertEquals(
                List.of(
                        FIRST.substring(3),
                        "The drones were in Ba\u0161i\u0107\u2019s depot.",
                        "Officials saw a Su-35 there [12] in September 2024.",
                        "It ended well."),
                READER.read(ARTICLE).stream().map(Sentence::text).toList());
    }

    @Test
    void offsetsGiveBackTheText() {
        for (Sentence s : READER.read(ARTICLE)) {
            assertEquals(s.text(), ARTICLE.text().substring(s.start(), s.end()));
            int at = s.start();
            for (Token token : s.tokens()) {
                assertTrue(token.start() >= at && token.end() > token.start(), token.toString());
                assertEquals(PlainForm.of(s.textOf(token, token)), token.form());
                at = token.end();
            }
        }
    }

    @Test
    void treesAreWhole() {
        for (Sentence s : READER.read(ARTICLE)) {
            for (Token token : s.tokens()) {
                assertEquals(token, s.token(token.index()));
                assertTrue(token.head() >= -1 && token.head() < s.tokens().size() && token.head() != token.index());
                List<Token> ancestors = s.ancestors(token);
                assertEquals(-1, ancestors.isEmpty() ? token.head() : ancestors.get(ancestors.size() - 1).head(), s.text());
            }
        }
    }

    @Test
    void numbersAndParagraphsCount() {
        List<Sentence> sentences = READER.read(ARTICLE);
        assertEquals(List.of(0, 1, 2, 3), sentences.stream().map(Sentence::number).toList());
        assertEquals(List.of(1, 2, 2, 5), sentences.stream().map(Sentence::paragraph).toList());
    }

    @Test
    void timesAreResolvedAgainstTheDayOfPublication() {
        List<Sentence> sentences = READER.read(ARTICLE);
        assertEquals(List.of("2025-03-11"), sentences.get(0).times().stream().map(Time::edtf).toList());
        assertEquals(List.of("2024-09"), sentences.get(2).times().stream().map(Time::edtf).toList());
        Time time = sentences.get(2).times().get(0);
        assertEquals("September 2024", sentences.get(2).textOf(
                sentences.get(2).token(time.first()), sentences.get(2).token(time.last())));
        List<Sentence> undated = READER.read(article(null, "It ended on Tuesday.", "It began in 2021."));
        assertEquals(List.of(), undated.get(0).times());
        assertEquals(List.of("2021"), undated.get(1).times().stream().map(Time::edtf).toList());
    }

    @Test
    void designationsAreOneWord() {
        assertTrue(READER.read(ARTICLE).get(2).tokens().stream().anyMatch(token -> token.form().equals("Su-35")));
    }

    @Test
    void namesThatAreSpottedAreNoVerbs() {
        SentenceReader reader = SentenceReader.load(words -> {
            boolean[] named = new boolean[words.size()];
            for (int i = 0; i < named.length; i++) {
                named[i] = words.get(i).equals("Shahed") || words.get(i).equals("Target");
            }
            return named;
        });
        Sentence s = reader.read(article(null, "Kenya bought Target drones.")).get(0);
        assertEquals("NNP", s.token(2).tag());
    }
}
