package io.github.counterclaim.publish.guard;

/** A query that is not answered: why, in one line, and what the client may do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of thing stands in the way. */
    public enum Kind {
        /** The query is wrong, or asks for what is not offered to anybody. */
        WRONG,
        /** Its answer or its work is larger than what is offered. */
        TOO_LARGE,
        /** It took longer than its time. */
        TOO_SLOW,
        /** The server has no room at this moment; later it may. */
        BUSY,
        /** The client no longer waits. */
        GONE
    }

    private final Kind kind;

    /**
     * Makes a refusal.
     *
     * @param message what is wrong, with the value, and what to do: one line
     */
    public Refusal(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    /** Returns what kind of thing stands in the way. */
    public Kind kind() {
        return kind;
    }

    /** Returns the reason. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
