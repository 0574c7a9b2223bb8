package io.github.counterclaim.publish;

import io.github.counterclaim.publish.front.WholeAnswers;
import io.github.counterclaim.publish.ready.Answer;
import io.github.counterclaim.publish.ready.Compression;
import io.github.counterclaim.publish.ready.Edition;
import io.github.counterclaim.publish.ready.Shelf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small answers of the SPARQL endpoint for as long as the version of the data serves that they were made of, so
 * that who asks the same in the same words gets them without a query; and gives them a validator. Only what was asked
 * by GET, answered whole and without an error, and depends on nothing but the data and the question: an answer that
 * tells the time or a random number is made each time.
 */
final class LastingAnswers implements WholeAnswers.Keeper {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int TAG_BYTES = 8;
    private static final String LASTING = LastingAnswers.class.getName() + ".lasting";

    /** Words for what differs from one time to the next; and escapes, in which such a word may be spelt. */
    private static final Pattern PASSING = Pattern.compile("(?i)\\b(now|rand|uuid|struuid)\\b|\\\\u");

    private static final int SEEN = 1 << 14;

    private final Shelf shelf;
    /** Hashes of what was asked before, each in a place that later ones take over: what is asked once is not worth keeping. */
    private final AtomicIntegerArray seen = new AtomicIntegerArray(SEEN);
    private final Supplier<@Nullable Edition> serving;

    LastingAnswers(Shelf shelf, Supplier<@Nullable Edition> serving) {
        this.shelf = shelf;
        this.serving = serving;
    }

    /** Returns whether the answer depends on nothing but the data and the question's text. */
    static boolean isLasting(String question) {
        return !mayPass(question) || !PASSING.matcher(question).find();
    }

    /** Most questions hold none of these letters in a row, which is sooner seen than by an expression. */
    private static boolean mayPass(String question) {
        for (int i = 0; i < question.length(); i++) {
            boolean may = switch (question.charAt(i)) {
                case 'n', 'N' -> question.regionMatches(true, i, "now", 0, 3);
                case 'r', 'R' -> question.regionMatches(true, i, "rand", 0, 4);
                case 'u', 'U' -> question.regionMatches(true, i, "uuid", 0, 4);
                case '\\' -> true;
                default -> false;
            };
            if (may) {
                return true;
            }
        }
        return false;
    }

    /** Marks a request whose answer depends on nothing but the data and the question's text. */
    static void mark(HttpServletRequest request, String question) {
        if (isLasting(question)) {
            request.setAttribute(LASTING, Boolean.TRUE);
        }
    }

    @Override
    public @Nullable Edition serving() {
        return serving.get();
    }

    @Override
    public boolean isUnchanged(
            @Nullable Edition before, HttpServletRequest request, HttpServletResponse response, byte[] body) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        // the path may be spelt in other ways, which are not known before there is a servlet
        boolean lasting = reads && request.getRequestURI().equals(Shelf.ENDPOINT) && request.getAttribute(LASTING) != null
                && response.getStatus() == 200;
        // a version that came in between may be the one that was asked
        if (!lasting || body.length > MOST_BYTES || before == null || !before.equals(serving.get())) {
            return false;
        }
        String tag = tag(body);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, no-cache");
        // Fuseki's, of answers that nobody may keep
        response.setHeader("Pragma", null);
        response.setHeader("Fuseki-Request-Id", null);
        if (request.getMethod().equals("GET")) {
            keep(before, request, response, tag, body);
        }
        return request.getHeader("If-None-Match") != null && new Preconditions(request, tag, null).isFresh();
    }

    private void keep(Edition edition, HttpServletRequest request, HttpServletResponse response, String tag, byte[] body) {
        String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        boolean packed = Compression.accepted(String.join(",", Collections.list(request.getHeaders("Accept-Encoding"))));
        String address = Shelf.address(request.getRequestURI(), request.getQueryString(), accept);
        if (isAskedAgain(address)) {
            shelf.get(edition, address, packed, () -> Answer.of(tag, headers(response), body));
        }
    }

    private boolean isAskedAgain(String address) {
        int hash = address.hashCode();
        return seen.getAndSet(Math.floorMod(hash, SEEN), hash) == hash;
    }

    /**
     * Returns an answer as it is sent; keeps it where the same was asked before.
     *
     * @param edition of the data that was asked
     * @param headers what all answers of this kind say
     * @param body encoded as it is sent
     */
    Answer answer(Edition edition, String address, boolean packed, HttpFields headers, byte[] body) {
        String tag = tag(body);
        Answer answer = Answer.of(tag, headers, body);
        return isAskedAgain(address) ? shelf.get(edition, address, packed, () -> answer) : answer;
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        Map<String, String> headers = new LinkedHashMap<>(HeadersFilter.COMMON);
        for (String name : new String[] {"Content-Type", "Content-Encoding", "Vary", "Cache-Control", "ETag"}) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    /** Names the bytes, so that the same answer of another start is known as the same. */
    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
