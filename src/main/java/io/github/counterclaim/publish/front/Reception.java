package io.github.counterclaim.publish.front;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/**
 * Meets every request: gives it an id, turns away what is no proper request or comes too often, answers those who run
 * the server, and counts.
 */
final class Reception extends Handler.Wrapper {

    static final String REQUEST_ID = "X-Request-Id";
    static final String CLIENT = Reception.class.getName() + ".client";

    private static final String HSTS = "max-age=31536000";

    private final FrontLimits limits;
    private final Operations operations;
    private final Clients clients;
    private final BooleanSupplier ready;
    private final String goneAttribute;

    Reception(FrontLimits limits, Operations operations, BooleanSupplier ready, String goneAttribute) {
        this.limits = limits;
        this.operations = operations;
        this.clients = new Clients(limits);
        this.ready = ready;
        this.goneAttribute = goneAttribute;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        watch(request, response);
        String client = clients.of(request);
        request.setAttribute(CLIENT, client);
        String path = String.valueOf(request.getHttpURI().getPath());
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && isForOperators(path)) {
            return operate(path, response, callback);
        }
        if (request.getMethod().equals("OPTIONS") && path.equals("*")) {
            // RFC 9110, section 9.3.7: what the server as a whole can do
            response.setStatus(204);
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST, OPTIONS");
            callback.succeeded();
            return true;
        }
        Optional<ProperRequest.Fault> fault = ProperRequest.fault(request);
        if (fault.isPresent()) {
            Response.writeError(request, response, callback, fault.get().status(), fault.get().message());
            return true;
        }
        int wait = clients.secondsToWait(client, NanoTime.now());
        if (wait > 0) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, wait);
            Response.writeError(request, response, callback, 429, "You ask more than "
                    + limits.requestsPerMinute() + " times a minute. Wait " + wait + " s");
            return true;
        }
        return super.handle(request, response, callback);
    }

    private void watch(Request request, Response response) {
        String id = Long.toHexString(ThreadLocalRandom.current().nextLong());
        request.addHttpStreamWrapper(stream -> new Marked(stream, id));
        long began = NanoTime.now();
        operations.begun();
        String method = ProperRequest.isKnown(request.getMethod()) ? request.getMethod() : "other";
        EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
        if (endPoint instanceof WatchedEndPoint watched) {
            watched.begins();
            BooleanSupplier gone = watched::isGone;
            request.setAttribute(goneAttribute, gone);
        }
        Request.addCompletionListener(request, failure -> {
            if (endPoint instanceof WatchedEndPoint watched) {
                watched.ends();
            }
            operations.answered(method, response.getStatus(), NanoTime.since(began));
        });
    }

    private static boolean isForOperators(String path) {
        return path.equals("/metrics") || path.equals("/health/live") || path.equals("/health/ready");
    }

    private boolean operate(String path, Response response, Callback callback) {
        boolean up = !path.equals("/health/ready") || ready.getAsBoolean();
        String text = path.equals("/metrics") ? operations.text() : up ? "ok\n" : "not ready\n";
        response.setStatus(up ? 200 : 503);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE,
                path.equals("/metrics") ? "text/plain; version=0.0.4; charset=utf-8" : "text/plain; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, java.nio.ByteBuffer.wrap(bytes), callback);
        return true;
    }

    /** Adds what every answer carries, also those that are made anew after something went wrong. */
    private final class Marked extends HttpStream.Wrapper {

        private final String id;

        Marked(HttpStream stream, String id) {
            super(stream);
            this.id = id;
        }

        @Override
        public void send(
                MetaData.Request request, MetaData.Response response, boolean last, java.nio.ByteBuffer content,
                Callback callback) {
            super.send(request, response == null ? null : marked(response), last, content, callback);
        }

        private MetaData.Response marked(MetaData.Response response) {
            HttpFields.Mutable fields = HttpFields.build(response.getHttpFields());
            fields.put(REQUEST_ID, id);
            fields.put("X-Content-Type-Options", "nosniff");
            if (!fields.contains("Content-Security-Policy")) {
                fields.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            }
            fields.put("Referrer-Policy", "no-referrer");
            if (limits.tls()) {
                fields.put("Strict-Transport-Security", HSTS);
            }
            return new MetaData.Response(response.getStatus(), response.getReason(), response.getHttpVersion(),
                    fields, response.getContentLength(), response.getTrailersSupplier());
        }
    }
}
