package io.github.counterclaim.publish.front;

import java.time.Duration;
import java.util.Set;

/**
 * How much one connection or client may take.
 *
 * @param host the address to listen on; {@code localhost} lets only this machine connect
 * @param connections how many may be open at once
 * @param headBytes how long the head of a request may be, in bytes
 * @param bodyBytes how long its body may be, in bytes
 * @param head how long a head may take to arrive; a body may take as long again
 * @param idle how long a connection may be silent
 * @param writeRate how many bytes a second of a long answer must be taken, on average
 * @param requestsPerMinute how many requests one client may send in a minute; 0 for any number
 * @param proxies addresses of the proxies whose {@code X-Forwarded-For} is believed; nobody else's is
 * @param tls whether clients reach the server by https, through a proxy
 * @param stop how long requests that are being answered may still take at the end
 */
public record FrontLimits(
        String host,
        int connections,
        int headBytes,
        int bodyBytes,
        Duration head,
        Duration idle,
        int writeRate,
        int requestsPerMinute,
        Set<String> proxies,
        boolean tls,
        Duration stop) {

    public FrontLimits {
        proxies = Set.copyOf(proxies);
    }

    /** Returns limits that leave a person, a crawler and a slow telephone alone. */
    public static FrontLimits standard() {
        return new FrontLimits(
                "localhost", 2048, 16 * 1024, 256 * 1024, Duration.ofSeconds(10), Duration.ofSeconds(20),
                4096, 0, Set.of(), false, Duration.ofSeconds(20));
    }

    /** Returns the same limits on another address. */
    public FrontLimits on(String address) {
        return new FrontLimits(address, connections, headBytes, bodyBytes, head, idle, writeRate,
                requestsPerMinute, proxies, tls, stop);
    }

    /** Returns the same limits, with a rate for each client and the proxies that tell whose request it is. */
    public FrontLimits rated(int perMinute, Set<String> believed) {
        return new FrontLimits(host, connections, headBytes, bodyBytes, head, idle, writeRate,
                perMinute, believed, tls, stop);
    }

    /** Returns the same limits, for a server that is reached by https or not. */
    public FrontLimits behindTls(boolean yes) {
        return new FrontLimits(host, connections, headBytes, bodyBytes, head, idle, writeRate,
                requestsPerMinute, proxies, yes, stop);
    }

    /** Returns the same limits with other times for a head and for silence. */
    public FrontLimits within(Duration headTime, Duration idleTime) {
        return new FrontLimits(host, connections, headBytes, bodyBytes, headTime, idleTime, writeRate,
                requestsPerMinute, proxies, tls, stop);
    }
}
