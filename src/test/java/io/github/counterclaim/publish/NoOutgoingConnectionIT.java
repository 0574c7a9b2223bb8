package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nothing that a client says makes the server connect to another, or read a file. */
class NoOutgoingConnectionIT {

    @Test
    void aListenerHearsNothing() throws Exception {
        Snapshot data = TestData.small("first");
        AtomicInteger heard = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                PublicServer server = PublicServer.of(() -> data).port(0).queries(TestData.queries()).build().start()) {
            Thread ear = new Thread(() -> listen(listener, heard));
            ear.setDaemon(true);
            ear.start();
            String there = "http://localhost:" + listener.getLocalPort() + "/x";
            for (String query : List.of(
                    "SELECT * { SERVICE <" + there + "> { ?s ?p ?o } }",
                    "SELECT * { SERVICE SILENT <" + there + "> { ?s ?p ?o } }",
                    "SELECT * { VALUES ?x { <" + there + "> } SERVICE SILENT ?x { ?s ?p ?o } }",
                    "ASK { FILTER EXISTS { SERVICE <" + there + "> { ?s ?p ?o } } }",
                    "SELECT * FROM <" + there + "> { ?s ?p ?o }",
                    "SELECT * FROM NAMED <" + there + "> { GRAPH ?g { ?s ?p ?o } }",
                    "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                    "LOAD <" + there + ">", "LOAD SILENT <" + there + "> INTO GRAPH <urn:x>",
                    "SELECT (<" + there + ">('x') AS ?y) {}",
                    "SELECT (<java:" + there + ">('x') AS ?y) {}",
                    "SELECT (<http://jena.apache.org/ARQ/jsFunction#fetch>('" + there + "') AS ?y) {}",
                    "CONSTRUCT { ?s ?p ?o } FROM <" + there + "> WHERE { ?s ?p ?o }",
                    "DESCRIBE <" + there + "> FROM <" + there + ">")) {
                String answer = RawClient.ask(server.port(), RawClient.get("/sparql?query=" + Links.value(query)));
                assertEquals(400, RawClient.status(answer), query + "\n" + answer);
                assertTrue(!answer.contains("root:"), answer);
            }
            for (String path : List.of(
                    "/sparql?query=ASK%7B%7D&default-graph-uri=" + Links.value(there),
                    "/sparql?query=ASK%7B%7D&named-graph-uri=file:///etc/passwd",
                    "/sparql?query=ASK%7B%7D&stylesheet=" + Links.value(there))) {
                assertEquals(400, RawClient.status(RawClient.ask(server.port(), RawClient.get(path))), path);
            }
            for (String path : List.of("/sparql?queryref=" + there, "/sparql?graph=" + there, "/id/" + there, "/search?q=" + there,
                    "/queries/named?name=" + there)) {
                int status = RawClient.status(RawClient.ask(server.port(), RawClient.get(path)));
                assertTrue(status >= 200 && status < 500, path + " " + status);
            }
            assertEquals(0, heard.get());
            new Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort()).close();
            for (int i = 0; i < 100 && heard.get() == 0; i++) {
                Thread.sleep(20);
            }
            assertEquals(1, heard.get(), "the listener hears");
        }
    }

    private static void listen(ServerSocket listener, AtomicInteger heard) {
        try {
            while (true) {
                listener.accept().close();
                heard.incrementAndGet();
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
