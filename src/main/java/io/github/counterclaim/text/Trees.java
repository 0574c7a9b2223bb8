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
