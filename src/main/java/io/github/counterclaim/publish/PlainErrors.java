package io.github.counterclaim.publish;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Gives the errors that Jetty and Fuseki make themselves the shape of all others, without trace or server's name. */
final class PlainErrors extends ErrorHandler {

    private final ErrorReplies errors;

    PlainErrors(ErrorReplies errors) {
        this.errors = errors;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // A version or coding of HTTP that nobody speaks is the client's mistake
        int status = response.getStatus() == 501 || response.getStatus() == 505 ? 400 : response.getStatus();
        response.setStatus(status);
        String path = String.valueOf(request.getHttpURI().getPath());
        String accept = request.getHeaders().getValuesList(HttpHeader.ACCEPT).stream()
                .reduce((a, b) -> a + "," + b)
                .orElse(null);
        ErrorReplies.Body body = errors.body(accept, status, message(request, status, path), List.of());
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, body.contentType()));
        // A program on another site may read what went wrong, wherever the request was turned away
        HeadersFilter.COMMON.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (status == 405) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST, OPTIONS");
        }
        response.getHeaders().put(HttpHeader.VARY, "Accept");
        response.write(true, ByteBuffer.wrap(body.bytes()), callback);
        return true;
    }

    private static String message(Request request, int status, String path) {
        if (status == 404) {
            return "There is nothing at '" + path + "'. Begin at the first page";
        }
        Object words = request.getAttribute(ERROR_MESSAGE);
        boolean ours = (status < 500 || status == 503) && words != null && !words.toString().isBlank();
        return ours ? words.toString() : ErrorReplies.title(status) + ". Check the request";
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }
}
