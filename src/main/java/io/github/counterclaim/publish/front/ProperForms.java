package io.github.counterclaim.publish.front;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the fields of a form before anybody else does: one that cannot be read is the client's fault, not ours. */
public final class ProperForms implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(ProperForms.class);
    private static final String FORM = "application/x-www-form-urlencoded";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        boolean form = type == null || type.regionMatches(true, 0, FORM, 0, FORM.length());
        if (form && !isReadable((HttpServletRequest) request)) {
            ((HttpServletResponse) response).sendError(400, "The fields of the form cannot be read. Escape them as UTF-8");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            // Jetty throws several kinds: bad escapes, bad UTF-8, too many fields
            LOG.debug("A form that cannot be read", e);
            return false;
        }
    }
}
