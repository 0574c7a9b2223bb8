package io.github.counterclaim.publish;

/** Something with an address that can be read. */
@FunctionalInterface
public interface Resource {

    /**
     * Answers a GET or HEAD request.
     *
     * @throws HttpProblem when it cannot be answered as asked
     */
    Reply answer(Exchange exchange);
}
