package io.github.counterclaim.cli;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.front.FrontLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a server listens and what its addresses begin with. */
final class Address {

    private static final int HIGHEST = 65_535;

    @Option(names = "--port", paramLabel = "N", defaultValue = "3030", description = "The port. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--base", paramLabel = "URL",
            description = "What the data's addresses begin with. Default: http://localhost:PORT/")
    private @Nullable String base;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "localhost",
            description = "Where to listen; 0.0.0.0 for every address. Default: only this machine")
    private String host = "localhost";

    @Option(names = "--rate", paramLabel = "N", defaultValue = "0",
            description = "How many requests a minute one client may send. Default: any number")
    private int rate;

    @Option(names = "--proxy", paramLabel = "ADDRESS", split = ",",
            description = "Proxies whose X-Forwarded-For tells who the client is")
    private Set<String> proxies = Set.of();

    /** Returns where to listen and how much one client may take. */
    FrontLimits front() {
        if (rate < 0) {
            throw new CounterclaimException("bad-parameter", "The rate '" + rate + "' is negative. Give 0 for none");
        }
        return FrontLimits.standard().on(host).rated(rate, proxies);
    }

    /** Returns the port. */
    int port() {
        if (port < 0 || port > HIGHEST) {
            throw new CounterclaimException(
                    "bad-parameter", "The port '" + port + "' does not exist. Give a number from 0 to " + HIGHEST);
        }
        return port;
    }

    /** Returns the base that was given, else that of the port. */
    Iris base() {
        if (base == null && port() == 0) {
            throw new CounterclaimException("bad-parameter",
                    "With the port '0' the system chooses one, so the addresses are unknown. Give them: --base URL");
        }
        return Iris.of(base != null ? base : "http://localhost:" + port() + "/");
    }

    /** Returns the base that was given, or null. */
    @Nullable Iris givenBase() {
        return base == null ? null : Iris.of(base);
    }

    /**
     * Says that the port is taken before the long work, not after it.
     *
     * @throws CounterclaimException {@code port-in-use}
     */
    void requireFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
        } catch (IOException e) {
            throw new CounterclaimException("port-in-use", "The port " + port
                    + " is in use or not allowed. Stop the program that listens there, or give another: --port "
                    + (port < HIGHEST ? Math.max(port + 1, 1025) : 3030));
        }
    }
}
