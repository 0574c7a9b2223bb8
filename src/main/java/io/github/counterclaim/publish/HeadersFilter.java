package io.github.counterclaim.publish;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Puts on every reply what lets programs on other sites read it
 * (<a href="https://fetch.spec.whatwg.org/#http-cors-protocol">CORS</a>) and what keeps browsers from running
 * anything in it.
 */
final class HeadersFilter implements Filter {

    /** What a page may load and send: its own server's, nothing inline; an error's page is a page too. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What every reply carries. */
    static final Map<String, String> COMMON = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Link, Location, Content-Location, Vary, Allow, Accept-Ranges, Content-Range, Retry-After",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", POLICY);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        setCommon(http);
        if ("OPTIONS".equals(((HttpServletRequest) request).getMethod())) {
            http.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
            http.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, Range,"
                    + " If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since, If-Range");
            http.setHeader("Access-Control-Max-Age", "86400");
        }
        chain.doFilter(request, response);
    }

    static void setCommon(HttpServletResponse response) {
        COMMON.forEach(response::setHeader);
    }
}
