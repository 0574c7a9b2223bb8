package io.github.counterclaim.publish.front;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What every request must be, whatever it asks for. */
final class ProperRequest {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH");
    private static final int LONGEST_ACCEPT = 4096;

    /** What is wrong with a request. */
    record Fault(int status, String message) {}

    private ProperRequest() {}

    static boolean isKnown(String method) {
        return METHODS.contains(method);
    }

    static Optional<Fault> fault(Request request) {
        HttpURI uri = request.getHttpURI();
        if (!isKnown(request.getMethod())) {
            return Optional.of(new Fault(405, "This method is not offered: the data is read-only"));
        }
        if (!isText(uri.getPath(), false)) {
            return Optional.of(new Fault(400, "The path is no UTF-8, or holds control characters. Escape it properly"));
        }
        if (!isText(uri.getQuery(), true)) {
            return Optional.of(new Fault(400, "The parameters are no UTF-8, or wrongly escaped. Escape each byte as %XX"));
        }
        int accept = 0;
        for (HttpField field : request.getHeaders()) {
            accept += field.getHeader() == HttpHeader.ACCEPT ? String.valueOf(field.getValue()).length() : 0;
        }
        return accept > LONGEST_ACCEPT
                ? Optional.of(new Fault(400, "The Accept header has " + accept + " characters. Write at most " + LONGEST_ACCEPT))
                : Optional.empty();
    }

    /** Returns whether an escaped text stands for UTF-8 without control characters, save spaces and ends of lines. */
    static boolean isText(@Nullable String escaped, boolean linesAllowed) {
        if (escaped == null || isPlain(escaped)) {
            return true;
        }
        byte[] raw = escaped.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int value = raw[i] & 0xff;
            if (value == '%') {
                value = i + 2 < raw.length ? hex(raw[i + 1]) * 16 + hex(raw[i + 2]) : -1;
                i += 2;
            }
            boolean space = linesAllowed && (value == '\n' || value == '\r' || value == '\t');
            if (value < 0 || value < ' ' && !space || value == 0x7f) {
                return false;
            }
            bytes.put((byte) value);
        }
        return isUtf8(bytes.flip());
    }

    private static boolean isPlain(String escaped) {
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '%') {
                return false;
            }
        }
        return true;
    }

    private static int hex(byte digit) {
        int value = Character.digit(digit, 16);
        return value < 0 ? -1000 : value;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
