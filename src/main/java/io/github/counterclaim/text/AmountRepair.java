package io.github.counterclaim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends amounts that the parser takes for something else: "between 300 and 400 drones" is no place. */
final class AmountRepair {

    private static final int LONGEST_NOUN = 5;

    private AmountRepair() {}

    // "launched between 300 and 400 drones", "has from 2,000 to 2,500 men": so many of them
    static void betweenTwoNumbers(List<Token> tokens, int i) {
        Token between = tokens.get(i);
        boolean range = i + 4 < tokens.size() && tokens.get(i + 1).tag().equals("CD") && tokens.get(i + 3).tag().equals("CD")
                && (between.form().equalsIgnoreCase("between") && tokens.get(i + 2).form().equals("and")
                        || between.form().equalsIgnoreCase("from") && tokens.get(i + 2).form().equals("to"));
        Token noun = range ? noun(tokens, i + 4) : null;
        if (noun == null || noun.head() >= i && noun.head() <= i + 3 && tokens.get(noun.head()).head() == noun.index()) {
            return;
        }
        Token verb = verbBefore(tokens, i);
        Token top = outside(tokens, noun, i);
        Token behind = top.head() < 0 ? null : tokens.get(top.head());
        int head = top.head();
        String relation = top.relation();
        boolean caseOnly = between.is("case", "amod", "advmod", "dep") && (noun.is("obl", "nmod") || top.is("obl", "nmod", "dep"));
        if (caseOnly && verb == null && behind != null && isSubjectOf(tokens, noun, behind)) {
            // "Between 300 and 400 drones hit the port"
            relation = Trees.has(tokens, behind.index(), "aux:pass") ? "nsubj:pass" : "nsubj";
        } else if (caseOnly) {
            if (verb == null || Trees.isUnder(tokens, verb, noun) || Trees.has(tokens, verb.index(), "obj") && !Trees.child(tokens, verb.index(), "obj").equals(top)) {
                return;
            }
            head = verb.index();
            relation = "obj";
        }
        tokens.set(noun.index(), noun.hungOn(head, relation));
        tokens.set(i, between.hungOn(i + 1, "advmod"));
        tokens.set(i + 1, tokens.get(i + 1).hungOn(noun.index(), "nummod"));
        tokens.set(i + 2, tokens.get(i + 2).hungOn(i + 3, "cc"));
        tokens.set(i + 3, tokens.get(i + 3).hungOn(i + 1, "conj"));
        for (Token child : List.copyOf(tokens)) {
            // what hung on the first number belongs to the noun
            if (child.index() > noun.index() && (child.head() == i + 1 || child.head() == i + 3 || child.head() == i)) {
                tokens.set(child.index(), child.hungOn(noun.index(), child.relation()));
            }
        }
    }

    private static boolean isSubjectOf(List<Token> tokens, Token noun, Token verb) {
        Token next = tokens.get(noun.index() + 1);
        return verb.isVerb() && (next == verb || next.is("aux", "aux:pass") && next.head() == verb.index())
                && !Trees.has(tokens, verb.index(), "nsubj", "nsubj:pass");
    }

    // the token of the amount through which it hangs on the rest of the sentence
    private static Token outside(List<Token> tokens, Token noun, int from) {
        Token top = noun;
        for (int step = 0; step < LONGEST_NOUN && top.head() >= from && top.head() <= noun.index(); step++) {
            top = tokens.get(top.head());
        }
        return top;
    }

    private static @Nullable Token noun(List<Token> tokens, int from) {
        for (int k = from; k < tokens.size() && k < from + LONGEST_NOUN; k++) {
            Token token = tokens.get(k);
            if (token.tag().equals("NNS") || token.tag().equals("NNPS")) {
                return token;
            }
            if (!token.isTag("NN") && !token.isTag("JJ") && !token.tag().equals("HYPH") && !token.tag().equals("VBN")) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Token verbBefore(List<Token> tokens, int i) {
        Token before = i == 0 ? null : tokens.get(i - 1);
        return before != null && before.isVerb() ? before : null;
    }
}
