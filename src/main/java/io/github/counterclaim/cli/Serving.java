package io.github.counterclaim.cli;

import io.github.counterclaim.publish.PublicServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URL;
import java.util.List;
import org.apache.jena.rdf.model.Model;

/** Serves a data set until the program is told to end. */
final class Serving {

    private Serving() {}

    /** Starts a server, prints its address, and waits for it to end: by Ctrl-C, by a signal, or by an interrupt. */
    static void untilStopped(Pipeline.Loaded loaded, Address address, PrintWriter out) {
        // meanwhile the server is put together
        Thread looking = new Thread(() -> loaded.data().current().read(Model::isEmpty), "first-look");
        looking.setDaemon(true);
        looking.start();
        PublicServer server = server(loaded).port(address.port()).front(address.front()).build().start();
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

    /** Starts a server on a port that is free, asks it for some paths, and ends it. */
    static void rehearse(Pipeline.Loaded loaded, List<String> paths) throws IOException {
        try (PublicServer server = server(loaded).port(0).build().start()) {
            for (String path : paths) {
                try (InputStream answer = new URL("http://localhost:" + server.port() + path).openStream()) {
                    answer.readAllBytes();
                }
            }
        }
    }

    private static PublicServer.Builder server(Pipeline.Loaded loaded) {
        return PublicServer.of(loaded.data()).base(loaded.base()).queries(Home.queries()).archive(loaded.archive());
    }
}
