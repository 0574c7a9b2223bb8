package io.github.counterclaim.cli;

import io.github.counterclaim.publish.PublicServer;
import java.io.PrintWriter;

/** Serves a data set until the program is told to end. */
final class Serving {

    private Serving() {}

    /** Starts a server, prints its address, and waits for it to end: by Ctrl-C, by a signal, or by an interrupt. */
    static void untilStopped(Pipeline.Loaded loaded, Address address, PrintWriter out) {
        PublicServer server = PublicServer.of(loaded.data())
                .port(address.port())
                .front(address.front())
                .base(loaded.base())
                .queries(Home.queries())
                .archive(loaded.archive())
                .build()
                .start();
        Thread hook = new Thread(server::close, "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            out.println("http://localhost:" + server.port() + "/");
            out.flush();
            server.join();
        } catch (RuntimeException interrupted) {
            server.close();
        }
    }
}
