package io.github.counterclaim.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("alone")
class ArticleReaderTest {

    private static final String TEXT = "The council said on Tuesday that it will close the eastern pier to freight ships, and"
            + " that the old cranes are to be taken down before the summer season begins in the town.";

    @TempDir
    private Path folder;

    @Test
    void emptyFile() throws IOException {
        refused("empty-file", write("a.html", new byte[0]));
        refused("empty-file", write("b.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void binaryFile() throws IOException {
        byte[] noise = new byte[5_000];
        new java.util.Random(1).nextBytes(noise);
        refused("binary-file", write("noise.html", noise));
        refused("binary-file", write("paper.html", "%PDF-1.7\n%\u00e2 1 0 obj".getBytes(StandardCharsets.ISO_8859_1)));
        refused("binary-file", write("picture.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
    }

    @Test
    void noArticle() throws IOException {
        refused("no-article", page("a.html", "<ul><li><a href='/a'>Home</a></li></ul><p>Nothing here yet.</p>"));
        refused("no-article", write("b.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)));
        refused("no-article", write("c.txt", "Home\nNews\nSport\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tooLarge() throws IOException {
        Path file = folder.resolve("sparse.html");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_000);
        }
        assertTimeout(Duration.ofMillis(500), () -> refused("too-large", file));
        ArticleRead read = new ArticleReader(100).read(page("a.html", "<p>" + TEXT + "</p>"));
        assertEquals("too-large", read.findings().get(0).code());
    }

    @Test
    void brokenEncoding() throws IOException {
        byte[] bytes = ("<meta charset=utf-8><p>" + TEXT + " Caf\u00e9 \u201copen\u201d.</p>").getBytes(StandardCharsets.UTF_8);
        bytes[60] = (byte) 0xff;
        ArticleRead read = new ArticleReader().read(write("a.html", bytes));
        assertEquals(List.of("broken-encoding"), read.findings().stream().map(Finding::code).toList());
        assertNotNull(read.article());
        assertTrue(read.article().text().contains("\ufffd"));
        byte[] hopeless = ("<meta charset=utf-8><p>" + "\u00e9\u00e8 ".repeat(900)).getBytes(StandardCharsets.ISO_8859_1);
        refused("broken-encoding", write("b.html", hopeless));
    }

    @Test
    void notEnglish() throws IOException {
        String german = "Der Rat der Stadt hat am Dienstag beschlossen, den östlichen Pier für Frachtschiffe zu schließen, und"
                + " die alten Kräne werden vor dem Sommer abgebaut, wie eine Sprecherin des Hafens am Abend mitteilte.";
        refused("not-english", page("a.html", "<p>" + german + "</p>"));
        refused("not-english", write("b.txt", german.getBytes(StandardCharsets.UTF_8)));
        ArticleRead mistagged = new ArticleReader().read(
                write("c.html", ("<html lang=de><p>" + TEXT + "</p>").getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), mistagged.findings());
    }

    @Test
    void unreadableFile() {
        refused("unreadable-file", folder);
        refused("unreadable-file", folder.resolve("absent.html"));
    }

    @Test
    void deepNestingEnds() throws IOException {
        String deep = "<div>".repeat(100_000) + "<p>" + TEXT + "</p>";
        assertTimeout(Duration.ofSeconds(30), () -> new ArticleReader().read(page("deep.html", deep)));
        String json = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>" + TEXT + "</p>";
        assertNotNull(new ArticleReader().read(page("json.html", json)).article());
        String inline = "<b><i>".repeat(50_000) + TEXT;
        assertTimeout(Duration.ofSeconds(30), () -> new ArticleReader().read(page("inline.html", inline)));
    }

    @Test
    void hugeLinesEnd() throws IOException {
        String line = (TEXT + " ").repeat(19_000_000 / TEXT.length());
        assertTimeout(Duration.ofSeconds(60), () -> refused("too-large", page("a.html", "<p>" + line)));
        assertTimeout(Duration.ofSeconds(60), () -> refused("too-large",
                write("b.txt", line.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void manyParagraphsEnd() throws IOException {
        String page = ("<div class='a'><p>" + TEXT + "</p></div>").repeat(4_000);
        ArticleRead read = assertTimeout(Duration.ofSeconds(60), () -> new ArticleReader().read(page("a.html", page)));
        assertNotNull(read.article());
        assertEquals(1, read.article().blocks().size(), "the same paragraph again and again counts once");
    }

    @Test
    void charsets() throws IOException {
        String text = TEXT + " Café “open”, said José.";
        reads(text, write("mark.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)));
        reads(text, write("utf8.txt", text.getBytes(StandardCharsets.UTF_8)));
        reads(text, write("windows.txt", text.getBytes(Charset.forName("windows-1252"))));
        reads(text, write("wide.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)));
        reads(text, write("wide2.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)));
        reads(TEXT, write("unmarked.txt", TEXT.getBytes(StandardCharsets.UTF_16BE)));
        String czech = TEXT + " Řeka Dvůr.";
        reads(czech, write("declared.html", ("<html><head><meta http-equiv='Content-Type' content='text/html;"
                + " charset=iso-8859-2'></head><p>" + czech + "</p>").getBytes(Charset.forName("iso-8859-2"))));
    }

    @Test
    void source() throws IOException {
        byte[] bytes = ("<title>Pier closes</title><p>" + TEXT + "</p>").getBytes(StandardCharsets.UTF_8);
        Path file = write("2025-pier.v2.html", bytes);
        Files.writeString(folder.resolve("2025-pier.v2.json"), "{\"url\": \"https://courier.example/2025/03/04/pier\"}");
        Article article = new ArticleReader().read(file).article();
        assertNotNull(article);
        assertEquals("2025-pier.v2", article.source().identifier());
        assertEquals("https://courier.example/2025/03/04/pier", article.source().url());
        assertEquals("2025-03-04", String.valueOf(article.source().published()));
        assertEquals(ArticleReader.sha256(bytes), article.source().checksum());
        assertEquals("en", article.source().language());
    }

    private void refused(String code, Path file) {
        ArticleRead read = new ArticleReader().read(file);
        assertNull(read.article());
        assertEquals(List.of(code), read.findings().stream().map(Finding::code).toList());
        assertEquals(file.toString(), read.findings().get(0).where());
        assertTrue(read.findings().get(0).message().contains("; "), "no remedy: " + read.findings().get(0));
        assertEquals(-1, read.findings().get(0).message().indexOf('\n'));
    }

    private static void reads(String text, Path file) {
        ArticleRead read = new ArticleReader().read(file);
        assertEquals(List.of(), read.findings());
        assertNotNull(read.article());
        assertEquals(text, read.article().text());
    }

    private Path page(String name, String body) throws IOException {
        return write(name, ("<!doctype html><html lang=en><title>A page</title><body>" + body).getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
