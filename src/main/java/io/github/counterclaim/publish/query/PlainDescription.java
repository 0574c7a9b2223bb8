package io.github.counterclaim.publish.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * The plainest question for a description, {@code DESCRIBE <address>}, which needs neither a parser nor a plan: what is
 * said of one thing is one look into the union of all graphs. It says what {@link UnionDescription} says.
 */
public final class PlainDescription {

    private static final String WORD = "DESCRIBE";

    private PlainDescription() {}

    /**
     * Returns the address where a question asks for the description of one thing and nothing else, or null. Only one that
     * stands for itself whatever it would be resolved against, and is a proper one for certain.
     *
     * @param own what addresses of this data set begin with
     */
    public static @Nullable String address(String question, String own) {
        int start = question.indexOf('<') + 1;
        int end = question.indexOf('>');
        boolean plain = start > 0 && start < end
                && question.regionMatches(true, blanksEnd(question, 0), WORD, 0, WORD.length())
                && blanksEnd(question, blanksEnd(question, 0) + WORD.length()) == start - 1
                && blanksEnd(question, end + 1) == question.length()
                && question.startsWith(own, start) && isPath(question, start + own.length(), end);
        return plain ? question.substring(start, end) : null;
    }

    private static int blanksEnd(String text, int start) {
        int end = start;
        while (end < text.length() && " \t\r\n".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Returns whether a part is of names and slashes, without a step up or down, and perhaps a fragment. */
    private static boolean isPath(String text, int start, int end) {
        boolean inFragment = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean name = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            boolean slash = c == '/' && text.charAt(i - 1) != '/';
            if (!name && !slash && (c != '#' || inFragment)) {
                return false;
            }
            inFragment |= c == '#';
        }
        return true;
    }

    /**
     * Returns what is said of a thing as {@link PlainTurtle}, or null where that is more than some triples, or a node
     * without an address hangs on it.
     *
     * @param most how many triples are read at most, but for one
     */
    public static @Nullable String write(Graph union, Node thing, int most) {
        List<Triple> said = new ArrayList<>();
        var triples = union.find(thing, Node.ANY, Node.ANY);
        try {
            while (triples.hasNext()) {
                if (said.size() == most) {
                    return null;
                }
                said.add(triples.next());
            }
        } finally {
            triples.close();
        }
        return PlainTurtle.write(said);
    }
}
