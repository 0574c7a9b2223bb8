package io.github.counterclaim.publish.ready;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Content coding, chosen by <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3">Accept-Encoding</a> alone
 * and never by the size of the body, so that the validator is known before there is a body.
 */
public final class Compression {

    private Compression() {}

    /** Returns whether a media type gains by it. */
    public static boolean helps(@Nullable String contentType) {
        return contentType != null
                && (contentType.startsWith("text/")
                        || contentType.matches("application/(.*\\+)?(json|xml)\\b.*")
                        || contentType.matches("application/(trig|n-triples|n-quads|javascript)\\b.*")
                        || contentType.startsWith("image/svg+xml"));
    }

    /** Returns whether the client takes gzip. */
    public static boolean accepted(@Nullable String acceptEncoding) {
        double any = 0;
        for (String element : acceptEncoding == null ? new String[0] : acceptEncoding.split(",")) {
            String[] parts = element.toLowerCase(Locale.ROOT).replace(" ", "").split(";");
            double quality = parts.length > 1 && parts[1].matches("q=[01](\\.[0-9]{0,3})?")
                    ? Double.parseDouble(parts[1].substring(2))
                    : 1;
            if (parts[0].equals("gzip") || parts[0].equals("x-gzip")) {
                return quality > 0;
            }
            any = parts[0].equals("*") ? quality : any;
        }
        return any > 0;
    }

    /** Returns the validator of the compressed representation: another one than that of the plain. */
    public static String tag(String plain) {
        return plain.substring(0, plain.length() - 1) + "-gzip\"";
    }

    /** Returns the compressed bytes, the same for the same input. */
    public static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
