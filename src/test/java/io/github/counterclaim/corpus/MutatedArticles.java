package io.github.counterclaim.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Writes articles that are nearly right: the same for each seed. */
public final class MutatedArticles {

    private static final List<String> PIECES = List.of("<p>", "</p>", "<div>", "</div>", "<b>", "</i>", "<table><tr><td>", "</table>",
            "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<style>", "<title>", "<br>", "<blockquote>", "</blockquote>",
            "<h1>", "<li>", "<a href='javascript:x'>", "<time datetime='9999-99-99'>", "<plaintext>", "<template>", "<svg>", "<", ">", "&",
            "&#x110000;", "&#0;", "&nbsp;", "&nosuch;", "\"", "“", "”", "‘", "’", "\"\"\"\"", "'", "(", ")", "—", " - ", "...", "?!", ";",
            "\u0000", "\u0001", "\ud800", "\udfff", "\u202e", "\u200b", "\u0301", "\ufeff", "\ud83d\ude80", "中", "א", "\r", "\n\n", "\t",
            " not ", " and ", " said ", ", who ", " that ", " he ", " on Tuesday ", " 2023-02-31 ", " 1,000,000 ", " two dozen ", " U.S. ",
            "Su-35", " according to ", " denied that ", "Hamas said Iran told Russia that ", "x".repeat(300), " and".repeat(130));

    private final List<byte[]> bases = new ArrayList<>();
    private final Random random;

    /**
     * Makes a writer.
     *
     * @param corpus the folder whose pages are changed
     */
    public MutatedArticles(Path corpus, long seed) throws IOException {
        this.random = new Random(seed);
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                bases.add(Files.readAllBytes(file));
            }
        }
    }

    /** Returns the next page. */
    public byte[] next() {
        byte[] page = bases.get(random.nextInt(bases.size()));
        if (page.length > 8_000) {
            page = Arrays.copyOf(page, 8_000);
        }
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            page = changed(page);
        }
        return page;
    }

    private byte[] changed(byte[] page) {
        int from = random.nextInt(page.length + 1);
        int to = Math.min(page.length, from + (random.nextInt(4) == 0 ? random.nextInt(2_000) : random.nextInt(40)));
        byte[] part = Arrays.copyOfRange(page, from, to);
        return switch (random.nextInt(9)) {
            case 0 -> joined(page, from, to, new byte[0]);
            case 1, 2, 3 -> joined(page, from, from, piece());
            case 4 -> joined(page, from, to, piece());
            case 5 -> repeated(page, from, part);
            case 6 -> flipped(page);
            case 7 -> joined(page, from, from, slice(bases.get(random.nextInt(bases.size()))));
            default -> recoded(page);
        };
    }

    private byte[] piece() {
        // a lone surrogate has no UTF-8; as three bytes it comes all the same
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return piece.length() == 1 && Character.isSurrogate(piece.charAt(0))
                ? new byte[] {(byte) 0xed, (byte) (0x80 | piece.charAt(0) >> 6 & 0x3f), (byte) (0x80 | piece.charAt(0) & 0x3f)}
                : piece.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated(byte[] page, int at, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int times = 1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 5);
        for (int i = 0; i < times && out.size() < 50_000; i++) {
            out.writeBytes(part);
        }
        return joined(page, at, at, out.toByteArray());
    }

    private byte[] flipped(byte[] page) {
        byte[] copy = page.clone();
        for (int i = random.nextInt(20); i > 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] slice(byte[] other) {
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(1_500)));
    }

    /** Writes the page in another encoding than it says, now and then; else cuts it off. */
    private byte[] recoded(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 1 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> text.replaceFirst("(?i)charset=\"?utf-8", "charset=iso-2022-jp").getBytes(StandardCharsets.UTF_8);
            default -> Arrays.copyOf(page, random.nextInt(page.length + 1));
        };
    }

    private static byte[] joined(byte[] page, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(page, 0, from);
        out.writeBytes(between);
        out.write(page, to, page.length - to);
        return out.toByteArray();
    }
}
