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
 * Sends what lies ready, or is made in no time, in the thread that read the request, without waking another one: half of
 * what such an answer costs. Everything else goes to a thread of its own, which may wait: to a {@link Maker}, else to the
 * servlets. Whatever is not the plain case (a list of validators, a star, If-Match) is left to the servlets, which know
 * the same answers.
 */
public final class ReadyAnswers extends Handler.Wrapper {

    /** Makes answers that need no servlet. */
    public interface Maker {

        /**
         * Returns the answer to a request as {@link #make} does, where that takes about as long as to wake a thread, else
         * null: other connections wait meanwhile.
         */
        @Nullable Answer makeAtOnce(Request request, String accept, boolean packed);

        /**
         * Returns, in a thread that may wait, the answer to a request by GET or HEAD whose validators are the plain case,
         * or null where the servlets are to answer.
         *
         * @param accept the header, empty where there is none
         * @param packed whether the client takes gzip
         */
        @Nullable Answer make(Request request, String accept, boolean packed);
    }

    private final Shelf shelf;
    private final Supplier<@Nullable Edition> serving;
    private final Maker maker;

    /**
     * Makes one.
     *
     * @param serving the edition that serves at a moment, or null before there is one
     */
    public ReadyAnswers(Shelf shelf, Supplier<@Nullable Edition> serving, Maker maker) {
        this.shelf = shelf;
        this.serving = serving;
        this.maker = maker;
    }

    @Override
    public InvocationType getInvocationType() {
        return Invocable.InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Edition edition = serving.get();
        boolean plain = edition != null && isRead(request) && isPlain(request.getHeaders());
        String accept = plain ? String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT)) : "";
        boolean packed = plain && isPacked(request.getHeaders());
        Answer ready = plain ? ready(edition, request.getHttpURI(), accept, packed) : null;
        if (plain && ready == null) {
            ready = maker.makeAtOnce(request, accept, packed);
        }
        if (ready != null) {
            send(ready, request, response, callback);
            return true;
        }
        Executor others = request.getComponents().getExecutor();
        others.execute(() -> {
            try {
                Answer made = plain ? maker.make(request, accept, packed) : null;
                if (made != null) {
                    send(made, request, response, callback);
                } else {
                    pass(request, response, callback);
                }
            } catch (Throwable failure) {
                Response.writeError(request, response, callback, failure);
            }
        });
        return true;
    }

    private static boolean isRead(Request request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private @Nullable Answer ready(Edition edition, HttpURI uri, String accept, boolean packed) {
        String path = uri.getPath();
        return path == null ? null : shelf.find(edition, Shelf.address(path, uri.getQuery(), accept), packed);
    }

    private static void send(Answer ready, Request request, Response response, Callback callback) {
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
    }

    private void pass(Request request, Response response, Callback callback) throws Exception {
        if (!super.handle(request, response, callback)) {
            Response.writeError(request, response, callback, 404);
        }
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
