package io.github.counterclaim.publish.guard;

import java.util.regex.Pattern;

/** How deep brackets stand within one another: parsers and optimizers go as deep, and the stack ends somewhere. */
final class Nesting {

    // Strings may hold brackets; what is cut short here only makes the number larger, never wrong for a sound query
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'|<[^<>\\s]*+>");

    private Nesting() {}

    /** Returns the greatest depth of brackets outside strings and addresses. */
    static int depth(String query) {
        String bare = STRING.matcher(query).replaceAll("");
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '{' || c == '(' || c == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == '}' || c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            }
        }
        return deepest;
    }
}
