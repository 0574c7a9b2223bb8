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

    /** Returns what an apposition behind a token counts: the token, or the subject of the verb that it is. */
    static int counted(Tree tree, int at) {
        for (int i = 1; i < at; i++) {
            if (tree.heads()[i] == at && tree.labels()[i] != null && tree.labels()[i].startsWith("nsubj")) {
                return i;
            }
        }
        return at;
    }

    /** Makes a relative clause of what a pronoun begins behind a comment: "It was Chad, he said, that had". */
    static void asRelative(Tree tree, int pronoun, int noun, String tag) {
        int verb = tag.equals("WDT") || tag.equals("WP") ? tree.heads()[pronoun] : 0;
        if (verb > pronoun && tree.heads()[verb] == noun) {
            tree.labels()[verb] = "acl:relcl";
        }
    }

    /** Returns what a relative pronoun is to its verb: "which Chad sold Mali"; of "which Chad accuses Mali of arming" the clause below has to tell. */
    static String gap(Tree tree, int verb) {
        int object = 0;
        boolean clause = false;
        for (int i = 1; i < tree.heads().length; i++) {
            if (tree.heads()[i] == verb && tree.labels()[i] != null) {
                object = tree.labels()[i].equals("obj") ? i : object;
                clause |= tree.labels()[i].matches("advcl|xcomp|ccomp|acl|obl");
            }
        }
        if (object > 0 && !clause) {
            tree.labels()[object] = "iobj";
        }
        return object == 0 || !clause ? "obj" : "dep";
    }

    /** Returns what a relative clause behind a noun is of, the whole phrase: "the head of the army, who". */
    static int host(Tree outer, int at) {
        int host = at;
        while (outer.heads()[host] > 0 && outer.heads()[host] <= at && outer.labels()[host].matches("compound|nmod|flat|appos|conj")) {
            host = outer.heads()[host];
        }
        return host;
    }

    /** Returns the verb that an auxiliary stands with; any other verb itself. */
    static int main(Tree tree, int verb) {
        String label = tree.labels()[verb];
        return label != null && (label.startsWith("aux") || label.equals("cop")) ? tree.heads()[verb] : verb;
    }
}
