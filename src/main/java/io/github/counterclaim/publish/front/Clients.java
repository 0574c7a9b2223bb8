package io.github.counterclaim.publish.front;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Who asks, and how often: a bucket for each client that fills by the minute. */
final class Clients {

    private static final int MOST = 100_000;
    private static final int NETWORK_BYTES = 8;
    private static final double NANOS_PER_MINUTE = 60e9;

    private record Bucket(double left, long nanos) {}

    private final FrontLimits limits;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    Clients(FrontLimits limits) {
        this.limits = limits;
    }

    /** Returns the address of the client: of the connection, or what a configured proxy says. */
    String of(Request request) {
        String direct = Request.getRemoteAddr(request);
        if (!limits.proxies().contains(direct)) {
            return direct;
        }
        List<String> hops = request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false);
        for (int i = hops.size() - 1; i >= 0; i--) {
            // From the end: what stands before the last hop that is no proxy of ours, anybody may have written
            String hop = hops.get(i).strip();
            if (!limits.proxies().contains(hop)) {
                return hop.matches("[0-9A-Fa-f.:]{2,45}") ? hop : direct;
            }
        }
        return direct;
    }

    /** Returns 0 when a client may ask now, else after how many seconds. */
    int secondsToWait(String client, long nowNanos) {
        if (limits.requestsPerMinute() == 0) {
            return 0;
        }
        if (buckets.size() > MOST) {
            forgetFull(nowNanos);
            if (buckets.size() > MOST) {
                // more clients than can be told apart: better to forget what they did than to fall over
                buckets.clear();
            }
        }
        boolean[] allowed = new boolean[1];
        buckets.compute(network(client), (name, old) -> {
            double left = old == null ? limits.requestsPerMinute() : filled(old, nowNanos);
            allowed[0] = left >= 1;
            return new Bucket(allowed[0] ? left - 1 : left, nowNanos);
        });
        return allowed[0] ? 0 : (int) Math.ceil(60.0 / limits.requestsPerMinute());
    }

    /** Whoever has one address of IPv6 has all of its network; so the first half of it counts. */
    private static String network(String client) {
        if (client.indexOf(':') < 0) {
            return client;
        }
        try {
            // no name is looked up: a colon makes it an address
            byte[] address = InetAddress.getByName(client).getAddress();
            return address.length == 4 ? client : HexFormat.of().formatHex(address, 0, NETWORK_BYTES);
        } catch (UnknownHostException e) {
            return client;
        }
    }

    private double filled(Bucket bucket, long nowNanos) {
        double more = (nowNanos - bucket.nanos()) / NANOS_PER_MINUTE * limits.requestsPerMinute();
        return Math.min(limits.requestsPerMinute(), bucket.left() + more);
    }

    private void forgetFull(long nowNanos) {
        for (Iterator<Bucket> each = buckets.values().iterator(); each.hasNext();) {
            if (filled(each.next(), nowNanos) >= limits.requestsPerMinute()) {
                each.remove();
            }
        }
    }
}
