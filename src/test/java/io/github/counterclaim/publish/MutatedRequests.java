package io.github.counterclaim.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Writes HTTP requests that are nearly right: the same for each seed. */
final class MutatedRequests {

    private static final List<String> PATHS = List.of(
            "/", "/id/state/iran", "/data/state/iran.ttl", "/page/state/iran", "/articles?offset=0", "/search?q=iran",
            "/queries/named?name=Iran", "/sparql?query=ASK%7B%7D", "/sparql", "/ns", "/static/counterclaim.css", "/health",
            "/metrics", "/robots.txt", "/conflicts", "/nowhere", "/data/article/014.trig", "/dumps/");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "TRACE", "CONNECT",
            "PATCH", "get", "GE T", "", "PROPFIND", "G\0T", "\u00ff", "PRI");
    private static final List<String> HEADERS = List.of(
            "Accept: text/html", "Accept: */*;q=", "Accept: ;;;,,,", "Accept: text/turtle;q=9", "Accept: \u0000", "Accept: a/b/c",
            "Accept: " + "text/html,".repeat(900), "Accept: text/html;" + "q=0;".repeat(500), "Range: bytes=0-", "Range: bytes=9-1,-,--",
            "Range: bytes=" + "0-0,".repeat(900), "Content-Length: 5", "Content-Length: -1", "Content-Length: 99999999999999999999",
            "Content-Length: 5\r\nContent-Length: 6", "Transfer-Encoding: chunked", "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: x", "Content-Type: application/sparql-query", "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: ;;=", "Content-Type: multipart/form-data; boundary=x", "Content-Encoding: gzip", "Expect: 100-continue",
            "Expect: x", "If-None-Match: \"", "If-None-Match: *", "If-Modified-Since: never", "Host: a b", "Host: [::", "Host:",
            "X: \u0000", "X : y", " folded", "Cookie: =;=;$Version=1", "Connection: upgrade\r\nUpgrade: h2c", "Upgrade: websocket",
            "Origin: null", "X-Forwarded-For: <script>", "X: " + "y".repeat(15_000), "Accept-Language: ;", "Accept-Encoding: gzip;q=x",
            "Trailer: x", "TE: trailers", "Prefer: return=x", "Accept-Datetime: x", "Forwarded: for=\"");
    private static final List<String> ESCAPES = List.of("%00", "%0d%0a", "%FF", "%C0%AF", "%", "%zz", "%2e%2e/", "..%2f", "%252e",
            ";x=y", "\\", "//", "/./", "/../", "\u00e9", "%ED%A0%80", "%u0041", "?", "&", "&query=x", "#", "<script>", "'\"", "{", " ");
    private static final List<String> BODIES = List.of("", "query=ASK%7B%7D", "query=%FF", "query=%", "ASK {}", "SELECT", "\u0000\u0001",
            "5\r\nASK {\r\n1\r\n}\r\n0\r\n\r\n", "FFFFFFFFFFFF\r\nx", "-1\r\n", "0\r\nx: y\r\n\r\n", "update=DROP%20ALL", "a".repeat(3000),
            "query=" + "(".repeat(3000), "\u001f\u008b\u0008\u0000");

    private final Random random;

    MutatedRequests(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the next one. */
    byte[] next() {
        String method = random.nextInt(4) == 0 ? pick(METHODS) : pick(List.of("GET", "GET", "POST", "HEAD"));
        String path = pick(PATHS);
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(path.length() + 1);
            path = path.substring(0, at) + pick(ESCAPES) + path.substring(at);
        }
        String version = random.nextInt(20) == 0 ? pick(List.of("HTTP/1.0", "HTTP/2.0", "HTTP/9", "", "http/1.1")) : "HTTP/1.1";
        StringBuilder request = new StringBuilder(method + " " + path + " " + version + "\r\nHost: localhost\r\nConnection: close\r\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            request.append(pick(HEADERS)).append("\r\n");
        }
        String body = method.equals("POST") || random.nextInt(8) == 0 ? pick(BODIES) : "";
        if (!body.isEmpty() && random.nextInt(3) > 0) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return flipped(request.append("\r\n").append(body).toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private byte[] flipped(byte[] bytes) {
        if (random.nextInt(4) > 0) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = random.nextInt(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (i == at) {
                switch (random.nextInt(4)) {
                    case 0 -> out.write(random.nextInt(256));
                    case 1 -> out.write(bytes[i] ^ 1 << random.nextInt(8));
                    case 2 -> out.write(bytes, i, Math.min(random.nextInt(40), bytes.length - i));
                    default -> { }
                }
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toByteArray();
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
