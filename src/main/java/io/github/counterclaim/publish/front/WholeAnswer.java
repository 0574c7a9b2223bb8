package io.github.counterclaim.publish.front;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A response that keeps its body until it is complete. */
final class WholeAnswer extends HttpServletResponseWrapper {

    private static final int PORTION = 1024 * 1024;

    private final AnswerMemory memory;
    private final int most;
    private final LongSupplier due;
    private final Body body = new Body();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    private Kept kept = new Kept();
    private long reserved;
    private boolean tooLarge;
    private boolean late;
    private boolean handedOver;

    /**
     * Makes one.
     *
     * @param most how many bytes it may have
     * @param due when it must be complete, by the clock of {@link System#nanoTime()}; asked at each write
     */
    WholeAnswer(HttpServletResponse real, AnswerMemory memory, int most, LongSupplier due) {
        super(real);
        this.due = due;
        this.memory = memory;
        this.most = most;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    /** Returns whether it was not complete when it was due. */
    boolean isLate() {
        return late;
    }

    /** Returns whether the container makes the answer: an error page or a redirection. */
    boolean isHandedOver() {
        return handedOver;
    }

    int size() {
        writer.flush();
        return kept.size();
    }

    ByteBuffer bytes() {
        writer.flush();
        return kept.buffer();
    }

    synchronized void free() {
        memory.give(reserved);
        reserved = 0;
        kept = new Kept();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // Nothing is sent before it is complete
    }

    @Override
    public boolean isCommitted() {
        return handedOver;
    }

    @Override
    public void reset() {
        super.reset();
        kept.reset();
    }

    @Override
    public void resetBuffer() {
        kept.reset();
    }

    @Override
    public void sendError(int status) throws IOException {
        handedOver = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        handedOver = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        handedOver = true;
        super.sendRedirect(location);
    }

    private void require(int more) throws IOException {
        // An error may be told later
        if (late || getStatus() < 400 && System.nanoTime() - due.getAsLong() > 0) {
            late = true;
            throw new IOException("The answer is late");
        }
        long needed = (long) kept.size() + more;
        if (!tooLarge && needed > most) {
            tooLarge = true;
        }
        while (!tooLarge && needed > reserved) {
            tooLarge = !memory.take(PORTION);
            reserved += tooLarge ? 0 : PORTION;
        }
        if (tooLarge) {
            throw new IOException("The answer is too large");
        }
    }

    private static final class Kept extends ByteArrayOutputStream {

        ByteBuffer buffer() {
            return ByteBuffer.wrap(buf, 0, count);
        }
    }

    private final class Body extends ServletOutputStream {

        @Override
        public void write(int b) throws IOException {
            require(1);
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            require(length);
            kept.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("The body is kept, not streamed");
        }
    }
}
