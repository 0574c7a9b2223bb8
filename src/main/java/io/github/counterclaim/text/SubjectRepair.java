package io.github.counterclaim.text;

import java.util.List;

/** Mends subjects that the parser takes for appositions of the noun before them. */
final class SubjectRepair {

    private SubjectRepair() {}

    /** "by sending such weapons Chad was backing them": the name before an auxiliary is the subject of its verb. */
    static void nameBeforeAuxiliary(List<Token> tokens, int i) {
        Token name = tokens.get(i);
        if (!name.is("appos") || !name.isTag("NNP") || i + 1 >= tokens.size()) {
            return;
        }
        Token auxiliary = tokens.get(i + 1);
        int verb = auxiliary.head();
        boolean shape = auxiliary.is("aux", "cop", "aux:pass") && verb > i && !Trees.has(tokens, verb, "nsubj", "nsubj:pass")
                && tokens.get(name.head()).index() < i;
        if (!shape) {
            return;
        }
        Token above = tokens.get(name.head());
        tokens.set(i, Trees.hung(name, verb, auxiliary.is("aux:pass") ? "nsubj:pass" : "nsubj"));
        Token clause = tokens.get(verb);
        // the noun before was taken for the root of the sentence
        if (clause.head() == above.index() && above.head() < 0 && clause.is("acl", "acl:relcl", "dep", "parataxis")) {
            tokens.set(verb, Trees.hung(clause, -1, "root"));
            tokens.set(above.index(), Trees.hung(above, verb, "obl"));
        }
    }
}
