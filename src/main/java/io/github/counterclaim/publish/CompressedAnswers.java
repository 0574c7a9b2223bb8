package io.github.counterclaim.publish;

import io.github.counterclaim.publish.ready.Compression;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compresses what Fuseki answers, where the client takes it and the media type gains by it, as {@link ResourceServlet}
 * does with the answers of this program. Whatever stands before it must keep the answer until it is whole.
 */
final class CompressedAnswers implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String accepted = String.join(",", Collections.list(http.getHeaders("Accept-Encoding")));
        if (!Compression.accepted(accepted)) {
            chain.doFilter(request, response);
            return;
        }
        Zipped zipped = new Zipped((HttpServletResponse) response);
        chain.doFilter(request, zipped);
        zipped.finish();
    }

    private static final class Zipped extends HttpServletResponseWrapper {

        private final Body body = new Body();
        private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        private @Nullable OutputStream out;

        Zipped(HttpServletResponse plain) {
            super(plain);
        }

        /** Chooses at the first byte, when the media type is known. */
        private OutputStream out() throws IOException {
            if (out == null) {
                OutputStream plain = getResponse().getOutputStream();
                out = Compression.helps(getContentType()) && getHeader("Content-Encoding") == null ? zip(plain) : plain;
            }
            return out;
        }

        private OutputStream zip(OutputStream plain) throws IOException {
            setHeader("Content-Encoding", "gzip");
            String vary = getHeader("Vary");
            if (vary == null || !vary.contains("Accept-Encoding")) {
                setHeader("Vary", vary == null ? "Accept-Encoding" : vary + ", Accept-Encoding");
            }
            String tag = getHeader("ETag");
            if (tag != null) {
                setHeader("ETag", Compression.tag(tag));
            }
            return new GZIPOutputStream(plain);
        }

        void finish() throws IOException {
            writer.flush();
            if (out instanceof GZIPOutputStream zip) {
                zip.finish();
            }
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return body;
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        /** What is written so far is forgotten, and so is the coding that it was written in. */
        @Override
        public void reset() {
            out = null;
            super.reset();
        }

        @Override
        public void resetBuffer() {
            if (out instanceof GZIPOutputStream) {
                setHeader("Content-Encoding", null);
            }
            out = null;
            super.resetBuffer();
        }

        private final class Body extends ServletOutputStream {

            @Override
            public void write(int b) throws IOException {
                out().write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out().write(bytes, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("The body is compressed as it is written");
            }
        }
    }
}
