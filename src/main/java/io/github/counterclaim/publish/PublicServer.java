package io.github.counterclaim.publish;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.guard.Limits;
import io.github.counterclaim.publish.guard.QueryGuard;
import io.github.counterclaim.publish.query.CannedQueries;
import java.net.BindException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.jspecify.annotations.Nullable;

/** The server: one embedded Fuseki that answers queries, dereferences addresses and shows pages. */
public final class PublicServer implements AutoCloseable {

    private static final int OUTPUT_BUFFER_BYTES = 32 * 1024;
    private static final int REQUEST_HEADER_BYTES = 16 * 1024;

    private final FusekiServer fuseki;
    private final QueryGuard guard;
    private final int wantedPort;

    private PublicServer(FusekiServer fuseki, QueryGuard guard, int wantedPort) {
        this.fuseki = fuseki;
        this.guard = guard;
        this.wantedPort = wantedPort;
    }

    /** Returns a builder for a server of some data. */
    public static Builder of(LiveData data) {
        return new Builder(data);
    }

    /**
     * Begins to answer.
     *
     * @throws CounterclaimException {@code port-in-use} when another program listens there
     */
    public PublicServer start() {
        try {
            fuseki.start();
            return this;
        } catch (RuntimeException e) {
            close();
            if (isBindFailure(e)) {
                throw new CounterclaimException("port-in-use", "The port " + wantedPort
                        + " is in use or not allowed. Stop the program that listens there, or give another: --port "
                        + (wantedPort < 65_535 ? Math.max(wantedPort + 1, 1025) : 3030));
            }
            throw e;
        }
    }

    /** Returns the port that it listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** Waits until the server ends. */
    public void join() {
        fuseki.join();
    }

    /** Ends the server; a request that is being answered is cut off. */
    @Override
    public void close() {
        guard.close();
        fuseki.stop();
    }

    private static boolean isBindFailure(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    /** What a server needs to know before it starts. */
    public static final class Builder {

        private final LiveData data;
        private int port = 3030;
        private boolean loopback = true;
        private Iris iris = Iris.of(Iris.DEFAULT_BASE);
        private @Nullable CannedQueries queries;
        private Limits limits = Limits.standard();

        private Builder(LiveData data) {
            this.data = data;
        }

        /** Sets the port; 0 lets the system choose one. */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /** Sets whether only this machine may connect; true unless said otherwise. */
        public Builder loopback(boolean only) {
            this.loopback = only;
            return this;
        }

        /** Sets where the data's addresses lie. */
        public Builder base(Iris addresses) {
            this.iris = addresses;
            return this;
        }

        /** Sets the canned queries; those of the class path unless said otherwise. */
        public Builder queries(CannedQueries canned) {
            this.queries = canned;
            return this;
        }

        /** Sets how much one query may take; what suits this machine unless said otherwise. */
        public Builder limits(Limits most) {
            this.limits = most;
            return this;
        }

        /** Returns the server, not yet started. */
        public PublicServer build() {
            Links links = Links.of(iris);
            Pages pages = new Pages(links);
            ErrorReplies errors = new ErrorReplies(pages);
            CannedQueries canned = queries == null ? CannedQueries.load() : queries;
            QueryGuard guard = QueryGuard.of(limits);
            OperationRegistry operations = OperationRegistry.createEmpty();
            // Nothing but queries: no update, no upload, no whole graphs, no administration
            operations.register(Operation.Query, "application/sparql-query", new SafeQuery(guard, errors));
            FusekiServer server = FusekiServer.create(operations, new Context())
                    .port(port)
                    .loopback(loopback)
                    .fusekiModules(FusekiModules.create(
                            new CounterclaimModule(data, canned, iris, links, pages, errors)))
                    .add("/sparql", endpoint())
                    .build();
            tune(server.getJettyServer(), errors);
            return new PublicServer(server, guard, port);
        }

        private DataService endpoint() {
            Endpoint query = Endpoint.create().operation(Operation.Query).endpointName("").build();
            return DataService.newBuilder(new LiveDataset(data)).addEndpoint(query).build();
        }

        private static void tune(Server jetty, ErrorReplies errors) {
            PlainErrors plain = new PlainErrors(errors);
            jetty.setErrorHandler(plain);
            jetty.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(plain));
            for (Connector connector : jetty.getConnectors()) {
                for (ConnectionFactory factory : connector.getConnectionFactories()) {
                    if (factory instanceof HttpConfiguration.ConnectionFactory http) {
                        tune(http.getHttpConfiguration());
                    }
                }
            }
        }

        private static void tune(HttpConfiguration http) {
            // Fuseki's 5 MB lie above what Jetty pools, so that each reply would allocate them anew
            http.setOutputBufferSize(OUTPUT_BUFFER_BYTES);
            http.setRequestHeaderSize(REQUEST_HEADER_BYTES);
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        }
    }
}
