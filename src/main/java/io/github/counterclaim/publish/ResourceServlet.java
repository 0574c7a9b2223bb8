package io.github.counterclaim.publish;

import io.github.counterclaim.publish.ready.Answer;
import io.github.counterclaim.publish.ready.Compression;
import io.github.counterclaim.publish.ready.Shelf;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;

/** Serves a resource: GET, HEAD and OPTIONS, validators, content coding, and every error in the one shape. */
final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final transient Resource resource;
    private final transient ErrorReplies errors;
    private final transient Shelf shelf;

    ResourceServlet(Resource resource, ErrorReplies errors, Shelf shelf) {
        this.shelf = shelf;
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

    private void send(HttpServletRequest request, HttpServletResponse response, Reply reply) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>(reply.headers());
        boolean packable = isPackable(headers);
        boolean packed = packable && Compression.accepted(String.join(",", Collections.list(request.getHeaders("Accept-Encoding"))));
        if (packable) {
            headers.merge("Vary", "Accept-Encoding", (a, b) -> a + ", " + b);
        }
        String tag = headers.get("ETag");
        Preconditions conditions = new Preconditions(
                request, packed && tag != null ? Compression.tag(tag) : tag, headers.get("Last-Modified"));
        if (conditions.fail()) {
            throw new HttpProblem(412, "What you have is not what there is now. Ask without If-Match to get it");
        }
        boolean fresh = conditions.isFresh();
        if (fresh && !conditions.needExistence()) {
            sendUnchanged(response, packed ? packed(headers) : headers);
            return;
        }
        Reply.Kept kept = reply.kept();
        if (kept != null && tag != null) {
            Answer answer = ready(kept, headers, tag, reply, packed);
            if (fresh) {
                sendUnchanged(response, named(answer.unchanged()));
            } else {
                send(request, response, reply.status(), named(answer.headers()), answer.body());
            }
            return;
        }
        Reply.Content content = reply.body().get();
        if (fresh) {
            sendUnchanged(response, packed ? packed(headers) : headers);
            return;
        }
        content.headers().forEach((name, value) -> headers.merge(name, value, (a, b) -> a + ", " + b));
        byte[] body = packed ? Compression.compress(content.bytes()) : content.bytes();
        send(request, response, reply.status(), packed ? packed(headers) : headers, body);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, int status,
            Map<String, String> headers, byte[] body) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static void sendUnchanged(HttpServletResponse response, Map<String, String> headers) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        // RFC 9110, section 15.4.5: what a 200 would have said of the representation, but nothing of its content
        headers.keySet().removeAll(List.of("Content-Type", "Content-Encoding"));
        headers.forEach(response::setHeader);
    }

    private Answer ready(Reply.Kept kept, Map<String, String> headers, String tag, Reply reply, boolean packed) {
        Answer plain = shelf.get(kept.edition(), kept.address(), false, () -> {
            Reply.Content content = reply.body().get();
            Map<String, String> all = new LinkedHashMap<>(HeadersFilter.COMMON);
            all.putAll(headers);
            content.headers().forEach((name, value) -> all.merge(name, value, (a, b) -> a + ", " + b));
            return Answer.of(tag, all, content.bytes());
        });
        return packed
                ? shelf.get(kept.edition(), kept.address(), true, () -> packed(plain))
                : plain;
    }

    private static Answer packed(Answer plain) {
        Map<String, String> headers = packed(named(plain.headers()));
        return Answer.of(Compression.tag(plain.tag()), headers, Compression.compress(plain.body()));
    }

    private static Map<String, String> named(HttpFields fields) {
        Map<String, String> headers = new LinkedHashMap<>();
        fields.forEach(field -> headers.put(field.getName(), field.getValue()));
        headers.remove("Content-Length");
        return headers;
    }

    private static boolean isPackable(Map<String, String> headers) {
        return Compression.helps(headers.get("Content-Type")) && !headers.containsKey("Content-Encoding");
    }

    /** What is compressed is another representation, with a validator of its own. */
    private static Map<String, String> packed(Map<String, String> plain) {
        Map<String, String> headers = new LinkedHashMap<>(plain);
        headers.put("Content-Encoding", "gzip");
        headers.computeIfPresent("ETag", (name, tag) -> Compression.tag(tag));
        return headers;
    }
}
