package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Whatever the data says, no page runs it: each stored text is replaced by one that means harm. */
class StoredPayloadsBrowserIT {

    private static PublicServer server;
    private static Chromium chromium;
    private static int replaced;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.isInstalled(), "chromium and chromedriver are not installed");
        StoredPayloads.Made made = PageData.harmful();
        replaced = made.replaced();
        Snapshot data = PageData.snapshot(made.data(), "harmful");
        server = PublicServer.of(() -> data).port(0).build().start();
        chromium = Chromium.of("http://localhost:" + server.port(), true);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            chromium.close();
            server.close();
        }
    }

    private static void look(String path, List<String> wrong) {
        chromium.drain().complaints().stream().filter(c -> !isHarmless(path, c)).forEach(c -> wrong.add(path + " " + c));
        if (chromium.script("return window.hacked") != null) {
            wrong.add(path + " ran a stored text");
        }
        Object elements = chromium.script("return document.querySelectorAll('[data-hacked], [onmouseover], [onfocus], [onerror]').length");
        if (!elements.equals(0L)) {
            wrong.add(path + " made " + elements + " elements of stored texts");
        }
    }

    /**
     * The editor cleans texts in a document that is shown nowhere, and the browser reports what it finds there; and for a
     * picture by itself the browser asks for an icon.
     */
    private static boolean isHarmless(String path, String complaint) {
        return path.startsWith("/sparql") && complaint.contains("/static/yasgui/") && complaint.contains("Content Security Policy")
                || path.endsWith(".svg") && complaint.contains("/favicon.ico");
    }

    @Test
    void noPageRunsOrBuildsWhatTheDataSays() {
        List<String> paths = new ArrayList<>(SitePaths.of(new Browser(server.port()), 3));
        assertTrue(replaced > 200, replaced + " texts replaced");
        assertTrue(paths.size() > 40 && paths.contains("/page/dispute/d1") && paths.contains("/network"), paths.toString());
        paths.addAll(List.of("/network.svg", "/timeline.svg", "/map.svg"));
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            chromium.visit(path).complaints().stream().filter(c -> !isHarmless(path, c)).forEach(c -> wrong.add(path + " " + c));
            look(path, wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noSuggestionDoes() {
        chromium.visit("/");
        chromium.find(".find input").sendKeys("hacked");
        chromium.await("document.querySelectorAll('.find .suggestions li').length > 0");
        chromium.find(".find input").sendKeys(Keys.ARROW_DOWN);
        List<String> wrong = new ArrayList<>();
        look("suggestions", wrong);
        assertEquals(List.of(), wrong);
    }

    @Test
    void noAnswerInTheEditorDoes() {
        chromium.visit("/sparql");
        chromium.await("document.querySelector('#editor .CodeMirror') !== null");
        chromium.script("document.querySelector('#editor .CodeMirror').CodeMirror"
                + ".setValue('SELECT * { ?thing ?property ?text FILTER(CONTAINS(STR(?text), \"hacked\")) } LIMIT 100')");
        chromium.drain();
        chromium.find("#editor .yasqe_queryButton").click();
        chromium.await("document.querySelectorAll('#editor .yasr table tbody tr').length > 10");
        List<String> wrong = new ArrayList<>();
        look("/sparql", wrong);
        assertEquals(List.of(), wrong);
    }
}
