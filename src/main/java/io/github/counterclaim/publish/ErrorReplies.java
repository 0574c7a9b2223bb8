package io.github.counterclaim.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.irix.IRIException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.CannotEncodeCharacterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes every error reply, in one shape: status, title, message, and what to ask for instead. As HTML, as JSON
 * (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>), as a Turtle comment or as plain text, whichever
 * the client prefers.
 */
final class ErrorReplies {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReplies.class);

    /** Control characters are text in RDF and in no version of XML; addresses of strangers may be none. */
    static final String NOT_IN_FORMAT = "This format cannot hold a character or address of the answer. Ask for Turtle, N-Triples or JSON";

    private static final int MOST_DRAINED_BYTES = 64 * 1024;

    private enum Shape implements Offer {
        TEXT("text/plain", "txt"),
        HTML("text/html", "html"),
        PROBLEM("application/problem+json", "json"),
        JSON("application/json", "json"),
        JSONLD("application/ld+json", "jsonld"),
        TURTLE("text/turtle", "ttl"),
        TRIG("application/trig", "trig"),
        NTRIPLES("application/n-triples", "nt"),
        NQUADS("application/n-quads", "nq"),
        RDFXML("application/rdf+xml", "rdf");

        private final String mediaType;
        private final String extension;

        Shape(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        @Override
        public String mediaType() {
            return mediaType;
        }

        @Override
        public String extension() {
            return extension;
        }
    }

    /** An error as bytes. */
    record Body(String contentType, byte[] bytes) {}

    private final Pages pages;

    ErrorReplies(Pages pages) {
        this.pages = pages;
    }

    /** Sends a problem. */
    void send(HttpServletRequest request, HttpServletResponse response, HttpProblem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        drain(request);
        Body body = body(request, problem);
        response.reset();
        HeadersFilter.setCommon(response);
        response.setStatus(problem.status());
        response.setHeader("Vary", "Accept");
        response.setHeader("Cache-Control", "no-store");
        problem.headers().forEach(response::setHeader);
        response.setHeader("Content-Type", body.contentType());
        response.setContentLength(body.bytes().length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body.bytes());
        }
    }

    /** Reads what little is left of a body: else the connection closes, and the client may miss the reply. */
    private static void drain(HttpServletRequest request) {
        try {
            request.getInputStream().readNBytes(MOST_DRAINED_BYTES);
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The body could not be read to its end", e);
        }
    }

    /** Sends what a failure of the program looks like from outside, and keeps its trace in the log. */
    void sendFailure(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws IOException {
        if (failure instanceof QueryCancelledException) {
            send(request, response, new HttpProblem(503, "The query took too long. Add a LIMIT or make it narrower"));
            return;
        }
        if (isOfFormat(failure)) {
            send(request, response, new HttpProblem(406, NOT_IN_FORMAT));
            return;
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        send(request, response, new HttpProblem(500, "The server failed on this request. Its log says why"));
    }

    static boolean isOfFormat(RuntimeException failure) {
        return failure instanceof CannotEncodeCharacterException
                || failure instanceof IRIException;
    }

    private Body body(HttpServletRequest request, HttpProblem problem) {
        String accept = shapeWanted(request);
        Tombstone stone = problem.tombstone();
        Shape shape = Negotiation.best(accept, List.of(Shape.values())).orElse(Shape.TEXT);
        Optional<Format> data = Format.ofExtension(shape.extension).filter(f -> f.mediaType().equals(shape.mediaType));
        return stone != null && data.isPresent()
                ? new Body(data.get().contentType(), TombstoneWriter.write(stone, data.get()))
                : body(accept, problem.status(), String.valueOf(problem.getMessage()), problem.alternates());
    }

    /** Returns an error for a client with an Accept header. */
    Body body(@Nullable String accept, int status, String message, List<String> alternates) {
        Shape shape = Negotiation.best(accept, List.of(Shape.values())).orElse(Shape.TEXT);
        return switch (shape) {
            case HTML -> new Body("text/html; charset=utf-8", pages.error(status, title(status), message, alternates));
            case TEXT -> text("text/plain; charset=utf-8", plain("", status, message, alternates));
            case TURTLE, TRIG, NTRIPLES, NQUADS ->
                text(shape.mediaType, plain("# ", status, message, alternates));
            case RDFXML -> text(shape.mediaType, rdfXml(status, message));
            case JSONLD -> text(shape.mediaType, json(status, message, alternates));
            case JSON, PROBLEM -> text("application/problem+json", json(status, message, alternates));
        };
    }

    /** Returns the words that the standard gives a status. */
    static String title(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            case 410 -> "Gone";
            case 412 -> "Precondition failed";
            case 413 -> "Content too large";
            case 414 -> "Address too long";
            case 415 -> "Media type not supported";
            case 416 -> "Range not satisfiable";
            case 422 -> "Not offered";
            case 429 -> "Too many requests";
            case 431 -> "Header too large";
            case 503 -> "Unavailable";
            default -> status >= 500 ? "Server failure" : "Request refused";
        };
    }

    private static @Nullable String shapeWanted(HttpServletRequest request) {
        // The ending of an address says which format was asked for, whatever the header says
        String path = request.getRequestURI();
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return Format.ofExtension(ending).map(Format::mediaType).orElse(Exchange.accept(request));
    }

    private static Body text(String contentType, String text) {
        return new Body(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String start, int status, String message, List<String> alternates) {
        StringBuilder text = new StringBuilder(start + status + " " + title(status) + ": " + oneLine(message) + "\n");
        alternates.forEach(a -> text.append(start).append("  ").append(oneLine(a)).append('\n'));
        return text.toString();
    }

    private static String json(int status, String message, List<String> alternates) {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.pair("type", "about:blank").pair("status", status).pair("title", title(status)).pair("detail", message);
        if (!alternates.isEmpty()) {
            json.key("alternates").startArray();
            alternates.forEach(json::value);
            json.finishArray();
        }
        return json.finishObject().build().toString() + "\n";
    }

    private static String rdfXml(int status, String message) {
        String words = (status + " " + title(status) + ": " + oneLine(message))
                .replace("&", "&amp;").replace("<", "&lt;").replace("--", "- -");
        return "<?xml version=\"1.0\"?>\n<!-- " + words + " -->\n"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>\n";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
