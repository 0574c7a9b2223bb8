package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.Iris;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversion from files to data, with the real models. */
class ConversionIT {

    private static final Path CORPUS = Path.of("corpus");
    private static final String DENIAL = "amirabdollahian-denies-drones-washington-confident.html";
    private static final String ADMISSION = "iran-minister-admits-limited-drones-before-war.html";
    private static final String RWANDA = "un-experts-rwandan-troops-in-congo.html";

    @TempDir
    private Path folder;

    @Test
    void badFilesAreFindingsAndTheOthersAreConverted() throws IOException {
        Path corpus = corpus(DENIAL);
        Files.createFile(corpus.resolve("empty.html"));
        Files.write(corpus.resolve("picture.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(corpus.resolve("menu.html"), "<html><body><ul><li><a href='/'>Home</a></li></ul></body></html>");
        try (RandomAccessFile huge = new RandomAccessFile(corpus.resolve("huge.html").toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        String sentence = "Der iranische Außenminister hat am Freitag bestritten, dass sein Land Drohnen geliefert hat. ";
        Files.writeString(corpus.resolve("german.html"), "<html><body><p>" + sentence.repeat(20) + "</p></body></html>");
        String english = "The ministry of defence denied on Monday that the country had sold any aircraft to its neighbours. ";
        byte[] text = ("<html><head><meta charset=utf-8></head><body><p>" + english.repeat(20) + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        text[60] = (byte) 0xff;
        Files.write(corpus.resolve("broken.html"), text);
        Files.copy(CORPUS.resolve(ADMISSION), Files.createDirectory(corpus.resolve("z")).resolve(DENIAL));

        Path out = folder.resolve("out");
        Run run = Run.of("convert", corpus.toString(), "--out", out.toString());
        assertEquals(1, run.code(), run.err());
        assertFinding(run, "empty.html", "empty-file");
        assertFinding(run, "picture.html", "binary-file");
        assertFinding(run, "menu.html", "no-article");
        assertFinding(run, "huge.html", "too-large");
        assertFinding(run, "german.html", "not-english");
        assertFinding(run, "broken.html", "broken-encoding");
        assertFinding(run, "z/" + DENIAL, "duplicate-identifier");
        String quads = Files.readString(out.resolve("counterclaim.nq"));
        assertTrue(quads.contains("<http://localhost:3030/id/article/amirabdollahian-denies-drones-washington-confident>"));
        assertTrue(quads.contains("iran-supplies-russia-drone"), "the sound article's claims are there");
    }

    private static void assertFinding(Run run, String file, String code) {
        assertTrue(run.err().lines().anyMatch(line -> line.contains(file + ": " + code + ": ")), run.err());
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws IOException {
        Path corpus = corpus(DENIAL, ADMISSION, RWANDA);
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        assertEquals(0, Run.of("convert", corpus.toString(), "--out", one.toString()).code());
        assertEquals(0, Run.of("convert", corpus.resolve(RWANDA).toString(), corpus.resolve(DENIAL).toString(),
                corpus.resolve(ADMISSION).toString(), "--out", two.toString()).code());
        assertTrue(Files.size(one.resolve("counterclaim.nq")) > 100_000);
        for (String ending : new String[] {"nq", "trig", "ttl"}) {
            assertArrayEquals(
                    Files.readAllBytes(one.resolve("counterclaim." + ending)),
                    Files.readAllBytes(two.resolve("counterclaim." + ending)),
                    ending);
        }
        Run conflicts = Run.of("query", "which-claims-conflict", "--from", one.toString(), "--format", "csv");
        assertEquals(0, conflicts.code(), conflicts.err());
        assertTrue(conflicts.out().contains("denies that Rwanda supports M23"), conflicts.out());
        Run table = Run.of("query", "which-claims-conflict", "--from", one.toString());
        assertTrue(table.out().contains("UN Group of Experts"), table.out());
        Run json = Run.of("query", "which-claims-conflict", "--from", one.toString(), "--format", "json");
        assertTrue(json.out().contains("\"bindings\""), json.out());
    }

    @Test
    void aStoreHoldsWhatWasPublishedUnderItsBase() throws IOException {
        Path store = folder.resolve("store");
        Iris base = Iris.of("https://example.org/cc/");
        CorpusPipeline pipeline = new CorpusPipeline(Path.of("."));
        StringProgress progress = new StringProgress();
        String version;
        try (Pipeline.Loaded loaded = pipeline.load(List.of(corpus(DENIAL)), base, store, progress)) {
            version = loaded.data().current().version();
            assertEquals("begin 1 step end", progress.toString());
        }
        try (Pipeline.Loaded opened = pipeline.open(store, null)) {
            assertEquals(base.base(), opened.base().base());
            assertEquals(version, opened.data().current().version());
            Node article = NodeFactory.createURI(base.id("article", DENIAL.replace(".html", "")));
            boolean there = opened.data().current().readQuads(data -> data.containsGraph(article));
            assertTrue(there, article.toString());
        }
        Run.of("serve", store.toString(), "--port", "0", "--base", "http://other.example/")
                .refused(2, "https://example.org/cc/", "http://other.example/");
    }

    @Test
    void everyStageOfAnArticleCanBeSeen() {
        String file = CORPUS.resolve(DENIAL).toString();
        Run sentences = Run.of("show", "sentences", file);
        assertTrue(sentences.out().startsWith("1. Iran's foreign minister, Hossein Amirabdollahian, on Friday denied"),
                sentences.out());
        assertTrue(sentences.out().contains("nsubj"), sentences.out());
        assertFalse(sentences.out().contains("Retold in our own words"), "notes of the page are no sentences");
        Run claims = Run.of("show", "claims", file);
        assertTrue(claims.out().contains("  claims     Iran · supplies · Russia"), claims.out());
        assertTrue(claims.out().contains("  held       Denied, Actual"), claims.out());
        assertTrue(claims.out().contains("  claimant   Hossein Amirabdollahian (person/hossein-amirabdollahian)"));
        assertTrue(claims.out().contains("  rule       send-verb: "), claims.out());
        Run graph = Run.of("show", "graph", file);
        assertTrue(graph.out().contains("cc:Denied") && graph.out().contains("oa:exact"), graph.out());
    }

    private Path corpus(String... names) throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (String name : names) {
            Files.copy(CORPUS.resolve(name), corpus.resolve(name));
        }
        return corpus;
    }

    /** Writes down what it hears. */
    private static final class StringProgress implements Pipeline.Progress {

        private final StringBuffer heard = new StringBuffer();

        @Override
        public void begin(int articles) {
            heard.append("begin ").append(articles);
        }

        @Override
        public void step() {
            heard.append(" step");
        }

        @Override
        public void end() {
            heard.append(" end");
        }

        @Override
        public String toString() {
            return heard.toString();
        }
    }
}
