package io.github.counterclaim.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param text the characters, without a byte order mark
 * @param charset the encoding by which they were read
 * @param broken how many characters could not be read and stand as U+FFFD
 */
record Decoded(String text, Charset charset, int broken) {

    private static final int HEAD_BYTES = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{2,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Reads by the byte order mark, else as the page declares, else as UTF-8, else as windows-1252. */
    static Decoded of(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return read(bytes, marked);
        }
        Charset declared = declared(bytes);
        if (declared != null && (strict(bytes, declared) || !strict(bytes, StandardCharsets.UTF_8))) {
            return read(bytes, declared);
        }
        boolean utf8 = strict(bytes, StandardCharsets.UTF_8) || isMostlyUtf8(bytes);
        return read(bytes, utf8 ? StandardCharsets.UTF_8 : WINDOWS);
    }

    /** Returns the share of characters that could not be read, 0 to 1. */
    double brokenShare() {
        return text.isEmpty() ? 0 : (double) broken / text.length();
    }

    private static Decoded read(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int start = text.startsWith("\ufeff") ? 1 : 0;
        return new Decoded(text.substring(start), charset, (int) text.chars().filter(c -> c == 0xfffd).count());
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        } else if (startsWith(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        } else if (startsWith(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return byZeros(bytes);
    }

    /** Tells UTF-16 without a mark: every second byte of Latin text is zero. */
    private static @Nullable Charset byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, HEAD_BYTES);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (length < 16 || Math.max(zeros[0], zeros[1]) * 5 < length * 2 || Math.min(zeros[0], zeros[1]) > 0) {
            return null;
        }
        return zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
        Matcher matcher = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find() ? named(matcher.group(1)) : null;
    }

    /** Returns the encoding of that name as browsers take it, or null where there is none. */
    static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            // https://encoding.spec.whatwg.org/#names-and-labels: these labels mean windows-1252
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // a page whose declaration can be read byte by byte is not UTF-16
            return latin ? WINDOWS : charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean strict(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A few broken bytes in UTF-8 leave more good sequences than bad ones; windows-1252 text has hardly any good. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == 0xfffd).count();
        long good = text.chars().filter(c -> c > 0x7f && c != 0xfffd).count();
        return good > broken;
    }
}
