package io.github.counterclaim.text;

import java.util.List;
import java.util.Set;

/** Mends gerunds and participles that the parser takes for adjectives or leaves without a relation. */
final class GerundRepair {

    private static final Set<String> SPENDING = Set.of("spend", "waste");

    private GerundRepair() {}

    // "accuses Iran of supplying drones": the gerund is taken for an adjective of its object
    static void afterPreposition(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token preposition = tokens.get(i - 1);
        boolean shape = gerund.tag().equals("VBG")
                && gerund.is("amod", "compound")
                && gerund.head() > i
                && (preposition.tag().equals("IN") || preposition.tag().equals("TO"))
                && (preposition.head() == gerund.head()
                        // "instead of sending troops"
                        || preposition.is("fixed") && preposition.head() == i - 2 && tokens.get(i - 2).head() == gerund.head());
        if (!shape) {
            return;
        }
        Token object = tokens.get(gerund.head());
        if (object.head() == i || object.head() < 0) {
            return;
        }
        if (preposition.is("fixed")) {
            preposition = tokens.get(i - 2);
        }
        tokens.set(i, gerund.hungOn(object.head(), "advcl"));
        tokens.set(object.index(), object.hungOn(i, "obj"));
        tokens.set(preposition.index(), preposition.hungOn(i, "mark"));
    }

    // "has spent decades arming the rebels", "spent years building ties": what is spent is taken for who arms, or for what is built
    static void afterSpending(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token spent = i > 1 && gerund.tag().equals("VBG") ? Trees.child(tokens, i, "nsubj") : null;
        boolean subject = spent != null && gerund.is("dep", "ccomp", "parataxis", "advcl", "xcomp") && gerund.head() >= 0;
        Token object = gerund.is("amod") && gerund.head() > i ? tokens.get(gerund.head()) : gerund;
        boolean modifier = object != gerund && object.is("obj") && object.head() >= 0 && i > 1 && tokens.get(i - 1).head() == object.index();
        Token verb = subject ? tokens.get(gerund.head()) : modifier ? tokens.get(object.head()) : gerund;
        Token time = subject ? spent : modifier ? tokens.get(i - 1) : gerund;
        boolean shape = SPENDING.contains(verb.lemma()) && verb.index() < time.index() && time.index() < i
                && (time.isTag("NN") || time.isTag("CD") || time.isTag("$"));
        if (!shape) {
            return;
        }
        tokens.set(time.index(), time.hungOn(verb.index(), "obj"));
        tokens.set(i, gerund.hungOn(verb.index(), "xcomp"));
        if (modifier) {
            tokens.set(object.index(), object.hungOn(i, "obj"));
            tokens.stream().filter(token -> token.head() == object.index() && token.index() < i).toList()
                    .forEach(token -> tokens.set(token.index(), token.hungOn(time.index(), token.relation())));
        }
    }

    // "struck back, hitting positions": the parser takes the last words for a sentence of their own
    static void afterComma(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("parataxis", "dep", "ccomp", "conj") && i > 1
                && tokens.get(i - 1).form().equals(",") && gerund.head() >= 0 && gerund.head() < i
                && tokens.get(gerund.head()).isVerb()
                && tokens.stream().noneMatch(token -> token.head() == i && token.index() < i && !token.is("punct"));
        if (!shape) {
            return;
        }
        tokens.set(i, gerund.hungOn(gerund.head(), "advcl"));
        boolean hasObject = tokens.stream().anyMatch(token -> token.head() == i && token.is("obj"));
        for (Token child : List.copyOf(tokens)) {
            if (!hasObject && child.head() == i && child.is("nsubj") && child.index() > i) {
                tokens.set(child.index(), child.hungOn(i, "obj"));
            }
        }
    }

    // "has sent troops to Chad, backing fighters who": the verb before the comma has all it needs
    static void takenForModifier(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        boolean shape = gerund.tag().equals("VBG") && gerund.is("amod") && i > 1 && gerund.head() > i
                && tokens.get(i - 1).form().equals(",") && tokens.get(gerund.head()).is("obj", "dep");
        Token noun = shape ? tokens.get(gerund.head()) : gerund;
        Token verb = shape && noun.head() >= 0 ? tokens.get(noun.head()) : gerund;
        boolean whole = shape && verb.isVerb() && verb.index() < i - 1 && Trees.leftmost(tokens, noun) == i && tokens.stream()
                .anyMatch(child -> child.head() == verb.index() && child.index() < i && child.is("obj", "obl", "nsubj:pass"));
        if (whole) {
            tokens.set(i, gerund.hungOn(verb.index(), "advcl"));
            tokens.set(noun.index(), noun.hungOn(i, "obj"));
        }
    }

    // "blamed the rebels for the shelling": behind an article it is a noun
    static void behindArticle(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token before = i == 0 ? gerund : tokens.get(i - 1);
        boolean noun = gerund.tag().equals("VBG") && gerund.is("obj", "obl", "nmod", "nsubj", "nsubj:pass")
                && before.is("det") && before.head() == i && !Trees.has(tokens, i, "obj", "nsubj");
        if (noun) {
            tokens.set(i, new Token(i, gerund.form(), gerund.form().toLowerCase(java.util.Locale.ROOT), "NN", gerund.name(),
                    gerund.start(), gerund.end(), gerund.head(), gerund.relation()));
        }
    }

