package io.github.counterclaim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins a clause behind ", and" to the clause that it goes with. In "Peru bought jets from Chad, whose firms make them, and
 * has received tanks" the parser joins what Peru has received to what the firms make.
 */
final class ClosedClauses {

    private ClosedClauses() {}

    static void joinedBehindComma(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token inner = verb.is("conj") && verb.isVerb() && verb.head() >= 0 ? tokens.get(verb.head()) : null;
        if (inner == null || !inner.isVerb() || inner.index() > i || !isBehindComma(tokens, verb)) {
            return;
        }
        boolean relative = inner.is("acl:relcl") || inner.is("dep") && tokens.stream().anyMatch(who -> who.head() == inner.index() && who.is("nsubj", "nsubj:pass") && who.isTag("W"));
        boolean closed = relative ? opensBehindComma(tokens, inner) : inner.is("advcl") && Trees.has(tokens, inner.index(), "mark");
        Token main = closed ? alike(tokens, verb, inner) : null;
        if (main != null) {
            tokens.set(i, verb.hungOn(main.index(), "conj"));
        }
    }

    private static boolean isBehindComma(List<Token> tokens, Token verb) {
        int left = Trees.leftmost(tokens, verb);
        Token first = tokens.get(left);
        return left > 1 && (first.is("cc") && tokens.get(left - 1).tag().equals(",") || first.tag().equals(",") && tokens.get(left + 1).is("cc"));
    }

    private static boolean opensBehindComma(List<Token> tokens, Token clause) {
        int left = Trees.leftmost(tokens, clause);
        return tokens.get(left).tag().equals(",") || left > 0 && tokens.get(left - 1).tag().equals(",");
    }

    /** Returns the verb above, told in the same tense, where the clause below it is told in another; or null. */
    private static @Nullable Token alike(List<Token> tokens, Token verb, Token inner) {
        String tense = tense(tokens, verb);
        if (tense.isEmpty() || tense.equals(tense(tokens, inner))) {
            return null;
        }
        for (Token above = inner; above.head() >= 0;) {
            above = tokens.get(above.head());
            // "has spoken with Deby, who is expected in Gao, and urged him"
            boolean past = tense.equals("VBD") && tense(tokens, above).equals("haveP") && isPresent(tokens, inner);
            if (above.index() < inner.index() && above.isVerb() && (past || tense.equals(tense(tokens, above)))) {
                return above;
            }
        }
        return null;
    }

    private static boolean isPresent(List<Token> tokens, Token verb) {
        return verb.tag().matches("VB[ZP]") || tokens.stream().anyMatch(be -> be.head() == verb.index() && be.is("aux:pass", "cop") && be.tag().matches("VB[ZP]"));
    }

    private static String tense(List<Token> tokens, Token verb) {
        for (Token aux : tokens) {
            if (aux.head() == verb.index() && aux.is("aux")) {
                return aux.lemma().equals("have") || aux.lemma().equals("be") ? aux.lemma() + (aux.tag().equals("VBD") ? "D" : "P") : aux.lemma();
            }
        }
        return verb.tag().equals("VBD") ? "VBD" : verb.tag().equals("VBZ") || verb.tag().equals("VBP") ? "VBP" : "";
    }
}
