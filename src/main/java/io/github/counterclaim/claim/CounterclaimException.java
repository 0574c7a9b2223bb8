package io.github.counterclaim.claim;

/** A call that cannot be carried out. Its message says in one line what happened and what to do. */
public final class CounterclaimException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Makes an exception.
     *
     * @param code a stable name in kebab case, for example {@code port-in-use}
     * @param message what happened, the value, the place, and what to do: one line
     */
    public CounterclaimException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Makes an exception with the failure that led to it. */
    public CounterclaimException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Returns the stable name of what went wrong. */
    public String code() {
        return code;
    }
}
