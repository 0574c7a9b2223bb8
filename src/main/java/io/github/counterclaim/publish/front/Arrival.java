package io.github.counterclaim.publish.front;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/**
 * Takes the body of a request whole before a thread is spent on it, within a time. Jetty 12.1.14 has a handler for
 * that, which never ends a request whose client stops in the middle of its body.
 */
final class Arrival extends Handler.Wrapper {

    private final FrontLimits limits;

    Arrival(FrontLimits limits, Handler handler) {
        super(handler);
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean body = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING) || request.getLength() > 0;
        if (!body) {
            return super.handle(request, response, callback);
        }
        CompletableFuture<byte[]> arriving = new CompletableFuture<>();
        Content.Source.asByteArrayAsync(request, limits.bodyBytes(), new Promise.Invocable<>() {
            @Override
            public void succeeded(byte[] bytes) {
                arriving.complete(bytes);
            }

            @Override
            public void failed(Throwable failure) {
                arriving.completeExceptionally(failure);
            }
        });
        if (arriving.isDone()) {
            go(request, response, callback, arriving);
        } else {
            arriving.orTimeout(limits.head().toMillis(), TimeUnit.MILLISECONDS)
                    .whenCompleteAsync((bytes, failure) -> go(request, response, callback, arriving),
                            request.getComponents().getExecutor());
        }
        return true;
    }

    private void go(Request request, Response response, Callback callback, CompletableFuture<byte[]> arrived) {
        try {
            Request whole = new Whole(request, arrived.join());
            if (!super.handle(whole, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (CompletionException e) {
            fail(request, response, callback, e.getCause());
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private void fail(Request request, Response response, Callback callback, Throwable failure) {
        // The rest of the body may still come; it is nobody's request
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        if (failure instanceof HttpException http) {
            Response.writeError(request, response, callback, http.getCode(), http.getReason());
        } else if (failure instanceof TimeoutException) {
            Response.writeError(request, response, callback, 408, "The body took longer than "
                    + limits.head().toSeconds() + " s to arrive");
        } else if (failure instanceof IllegalStateException) {
            Response.writeError(request, response, callback, 413, "The body is longer than " + limits.bodyBytes() + " bytes");
        } else {
            Response.writeError(request, response, callback, 400, "The body ended early or cannot be read");
        }
    }

    private static final class Whole extends Request.Wrapper {

        private final ByteBufferContentSource body;

        Whole(Request request, byte[] bytes) {
            super(request);
            this.body = new ByteBufferContentSource(ByteBuffer.wrap(bytes));
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable callback) {
            body.demand(callback);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
            super.fail(failure);
        }
    }
}
