package io.github.counterclaim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about a dependency tree that is being mended, given as the list of its tokens. */
final class Trees {

    private Trees() {}

    /** Returns whether a token has a child in one of some relations. */
    static boolean has(List<Token> tokens, int head, String... relations) {
        return tokens.stream().anyMatch(child -> child.head() == head && child.is(relations));
    }

    /** Returns the first child of a token in one of some relations, or null. */
    static @Nullable Token child(List<Token> tokens, int head, String... relations) {
        return tokens.stream().filter(child -> child.head() == head && child.is(relations)).findFirst().orElse(null);
    }

    /** Returns whether a token hangs on another, directly or not. */
    static boolean isUnder(List<Token> tokens, Token token, Token above) {
        Token at = token;
        // a mended tree may have become none: no more steps than tokens
        for (int step = 0; step < tokens.size() && at.head() >= 0; step++) {
            at = tokens.get(at.head());
            if (at.index() == above.index()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether every token hangs on the root in the end, so that whoever goes up the tree arrives. */
    static boolean isTree(List<Token> tokens) {
        boolean[] arrives = new boolean[tokens.size()];
        for (Token token : tokens) {
            int steps = 0;
            Token at = token;
            while (at.head() >= 0 && !arrives[at.index()] && steps++ <= tokens.size()) {
                at = tokens.get(at.head());
            }
            if (steps > tokens.size()) {
                return false;
            }
            arrives[token.index()] = true;
        }
        return true;
    }

    /** Returns the position of the first token under a head, itself included; punctuation apart. */
    static int leftmost(List<Token> tokens, Token head) {
        boolean[] inside = under(tokens, head);
        int left = 0;
        while (!inside[left]) {
            left++;
        }
        return left;
    }

    /** Returns the position of the last token under a head, itself included; punctuation apart. */
    static int rightmost(List<Token> tokens, Token head) {
        boolean[] inside = under(tokens, head);
        int right = tokens.size() - 1;
        while (!inside[right]) {
            right--;
        }
        return right;
    }

    private static boolean[] under(List<Token> tokens, Token head) {
        boolean[] inside = new boolean[tokens.size()];
        inside[head.index()] = true;
        for (boolean grown = true; grown; ) {
            grown = false;
            for (Token token : tokens) {
                if (!inside[token.index()] && token.head() >= 0 && inside[token.head()] && !token.is("punct")) {
                    inside[token.index()] = true;
                    grown = true;
                }
            }
        }
        return inside;
    }
}
