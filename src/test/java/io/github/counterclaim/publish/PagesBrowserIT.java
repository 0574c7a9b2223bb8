package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The pages in a browser: clean, accessible, within the width of a phone, by keyboard, and without scripts. */
class PagesBrowserIT {

    /** Which the first page leads to only with a word in the search, or by a judgement. */
    private static final List<String> BESIDE = List.of("/search?q=iran", "/search?q=nothing-has-this-name",
            "/page/conflict/none", "/page/conflict/k1", "/page/weapon/shahed-136", "/queries/who-supplies-what?supplier=state/iran");
    /** Pages that say what is wrong, and what to do. */
    private static final List<String> ERRORS = List.of("/nothing-here", "/page/state/nowhere", "/timeline?kind=party",
            "/queries/who-supplies-what?limit=many", "/network?relation=%22");

    private static PublicServer server;
    private static PublicServer bad;
    private static Chromium chromium;
    private static List<String> pages;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.isInstalled(), "chromium and chromedriver are not installed");
        Snapshot data = PageData.rich();
        Snapshot hostile = PageData.hostile();
        server = PublicServer.of(() -> data).port(0).build().start();
        bad = PublicServer.of(() -> hostile).port(0).build().start();
        chromium = Chromium.of("http://localhost:" + server.port(), true);
        pages = new ArrayList<>(SitePaths.of(new Browser(server.port()), 2));
        pages.addAll(BESIDE);
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable open : new AutoCloseable[] {chromium, server, bad}) {
            if (open != null) {
                try {
                    open.close();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Test
    void everyPageIsCleanAndAccessibleInLightAndDark() {
        List<String> wrong = new ArrayList<>();
        for (String path : pages) {
            chromium.visit(path).complaints().forEach(c -> wrong.add(path + " " + c));
            if (path.equals("/sparql")) {
                chromium.await("document.querySelector('#editor .CodeMirror') !== null");
            }
            chromium.drain().complaints().forEach(c -> wrong.add(path + " " + c));
            chromium.axe().forEach(v -> wrong.add(path + " " + v));
            chromium.dark(true);
            chromium.axe().forEach(v -> wrong.add(path + " dark " + v));
            chromium.dark(false);
        }
        assertEquals(List.of(), wrong);
        assertTrue(pages.size() > 50, pages.toString());
    }

    @Test
    void anErrorSaysWhatToDo() {
        List<String> wrong = new ArrayList<>();
        for (String path : ERRORS) {
            // That the page itself has an error's status is the one thing to complain of
            String end = path.substring(path.lastIndexOf('/'));
            chromium.visit(path).complaints().stream().filter(c -> !c.contains(end)).forEach(c -> wrong.add(path + " " + c));
            assertTrue(chromium.find(".problem").getText().length() > 20, path);
            assertTrue(chromium.all("main a[href], main form").size() > 1, path);
            for (boolean dark : new boolean[] {false, true}) {
                chromium.dark(dark);
                chromium.axe().forEach(v -> wrong.add(path + " " + v));
            }
        }
        chromium.dark(false);
        assertEquals(List.of(), wrong);
    }

    @Test
    void noPageIsWiderThanAPhone() {
        List<String> wrong = new ArrayList<>();
        chromium.width(390);
        List<String> all = new ArrayList<>(pages);
        all.addAll(ERRORS);
        for (String path : all) {
            chromium.visit(path);
            long wide = (Long) chromium.script("return document.documentElement.scrollWidth");
            if (wide > 390) {
                wrong.add(path + " " + wide);
            }
        }
        chromium.width(1280);
        assertEquals(List.of(), wrong);
    }

    @Test
    void fromTheFirstPageToTheTurtle() {
        chromium.visit("/");
        chromium.find(".feature .title").click();
        assertEquals("/page/dispute/d1", chromium.path());
        chromium.find(".sides .where a[href*='/page/article/']").click();
        assertTrue(chromium.path().startsWith("/page/article/"), chromium.path());
        chromium.find(".margin .what").click();
        assertTrue(chromium.path().startsWith("/page/claim/"), chromium.path());
        chromium.find(".data a[href$='.ttl']").click();
        assertTrue(chromium.path().endsWith(".ttl"), chromium.path());
        assertTrue(chromium.source().contains("cc:polarity"), chromium.source());
    }

    @Test
    void searchByKeyboard() {
        chromium.visit("/");
        chromium.find("body").sendKeys("/");
        assertEquals("q", chromium.script("return document.activeElement.name"));
        chromium.find(".find input").sendKeys("ira");
        chromium.await("document.querySelectorAll('.find .suggestions li').length > 0");
        chromium.find(".find input").sendKeys(Keys.ARROW_DOWN);
        assertEquals("true", chromium.find(".find input").getAttribute("aria-expanded"));
        chromium.find(".find input").sendKeys(Keys.ENTER);
        chromium.await("location.pathname === '/page/state/iran'");
        assertEquals(List.of(), chromium.drain().complaints());
    }

    @Test
    void aQueryIsFilledInAskedAndOpenedInTheEditor() {
        chromium.visit("/queries/");
        chromium.find("a[href$='/queries/who-supplies-what']").click();
        chromium.find("input[name=supplier]").sendKeys("iran");
        chromium.await("document.querySelectorAll('.ask .suggestions li').length > 0");
        chromium.find("input[name=supplier]").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        assertEquals("state/iran", chromium.script("return document.querySelector('input[name=supplier]').value"));
        chromium.find(".ask button").click();
        chromium.await("document.querySelectorAll('main table tbody tr').length > 0");
        chromium.find("a[href*='edit=who-supplies-what']").click();
        chromium.await("document.querySelector('#editor .CodeMirror') !== null");
        assertTrue(String.valueOf(chromium.script("return document.querySelector('#editor .CodeMirror').CodeMirror.getValue()"))
                .contains("SELECT"));
        chromium.drain();
        chromium.find("#editor .yasqe_queryButton").click();
        chromium.await("document.querySelectorAll('#editor .yasr table tbody tr').length > 0");
        assertEquals(List.of(), chromium.drain().complaints());
    }

    @Test
    void theEditorCompletesOurTerms() {
        chromium.visit("/sparql");
        chromium.await("document.querySelector('#editor .CodeMirror') !== null");
        chromium.script("const cm = document.querySelector('#editor .CodeMirror').CodeMirror;"
                + "cm.setValue('PREFIX cc: <https://w3id.org/counterclaim/ns#>\\nSELECT * { ?s cc:cond }'); cm.focus(); cm.setCursor(1, 21);");
        chromium.find("#editor .CodeMirror textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
        chromium.await("document.querySelector('.CodeMirror-hint, .CodeMirror-hints') !== null"
                + " || document.querySelector('#editor .CodeMirror').CodeMirror.getValue().includes('cc:condemns')");
        assertEquals(List.of(), chromium.drain().complaints());
    }

    @Test
    void aReaderMayChooseTheColours() {
        chromium.visit("/");
        chromium.find("button.theme").click();
        assertEquals("dark", chromium.script("return document.documentElement.dataset.theme"));
        chromium.visit("/about");
        assertEquals("dark", chromium.script("return document.documentElement.dataset.theme"));
        chromium.script("localStorage.clear()");
    }

    @Test
    void withoutScriptsThereIsTheSame() {
        try (Chromium plain = Chromium.of("http://localhost:" + server.port(), false)) {
            plain.visit("/");
            assertFalse(plain.find("button.theme").isDisplayed());
            plain.find(".feature .title").click();
            assertTrue(plain.all(".sides .claim").size() >= 2);
            plain.visit("/sparql");
            assertTrue(plain.find("#plain-editor textarea").isDisplayed());
            plain.visit("/queries/who-supplies-what?supplier=state/iran");
            assertFalse(plain.all("main table tbody tr").isEmpty());
            plain.visit("/network");
            assertFalse(plain.all("svg.network a").isEmpty());
            plain.find(".find input").sendKeys("Shahed", Keys.ENTER);
            assertFalse(plain.find(".hits").findElements(By.cssSelector("a")).isEmpty());
        }
    }

    @Test
    void hostileNamesRunNothingAndBreakNothing() {
        List<String> wrong = new ArrayList<>();
        try (Chromium browser = Chromium.of("http://localhost:" + bad.port(), true)) {
            browser.width(390);
            for (String path : PageData.HOSTILE_PAGES) {
                browser.visit(path).complaints().forEach(c -> wrong.add(path + " " + c));
                if (browser.script("return window.hacked") != null) {
                    wrong.add(path + " runs what the data says");
                }
                long wide = (Long) browser.script("return document.documentElement.scrollWidth");
                if (wide > 390) {
                    wrong.add(path + " is " + wide + " wide");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
