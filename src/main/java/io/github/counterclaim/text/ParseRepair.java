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
            gerundAfterVerb(mended, i);
            perfectGerund(mended, i);
            gerundBetweenNames(mended, i);
            objectOfReducedRelative(mended, i);
            invertedComment(mended, i);
            speakerTakenForApposition(mended, i);
            clauseAfterSemicolon(mended, i);
            contentBeforeSpeaker(mended, i);
            contentBehindTime(mended, i);
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

    // "denied arming Russia"
    private static void gerundAfterVerb(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("dep") && gerund.head() == i - 1
                && tokens.get(i - 1).isVerb();
        if (shape) {
            tokens.set(i, with(gerund, i - 1, "xcomp"));
        }
    }

    // "denied having supplied drones": the participle is taken for an adjective
    private static void perfectGerund(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        if (i == 0 || !participle.tag().equals("VBN") || !participle.is("amod") || participle.head() <= i) {
            return;
        }
        Token having = tokens.get(i - 1);
        Token object = tokens.get(participle.head());
        if (having.tag().equals("VBG") && having.lemma().equals("have") && object.head() == having.index() && having.head() >= 0) {
            tokens.set(i, with(participle, having.head(), having.relation()));
            tokens.set(having.index(), with(having, i, "aux"));
            tokens.set(object.index(), with(object, i, "obj"));
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == having.index()) {
                    tokens.set(child.index(), with(child, i, child.relation()));
                }
            }
        }
    }

    // "the prospect of Kenya supplying Uganda": the gerund is taken for an adjective of the second name
    private static void gerundBetweenNames(List<Token> tokens, int i) {
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
        tokens.set(i, with(gerund, object.head(), object.is("nmod") ? "acl" : "advcl"));
        tokens.set(object.index(), with(object, i, "obj"));
        tokens.set(subject.index(), with(subject, i, "nsubj"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == object.index() && child.is("case") && child.index() < i) {
                tokens.set(child.index(), with(child, i, "mark"));
            }
        }
    }

    // "flew drones made in Chile": the object is taken for the subject of its own participle
    private static void objectOfReducedRelative(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        if (!noun.isTag("NN") || !noun.is("nsubj") || noun.head() != i + 1) {
            return;
        }
        Token participle = tokens.get(i + 1);
        if (participle.head() < 0 || participle.head() >= i || !participle.is("dep", "ccomp") || !participle.tag().equals("VBN")
                || i + 2 >= tokens.size() || !tokens.get(i + 2).tag().equals("IN")) {
            return;
        }
        Token verb = tokens.get(participle.head());
        if (verb.isVerb() && i - verb.index() < 5 && !has(tokens, i + 1, "aux", "mark") && !has(tokens, verb.index(), "obj")) {
            tokens.set(i, with(noun, verb.index(), "obj"));
            tokens.set(i + 1, with(participle, i, "acl"));
        }
    }

    // "Kenya sent troops to Haiti, President Roe told reporters": the speaker is taken for an apposition of the last noun
    private static void speakerTakenForApposition(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = verb.isTag("VB") && verb.is("dep", "parataxis", "ccomp", "acl", "conj", "acl:relcl") && verb.head() >= 0
                && verb.head() < i && !has(tokens, i, "nsubj", "nsubj:pass", "mark");
        if (!shape) {
            return;
        }
        int at = i - 1;
        while (at > 0 && (tokens.get(at).isTag("RB") || tokens.get(at).is("aux"))) {
            at--;
        }
        // the speaker may have a place or an office behind it; its head is the nearest apposition
        Token noun = tokens.get(at);
        if (!noun.isTag("NN") || !noun.is("appos") || leftmost(tokens, noun) < 1
                || !tokens.get(leftmost(tokens, noun) - 1).tag().equals(",")) {
            return;
        }
        Token root = tokens.get(verb.head());
        while (root.head() >= 0 && !root.isVerb()) {
            root = tokens.get(root.head());
        }
        tokens.set(at, with(noun, i, "nsubj"));
        tokens.set(i, with(verb, root.index(), "parataxis"));
    }

    // "... accuses the rebels; Kigali denied the charge": what follows a semicolon hangs on the root
    private static void clauseAfterSemicolon(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isTag("VB") || !verb.is("dep", "acl", "acl:relcl", "appos", "nmod", "ccomp", "advcl")
                || !has(tokens, i, "nsubj", "nsubj:pass")) {
            return;
        }
        int left = leftmost(tokens, verb);
        Token root = tokens.stream().filter(token -> token.head() < 0).findFirst().orElse(verb);
        if (left > 0 && tokens.get(left - 1).form().equals(";") && root.index() < left) {
            tokens.set(i, with(verb, root.index(), "parataxis"));
        }
    }

    private static int leftmost(List<Token> tokens, Token head) {
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
        int left = 0;
        while (!inside[left]) {
            left++;
        }
        return left;
    }

    // "They were delivered, said an official": the speaker is taken for an object
    private static void invertedComment(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = i > 0 && verb.isTag("VB") && verb.is("dep", "parataxis", "conj") && verb.head() >= 0 && verb.head() < i
                && tokens.get(i - 1).is("punct") && !has(tokens, i, "nsubj", "ccomp", "xcomp", "mark");
        if (!shape) {
            return;
        }
        for (Token object : List.copyOf(tokens)) {
            if (object.head() == i && object.is("obj") && object.index() > i && object.index() - i < 8) {
                tokens.set(object.index(), with(object, i, "nsubj"));
                tokens.set(i, with(verb, verb.head(), "parataxis"));
            }
        }
    }

    // "Iran will take delivery, the paper said": what is said is taken for an adverbial clause
    private static void contentBeforeSpeaker(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isTag("VB") || !verb.is("advcl", "dep", "parataxis") || verb.head() <= i) {
            return;
        }
        Token head = tokens.get(verb.head());
        boolean finite = has(tokens, i, "nsubj", "nsubj:pass");
        boolean marked = has(tokens, i, "mark") || tokens.stream()
                .anyMatch(child -> child.head() == i && child.isTag("W") && child.is("advmod"));
        boolean takesContent = head.isVerb() && has(tokens, head.index(), "nsubj") && !has(tokens, head.index(), "ccomp", "xcomp", "obj");
        boolean atEnd = tokens.size() - head.index() < 10;
        if (finite && !marked && takesContent && atEnd) {
            tokens.set(i, with(verb, head.index(), "ccomp"));
        }
    }

    // "acknowledged for the first time that his country had": the clause hangs on the time
    private static void contentBehindTime(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isVerb() || !verb.is("dep") || verb.head() < 0 || verb.head() > i) {
            return;
        }
        Token noun = tokens.get(verb.head());
        boolean that = tokens.stream().anyMatch(child -> child.head() == i && child.form().equals("that") && child.is("mark", "advmod"));
        Token governor = noun.head() < 0 ? null : tokens.get(noun.head());
        if (that && noun.isTag("NN") && noun.isKind("obl", "nmod") && governor != null && governor.isVerb()
                && !has(tokens, governor.index(), "ccomp")) {
            tokens.set(i, with(verb, governor.index(), "ccomp"));
        }
    }

    private static boolean has(List<Token> tokens, int head, String... relations) {
        return tokens.stream().anyMatch(child -> child.head() == head && child.is(relations));
    }

    private static Token with(Token token, int head, String relation) {
        return new Token(
                token.index(), token.form(), token.lemma(), token.tag(), token.name(), token.start(), token.end(), head, relation);
    }
}