    // "accused soldiers and their partners of executing herders": the gerund is hung on the second object, and its own
    // object on the verb
    static void afterSecondObject(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token second = gerund.head() < 0 ? null : tokens.get(gerund.head());
        boolean shape = i > 0 && gerund.tag().equals("VBG") && gerund.is("nmod", "obl") && second != null && second.is("conj")
                && second.index() < i && tokens.get(i - 1).is("case") && tokens.get(i - 1).head() == i;
        Token first = shape ? tokens.get(second.head()) : null;
        if (first == null || !first.is("obj") || first.head() < 0 || !tokens.get(first.head()).isVerb()) {
            return;
        }
        tokens.set(i, gerund.hungOn(first.head(), "advcl"));
        tokens.set(i - 1, tokens.get(i - 1).hungOn(i, "mark"));
        tokens.stream()
                .filter(object -> object.head() == first.head() && object.is("obj") && object.index() > i)
                .findFirst()
                .ifPresent(object -> tokens.set(object.index(), object.hungOn(i, "obj")));
    }

    // "ruled out resuming talks": the gerund is taken for an adjective of the verb's object
    static void afterParticle(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        if (i < 2 || !gerund.tag().equals("VBG") || !gerund.is("amod") || gerund.head() <= i) {
            return;
        }
        Token object = tokens.get(gerund.head());
        Token before = tokens.get(i - 1);
        boolean verbBefore = before.isVerb() && object.head() == i - 1
                || before.is("compound:prt") && object.head() == before.head();
        if (verbBefore && object.is("obj") && object.tag().equals("NNS")) {
            tokens.set(i, gerund.hungOn(object.head(), "xcomp"));
            tokens.set(object.index(), object.hungOn(i, "obj"));
        }
    }

    // "denied arming Russia"
    static void afterVerb(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        if (i == 0) {
            return;
        }
        // "ruled out giving": the particle stands between
        int verb = tokens.get(i - 1).is("compound:prt") ? i - 2 : i - 1;
        boolean shape = gerund.tag().equals("VBG") && gerund.is("dep", "acl") && verb >= 0 && gerund.head() == verb
                && tokens.get(verb).isVerb();
        if (shape) {
            tokens.set(i, gerund.hungOn(verb, "xcomp"));
        }
    }

    // "denies having supplied them with drones": nobody knows what the deed is to the verb
    private static void perfectBehindVerb(List<Token> tokens, int i) {
        Token deed = tokens.get(i);
        Token having = tokens.get(i - 1);
        boolean shape = i > 1 && deed.tag().equals("VBN") && deed.is("dep") && deed.head() == i - 2
                && having.tag().equals("VBG") && having.is("aux") && having.head() == i && tokens.get(i - 2).isVerb();
        if (shape) {
            tokens.set(i, deed.hungOn(i - 2, "xcomp"));
        }
    }

