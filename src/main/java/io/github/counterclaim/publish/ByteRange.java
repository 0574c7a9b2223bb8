package io.github.counterclaim.publish;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file, as <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, section 14</a> has it.
 *
 * @param start the first byte
 * @param end the last byte, inclusive
 */
record ByteRange(long start, long end) {

    private static final Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    long length() {
        return end - start + 1;
    }

    /**
     * Returns the part that a Range header asks for. Several parts at once, other units and what is malformed are
     * ignored, as the RFC allows: the whole is sent.
     *
     * @param size of the file
     * @throws HttpProblem with status 416 when the part begins after the end
     */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher matcher = ONE.matcher(header == null ? "" : header.strip());
        if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        ByteRange range = matcher.group(1).isEmpty()
                ? new ByteRange(Math.max(0, size - Long.parseLong(matcher.group(2))), size - 1)
                : from(Long.parseLong(matcher.group(1)), matcher.group(2), size);
        if (range.start > range.end && range.start < size) {
            return Optional.empty();
        }
        if (range.start >= size) {
            throw new HttpProblem(416, "The range '" + header + "' begins after the end of the file, which has "
                    + size + " bytes").withHeader("Content-Range", "bytes */" + size);
        }
        return Optional.of(range);
    }

    private static ByteRange from(long start, String end, long size) {
        return new ByteRange(start, end.isEmpty() ? size - 1 : Math.min(Long.parseLong(end), size - 1));
    }
}
