package io.github.counterclaim.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many kinds of sites, each with the text that a reader would call the article beside it. */
class MainTextTest {

    private static final double ENOUGH = 0.97;
    private static final List<String> CHROME = List.of("cookie", "Sign up", "Reader number", "Ferry fares", "lighthouse was",
            "barometer", "All rights reserved", "teaser", "template text", "JavaScript", "Copy link", "Weather", "Subscribe",
            "subscriber", "Telegram", "Advertisement", "Archive", "archive of", "Jonas");

    static Stream<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(MainTextTest.class.getResource("pages")).toURI());
        return Files.list(folder).filter(path -> path.toString().endsWith(".html")).sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsTheArticle(Path page) throws IOException {
        Article article = read(page);
        String expected = Files.readString(Path.of(page.toString().replace(".html", ".txt")));
        double f1 = Shingles.f1(article.text(), expected);
        assertTrue(f1 >= ENOUGH, () -> page.getFileName() + " scores " + f1 + ":\n" + article.text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesTheChrome(Path page) {
        String text = read(page).text();
        CHROME.forEach(words -> assertFalse(text.contains(words), () -> "'" + words + "' stands in:\n" + text));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void blocksCoverTheText(Path page) {
        Articles.assertWellFormed(read(page));
    }

    @Test
    void keepsTheKindsOfBlocks() throws Exception {
        Article article = read(page("captions-quotes-lists"));
        assertEquals(List.of("The eastern pier at low tide, seen from the lighthouse"),
                Articles.texts(article, Block.Kind.CAPTION));
        assertEquals(List.of("What the plan says"), Articles.texts(article, Block.Kind.HEADING));
        assertEquals(3, Articles.texts(article, Block.Kind.LIST_ITEM).size());
        assertEquals(List.of("Site | Jobs", "Eastern pier | 140", "Saltmarsh | 66"),
                Articles.texts(article, Block.Kind.TABLE_ROW));
        assertEquals(List.of("We have listened to everyone who came to speak, and nobody goes home with nothing."),
                Articles.texts(article, Block.Kind.QUOTE));
    }

    @Test
    void setsNoSpacesAroundInlineTags() throws Exception {
        assertTrue(read(page("inline-tags")).text().startsWith(
                "Engineers at the Karst, a valley, lowered the water by three metres. The company said so"));
    }

    @Test
    void leavesTheTitleToTheMetadata() throws Exception {
        Article article = read(page("classic-article"));
        assertEquals("Council closes eastern pier to freight", article.source().title());
        assertFalse(article.text().contains("Council closes eastern pier to freight"));
    }

    private static Path page(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(MainTextTest.class.getResource("pages/" + name + ".html")).toURI());
    }

    private static Article read(Path page) {
        ArticleRead read = new ArticleReader().read(page);
        assertEquals(List.of(), read.findings());
        return assertPresent(read);
    }

    private static Article assertPresent(ArticleRead read) {
        assertNotNull(read.article());
        return read.article();
    }
}
