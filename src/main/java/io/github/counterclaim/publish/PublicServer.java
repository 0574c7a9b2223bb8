package io.github.counterclaim.publish;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.front.FrontDoor;
import io.github.counterclaim.publish.front.FrontLimits;
import io.github.counterclaim.publish.front.ReadyAnswers;
import io.github.counterclaim.publish.guard.Limits;
import io.github.counterclaim.publish.guard.QueryGuard;
import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.JsonRows;
import io.github.counterclaim.publish.query.UnionDescription;
import io.github.counterclaim.publish.ready.Edition;
import io.github.counterclaim.publish.ready.Shelf;
import io.github.counterclaim.store.Archive;
import java.net.BindException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.jspecify.annotations.Nullable;

/** The server: one embedded Fuseki that answers queries, dereferences addresses and shows pages. */
public final class PublicServer implements AutoCloseable {

    private static final int FEWEST_THREADS = 4;
    private static final int MOST_THREADS = 128;

    private final FusekiServer fuseki;
    private final QueryGuard guard;
    private final FrontDoor door;
    private final int wantedPort;
    private final Archive archive;

    private PublicServer(FusekiServer fuseki, QueryGuard guard, FrontDoor door, int wantedPort, Archive archive) {
        this.fuseki = fuseki;
        this.guard = guard;
        this.door = door;
        this.wantedPort = wantedPort;
        this.archive = archive;
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

    /**
     * Ends the server: requests that are being answered are finished, new ones are told that it ends;
     * files that were written for it alone are deleted.
     */
    @Override
    public void close() {
        fuseki.stop();
        guard.close();
        door.close();
        archive.close();
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
        private Iris iris = Iris.of(Iris.DEFAULT_BASE);
        private @Nullable CannedQueries queries;
        private Limits limits = Limits.standard();
        private FrontLimits front = FrontLimits.standard();
        private @Nullable Archive archive;
        private long keptBytes = Shelf.standardBytes();

        private Builder(LiveData data) {
            this.data = data;
        }

        /** Sets the port; 0 lets the system choose one. */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /** Sets where it listens and how much a connection or client may take; only this machine unless said otherwise. */
        public Builder front(FrontLimits most) {
            this.front = most;
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

        /** Sets where the files for download come from; written when they are first asked for unless said otherwise. */
        public Builder archive(Archive files) {
            this.archive = files;
            return this;
        }

        /** Sets how many bytes of answers are kept for those who ask again; a share of the heap unless said otherwise. */
        public Builder kept(long bytes) {
            this.keptBytes = bytes;
            return this;
        }

        /** Returns the server, not yet started. */
        public PublicServer build() {
            JsonRows.install();
            UnionDescription.install();
            Links links = Links.of(iris);
            Pages pages = new Pages(links);
            ErrorReplies errors = new ErrorReplies(pages);
            CannedQueries canned = queries == null ? CannedQueries.load() : queries;
            QueryGuard guard = QueryGuard.of(limits);
            Shelf shelf = Shelf.of(keptBytes);
            LastingAnswers lasting = new LastingAnswers(shelf, this::edition);
            Context search = new Context();
            search.set(TextQuery.textIndex, new TextSearch(data).index());
            OperationRegistry operations = OperationRegistry.createEmpty();
            // Nothing but queries: no update, no upload, no whole graphs, no administration
            operations.register(Operation.Query, "application/sparql-query", new SafeQuery(guard, errors, iris.base(), data));
            Archive files = archive == null ? Archive.temporary(iris) : archive;
            FusekiServer server = FusekiServer.create(operations, new Context())
                    .port(port)
                    .numServerThreads(FEWEST_THREADS, MOST_THREADS)
                    .fusekiModules(FusekiModules.create(
                            new CounterclaimModule(data, canned, iris, links, pages, errors, files,
                                    new GuardedQuestions(guard), shelf, lasting)))
                    .add("/sparql", endpoint(search))
                    .build();
            Server jetty = server.getJettyServer();
            PlainErrors plain = new PlainErrors(errors);
            jetty.setErrorHandler(plain);
            jetty.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(plain));
            FrontLimits limited = front.behindTls(front.tls() || iris.base().startsWith("https:"));
            FrontDoor door = FrontDoor.around(
                    jetty, limited, guard, () -> data.current() != null, SafeQuery.GONE,
                    new ReadyAnswers(shelf, this::edition, new PlainQuestions(data, guard, lasting, iris.base(), search)));
            return new PublicServer(server, guard, door, port, files);
        }

        private @Nullable Edition edition() {
            Snapshot now = data.current();
            return now == null ? null : now.edition();
        }

        private DataService endpoint(Context search) {
            Endpoint query = Endpoint.create().operation(Operation.Query).endpointName("").context(search).build();
            return DataService.newBuilder(new LiveDataset(data)).addEndpoint(query).build();
        }
    }
}
