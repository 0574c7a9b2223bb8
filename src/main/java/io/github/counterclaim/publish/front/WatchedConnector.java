package io.github.counterclaim.publish.front;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Listens, and closes connections whose requests do not arrive, or whose answers are not taken, in time. */
final class WatchedConnector extends ServerConnector {

    private static final long PERIOD_MILLIS = 500;

    private final FrontLimits limits;

    WatchedConnector(Server server, FrontLimits limits, ConnectionFactory... factories) {
        super(server, factories);
        this.limits = limits;
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        WatchedEndPoint endPoint = new WatchedEndPoint(channel, selector, key, getScheduler());
        endPoint.setIdleTimeout(getIdleTimeout());
        return endPoint;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        later();
    }

    private void later() {
        getScheduler().schedule(this::look, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        for (EndPoint endPoint : getConnectedEndPoints()) {
            if (endPoint instanceof WatchedEndPoint watched) {
                watched.closeIfSlow(System.nanoTime(), limits);
            }
        }
        if (isRunning()) {
            later();
        }
    }
}
