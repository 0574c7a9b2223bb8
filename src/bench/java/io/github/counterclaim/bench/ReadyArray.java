package io.github.counterclaim.bench;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * The least that a Jetty can do: an array that is ready, to whoever asks. {@code PORT FILE TYPE}. No servlets, no filters,
 * no log; the same output buffer as the server has.
 */
final class ReadyArray extends Handler.Abstract {

    private final byte[] bytes;
    private final String type;

    private ReadyArray(byte[] bytes, String type) {
        this.bytes = bytes;
        this.type = type;
    }

    public static void main(String[] args) throws Exception {
        Server jetty = new Server();
        HttpConfiguration http = new HttpConfiguration();
        http.setOutputBufferSize(32 * 1024);
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(Integer.parseInt(args[0]));
        jetty.addConnector(connector);
        jetty.setHandler(new ReadyArray(Files.readAllBytes(Path.of(args[1])), args[2]));
        jetty.start();
        jetty.join();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.ETAG, "\"ready\"");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }
}
