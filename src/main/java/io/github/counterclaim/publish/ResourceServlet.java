package io.github.counterclaim.publish;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Serves a resource: GET, HEAD and OPTIONS, validators, and every error in the one shape. */
final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final transient Resource resource;
    private final transient ErrorReplies errors;

    ResourceServlet(Resource resource, ErrorReplies errors) {
        this.resource = resource;
        this.errors = errors;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> send(request, response, resource.answer(new Exchange(request)));
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

    private static void send(HttpServletRequest request, HttpServletResponse response, Reply reply)
            throws IOException {
        Map<String, String> headers = new LinkedHashMap<>(reply.headers());
        boolean zip = encode(request, headers);
        Preconditions conditions =
                new Preconditions(request, headers.get("ETag"), headers.get("Last-Modified"));
        if (conditions.fail()) {
            throw new HttpProblem(412, "What you have is not what there is now. Ask without If-Match to get it");
        }
        if (conditions.isFresh()) {
            if (conditions.needExistence()) {
                reply.body().get();
            }
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            // RFC 9110, section 15.4.5: what a 200 would have said of the representation, but nothing of its content
            headers.keySet().removeAll(List.of("Content-Type", "Content-Encoding"));
            headers.forEach(response::setHeader);
            return;
        }
        Reply.Content content = reply.body().get();
        byte[] body = zip ? Compression.compress(content.bytes()) : content.bytes();
        response.setStatus(reply.status());
        content.headers().forEach((name, value) -> headers.merge(name, value, (a, b) -> a + ", " + b));
        headers.forEach(response::setHeader);
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    /** Chooses the content coding; what is compressed is another representation, with a validator of its own. */
    private static boolean encode(HttpServletRequest request, Map<String, String> headers) {
        if (!Compression.helps(headers.get("Content-Type")) || headers.containsKey("Content-Encoding")) {
            return false;
        }
        headers.merge("Vary", "Accept-Encoding", (a, b) -> a + ", " + b);
        String accepted = String.join(",", Collections.list(request.getHeaders("Accept-Encoding")));
        if (!Compression.accepted(accepted)) {
            return false;
        }
        headers.put("Content-Encoding", "gzip");
        headers.computeIfPresent("ETag", (name, tag) -> Compression.tag(tag));
        return true;
    }
}