    // "denied having supplied drones": the participle is taken for an adjective
    static void perfect(List<Token> tokens, int i) {
        if (i > 0) {
            perfectBehindVerb(tokens, i);
        }
        Token participle = tokens.get(i);
        if (i == 0 || !participle.tag().equals("VBN") || !participle.is("amod") || participle.head() <= i) {
            return;
        }
        Token having = tokens.get(i - 1);
        Token object = tokens.get(participle.head());
        boolean perfect = having.tag().equals("VBG") && having.lemma().equals("have")
                && object.head() == having.index() && having.head() >= 0;
        if (perfect) {
            tokens.set(i, participle.hungOn(having.head(), having.relation()));
            tokens.set(having.index(), having.hungOn(i, "aux"));
            tokens.set(object.index(), object.hungOn(i, "obj"));
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == having.index()) {
                    tokens.set(child.index(), child.hungOn(i, child.relation()));
                }
            }
        } else if (having.lemma().equals("have") && having.head() == i && having.is("aux")) {
            afterHaving(tokens, participle, having, object);
        }
    }

    // "accused Kenya of having laid new mines": the preposition is taken for the mines'
    private static void afterHaving(List<Token> tokens, Token participle, Token having, Token object) {
        Token preposition = having.index() == 0 ? null : tokens.get(having.index() - 1);
        if (preposition != null && preposition.tag().equals(",") && object.is("dep", "obj", "appos", "conj") && object.head() >= 0
                && object.head() < having.index()) {
            // "has been less shy, having held drills"
            tokens.set(participle.index(), participle.hungOn(object.head(), "advcl"));
            tokens.set(object.index(), object.hungOn(participle.index(), "obj"));
            return;
        }
        if (preposition != null && preposition.isVerb() && object.is("obj") && object.head() == preposition.index()) {
            // "acknowledged having supplied drones"
            tokens.set(participle.index(), participle.hungOn(object.head(), "xcomp"));
            tokens.set(object.index(), object.hungOn(participle.index(), "obj"));
            return;
        }
        if (preposition == null || preposition.head() != object.index() || !preposition.is("case") || object.head() < 0) {
            return;
        }
        tokens.set(participle.index(), participle.hungOn(object.head(), "advcl"));
        tokens.set(preposition.index(), preposition.hungOn(participle.index(), "mark"));
        tokens.set(object.index(), object.hungOn(participle.index(), "obj"));
    }

    // "admitted to supplying drones": what it admits, and not what for; "was quoted as saying"
    static void content(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token before = i == 0 ? gerund : tokens.get(i - 1);
        Token verb = gerund.head() < 0 ? null : tokens.get(gerund.head());
        if (!gerund.tag().equals("VBG") || verb == null || !verb.isVerb() || verb.index() > i || before.head() != i) {
            return;
        }
        if (before.lemma().equals("to") && gerund.is("advcl") && !Trees.has(tokens, verb.index(), "obj")) {
            tokens.set(i, gerund.hungOn(verb.index(), "xcomp"));
        } else if (before.lemma().equals("as") && gerund.is("obl") && Trees.has(tokens, i, "ccomp")) {
            tokens.set(i, gerund.hungOn(verb.index(), "advcl"));
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
        tokens.set(i, gerund.hungOn(object.head(), object.is("nmod") ? "acl" : "advcl"));
        tokens.set(object.index(), object.hungOn(i, "obj"));
        tokens.set(subject.index(), subject.hungOn(i, "nsubj"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == object.index() && child.is("case") && child.index() < i) {
                tokens.set(child.index(), child.hungOn(i, "mark"));
            }
        }
    }

    // "the prospect of Kenya supplying Uganda": the first name is taken for all that "of" governs
    static void behindName(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        if (i < 2 || i + 1 >= tokens.size() || !gerund.tag().equals("VBG")) {
            return;
        }
        Token subject = tokens.get(i - 1);
        Token object = tokens.get(i + 1);
        boolean shape = subject.tag().equals("NNP") && object.tag().equals("NNP") && subject.is("nmod", "obl")
                && subject.head() >= 0 && subject.head() < i - 1
                && tokens.get(Trees.leftmost(tokens, subject)).form().equalsIgnoreCase("of");
        boolean adjective = shape && gerund.is("amod") && gerund.head() == object.index() && object.head() == subject.index();
        boolean clause = shape && gerund.is("acl") && gerund.head() == subject.head() && !Trees.has(tokens, i, "nsubj")
                && (object.head() == i || !Trees.has(tokens, i, "obj"));
        if (!adjective && !clause) {
            return;
        }
        int noun = subject.head();
        Token verb = object.head() < 0 ? object : tokens.get(object.head());
        tokens.set(i, gerund.hungOn(noun, "acl"));
        tokens.set(i - 1, subject.hungOn(i, "nsubj"));
        tokens.set(i + 1, object.hungOn(i, "obj"));
        if (clause && verb.tag().equals("VBG") && verb.head() == i) {
            // "the dynamic of Kenya supplying Uganda emerging as": it is the dynamic that emerges
            tokens.set(verb.index(), verb.hungOn(noun, "acl"));
        }
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i - 1 && child.is("case")) {
                tokens.set(child.index(), child.hungOn(i, "mark"));
            } else if (child.head() == i - 1 && child.index() > i + 1) {
                tokens.set(child.index(), child.hungOn(i + 1, child.relation()));
            }
        }
    }

    // "landed in Chad on Monday carrying shells": days and countries carry none
    static void behindOblique(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token name = gerund.head() < 0 ? null : tokens.get(gerund.head());
        Token verb = name == null || name.head() < 0 ? null : tokens.get(name.head());
        boolean shape = gerund.tag().equals("VBG") && gerund.is("acl") && name != null && name.index() == i - 1
                && name.tag().equals("NNP") && name.isKind("obl") && verb != null && verb.isVerb() && verb.index() < name.index()
                && !Trees.has(tokens, verb.index(), "obj") && Trees.has(tokens, i, "obj");
        if (shape) {
            tokens.set(i, gerund.hungOn(verb.index(), "advcl"));
        }
    }

    // "answered the attack by firing missiles at Kenya": the gerund, and what it is aimed at, are hung on the attack
    static void byMeans(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token noun = i > 2 && gerund.tag().equals("VBG") && gerund.is("advcl", "acl") && gerund.head() >= 0 ? tokens.get(gerund.head()) : gerund;
        boolean shape = noun.isTag("NN") && noun.index() < i && noun.is("obl", "obj") && noun.head() >= 0
                && tokens.get(i - 1).lemma().equals("by") && tokens.get(i - 1).head() == i;
        Token verb = shape ? tokens.get(noun.head()) : noun;
        if (!shape || !verb.isVerb() || verb.index() > noun.index()) {
            return;
        }
        tokens.set(i, gerund.hungOn(verb.index(), "advcl"));
        tokens.stream().filter(token -> token.head() == noun.index() && token.index() > i && token.is("nmod")).toList()
                .forEach(token -> tokens.set(token.index(), token.hungOn(i, "obl")));
    }
}
