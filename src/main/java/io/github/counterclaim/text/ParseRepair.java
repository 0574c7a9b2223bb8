package io.github.counterclaim.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends mistakes that the parser makes again and again, so that every rule behind it sees one shape of a construction.
 * Each repair looks at tags and neighbours alone, never at words of a domain.
 */
final class ParseRepair {

    private ParseRepair() {}

    /** Returns the tokens of a sentence with known mistakes of their tree mended. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 1; i < mended.size(); i++) {
            gerundAfterPreposition(mended, i);
        }
        for (int i = 0; i < mended.size(); i++) {
            nounHeadedByCopulaTail(mended, i);
        }
        return mended;
    }

    // "accuses Iran of supplying drones": the gerund is taken for an adjective of its object
    private static void gerundAfterPreposition(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token preposition = tokens.get(i - 1);
        boolean shape = gerund.tag().equals("VBG")
                && gerund.is("amod", "compound")
                && gerund.head() > i
                && (preposition.tag().equals("IN") || preposition.tag().equals("TO"))
                && preposition.head() == gerund.head();
        if (!shape) {
            return;
        }
        Token object = tokens.get(gerund.head());
        if (object.head() == i || object.head() < 0) {
            return;
        }
        tokens.set(i, with(gerund, object.head(), "advcl"));
        tokens.set(object.index(), with(object, i, "obj"));
        tokens.set(i - 1, with(preposition, i, "mark"));
    }

    // "X-136 drones to Russia has been": a compound's head that is taken for a second subject
    private static void nounHeadedByCopulaTail(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean shape = i > 0 && token.tag().equals("NNS") && token.is("nsubj")
                && tokens.get(i - 1).isTag("NN") && tokens.get(i - 1).isKind("conj", "nmod")
                && tokens.get(i - 1).head() != i && tokens.get(i - 1).head() < i
                && tokens.stream().anyMatch(other -> other.head() == token.head() && other.is("nsubj") && other.index() < i);
        if (!shape) {
            return;
        }
        Token left = tokens.get(i - 1);
        Token first = left.is("conj") ? tokens.get(left.head()) : left;
        if (first.is("nmod")) {
            tokens.set(i, with(token, first.head(), first.relation()));
            tokens.set(first.index(), with(first, i, "compound"));
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == first.index() && child.is("case")) {
                    tokens.set(child.index(), with(child, i, "case"));
                }
            }
        }
    }

    private static Token with(Token token, int head, String relation) {
        return new Token(
                token.index(), token.form(), token.lemma(), token.tag(), token.name(), token.start(), token.end(), head, relation);
    }
}
