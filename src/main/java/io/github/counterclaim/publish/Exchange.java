package io.github.counterclaim.publish;

import io.github.counterclaim.publish.ready.Shelf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A request, as the resources see it. */
public final class Exchange {

    private final HttpServletRequest request;

    Exchange(HttpServletRequest request) {
        this.request = request;
    }

    /** Returns the decoded segments of the path after the resource's own, without empty ones at the ends. */
    public List<String> segments() {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("").replaceAll("^/|/$", "");
        return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }

    /** Returns what tells whether the client no longer waits for the answer. */
    BooleanSupplier gone() {
        return gone(request);
    }

    /** Returns what tells whether the client of a request no longer waits for the answer. */
    static BooleanSupplier gone(HttpServletRequest request) {
        return request.getAttribute(SafeQuery.GONE) instanceof BooleanSupplier known ? known : () -> false;
    }

    /** Returns the path on this server, with its context and undecoded. */
    public String path() {
        return request.getRequestURI();
    }

    /** Returns the address that its answer may be kept under for others who ask the same. */
    String address() {
        return Shelf.address(request.getRequestURI(), request.getQueryString(), Objects.requireNonNullElse(accept(), ""));
    }

    /** Returns the Accept headers as one, or null where there is none. */
    public @Nullable String accept() {
        return accept(request);
    }

    /** Returns the first value of a parameter, or null where it is absent or blank. */
    public @Nullable String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Returns the query string as it was sent, without the sign before it; empty where there is none. */
    String query() {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    /** Returns all parameters of the query string. */
    public Map<String, String[]> parameters() {
        return request.getParameterMap();
    }

    /**
     * Returns a parameter that counts something.
     *
     * @throws HttpProblem with status 400 when it is not a number from 0 to {@code most}
     */
    public int number(String name, int otherwise, int most) {
        String value = parameter(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) > most) {
            throw new HttpProblem(400, "The parameter '" + name + "' is '" + value + "'. Give a number from 0 to " + most);
        }
        return Integer.parseInt(value);
    }

    /**
     * Returns the best of the offers for this client.
     *
     * @throws HttpProblem with status 406 when none is acceptable
     */
    public <T extends Offer> T negotiate(List<T> offers) {
        return Negotiation.best(accept(), offers).orElseThrow(() -> new HttpProblem(
                        406, "None of the formats that the Accept header names is offered. Ask for one of those listed")
                .withAlternates(offers.stream().map(Offer::mediaType).toList())
                .withHeader("Vary", "Accept"));
    }

    static @Nullable String accept(HttpServletRequest request) {
        List<String> values = Collections.list(request.getHeaders("Accept"));
        return values.isEmpty() ? null : String.join(",", values);
    }
}
