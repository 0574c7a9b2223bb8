package io.github.counterclaim.text;

import io.github.counterclaim.text.ArcParser.Tree;

/** Puts trees of parts of a sentence together; tokens count from 1. */
final class Grafts {

    private Grafts() {}

    /** Returns a tree with room for tokens that were left out of it. */
    static Tree apart(Tree around, int from, int length) {
        int size = around.heads().length - 1 + length;
        Tree joined = new Tree(new int[size + 1], new String[size + 1]);
        for (int i = 1; i < around.heads().length; i++) {
            int head = around.heads()[i];
            hang(joined, i <= from ? i : i + length, head <= from ? head : head + length, around.labels()[i]);
        }
        return joined;
    }

    /** Hangs a token on a head. */
    static void hang(Tree tree, int token, int head, String label) {
        tree.heads()[token] = head;
        tree.labels()[token] = label;
    }

    /** Puts a part into a tree, behind some tokens; its root hangs on nothing yet. */
    static void put(Tree into, Tree part, int skip) {
        for (int i = 1; i < part.heads().length; i++) {
            hang(into, i + skip, part.heads()[i] == 0 ? 0 : part.heads()[i] + skip, part.labels()[i]);
        }
    }

    /** Returns the token that a tree rests on. */
    static int root(Tree tree) {
        int root = 1;
        while (tree.heads()[root] != 0) {
            root++;
        }
        return root;
    }

    /** Returns whether nothing hangs on a token. */
    static boolean isLeaf(Tree tree, int token) {
        for (int head : tree.heads()) {
            if (head == token) {
                return false;
            }
        }
        return true;
    }
}
