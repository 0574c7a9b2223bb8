package io.github.counterclaim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends what is joined without its verb: "bought shells from Chad and 20 jets from Kenya". */
final class GapRepair {

    private GapRepair() {}

    // the second goods are joined to the first place or giver, as if they were one
    static void secondSource(List<Token> tokens, int i) {
        Token goods = tokens.get(i);
        Token first = goods.is("conj") && goods.head() >= 0 ? tokens.get(goods.head()) : null;
        Token marker = first == null || first.index() > i || !first.is("obl", "nmod") ? null : Trees.child(tokens, first.index(), "case");
        boolean things = goods.tag().equals("NNS") || goods.tag().equals("NNPS") || goods.form().chars().anyMatch(Character::isDigit)
                || Trees.has(tokens, i, "nummod");
        if (marker == null || !things || !first.isTag("NNP") || Trees.has(tokens, i, "case")) {
            return;
        }
        Token above = first.head() < 0 ? first : tokens.get(first.head());
        Token verb = above.isVerb() || above.head() < 0 ? above : tokens.get(above.head());
        Token object = Trees.child(tokens, verb.index(), "obj", "nsubj:pass");
        Token second = tokens.stream()
                .filter(token -> token.is("obl", "nmod") && token.index() > i && token.isTag("NNP")
                        && (token.head() == i || token.head() == verb.index() || token.head() == first.index())
                        && hasMarker(tokens, token, marker) && Trees.leftmost(tokens, token) == i + 1)
                .findFirst()
                .orElse(null);
        if (!verb.isVerb() || object == null || object.index() > first.index() || second == null) {
            return;
        }
        tokens.set(i, goods.hungOn(object.index(), "conj"));
        tokens.set(first.index(), first.hungOn(verb.index(), "obl"));
        tokens.set(second.index(), second.hungOn(verb.index(), "obl"));
    }

    // "asked Chad for drones, Kenya for shells and Mali for money", "relies on Chad for oil and on Kenya for arms": the
    // second name goes with what is asked of it alone
    static void secondPair(List<Token> tokens, int i) {
        Token marker = tokens.get(i);
        boolean shape = i > 1 && marker.form().equals("for") && marker.is("case") && marker.head() > i && tokens.get(i - 1).tag().equals("NNP");
        Token asked = shape ? tokens.get(i - 1) : marker;
        Token verb = asked.head() < 0 || !asked.is("obj", "obl", "iobj") ? null : tokens.get(asked.head());
        Token first = shape ? tokens.get(marker.head()) : marker;
        if (!shape || verb == null || !verb.isVerb() || verb.index() > i || first.head() != verb.index()) {
            return;
        }
        Token with = Trees.child(tokens, asked.index(), "case");
        for (int k = first.index() + 2; k + 1 < tokens.size(); k++) {
            Token name = tokens.get(k - 1);
            int start = k - 1;
            while (start > first.index() && (tokens.get(start).tag().equals("NNP") || tokens.get(start).tag().equals("DT"))) {
                start--;
            }
            boolean again = with != null && tokens.get(start).form().equals(with.form());
            Token joint = tokens.get(again ? start - 1 : start);
            Token goods = tokens.get(k).form().equals("for") && name.tag().equals("NNP") ? nounBehind(tokens, k + 1) : null;
            if (goods == null || joint.index() <= first.index() || !joint.is("cc", "punct") || Trees.isUnder(tokens, first, goods)) {
                continue;
            }
            tokens.set(goods.index(), goods.hungOn(first.index(), "conj"));
            tokens.set(name.index(), name.hungOn(goods.index(), "orphan"));
            tokens.set(k, tokens.get(k).hungOn(goods.index(), "case"));
            tokens.set(joint.index(), joint.hungOn(goods.index(), joint.relation()));
            if (again) {
                tokens.set(start, tokens.get(start).hungOn(name.index(), "case"));
            }
        }
    }

    private static @Nullable Token nounBehind(List<Token> tokens, int from) {
        Token noun = null;
        for (int k = from; k < tokens.size() && k < from + 6; k++) {
            Token token = tokens.get(k);
            if (token.isTag("NN")) {
                noun = token;
            } else if (noun != null || !token.tag().matches("DT|JJ[RS]?|CD|HYPH|VBN|PRP[$]|RB")) {
                return noun;
            }
        }
        return noun;
    }

    private static boolean hasMarker(List<Token> tokens, Token noun, Token like) {
        Token marker = Trees.child(tokens, noun.index(), "case");
        return marker != null && marker.form().equals(like.form());
    }
}
