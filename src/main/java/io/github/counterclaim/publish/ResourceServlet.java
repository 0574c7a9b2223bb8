package io.github.counterclaim.publish;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
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
        String tag = reply.headers().get("ETag");
        if (tag != null && isFresh(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            // RFC 9110, section 15.4.5: what a 200 would have said of the representation, but nothing of its content
            setHeaders(response, reply.headers(), List.of("Content-Type"));
            return;
        }
        byte[] body = reply.body().get();
        response.setStatus(reply.status());
        setHeaders(response, reply.headers(), List.of());
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static void setHeaders(HttpServletResponse response, Map<String, String> headers, List<String> without) {
        headers.forEach((name, value) -> {
            if (!without.contains(name)) {
                response.setHeader(name, value);
            }
        });
    }

    private static boolean isFresh(HttpServletRequest request, String tag) {
        for (String header : Collections.list(request.getHeaders("If-None-Match"))) {
            for (String candidate : header.split(",")) {
                String known = candidate.strip();
                if (known.equals("*") || known.replaceFirst("^W/", "").equals(tag)) {
                    return true;
                }
            }
        }
        return false;
    }
}
