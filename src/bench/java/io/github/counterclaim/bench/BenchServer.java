package io.github.counterclaim.bench;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.PublicServer;
import io.github.counterclaim.publish.Snapshot;
import io.github.counterclaim.store.Store;
import java.nio.file.Path;
import java.time.Instant;

/** The server, of a folder with a dump: {@code PORT FOLDER BASE KILOBYTES}, the last for answers that are kept. */
final class BenchServer {

    private BenchServer() {}

    public static void main(String[] args) throws InterruptedException {
        Store store = Store.open(Path.of(args[1]));
        Snapshot served = new Snapshot(store.dataset(), store.version().id(), Instant.now());
        PublicServer.of(() -> served).port(Integer.parseInt(args[0])).base(Iris.of(args[2]))
                .kept(Long.parseLong(args[3]) * 1024).build().start();
        Thread.currentThread().join();
    }
}
