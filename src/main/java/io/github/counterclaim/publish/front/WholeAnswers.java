package io.github.counterclaim.publish.front;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.util.Callback;

/**
 * Sends an answer when it is complete, or an error instead of it: never the half of one with status 200. Large ones are
 * sent without a thread that waits for a slow reader.
 */
public final class WholeAnswers implements Filter {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int SMALL_BYTES = 64 * 1024;

    private final AnswerMemory memory = AnswerMemory.ofThisHeap();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse real = (HttpServletResponse) response;
        WholeAnswer answer = new WholeAnswer(real, memory, MOST_BYTES);
        boolean sending = false;
        try {
            chain.doFilter(request, answer);
            if (answer.isTooLarge()) {
                refuse(real, answer);
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
