package io.github.counterclaim.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages of {@code corpus/}: enough of them, readable, sourced, listed, and loading nothing from elsewhere. */
class ShippedCorpusTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.html");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| \\[([^\\]]+\\.html)\\]\\(([^)]+)\\) \\|");
    private static final Pattern UNKNOWN_SOURCE =
            Pattern.compile("Retold from a scraped article whose address is not known \\(seed 00[0-3]\\)");
    private static final Pattern OUTSIDE_STYLE = Pattern.compile("(?i)@import|url\\((?!['\"]?data:)");
    private static final String LOADING =
            "script[src], img[src], img[srcset], source[src], source[srcset], iframe, object, embed, amp-img,"
                    + " link[rel~=(?i)stylesheet|preload|prefetch|icon], video, audio";

    @Test
    void holdsThirtyPagesOrMore() throws IOException {
        assertTrue(pages().size() >= 30, () -> "too few pages in " + CORPUS.toAbsolutePath());
    }

    @Test
    void namesOfFilesAreSlugs() throws IOException {
        assertEquals(List.of(), names().filter(name -> !SLUG.matcher(name).matches()).toList());
    }

    @Test
    void everyPageHasTitleHeadlineAndText() throws IOException {
        each(page -> {
            Document html = parse(page);
            assertFalse(html.title().isBlank(), name(page) + " has no title");
            assertFalse(html.text().contains("\uFFFD"), name(page) + " has a broken character");
            assertTrue(html.body().text().length() > 1_000, name(page) + " has hardly any text");
        });
    }

    @Test
    void everyPageNamesItsSourceOrSaysThatItHasNone() throws IOException {
        each(page -> {
            Document html = parse(page);
            boolean sourced = html.text().contains("Retold in our own words from ") && machineReadableSource(html);
            boolean unsourced = UNKNOWN_SOURCE.matcher(html.text()).find();
            assertTrue(sourced ^ unsourced, name(page) + " must name its source once, or say that it has none");
        });
    }

    @Test
    void exactlyTheFourSeedsHaveNoSource() throws IOException {
        Set<String> seeds = pages().stream()
                .flatMap(page -> UNKNOWN_SOURCE.matcher(parse(page).text()).results())
                .map(found -> found.group().replaceAll(".*(00[0-3])\\)", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("000", "001", "002", "003"), seeds);
    }

    @Test
    void noPageLoadsAnythingFromElsewhere() throws IOException {
        each(page -> {
            Document html = parse(page);
            assertEquals(List.of(), loaded(html), name(page));
            assertFalse(OUTSIDE_STYLE.matcher(html.html()).find(), name(page) + " loads by its style sheet");
        });
    }

    @Test
    void everyLinkBetweenPagesLeadsToOne() throws IOException {
        each(page -> {
            for (Element link : parse(page).select("a[href$=.html]:not([href^=http])")) {
                String target = link.attr("href");
                assertTrue(Files.exists(CORPUS.resolve(target)), name(page) + " links to " + target);
            }
        });
    }

    @Test
    void readmeListsEveryPageOnceAndNoOther() throws IOException {
        List<MatchResult> rows = LISTED.matcher(Files.readString(CORPUS.resolve("README.md"))).results().toList();
        assertEquals(names().toList(), rows.stream().map(row -> row.group(1)).sorted().toList());
        rows.forEach(row -> assertEquals(row.group(1), row.group(2)));
    }

    /** The link that machines read must be the one that people see. */
    private static boolean machineReadableSource(Document html) {
        String visible = html.select("a[href^=http]:not([rel=nofollow])").stream()
                .filter(link -> link.parent().ownText().startsWith("Retold in our own words from"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElse("none");
        boolean canonical = html.select("link[rel=canonical]").eachAttr("href").contains(visible);
        boolean basedOn = html.select("script[type=application/ld+json]").stream()
                .anyMatch(json -> json.data().contains("\"isBasedOn\": \"" + visible + "\""));
        return canonical || basedOn;
    }

    private static List<String> loaded(Document html) {
        return html.select(LOADING).stream()
                .flatMap(element -> Stream.of("src", "srcset", "href", "data").map(element::attr))
                .filter(address -> !address.isEmpty() && !address.startsWith("data:"))
                .toList();
    }

    private static void each(Consumer<Path> check) throws IOException {
        assertAll(pages().stream().map(page -> () -> check.accept(page)));
    }

    private static Stream<String> names() throws IOException {
        return pages().stream().map(ShippedCorpusTest::name);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> name(file).endsWith(".html")).sorted().toList();
        }
    }

    private static Document parse(Path page) {
        try {
            return Jsoup.parse(page.toFile(), "UTF-8");
        } catch (IOException e) {
            throw new AssertionError("cannot read " + page, e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
