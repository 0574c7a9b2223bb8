package io.github.counterclaim.publish;

import io.github.counterclaim.store.Archive;
import io.github.counterclaim.store.DumpFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
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
    private final transient Pages pages;
    private final transient ErrorReplies errors;

    DumpServlet(Dumps dumps, Pages pages, ErrorReplies errors) {
        this.dumps = dumps;
        this.pages = pages;
        this.errors = errors;
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
        response.setHeader("Cache-Control", "public, no-cache");
        if (name.isEmpty()) {
            byte[] page = pages.dumps(dumps.downloads());
            response.setContentType(Format.HTML.contentType());
            response.setContentLength(page.length);
            write(request, response, page);
        } else if (name.equals(shelf.sums().getFileName().toString())) {
            byte[] sums = Files.readAllBytes(shelf.sums());
            response.setContentType(DumpTypes.contentType(name));
            response.setContentLength(sums.length);
            write(request, response, sums);
        } else {
            DumpFile file = find(shelf, name).orElseThrow(
                    () -> new HttpProblem(404, "There is no file '" + name + "'. The list is at " + dumps.path()));
            send(request, response, shelf, file);
        }
    }

    private static Optional<DumpFile> find(Archive.Shelf shelf, String name) {
        return shelf.files().stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, Archive.Shelf shelf, DumpFile plain) throws IOException {
        Optional<DumpFile> packed = find(shelf, plain.name() + ".gz");
        if (packed.isPresent()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        boolean zip = packed.isPresent() && request.getHeader("Range") == null && takesGzip(request);
        DumpFile file = zip ? packed.get() : plain;
        response.setHeader("ETag", tag(file, zip));
        response.setHeader("Accept-Ranges", "bytes");
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (knows(request, tag(file, zip))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Type", DumpTypes.contentType(plain.name()));
        Optional<ByteRange> range = range(request, file);
        range.ifPresent(part -> {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + part.start() + "-" + part.end() + "/" + file.bytes());
        });
        ByteRange part = range.orElse(new ByteRange(0, file.bytes() - 1));
        response.setContentLengthLong(part.length());
        if (!"HEAD".equals(request.getMethod())) {
            stream(file, part, response.getOutputStream());
        }
    }

    private static String tag(DumpFile file, boolean zip) {
        // The packed file has an address of its own, where it is another representation
        return "\"" + file.sha256().substring(0, 32) + (zip ? "-gzip" : "") + "\"";
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("").replace(" ", "");
        return List.of(accepted.split(",")).stream().anyMatch(coding -> coding.matches("(?i)gzip(;q=(1|0\\.0*[1-9]).*)?"));
    }

    private static boolean knows(HttpServletRequest request, String current) {
        String known = request.getHeader("If-None-Match");
        return known != null && List.of(known.split("\\s*,\\s*")).stream()
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
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
