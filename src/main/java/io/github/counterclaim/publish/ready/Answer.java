package io.github.counterclaim.publish.ready;

import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * An answer of status 200 in one content coding, whole.
 *
 * @param tag its validator, with quotation marks
 * @param headers all that are the same whoever asks; with the length
 * @param unchanged those of a 304, as
 *     <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5">RFC 9110, section 15.4.5</a> has them: what a 200
 *     would have said, but nothing of its content
 * @param body never changed
 */
public record Answer(String tag, HttpFields headers, HttpFields unchanged, byte[] body) {

    private static final EnumSet<HttpHeader> OF_CONTENT =
            EnumSet.of(HttpHeader.CONTENT_TYPE, HttpHeader.CONTENT_ENCODING, HttpHeader.CONTENT_LENGTH);
    private static final int BYTES_PER_HEADER = 48;

    /** Makes one of headers by name, without the length. */
    public static Answer of(String tag, Map<String, String> headers, byte[] body) {
        HttpFields.Mutable all = HttpFields.build();
        HttpFields.Mutable unchanged = HttpFields.build();
        headers.forEach((name, value) -> {
            HttpHeader known = HttpHeader.CACHE.get(name);
            HttpField field = new PreEncodedHttpField(known, name, spelt(name, value));
            all.add(field);
            if (known == null || !OF_CONTENT.contains(known)) {
                unchanged.add(field);
            }
        });
        all.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(body.length)));
        return new Answer(tag, all.asImmutable(), unchanged.asImmutable(), body);
    }

    /** Makes one of headers without the length and the validator, which are added. */
    public static Answer of(String tag, HttpFields headers, byte[] body) {
        HttpFields.Mutable all = HttpFields.build(headers);
        all.put(HttpHeader.ETAG, tag);
        HttpFields.Mutable unchanged = HttpFields.build(all);
        unchanged.remove(OF_CONTENT);
        all.put(HttpHeader.CONTENT_LENGTH, body.length);
        return new Answer(tag, all, unchanged, body);
    }

    /** Jetty spells the types that it knows in its own way when a servlet sets them. */
    private static String spelt(String name, String value) {
        MimeTypes.Type known = name.equals("Content-Type") ? MimeTypes.CACHE.get(value) : null;
        return known == null ? value : known.getContentTypeField().getValue();
    }

    /** Returns about how many bytes of memory it takes. */
    int weight() {
        int weight = body.length;
        for (HttpField field : headers) {
            // Name and value as text and as encoded for two versions of HTTP
            weight += BYTES_PER_HEADER + 3 * (field.getName().length() + String.valueOf(field.getValue()).length());
        }
        return weight;
    }
}
