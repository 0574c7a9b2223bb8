package io.github.counterclaim.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** Tells files that are no text, whatever their names say. */
final class Binary {

    private static final int SAMPLE = 8_192;
    private static final double CONTROL_SHARE = 0.02;
    private static final Map<String, String> BEGINNINGS = Map.of(
            "255044462d", "a PDF", "89504e470d", "a PNG picture", "ffd8ff", "a JPEG picture", "474946383", "a GIF picture",
            "504b0304", "a ZIP archive or an office document", "1f8b08", "a gzip archive", "d0cf11e0", "an office document",
            "7f454c46", "a program", "52494646", "a picture or a sound");

    private Binary() {}

    /** Returns whether the bytes are no text in any encoding: known beginnings, or many control characters. */
    static boolean is(byte[] bytes, Decoded decoded) {
        String sample = decoded.text().substring(0, Math.min(decoded.text().length(), SAMPLE));
        long controls = sample.chars().filter(c -> c < ' ' && !(c >= '\t' && c <= '\r') && c != 0x1b).count();
        return !"unknown data".equals(name(bytes)) || controls > CONTROL_SHARE * sample.length();
    }

    /** Returns what the bytes are, in words. */
    static String name(byte[] bytes) {
        String head = HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 8)));
        return BEGINNINGS.entrySet().stream()
                .filter(entry -> head.startsWith(entry.getKey()) && !isText(bytes))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("unknown data");
    }

    /** "RIFF" and the like can begin a text too; then no control character follows. */
    private static boolean isText(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        return !head.startsWith("%PDF-") && head.chars().allMatch(c -> c >= ' ' && c != 0x7f || c >= '\t' && c <= '\r');
    }
}
