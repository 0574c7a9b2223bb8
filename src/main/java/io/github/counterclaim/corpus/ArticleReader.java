package io.github.counterclaim.corpus;

import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a file into an article. Whatever the file holds, it answers with an article, findings, or both. */
public final class ArticleReader {

    /** The largest file that is read unless another limit is given, in bytes. */
    public static final long MAX_BYTES = 20_000_000;

    private static final int MAX_TEXT_CHARS = 1_000_000;
    private static final int MAX_DEPTH = 256;
    private static final int MIN_PROSE_WORDS = 20;
    private static final double UNREADABLE_SHARE = 0.1;

    private final long maxBytes;
    private final MainText mainText = MainText.standard();

    /** Makes a reader of files of up to {@value #MAX_BYTES} bytes. */
    public ArticleReader() {
        this(MAX_BYTES);
    }

    /** Makes a reader of files of up to that many bytes; larger ones are refused without being loaded. */
    public ArticleReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * Reads a file; never throws for what it holds. Codes of findings: {@code unreadable-file}, {@code empty-file},
     * {@code too-large}, {@code binary-file}, {@code too-complex}, {@code no-article}, {@code not-english} (no article),
     * and {@code broken-encoding} (with an article where enough of the text could be read).
     */
    public ArticleRead read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return refused(file, "unreadable-file", "this is no file that can be read; take it out or check the path");
            }
            long size = Files.size(file);
            if (size > maxBytes) {
                return refused(file, "too-large", "the file has " + size + " bytes, the limit is " + maxBytes
                        + "; keep only the article's page");
            }
            return read(file, Files.readAllBytes(file));
        } catch (IOException e) {
            return refused(file, "unreadable-file", "the file cannot be read (" + e.getClass().getSimpleName() + ": "
                    + e.getMessage() + "); check its permissions");
        } catch (Excess e) {
            return refused(file, "too-complex", e.getMessage() + "; keep only the article's page, or save it as plain text");
        } catch (StackOverflowError | RuntimeException e) {
            // a page that breaks a parser must not stop the others
            return refused(file, "too-complex", "the page could not be taken apart (" + e.getClass().getSimpleName()
                    + "); save it again from a browser, or as plain text");
        }
    }

    /**
     * Returns a name for all that {@link #read} depends on: the file's name and bytes, and the file beside it.
     *
     * @param salt what else the name shall depend on
     * @return a SHA-256 in hexadecimal, or null for a file that cannot be read
     */
    public @Nullable String fingerprint(Path file, String salt) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > maxBytes) {
                return null;
            }
            String parts = String.join("\n",
                    salt, String.valueOf(file.getFileName()), String.valueOf(SideFile.url(file)), sha256(Files.readAllBytes(file)));
            return sha256(parts.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return null;
        }
    }

    private ArticleRead read(Path file, byte[] bytes) {
        if (isBlank(bytes)) {
            return refused(file, "empty-file", "there is nothing in the file; fetch it again or remove it");
        }
        Decoded decoded = Decoded.of(bytes);
        if (Binary.is(bytes, decoded)) {
            return refused(file, "binary-file", "this is not text but " + Binary.name(bytes)
                    + "; convert it to HTML or text, or remove it");
        }
        if (decoded.brokenShare() > UNREADABLE_SHARE) {
            return refused(file, "broken-encoding", "the text cannot be read as " + decoded.charset()
                    + "; save it again as UTF-8");
        }
        return checked(file, decoded, isHtml(file, decoded.text()) ? html(decoded) : text(decoded), bytes);
    }

    private static ArticleRead checked(Path file, Decoded decoded, Draft draft, byte[] bytes) {
        CleanText clean = CleanText.of(draft.passages());
        int words = ReadableMainText.proseWords(draft.passages());
        if (clean.text().length() > MAX_TEXT_CHARS) {
            return refused(file, "too-large", "the text has " + clean.text().length() + " characters, the limit is "
                    + MAX_TEXT_CHARS + "; split it into its articles");
        }
        if (words < MIN_PROSE_WORDS) {
            return refused(file, "no-article", "there are " + words + " words of running text, an article has at least "
                    + MIN_PROSE_WORDS + "; fetch the article's own page or remove the file");
        }
        if (!Language.isEnglish(clean.text(), draft.metadata().language())) {
            return refused(file, "not-english", "the text is not in English" + tagged(draft.metadata().language())
                    + "; only English is read, remove the file or translate it");
        }
        Source source = source(file, draft.metadata(), sha256(bytes));
        return new ArticleRead(new Article(source, clean.text(), clean.blocks()), broken(file, decoded));
    }

    private static String tagged(String language) {
        return language.isEmpty() ? "" : " (it is marked '" + language + "')";
    }

    private static List<Finding> broken(Path file, Decoded decoded) {
        return decoded.broken() == 0 ? List.of() : List.of(new Finding("broken-encoding", file.toString(),
                decoded.broken() + " characters cannot be read as " + decoded.charset()
                        + " and stand as U+FFFD; save the file again as UTF-8"));
    }

    private static ArticleRead refused(Path file, String code, String message) {
        return new ArticleRead(null, List.of(new Finding(code, file.toString(), message)));
    }

    private Draft html(Decoded decoded) {
        Excess.requireFewTags(decoded.text());
        Document page = Jsoup.parse(decoded.text(), "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        Excess.requireLight(page);
        Metadata metadata = Metadata.of(page);
        List<Passage> passages = mainText.of(page);
        if (ReadableMainText.proseWords(passages) * 2 < Wording.words(metadata.body())) {
            // the page shows its text by script only, but repeats it in its data
            passages = PlainText.of(metadata.body().replaceAll("<[^<>]{1,200}>", "\n")).passages();
        }
        return new Draft(metadata, PassageFilter.headDropped(passages, metadata));
    }

    private static Draft text(Decoded decoded) {
        if (decoded.text().length() > MAX_TEXT_CHARS) {
            return new Draft(Metadata.NONE, List.of(new Passage(Block.Kind.PARAGRAPH, decoded.text())));
        }
        PlainText text = PlainText.of(decoded.text());
        return new Draft(Metadata.NONE.with(text.title(), text.agency()), text.passages());
    }

    private static boolean isHtml(Path file, String text) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String head = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        boolean marked = head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
        return marked || !name.endsWith(".txt") && text.indexOf('<') >= 0;
    }

    private static Source source(Path file, Metadata metadata, String checksum) {
        String identifier = Corpus.identifier(file);
        String title = metadata.title().isEmpty() ? identifier : metadata.title();
        String url = metadata.url() != null ? metadata.url() : SideFile.url(file);
        LocalDate published = metadata.published() != null ? metadata.published() : PublicationDate.inPath(url);
        String issued = published != null ? published.toString() : metadata.issued();
        String language = Language.isEnglishTag(metadata.language()) ? metadata.language() : "en";
        return new Source(identifier, title, metadata.authors(), metadata.publisher(), published, url,
                metadata.basedOn(), language, checksum, issued);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && (b < '\t' || b > '\r')) {
                return false;
            }
        }
        return true;
    }

    /** Returns the SHA-256 of the bytes in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Draft(Metadata metadata, List<Passage> passages) {}
}
