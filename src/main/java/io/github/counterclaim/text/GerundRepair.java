package io.github.counterclaim.text;

import java.util.List;

/** Mends gerunds and participles that the parser takes for adjectives or leaves without a relation. */
final class GerundRepair {

    private GerundRepair() {}

    /** ", cementing a relationship": the object of a gerund behind a comma is taken for its subject. */
    static void afterComma(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        boolean shape = i > 1 && gerund.tag().equals("VBG") && gerund.is("parataxis", "dep", "advcl", "ccomp")
                && gerund.head() >= 0 && gerund.head() < i && tokens.get(i - 1).tag().equals(",")
                && !Trees.has(tokens, i, "obj", "aux", "mark");
        if (!shape) {
            return;
        }
        for (Token noun : List.copyOf(tokens)) {
            if (noun.head() == i && noun.is("nsubj") && noun.index() > i) {
                tokens.set(noun.index(), Trees.hung(noun, i, "obj"));
                tokens.set(i, Trees.hung(gerund, gerund.head(), "advcl"));
            }
        }
    }

    // "accuses Iran of supplying drones": the gerund is taken for an adjective of its object
    static void afterPreposition(List<Token> tokens, int i) {
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
        tokens.set(i, Trees.hung(gerund, object.head(), "advcl"));
        tokens.set(object.index(), Trees.hung(object, i, "obj"));
        tokens.set(i - 1, Trees.hung(preposition, i, "mark"));
    }

    // "denied arming Russia"
    static void afterVerb(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("dep") && gerund.head() == i - 1
                && tokens.get(i - 1).isVerb();
        if (shape) {
            tokens.set(i, Trees.hung(gerund, i - 1, "xcomp"));
        }
    }

    // "denied having supplied drones": the participle is taken for an adjective
    static void perfect(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        if (i == 0 || !participle.tag().equals("VBN") || !participle.is("amod") || participle.head() <= i) {
            return;
        }
        Token having = tokens.get(i - 1);
        Token object = tokens.get(participle.head());
        boolean perfect = having.tag().equals("VBG") && having.lemma().equals("have")
                && object.head() == having.index() && having.head() >= 0;
        if (perfect) {
            tokens.set(i, Trees.hung(participle, having.head(), having.relation()));
            tokens.set(having.index(), Trees.hung(having, i, "aux"));
            tokens.set(object.index(), Trees.hung(object, i, "obj"));
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == having.index()) {
                    tokens.set(child.index(), Trees.hung(child, i, child.relation()));
                }
            }
        }
    }

    // "the prospect of Kenya supplying Uganda": the gerund is taken for an adjective of the second name
    static void betweenNames(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("amod", "compound") && i > 0
                && gerund.head() > i && tokens.get(gerund.head()).isTag("NNP") && tokens.get(i - 1).isTag("NNP");
        if (!shape) {
            return;
        }
        Token object = tokens.get(gerund.head());
        Token subject = tokens.get(i - 1);
        if (object.head() < 0 || object.head() == i || subject.head() != object.index() && subject.head() != i) {
            return;
        }
        tokens.set(i, Trees.hung(gerund, object.head(), object.is("nmod") ? "acl" : "advcl"));
        tokens.set(object.index(), Trees.hung(object, i, "obj"));
        tokens.set(subject.index(), Trees.hung(subject, i, "nsubj"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == object.index() && child.is("case") && child.index() < i) {
                tokens.set(child.index(), Trees.hung(child, i, "mark"));
            }
        }
    }
}
