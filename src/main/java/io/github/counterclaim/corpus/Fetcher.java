package io.github.counterclaim.corpus;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages over HTTP and HTTPS: with limits of time, size and redirects, and not from private networks unless
 * allowed. The address check looks a host up before Java's client does; Java keeps the answer for a while, so both
 * see the same.
 */
final class Fetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");
    private static final int MAX_REDIRECTS = 5;

    private final boolean allowPrivate;
    private final Limits limits;
    private final HttpClient client;

    Fetcher(boolean allowPrivate, Limits limits) {
        this.allowPrivate = allowPrivate;
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * How long and how much.
     *
     * @param connect for each connection
     * @param total for the whole, redirects and body included
     * @param maxBytes of the body, after decompression
     */
    record Limits(Duration connect, Duration total, int maxBytes) {
        static final Limits STANDARD =
                new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), (int) ArticleReader.MAX_BYTES);
    }

    /**
     * A page as it came.
     *
     * @param address where it came from, after redirects
     * @param status the HTTP status
     * @param contentType the header's value; empty where there was none
     * @param body the bytes, decompressed
     */
    record Page(URI address, int status, String contentType, byte[] body) {

        /** Returns the encoding that the server named, or null. */
        @Nullable String charset() {
            Matcher matcher = CHARSET.matcher(contentType);
            return matcher.find() ? matcher.group(1) : null;
        }

        boolean isPlain() {
            return mediaType().equals("text/plain");
        }

        private String mediaType() {
            return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws CounterclaimException if there is no page to be had; the message says why and what to do */
    Page fetch(URI address) {
        Instant deadline = Instant.now().plus(limits.total());
        URI at = address;
        for (int hops = 0; hops <= MAX_REDIRECTS; hops++) {
            checkAddress(at);
            HttpResponse<byte[]> response = send(at, deadline);
            if (!REDIRECTS.contains(response.statusCode())) {
                return page(at, response);
            }
            at = target(at, response);
        }
        throw new CounterclaimException("too-many-redirects", "'" + address + "' redirects more than " + MAX_REDIRECTS
                + " times; give the address that a browser shows in the end");
    }

    private static URI target(URI at, HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        try {
            return at.resolve(location.replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new CounterclaimException("bad-redirect", "'" + at + "' redirects to '" + location
                    + "', which is no address; give the address that a browser shows in the end", e);
        }
    }

    private void checkAddress(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
            throw new CounterclaimException("bad-address",
                    "'" + address + "' is no http or https address; give one, or a file");
        }
        try {
            for (InetAddress inet : InetAddress.getAllByName(address.getHost())) {
                if (!allowPrivate && isPrivate(inet)) {
                    throw new CounterclaimException("private-address", "'" + address + "' leads to "
                            + inet.getHostAddress() + ", an address of this machine or of a private network; save the page"
                            + " as a file and add that");
                }
            }
        } catch (UnknownHostException e) {
            throw new CounterclaimException("unknown-host",
                    "The host of '" + address + "' is not known; check the spelling and the network", e);
        }
    }

    static boolean isPrivate(InetAddress inet) {
        byte[] bytes = inet.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        // fc00::/7; 100.64.0.0/10 of carriers; 0.0.0.0/8
        boolean special = bytes.length == 16 ? (first & 0xfe) == 0xfc : first == 100 && (second & 0xc0) == 64 || first == 0;
        return special || inet.isLoopbackAddress() || inet.isAnyLocalAddress() || inet.isLinkLocalAddress()
                || inet.isSiteLocalAddress() || inet.isMulticastAddress();
    }

    private HttpResponse<byte[]> send(URI address, Instant deadline) {
        Duration left = Duration.between(Instant.now(), deadline);
        if (left.isNegative() || left.isZero()) {
            throw timeout(address);
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(left)
                .header("User-Agent", "counterclaim (article snapshot)")
                .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, info -> new BoundedBody(limits.maxBytes()));
        try {
            return answer.get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw timeout(address);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new CounterclaimException("interrupted", "Fetching '" + address + "' was stopped; start it again", e);
        } catch (ExecutionException e) {
            throw failure(address, e.getCause());
        }
    }

    private CounterclaimException failure(URI address, Throwable cause) {
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return timeout(address);
        }
        if (cause instanceof BoundedBody.TooLarge) {
            return tooLarge(address);
        }
        return new CounterclaimException("fetch-failed", "'" + address + "' cannot be fetched ("
                + cause.getClass().getSimpleName() + ": " + Wording.normal(String.valueOf(cause.getMessage()))
                + "); check the address and the network", cause);
    }

    private CounterclaimException timeout(URI address) {
        return new CounterclaimException("timeout", "'" + address + "' did not answer in full within "
                + limits.total().toMillis() + " ms; try later, or save the page as a file and add that");
    }

    private CounterclaimException tooLarge(URI address) {
        return new CounterclaimException("too-large", "'" + address + "' has more than " + limits.maxBytes()
                + " bytes; save the article's page alone as a file and add that");
    }

    private Page page(URI address, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status != 200) {
            throw new CounterclaimException("http-status", "'" + address + "' answered with status " + status
                    + "; open it in a browser, and if it is there, save it as a file and add that");
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        Page page = new Page(address, status, type, unpacked(address, response));
        if (!type.isEmpty() && !TYPES.contains(page.mediaType())) {
            throw new CounterclaimException("not-html", "'" + address + "' is '" + type
                    + "', not HTML or text; give the address of the article's page");
        }
        return page;
    }

    /** Some servers compress though nobody asked. */
    private byte[] unpacked(URI address, HttpResponse<byte[]> response) {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!encoding.toLowerCase(Locale.ROOT).contains("gzip")) {
            return response.body();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            byte[] body = in.readNBytes(limits.maxBytes() + 1);
            if (body.length > limits.maxBytes()) {
                throw tooLarge(address);
            }
            return body;
        } catch (IOException e) {
            throw failure(address, e);
        }
    }
}
