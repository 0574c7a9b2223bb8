package io.github.counterclaim.publish.front;

import io.github.counterclaim.publish.guard.QueryGuard;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.Slf4jRequestLogWriter;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the limits around a server, before it starts. */
public final class FrontDoor implements AutoCloseable {

    /** The log that holds a line for each request, at level INFO. */
    public static final String ACCESS_LOG = "counterclaim.access";

    private static final int OUTPUT_BUFFER_BYTES = 32 * 1024;
    private static final int ACCEPT_QUEUE = 256;
    private static final String LOG_FORMAT =
            "%{client}a %t \"%r\" %s %O %{ms}T \"%{User-Agent}i\" %{" + Reception.REQUEST_ID + "}o";

    private final FrontLimits limits;
    private final Operations operations;

    private FrontDoor(FrontLimits limits, Operations operations) {
        this.limits = limits;
        this.operations = operations;
    }

    /**
     * Puts the limits around a server.
     *
     * @param jetty not started yet
     * @param guard whose queries are counted
     * @param ready tells whether the server has data to serve
     * @param goneAttribute the name under which each request gets a {@link BooleanSupplier} that tells whether its
     *     client has closed the connection
     * @param answers those that need no thread
     */
    public static FrontDoor around(Server jetty, FrontLimits limits, QueryGuard guard, BooleanSupplier ready,
            String goneAttribute, ReadyAnswers answers) {
        FrontDoor door = new FrontDoor(limits, new Operations(guard));
        door.listen(jetty);
        door.wrap(jetty, ready, goneAttribute, answers);
        return door;
    }

    private void listen(Server jetty) {
        Connector[] old = jetty.getConnectors();
        for (Connector connector : old) {
            if (connector instanceof ServerConnector plain) {
                jetty.removeConnector(plain);
                jetty.addConnector(watched(jetty, plain));
            }
        }
        jetty.addBean(new NetworkConnectionLimit(limits.connections(), jetty));
    }

    private WatchedConnector watched(Server jetty, ServerConnector plain) {
        for (ConnectionFactory factory : plain.getConnectionFactories()) {
            if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                tune(http.getHttpConfiguration());
            }
        }
        WatchedConnector watched = new WatchedConnector(
                jetty, limits, plain.getConnectionFactories().toArray(ConnectionFactory[]::new));
        watched.setPort(plain.getPort());
        watched.setHost(limits.host());
        watched.setIdleTimeout(limits.idle().toMillis());
        watched.setAcceptQueueSize(ACCEPT_QUEUE);
        return watched;
    }

    private void tune(HttpConfiguration http) {
        // Fuseki's 5 MB lie above what Jetty pools, so that each reply would allocate them anew
        http.setOutputBufferSize(OUTPUT_BUFFER_BYTES);
        http.setRequestHeaderSize(limits.headBytes());
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    private void wrap(Server jetty, BooleanSupplier ready, String goneAttribute, ReadyAnswers answers) {
        // Bodies are read whole before a thread is spent on them
        SizeLimitHandler size = new SizeLimitHandler(limits.bodyBytes(), -1);
        size.setHandler(new Arrival(limits, jetty.getHandler()));
        answers.setHandler(size);
        Reception reception = new Reception(limits, operations, ready, goneAttribute);
        reception.setHandler(answers);
        GracefulHandler graceful = new GracefulHandler(reception);
        jetty.setHandler(graceful);
        jetty.setStopTimeout(limits.stop().toMillis());
        jetty.setRequestLog(log());
    }

    /** Jetty's own would write every line, only to drop it where nobody reads the log. */
    private static RequestLog log() {
        Slf4jRequestLogWriter writer = new Slf4jRequestLogWriter();
        writer.setLoggerName(ACCESS_LOG);
        RequestLog lines = new CustomRequestLog(writer, LOG_FORMAT);
        Logger read = LoggerFactory.getLogger(ACCESS_LOG);
        return (request, response) -> {
            if (read.isInfoEnabled()) {
                lines.log(request, response);
            }
        };
    }

    /** Ends the counting; the server itself is stopped by who started it. */
    @Override
    public void close() {
        operations.close();
    }
}
