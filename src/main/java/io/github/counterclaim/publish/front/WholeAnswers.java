package io.github.counterclaim.publish.front;

import io.github.counterclaim.publish.ready.Edition;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Sends an answer when it is complete, or an error instead of it: never the half of one with status 200. Large ones are
 * sent without a thread that waits for a slow reader.
 */
public final class WholeAnswers implements Filter {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int SMALL_BYTES = 64 * 1024;

    private static final String DUE = WholeAnswers.class.getName() + ".due";

    /** Sees each answer when it is complete and about to be sent. */
    public interface Keeper {

        /** Returns the edition that serves now, or null. */
        @Nullable Edition serving();

        /**
         * Takes an answer that may be sent as it is; may add headers to it.
         *
         * @param before the edition that served when the request came
         * @param body the content, encoded as it is sent
         * @return whether the client has it already
         */
        boolean isUnchanged(
                @Nullable Edition before, HttpServletRequest request, HttpServletResponse response, byte[] body);
    }

    private final AnswerMemory memory = AnswerMemory.ofThisHeap();
    private final Keeper keeper;

    /** Makes a filter that shows its answers to a keeper, but for large ones. */
    public WholeAnswers(Keeper keeper) {
        this.keeper = keeper;
    }

    /**
     * Has the answer to a request given up, and an error sent instead, unless it is written by a moment.
     *
     * @param nanos that moment, by the clock of {@link System#nanoTime()}; sending it to a slow reader is not counted
     */
    public static void completeBy(ServletRequest request, long nanos) {
        request.setAttribute(DUE, nanos);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse real = (HttpServletResponse) response;
        Edition before = keeper.serving();
        long unbounded = System.nanoTime() + Long.MAX_VALUE / 2;
        WholeAnswer answer = new WholeAnswer(real, memory, MOST_BYTES,
                () -> request.getAttribute(DUE) instanceof Long nanos ? nanos : unbounded);
        boolean sending = false;
        try {
            chain.doFilter(request, answer);
            if (answer.isLate()) {
                real.reset();
                real.sendError(503, "The answer took too long to write. Ask for less of it with a LIMIT; for much data take the dumps");
            } else if (answer.isTooLarge()) {
                refuse(real, answer);
            } else if (!answer.isHandedOver() && isUnchanged(before, (HttpServletRequest) request, real, answer)) {
                real.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                real.setContentType(null);
                real.setHeader("Content-Encoding", null);
            } else if (!answer.isHandedOver()) {
                real.setContentLength(answer.size());
                sending = answer.size() > SMALL_BYTES;
                send((HttpServletRequest) request, real, answer, sending);
            }
        } finally {
            if (!sending) {
                answer.free();
            }
        }
    }

    private boolean isUnchanged(
            @Nullable Edition before, HttpServletRequest request, HttpServletResponse real, WholeAnswer answer) {
        int size = answer.size();
        return size <= SMALL_BYTES
                && keeper.isUnchanged(before, request, real, Arrays.copyOf(answer.bytes().array(), size));
    }

    private static void refuse(HttpServletResponse real, WholeAnswer answer) throws IOException {
        real.reset();
        if (answer.size() > MOST_BYTES / 2) {
            real.sendError(422, "The answer is larger than " + (MOST_BYTES >> 20)
                    + " MB. Use LIMIT and OFFSET; for all of it take the dumps");
        } else {
            real.setHeader("Retry-After", "10");
            real.sendError(503, "The server has no room for a large answer at this moment. Try again soon, or take the dumps");
        }
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse real, WholeAnswer answer, boolean withoutThread)
            throws IOException {
        if (request.getMethod().equals("HEAD")) {
            answer.free();
        } else if (withoutThread && real.getOutputStream() instanceof HttpOutput output) {
            AsyncContext later = request.startAsync();
            later.setTimeout(0);
            output.sendContent(answer.bytes(), Callback.from(() -> {
                answer.free();
                later.complete();
            }));
        } else {
            real.getOutputStream().write(answer.bytes().array(), 0, answer.size());
            answer.free();
        }
    }
}
