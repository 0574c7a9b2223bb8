package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Takes pictures of the pages of a running site, 1280 and 390 pixels wide:
 * {@code mvn -q test -Dtest=Screenshots -Dsite=http://localhost:3030}. They go to docs/screenshots.
 */
class Screenshots {

    private static final int MOST_HIGH = 2400;

    @Test
    void ofEachPage() throws IOException {
        String site = System.getProperty("site");
        assumeTrue(site != null && Chromium.isInstalled(), "say -Dsite=http://localhost:3030");
        Path folder = Path.of(System.getProperty("screenshots", "docs/screenshots"));
        Files.createDirectories(folder);
        try (Chromium browser = Chromium.of(site, true)) {
            for (Map.Entry<String, String> page : pages(browser).entrySet()) {
                browser.visit(page.getValue());
                for (int width : new int[] {1280, 390}) {
                    byte[] picture = browser.picture(width, MOST_HIGH);
                    assertTrue(picture.length > 1_000, page.getValue());
                    Files.write(folder.resolve(page.getKey() + "-" + width + ".webp"), picture);
                }
            }
            browser.dark(true);
            browser.visit("/");
            Files.write(folder.resolve("home-dark-1280.webp"), browser.picture(1280, MOST_HIGH));
        }
    }

    private static Map<String, String> pages(Chromium browser) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("disputes", "/conflicts");
        add(browser, pages, "dispute", "/", ".feature .title");
        add(browser, pages, "conflict", pages.get("dispute"), ".rest a");
        add(browser, pages, "article", pages.get("dispute"), ".where a[href*='/page/article/']");
        add(browser, pages, "claim", pages.get("dispute"), ".where a[href*='/page/claim/']");
        add(browser, pages, "thing", "/network", "svg.network a[href*='/page/state/']");
        add(browser, pages, "relationship", "/search?q=relationship", ".hits a[href*='/page/relationship/']");
        Map.of("timeline", "/timeline", "network", "/network", "map", "/map", "articles", "/articles", "queries", "/queries/",
                "query", "/queries/actor-network", "editor", "/sparql", "search", "/search?q=drones").forEach(pages::put);
        pages.put("about", "/about");
        pages.put("vocabulary", "/ns");
        pages.put("error", "/nothing-here");
        return pages;
    }

    private static void add(Chromium browser, Map<String, String> pages, String name, String from, String selector) {
        browser.visit(from);
        Object found = browser.script("const a = document.querySelector(\"" + selector + "\");"
                + "return a && new URL(a.getAttribute('href'), location.href).pathname");
        if (found != null) {
            pages.put(name, String.valueOf(found));
        }
    }
}
