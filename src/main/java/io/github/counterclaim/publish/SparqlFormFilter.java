package io.github.counterclaim.publish;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.ready.Shelf;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stands before Fuseki's endpoint: gives a browser that asks nothing a form to ask with and a program
 * a description of the service, and refuses in our own words
 * what is no query.
 */
final class SparqlFormFilter implements Filter {

    private static final String TABLE_STYLE = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private final Pages pages;
    private final ErrorReplies errors;
    private final List<CannedQuery> examples;
    private final Iris iris;
    private final LiveData data;
    private final DocumentWriter writer;
    private final ServiceDescription service;
    private final ResourceServlet form;

    SparqlFormFilter(Pages pages, CannedQueries queries, Iris iris, ErrorReplies errors, LiveData data,
            DocumentWriter writer, Shelf shelf) {
        this.pages = pages;
        this.examples = Stream.concat(CannedQueries.loadExamples().all().stream(), queries.all().stream()).toList();
        this.iris = iris;
        this.errors = errors;
        this.data = data;
        this.writer = writer;
        this.service = new ServiceDescription(iris, ServiceDescription.MOST_GRAPHS);
        this.form = new ResourceServlet(this::unasked, errors, shelf);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse reply = (HttpServletResponse) response;
        reply.setHeader("Vary", "Accept, Accept-Encoding");
        Optional<HttpProblem> problem = problem(http);
        if (problem.isPresent()) {
            errors.send(http, reply, problem.get());
        } else if ("OPTIONS".equals(http.getMethod())) {
            reply.setStatus(HttpServletResponse.SC_NO_CONTENT);
            reply.setHeader("Allow", ALLOWED);
        } else if (asksNothing(http)) {
            // Of what answers a HEAD, the length alone is sent
            form.service("HEAD".equals(http.getMethod()) ? new AsGet(http) : http, reply);
        } else {
            // Fuseki knows no HEAD; of a GET that was a HEAD, Jetty sends no body
            chain.doFilter("HEAD".equals(http.getMethod()) ? new AsGet(http) : request, response);
        }
    }

    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }

    private static Optional<HttpProblem> problem(HttpServletRequest request) {
        String method = request.getMethod();
        if (!List.of("GET", "HEAD", "POST", "OPTIONS").contains(method)) {
            return Optional.of(new HttpProblem(405, "'" + method + "' is not offered: the data is read-only")
                    .withHeader("Allow", ALLOWED));
        }
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (type.startsWith("application/sparql-update") || isUpdateForm(request, type)) {
            return Optional.of(new HttpProblem(405, "Updates are not offered: the data is read-only. Send a query")
                    .withHeader("Allow", ALLOWED));
        }
        if (type.matches("(?i)application/sparql-query\\s*;.*charset=(?!\"?utf-8).*")) {
            return Optional.of(new HttpProblem(415, "A query is UTF-8, not '" + type + "'. Send it as UTF-8"));
        }
        return Optional.empty();
    }

    private static boolean isUpdateForm(HttpServletRequest request, String type) {
        // Reading the parameters of any other body would take the query away from Fuseki
        boolean readable = type.isEmpty() || type.startsWith("application/x-www-form-urlencoded");
        return readable && request.getParameter("update") != null;
    }

    private static boolean asksNothing(HttpServletRequest request) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return reads && request.getParameter("query") == null;
    }

    /** The example that the editor is to hold, with the values of its form where they are complete. */
    private @Nullable String wanted(Exchange exchange) {
        String name = exchange.parameter("edit");
        if (name == null) {
            return null;
        }
        CannedQuery query = examples.stream().filter(q -> q.name().equals(name)).findFirst().orElse(null);
        if (query == null) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        query.parameters().forEach(parameter -> {
            String value = exchange.parameter(parameter.name());
            if (value != null) {
                values.put(parameter.name(), value);
            }
        });
        if (values.isEmpty()) {
            return query.text();
        }
        try {
            return query.bind(values, iris).toString();
        } catch (CounterclaimException e) {
            return query.text();
        }
    }

    /** Answers who asks no query: a browser with the form, a program with the description of the service. */
    private Reply unasked(Exchange exchange) {
        boolean bare = exchange.query().isEmpty();
        // Who takes neither a description nor a page meant to ask something
        Format format = Negotiation.best(exchange.accept(), List.of(Format.values()))
                .filter(f -> bare || f == Format.HTML)
                .orElseThrow(() -> new HttpProblem(400, "There is no query. Give one as ?query= or in the body"));
        Snapshot now = data.current();
        byte[] body = format == Format.HTML
                ? pages.sparql(wanted(exchange), examples)
                : writer.write(service.describe(now).getGraph(), format);
        Reply reply = Reply.whole(format.contentType(), body)
                .since(now.loaded())
                .with("Vary", "Accept")
                .with("Link", "<" + iris.dataset() + ">; rel=\"describes\"");
        // YASGUI's table puts one style element of its own into the page; that one text is allowed, and nothing else
        return format == Format.HTML
                ? reply.with("Content-Security-Policy",
                        HeadersFilter.POLICY.replace("style-src 'self'", "style-src 'self' " + TABLE_STYLE))
                : reply;
    }
}
