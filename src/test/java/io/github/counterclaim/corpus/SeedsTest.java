package io.github.counterclaim.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scraped texts that the program was made for, where the machine has them. */
class SeedsTest {

    private static final Path SEEDS = Stream.of(Path.of("../shared/seeds"), Path.of("/work/shared/seeds"))
            .filter(Files::isDirectory).findFirst().orElse(Path.of("../shared/seeds"));
    private static final Pattern SENTENCE_LINE = Pattern.compile("(?m)^\\s*([^\\n]{200,}?[.?!”\"])\\s*$");

    @BeforeEach
    void seedsAreThere() {
        assumeTrue(Files.isDirectory(SEEDS), "The seeds are not on this machine (" + SEEDS + ")");
    }

    @Test
    void readsEachWithoutFindings() {
        for (Path file : Corpus.files(List.of(SEEDS))) {
            ArticleRead read = new ArticleReader().read(file);
            assertEquals(List.of(), read.findings());
            assertNotNull(read.article());
            Articles.assertWellFormed(read.article());
        }
    }

    @Test
    void longLinesSurviveWhole() throws IOException {
        int lines = 0;
        for (Path file : Corpus.files(List.of(SEEDS))) {
            List<String> running = Articles.texts(article(file), Block.Kind.PARAGRAPH);
            for (String line : SENTENCE_LINE.matcher(Files.readString(file)).results().map(m -> m.group(1)).toList()) {
                lines++;
                assertTrue(running.contains(Wording.normal(line)), () -> "lost or cut in " + file + ": " + line);
            }
        }
        assertTrue(lines >= 40, "only " + lines + " lines were looked at");
    }

    @Test
    void glueIsCut() {
        List<String> headings = Articles.texts(article(file("001")), Block.Kind.HEADING);
        assertEquals(12, headings.size());
        for (String text : Articles.texts(article(file("001")), Block.Kind.PARAGRAPH)) {
            assertTrue(Wording.endsSentence(text), () -> "a heading is left at the end of: " + text);
        }
    }

    @Test
    void noJunkSurvives() {
        for (Path file : Corpus.files(List.of(SEEDS))) {
            String text = article(file).text();
            for (String junk : List.of("http", "@", "Table of Contents", "Read more", "Also, Read", "Username",
                    "Necessitatibus", "followers", "Guide of the World", "Socials", " | ", "Top Competing")) {
                assertFalse(text.contains(junk), () -> "'" + junk + "' stands in " + file);
            }
            article(file).blocks().forEach(block ->
                    assertFalse("?-•".indexOf(text.charAt(block.start())) >= 0, () -> "a bullet stands in " + file));
        }
    }

    private static Path file(String start) {
        return Corpus.files(List.of(SEEDS)).stream()
                .filter(path -> path.getFileName().toString().startsWith(start)).findFirst().orElseThrow();
    }

    private static Article article(Path file) {
        Article article = new ArticleReader().read(file).article();
        assertNotNull(article);
        return article;
    }
}
