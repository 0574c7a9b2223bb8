package io.github.counterclaim.text;

import java.util.List;

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

    // "asked Chad for tanks and Kenya for drones": a name joined to the tanks is asked as Chad is
    static void secondAsked(List<Token> tokens, int i) {
        Token name = tokens.get(i);
        Token goods = name.isTag("NNP") && name.is("conj", "appos") && name.head() >= 0 && name.head() < i && i + 2 < tokens.size()
                ? tokens.get(name.head()) : name;
        Token marker = goods == name || !goods.tag().matches("NNS?") || !goods.is("obl", "nmod") ? null : Trees.child(tokens, goods.index(), "case");
        Token verb = marker == null || goods.head() < 0 ? name : tokens.get(goods.head());
        Token asked = marker == null || !verb.isVerb() ? null : Trees.child(tokens, verb.index(), "obj");
        Token second = asked == null || !tokens.get(i + 1).is("case") ? null : tokens.get(tokens.get(i + 1).head());
        boolean shape = second != null && asked.isTag("NNP") && asked.index() == marker.index() - 1 && second.index() > i
                && tokens.get(i + 1).form().equals(marker.form()) && second.isTag("NN") && (tokens.get(i - 1).is("cc") || tokens.get(i - 1).form().equals(","));
        if (shape) {
            tokens.set(i, name.hungOn(asked.index(), "conj"));
            tokens.set(second.index(), second.hungOn(verb.index(), "obl"));
        }
    }

    private static boolean hasMarker(List<Token> tokens, Token noun, Token like) {
        Token marker = Trees.child(tokens, noun.index(), "case");
        return marker != null && marker.form().equals(like.form());
    }
}
