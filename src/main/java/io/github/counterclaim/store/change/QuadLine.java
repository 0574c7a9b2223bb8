package io.github.counterclaim.store.change;

/** Takes a line of N-Quads apart, as the dumps hold them: one blank between terms, the graph an address. */
final class QuadLine {

    private QuadLine() {}

    /** Returns the subject, as it is written. */
    static String subject(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    /** Returns the triple without the graph and without the final full stop, a blank at its end. */
    static String triple(String line) {
        return line.substring(0, line.lastIndexOf(" <") + 1);
    }

    /** Returns the address of the thing that a line describes, itself or by a node of it; empty for a blank node. */
    static String thing(String line) {
        String subject = subject(line);
        if (!subject.startsWith("<")) {
            return "";
        }
        int fragment = subject.indexOf('#');
        return subject.substring(1, fragment < 0 ? subject.length() - 1 : fragment);
    }
}
