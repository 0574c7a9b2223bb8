package io.github.counterclaim.publish;

import io.github.counterclaim.publish.guard.Limits;
import io.github.counterclaim.publish.guard.PathologicalQueries;
import io.github.counterclaim.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** A server to lay siege to: {@code PORT memory|stock} or {@code PORT FOLDER}; queries have a second. */
final class SiegeServer {

    private SiegeServer() {}

    static DatasetGraph data() {
        DatasetGraph data = PathologicalQueries.data(3000);
        TestData.small("x").union().find().forEachRemaining(quad -> {
            if (!quad.isDefaultGraph()) {
                data.add(quad);
            }
        });
        return data;
    }

    public static void main(String[] args) throws InterruptedException {
        int port = Integer.parseInt(args[0]);
        if (args[1].equals("stock")) {
            DatasetGraph data = DatasetGraphFactory.createTxnMem();
            Txn.executeWrite(data, () -> data().find().forEachRemaining(data::add));
            ARQ.getContext().set(ARQ.queryTimeout, "1000,1000");
            FusekiServer.create().port(port).loopback(true).add("/sparql", data, false).start();
        } else {
            Store store = args[1].equals("memory") ? Store.inMemory(data()) : Store.write(data(), Path.of(args[1]));
            Snapshot served = new Snapshot(store.dataset(), "siege", Instant.EPOCH);
            PublicServer.of(() -> served).port(port).queries(TestData.queries())
                    .limits(Limits.standard().withTime(Duration.ofSeconds(1))).build().start();
        }
        Thread.currentThread().join();
    }
}
