package io.github.counterclaim.corpus;

import com.google.gson.JsonObject;
import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Thing;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts copies of articles into a corpus: {@code <slug>.html} (or {@code .txt}) with the bytes as they came, and beside
 * it {@code <slug>.json} with where and when they came from. Text whose encoding only the server named is stored as
 * UTF-8 with a byte order mark, and the side file says so ({@code transcodedFrom}).
 */
public final class Snapshots {

    private static final int SLUG_CHARS = 80;
    private static final byte[] UTF8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final Fetcher fetcher;
    private final ArticleReader reader = new ArticleReader();

    /** Makes snapshots of public addresses only. */
    public Snapshots() {
        this(false);
    }

    /** Makes snapshots; {@code allowPrivate} lets in addresses of this machine and of private networks. */
    public Snapshots(boolean allowPrivate) {
        this(new Fetcher(inet -> !allowPrivate && Fetcher.isPrivate(inet), Fetcher.Limits.STANDARD));
    }

    Snapshots(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Fetches a page and stores it.
     *
     * @return the file of the article; the existing one where the corpus has the same bytes already
     * @throws CounterclaimException if the address cannot be fetched, is no HTML or text, or holds no article
     */
    public Path add(URI address, Path corpus) {
        Fetcher.Page page = fetcher.fetch(address);
        Decoded own = Decoded.of(page.body());
        Charset sent = page.charset() == null ? null : Decoded.named(page.charset());
        // plain ASCII reads the same whatever the server says
        boolean transcode = sent != null && !sent.equals(own.charset()) && !isAscii(page.body());
        byte[] body = transcode ? marked(new String(page.body(), sent)) : page.body();
        JsonObject facts = new JsonObject();
        facts.addProperty("url", page.address().toString());
        facts.addProperty("retrieved", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        facts.addProperty("status", page.status());
        facts.addProperty("contentType", page.contentType());
        if (transcode) {
            facts.addProperty("transcodedFrom", sent.name());
        }
        return store(corpus, body, page.isPlain() ? ".txt" : ".html", address.toString(), facts);
    }

    /**
     * Copies a file of HTML or text into the corpus.
     *
     * @return the file of the article; the existing one where the corpus has the same bytes already
     * @throws CounterclaimException if the file cannot be read or holds no article
     */
    public Path add(Path file, Path corpus) {
        require(reader.read(file), file.toString());
        try {
            JsonObject facts = new JsonObject();
            facts.addProperty("file", String.valueOf(file.getFileName()));
            facts.addProperty("retrieved", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            boolean plain = file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
            return store(corpus, Files.readAllBytes(file), plain ? ".txt" : ".html", file.toString(), facts);
        } catch (IOException e) {
            throw new CounterclaimException("unreadable-file",
                    "The file '" + file + "' cannot be read (" + e.getMessage() + "); check its permissions", e);
        }
    }

    private Path store(Path corpus, byte[] body, String ending, String from, JsonObject facts) {
        facts.addProperty("sha256", ArticleReader.sha256(body));
        try {
            Files.createDirectories(corpus);
            Path draft = Files.createTempFile(corpus, ".snapshot-", ending);
            try {
                Files.write(draft, body);
                String slug = slug(require(reader.read(draft), from), draft, from);
                return place(corpus, draft, body, slug, ending, facts);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new CounterclaimException("unwritable-corpus", "The corpus '" + corpus + "' cannot be written ("
                    + e.getClass().getSimpleName() + ": " + e.getMessage() + "); check its permissions", e);
        }
    }

    private static Path place(Path corpus, Path draft, byte[] body, String slug, String ending, JsonObject facts)
            throws IOException {
        for (int number = 1; ; number++) {
            String name = number == 1 ? slug : slug + "-" + number;
            Path file = corpus.resolve(name + ending);
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), body)) {
                return file;
            }
            if (!isTaken(corpus, name)) {
                // the side file first: whoever sees the article finds what belongs to it
                move(sideDraft(corpus, facts), SideFile.of(file));
                move(draft, file);
                return file;
            }
        }
    }

    private static boolean isTaken(Path corpus, String name) {
        return Files.exists(corpus.resolve(name + ".html")) || Files.exists(corpus.resolve(name + ".htm"))
                || Files.exists(corpus.resolve(name + ".txt"));
    }

    private static Path sideDraft(Path corpus, JsonObject facts) throws IOException {
        Path draft = Files.createTempFile(corpus, ".snapshot-", ".json");
        return Files.writeString(draft, SideFile.text(facts));
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Article require(ArticleRead read, String from) {
        Article article = read.article();
        if (article == null) {
            throw new CounterclaimException(read.findings().get(0).code(),
                    "'" + from + "' is not added: " + read.findings().get(0).message());
        }
        return article;
    }

    /** Returns the file name for an article: its title's slug, without a title the last part of its address. */
    private static String slug(Article article, Path draft, String from) {
        String title = article.source().title();
        boolean untitled = title.equals(Corpus.identifier(draft));
        String name = untitled ? from.replaceAll("[?#].*$|/+$", "").replaceAll("^.*/|\\.\\w{2,5}$", "") : title;
        String slug = Thing.slugOf(name);
        if (slug.length() <= SLUG_CHARS) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', SLUG_CHARS);
        return slug.substring(0, cut > SLUG_CHARS / 2 ? cut : SLUG_CHARS);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] marked(@Nullable String text) {
        byte[] body = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
        byte[] out = Arrays.copyOf(UTF8_MARK, UTF8_MARK.length + body.length);
        System.arraycopy(body, 0, out, UTF8_MARK.length, body.length);
        return out;
    }
}
