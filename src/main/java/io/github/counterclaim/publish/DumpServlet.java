package io.github.counterclaim.publish;

import io.github.counterclaim.publish.ready.Compression;
import io.github.counterclaim.store.Archive;
import io.github.counterclaim.store.DumpFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Optional;

/**
 * Serves the files of the version that serves: streamed, whole or in part. A file's checksum is its validator. Who takes
 * gzip is sent the compressed file in the plain one's stead.
 */
final class DumpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final int BUFFER_BYTES = 1 << 16;

    private final transient Dumps dumps;
    private final transient LiveData data;
    private final transient ErrorReplies errors;
    private final ResourceServlet list;

    DumpServlet(Dumps dumps, LiveData data, ErrorReplies errors, ResourceServlet list) {
        this.dumps = dumps;
        this.data = data;
        this.errors = errors;
        this.list = list;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> answer(request, response);
                case "OPTIONS" -> {
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                    response.setHeader("Allow", ALLOWED);
                }
                default -> throw new HttpProblem(405, "'" + request.getMethod() + "' is not offered: the data is read-only")
                        .withHeader("Allow", ALLOWED);
            }
        } catch (HttpProblem e) {
            errors.send(request, response, e);
        } catch (RuntimeException e) {
            errors.sendFailure(request, response, e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Archive.Shelf shelf = dumps.shelf();
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (name.isEmpty() || name.equals(shelf.sums().getFileName().toString())) {
            list.service(request, response);
            return;
        }
        DumpFile file = find(shelf, name).orElseThrow(
                () -> new HttpProblem(404, "There is no file '" + name + "'. The list is at " + dumps.path()));
        response.setHeader("Cache-Control", "public, no-cache");
        send(request, response, shelf, file);
    }

    private static Optional<DumpFile> find(Archive.Shelf shelf, String name) {
        return shelf.files().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private void send(
            HttpServletRequest request, HttpServletResponse response, Archive.Shelf shelf, DumpFile plain) throws IOException {
        Optional<DumpFile> packed = find(shelf, plain.name() + ".gz");
        if (packed.isPresent()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        // RFC 9110, section 14.2: a range of anything but a GET is no range
        boolean part = request.getHeader("Range") != null && "GET".equals(request.getMethod());
        boolean zip = packed.isPresent() && !part
                && Compression.accepted(String.join(",", Collections.list(request.getHeaders("Accept-Encoding"))));
        DumpFile file = zip ? packed.get() : plain;
        String modified = DateTimeFormatter.RFC_1123_DATE_TIME.format(data.current().loaded().atOffset(ZoneOffset.UTC));
        response.setHeader("ETag", tag(file, zip));
        response.setHeader("Last-Modified", modified);
        response.setHeader("Link", dumps.signposts());
        response.setHeader("Accept-Ranges", "bytes");
        Preconditions conditions = new Preconditions(request, tag(file, zip), modified);
        if (conditions.fail()) {
            throw new HttpProblem(412, "What you have is not what there is now. Ask without If-Match to get it");
        }
        if (conditions.isFresh()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setHeader("Content-Type", DumpTypes.contentType(plain.name()));
        Optional<ByteRange> range = part ? range(request, file) : Optional.empty();
        range.ifPresent(bytes -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + bytes.start() + "-" + bytes.end() + "/" + file.bytes());
        });
        ByteRange sent = range.orElse(new ByteRange(0, file.bytes() - 1));
        response.setContentLengthLong(sent.length());
        if (!"HEAD".equals(request.getMethod())) {
            stream(file, sent, response.getOutputStream());
        }
    }

    private static String tag(DumpFile file, boolean zip) {
        // The packed file has an address of its own, where it is another representation
        return "\"" + file.sha256().substring(0, 32) + (zip ? "-gzip" : "") + "\"";
    }

    /** A range of another representation than the client has a part of would make nonsense of the whole. */
    private static Optional<ByteRange> range(HttpServletRequest request, DumpFile file) {
        String condition = request.getHeader("If-Range");
        boolean same = condition == null || condition.equals(tag(file, false));
        return same ? ByteRange.of(request.getHeader("Range"), file.bytes()) : Optional.empty();
    }

    private static void stream(DumpFile file, ByteRange part, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            in.skipNBytes(part.start());
            byte[] buffer = new byte[BUFFER_BYTES];
            for (long left = part.length(); left > 0; ) {
                int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (count < 0) {
                    return;
                }
                out.write(buffer, 0, count);
                left -= count;
            }
        }
    }
}
