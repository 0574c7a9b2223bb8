package io.github.counterclaim.store.format;

/**
 * Texts as <a href="https://www.w3.org/TR/xml/#charsets">XML</a> holds them, so that a parser gives back the same text:
 * line ends and tabs survive, what XML forbids becomes U+FFFD.
 */
public final class XmlText {

    private XmlText() {}

    /** Returns a text as the content of an element. */
    public static String content(String text) {
        return escape(text, false);
    }

    /** Returns a text as an attribute's value between double quotes. */
    public static String attribute(String text) {
        return escape(text, true);
    }

    /** Returns whether a text has nothing that XML forbids. */
    public static boolean canHold(String text) {
        return text.codePoints().allMatch(c -> c == '\r' || c == '\n' || c == '\t' || isAllowed(c));
    }

    private static String escape(String text, boolean quoted) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#xD;");
                case '"' -> escaped.append(quoted ? "&quot;" : "\"");
                case '\n' -> escaped.append(quoted ? "&#xA;" : "\n");
                case '\t' -> escaped.append(quoted ? "&#x9;" : "\t");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** Most texts need no escape. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
