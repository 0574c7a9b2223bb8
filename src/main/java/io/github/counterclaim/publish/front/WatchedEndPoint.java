package io.github.counterclaim.publish.front;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that can be asked whether its client is still there while its request is being answered: Jetty does not
 * read then, so it would learn of it only when it writes. At most one byte is read ahead, and given back to who reads
 * next.
 */
final class WatchedEndPoint extends SocketChannelEndPoint {

    private static final int NOTHING = -1;

    private int ahead = NOTHING;
    private volatile boolean answering;
    private volatile long bytesBefore;
    private volatile long writingNanos;
    private volatile long flushed;
    private long partialSince;

    WatchedEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
        super(channel, selector, key, scheduler);
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        synchronized (this) {
            if (ahead == NOTHING || BufferUtil.space(buffer) == 0) {
                return super.fill(buffer);
            }
            int position = BufferUtil.flipToFill(buffer);
            buffer.put((byte) ahead);
            BufferUtil.flipToFlush(buffer, position);
            ahead = NOTHING;
        }
        return 1 + Math.max(0, super.fill(buffer));
    }

    /** Returns whether the client has closed the connection; only while its request is being answered. */
    synchronized boolean isGone() {
        if (!answering || ahead != NOTHING) {
            return false;
        }
        ByteBuffer one = ByteBuffer.allocate(1);
        try {
            int read = getChannel().read(one);
            if (read == 1) {
                ahead = one.get(0) & 0xff;
            }
            return read < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    /** A head has arrived. */
    void begins() {
        answering = true;
    }

    /** The answer has been sent, or given up. */
    void ends() {
        synchronized (this) {
            answering = false;
        }
        partialSince = 0;
        bytesBefore = bytesIn();
    }

    @Override
    public boolean flush(ByteBuffer... buffers) throws IOException {
        long before = BufferUtil.remaining(buffers);
        boolean all = super.flush(buffers);
        flushed += before - BufferUtil.remaining(buffers);
        if (all) {
            writingNanos = 0;
        } else if (writingNanos == 0) {
            flushed = 0;
            writingNanos = System.nanoTime();
        }
        return all;
    }

    /** Closes a connection on which a head arrives, or an answer is taken, too slowly, however busily it trickles. */
    void closeIfSlow(long now, FrontLimits limits) {
        if (isHeadSlow(now, limits.head().toNanos()) || isReaderSlow(now, limits)) {
            close();
        }
    }

    private boolean isHeadSlow(long now, long most) {
        if (answering || bytesIn() <= bytesBefore) {
            partialSince = 0;
            return false;
        }
        if (partialSince == 0) {
            partialSince = now;
        }
        return now - partialSince > most;
    }

    private boolean isReaderSlow(long now, FrontLimits limits) {
        long since = writingNanos;
        double seconds = (now - since) / 1e9;
        return since != 0 && seconds > limits.idle().toSeconds() && flushed < seconds * limits.writeRate();
    }

    private long bytesIn() {
        Connection connection = getConnection();
        return connection == null ? 0 : connection.getBytesIn();
    }
}
