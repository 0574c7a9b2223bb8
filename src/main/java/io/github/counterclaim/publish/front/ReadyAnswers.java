package io.github.counterclaim.publish.front;

import io.github.counterclaim.publish.ready.Answer;
import io.github.counterclaim.publish.ready.Compression;
import io.github.counterclaim.publish.ready.Edition;
import io.github.counterclaim.publish.ready.Shelf;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/**
 * Sends what lies ready in the thread that read the request, without waking another one: half of what such an answer
 * costs. Everything else goes to a thread of its own, which may wait. Whatever is not the plain case (a list of
 * validators, a star, If-Match) is left to the servlets, which know the same answers.
 */
public final class ReadyAnswers extends Handler.Wrapper {

    private final Shelf shelf;
    private final Supplier<@Nullable Edition> serving;

    /**
     * Makes one.
     *
     * @param serving the edition that serves at a moment, or null before there is one
     */
    public ReadyAnswers(Shelf shelf, Supplier<@Nullable Edition> serving) {
        this.shelf = shelf;
        this.serving = serving;
    }

    @Override
    public InvocationType getInvocationType() {
        return Invocable.InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer ready = ready(request);
        if (ready == null) {
            Executor others = request.getComponents().getExecutor();
            others.execute(() -> pass(request, response, callback));
            return true;
        }
        String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        HttpFields.Mutable headers = response.getHeaders();
        if (known != null && known.equals(ready.tag())) {
            response.setStatus(304);
            headers.add(ready.unchanged());
            response.write(true, null, callback);
        } else {
            response.setStatus(200);
            headers.add(ready.headers());
            // Of a HEAD, Jetty sends no content
            response.write(true, ByteBuffer.wrap(ready.body()), callback);
        }
        return true;
    }

    private void pass(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    private @Nullable Answer ready(Request request) {
        String method = request.getMethod();
        Edition edition = serving.get();
        if (edition == null || !(method.equals("GET") || method.equals("HEAD")) || !isPlain(request.getHeaders())) {
            return null;
        }
        HttpURI uri = request.getHttpURI();
        String path = uri.getPath();
        if (path == null) {
            return null;
        }
        String accept = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
        String address = Shelf.address(path, uri.getQuery(), accept);
        return shelf.find(edition, address, isPacked(request.getHeaders()));
    }

    private static boolean isPacked(HttpFields headers) {
        List<String> accepted = headers.getValuesList(HttpHeader.ACCEPT_ENCODING);
        return !accepted.isEmpty() && Compression.accepted(String.join(",", accepted));
    }

    private static boolean isPlain(HttpFields headers) {
        if (headers.contains(HttpHeader.IF_MATCH) || headers.contains(HttpHeader.IF_UNMODIFIED_SINCE)) {
            return false;
        }
        List<String> known = headers.getValuesList(HttpHeader.IF_NONE_MATCH);
        if (known.isEmpty()) {
            return !headers.contains(HttpHeader.IF_MODIFIED_SINCE);
        }
        String tag = known.get(0);
        return known.size() == 1 && tag.startsWith("\"") && tag.indexOf('"', 1) == tag.length() - 1;
    }
}
