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
import java.security.Security;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages over HTTP and HTTPS: with limits of time, size and redirects, and not from private networks unless
 * allowed. A host is looked up once: Java keeps the answer that the check saw for longer than a fetch may last, so its
 * client connects to no other, whatever the name leads to by then.
 */
final class Fetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");
    private static final int MAX_REDIRECTS = 5;
    private static final String CACHE_SECONDS = "300";

    static {
        // before the first lookup, where it is read
        Security.setProperty("networkaddress.cache.ttl", CACHE_SECONDS);
    }

    private final Predicate<InetAddress> refused;
    private final Limits limits;
    private final HttpClient client;

    /**
     * Makes a fetcher.
     *
     * @param refused the addresses that it does not connect to, be it after a redirect
     */
    Fetcher(Predicate<InetAddress> refused, Limits limits) {
        this.refused = refused;
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
                if (refused.test(inet)) {
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
        boolean special = bytes.length == 16 ? isSpecial6(bytes) : isSpecial4(bytes[0] & 0xff, bytes[1] & 0xff);
        return special || inet.isLoopbackAddress() || inet.isAnyLocalAddress() || inet.isLinkLocalAddress()
                || inet.isSiteLocalAddress() || inet.isMulticastAddress();
    }

    // 0.0.0.0/8; 100.64.0.0/10 of carriers; 192.0.0.0/24; 198.18.0.0/15 for benchmarks; 240.0.0.0/4 and what lies above
    private static boolean isSpecial4(int first, int second) {
        return first == 0 || first == 100 && (second & 0xc0) == 64 || first == 192 && second == 0
                || first == 198 && (second & 0xfe) == 18 || first >= 240;
    }

    // fc00::/7; addresses that carry one of IPv4: ::/96, 64:ff9b::/96, 2002::/16, and those of Teredo
    private static boolean isSpecial6(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        int inner = hex.startsWith("2002") ? 2 : hex.startsWith("0064ff9b0000000000000000") || hex.startsWith("0".repeat(24)) ? 12 : -1;
        return (bytes[0] & 0xfe) == 0xfc || hex.startsWith("20010000") || inner > 0 && isPrivate4(bytes, inner);
    }

    private static boolean isPrivate4(byte[] bytes, int from) {
        try {
            return isPrivate(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
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
