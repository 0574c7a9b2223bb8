package io.github.counterclaim.text;

import java.util.List;

/** Mends coordination: verbs taken for nouns behind "and", nouns hung on a verb as if they were verbs. */
final class CoordinationRepair {

    private CoordinationRepair() {}

    // "own reserves and face Kenyan tariffs": no noun modifies another across an adjective
    static void verbTakenForModifier(List<Token> tokens, int i) {
        Token word = tokens.get(i);
        verbTakenForSecondModifier(tokens, i);
        boolean shape = i > 1 && i + 2 < tokens.size() && word.is("compound") && word.head() > i + 1
                && (word.tag().equals("NN") || word.tag().equals("NNS")) && tokens.get(i - 1).is("cc")
                && tokens.get(i + 1).is("amod") && tokens.get(i + 1).head() == word.head()
                && Character.isUpperCase(tokens.get(i + 1).form().charAt(0));
        if (!shape) {
            return;
        }
        Token noun = tokens.get(word.head());
        Token first = noun.is("conj") ? tokens.get(noun.head()) : noun;
        Token verb = first.head() < 0 ? first : tokens.get(first.head());
        if (first == noun || !first.is("obj") || !verb.isVerb() || tokens.get(i - 1).head() != noun.index()) {
            return;
        }
        String tag = word.tag().equals("NNS") ? "VBZ" : "VBP";
        tokens.set(i, new Token(i, word.form(), word.lemma(), tag, word.name(), word.start(), word.end(),
                verb.index(), "conj"));
        tokens.set(noun.index(), noun.hungOn(i, "obj"));
        tokens.set(i - 1, tokens.get(i - 1).hungOn(i, "cc"));
    }

    // as above, where both nouns before the adjective are taken for modifiers
    private static void verbTakenForSecondModifier(List<Token> tokens, int i) {
        Token word = tokens.get(i);
        boolean shape = i > 1 && i + 2 < tokens.size() && word.is("conj") && word.head() >= 0 && word.head() < i - 1
                && (word.tag().equals("NN") || word.tag().equals("NNS")) && tokens.get(i - 1).is("cc")
                && tokens.get(i + 1).is("amod") && Character.isUpperCase(tokens.get(i + 1).form().charAt(0));
        if (!shape) {
            return;
        }
        Token first = tokens.get(word.head());
        Token noun = first.head() < 0 ? first : tokens.get(first.head());
        Token verb = noun.head() < 0 ? noun : tokens.get(noun.head());
        boolean fits = first.is("compound") && first.tag().equals("NNS") && noun.index() > i && noun.is("obj")
                && tokens.get(i + 1).head() == noun.index() && verb.isVerb() && verb.index() < first.index();
        if (!fits) {
            return;
        }
        String tag = word.tag().equals("NNS") ? "VBZ" : "VBP";
        tokens.set(i, new Token(i, word.form(), word.lemma(), tag, word.name(), word.start(), word.end(),
                verb.index(), "conj"));
        tokens.set(noun.index(), noun.hungOn(i, "obj"));
        tokens.set(first.index(), first.hungOn(verb.index(), "obj"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == noun.index() && child.index() < first.index()) {
                tokens.set(child.index(), child.hungOn(first.index(), child.relation()));
            }
        }
    }

    // "condemnation and growing concern": the first noun is taken for a modifier of the second
    static void nounTakenForModifier(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        boolean shape = i + 3 < tokens.size() && first.tag().equals("NN") && first.is("compound") && first.head() == i + 3
                && tokens.get(i + 1).is("cc") && tokens.get(i + 2).tag().equals("VBG") && tokens.get(i + 2).head() == i
                && tokens.get(i + 2).is("conj");
        if (!shape) {
            return;
        }
        Token second = tokens.get(i + 3);
        tokens.set(i, first.hungOn(second.head(), second.relation()));
        tokens.set(i + 3, second.hungOn(i, "conj"));
        tokens.set(i + 1, tokens.get(i + 1).hungOn(i + 3, "cc"));
        tokens.set(i + 2, tokens.get(i + 2).hungOn(i + 3, "amod"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i + 3 && child.index() < i) {
                tokens.set(child.index(), child.hungOn(i, child.relation()));
            }
        }
    }

    // "bought tanks from Kenya as well as the jets": hung on the verb, though no verb itself
    static void nounJoinedToVerb(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        boolean shape = noun.isTag("NN") && noun.is("conj") && noun.head() >= 0 && noun.head() < i
                && tokens.get(noun.head()).isVerb() && !Trees.has(tokens, i, "nsubj", "cop", "aux")
                && tokens.stream().anyMatch(child -> child.head() == i && child.is("cc")
                        && (child.lemma().equals("as") || child.index() == i - 1 && tokens.get(i - 2).head() == noun.head()
                                && tokens.get(i - 2).is("obj")
                                // "hit a mill in Goma and a clinic in Tine"
                                || child.index() > 0 && tokens.get(child.index() - 1).is("obl") && tokens.get(child.index() - 1).head() == noun.head()
                                        && Trees.has(tokens, i, "det", "amod", "nummod") && Trees.has(tokens, i, "nmod")));
        if (!shape) {
            return;
        }
        tokens.stream()
                .filter(object -> object.head() == noun.head() && object.is("obj") && object.index() < i)
                .findFirst()
                .ifPresent(object -> tokens.set(i, noun.hungOn(object.index(), "conj")));
    }

    // "sold drones to Kenya but not to Mali", "bombed the port but not the airport": told against what stands so before it
    static void contrastJoinedToVerb(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        boolean joined = noun.isTag("NN") && noun.is("conj") && noun.head() >= 0 && noun.head() < i && !Trees.has(tokens, i, "nsubj", "aux");
        Token over = joined ? tokens.get(noun.head()) : null;
        Token cc = joined ? Trees.child(tokens, i, "cc") : null;
        boolean not = joined && tokens.stream().anyMatch(child -> child.head() == i && child.index() < i
                && (child.lemma().equals("not") || child.is("det") && child.lemma().equals("no")));
        Token marker = joined ? Trees.child(tokens, i, "case") : null;
        // "attacked by Chad and by Niger"
        boolean again = marker != null && over != null && over.isVerb();
        if (!not && !again || cc == null || !over.isVerb() && (marker == null || Trees.has(tokens, over.index(), "case"))) {
            return;
        }
        tokens.stream()
                .filter(other -> other.head() == over.index() && other.index() < i && other.index() > over.index() && other.isTag("NN")
                        && (marker == null ? other.is("obj") : other.is("obl", "nmod")))
                .filter(other -> {
                    Token its = Trees.child(tokens, other.index(), "case");
                    return marker == null || its != null && its.form().equalsIgnoreCase(marker.form());
                })
                .reduce((one, other) -> other)
                .ifPresent(other -> tokens.set(i, noun.hungOn(other.index(), "conj")));
    }

    // "delivered drones, not missiles": no other name of the drones
    static void contrastTakenForApposition(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        boolean shape = noun.isTag("NN") && noun.is("appos") && noun.head() < i && !Trees.has(tokens, i, "case", "nsubj");
        int left = shape ? Trees.leftmost(tokens, noun) : 0;
        if (left > 0 && tokens.get(left).form().equals("not") && tokens.get(left - 1).form().equals(",")) {
            tokens.set(i, noun.hungOn(noun.head(), "conj"));
        }
    }

    // "the level of support Kenya is giving to Chad": a clause without "that" is left hanging
    static void bareRelative(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = verb.isTag("VB") && verb.is("dep") && verb.head() >= 0 && verb.head() < i
                && (tokens.get(verb.head()).isVerb() || tokens.get(verb.head()).isTag("NN")) && !Trees.has(tokens, i, "obj", "mark", "ccomp", "xcomp", "cc");
        if (!shape) {
            return;
        }
        for (Token subject : tokens) {
            if (subject.head() == i && subject.is("nsubj") && subject.tag().equals("NNP") && subject.index() < i) {
                int before = Trees.leftmost(tokens, subject) - 1;
                boolean fits = before > verb.head() && tokens.get(before).isTag("NN")
                        && tokens.get(before).is("obj", "nmod", "obl");
                if (fits) {
                    tokens.set(i, verb.hungOn(before, "acl:relcl"));
                }
                return;
            }
        }
    }

    // "It was Chad that supplied Niger with jets": the verb is taken for a modifier of Niger
    private static void verbOfCleft(List<Token> tokens, int i) {
        Token word = tokens.get(i);
        Token that = i > 1 ? tokens.get(i - 1) : word;
        boolean modifier = word.head() > i && (word.is("amod") && word.isVerb() || word.is("compound") && word.tag().equals("NNS"))
                && that.lemma().equals("that") && that.head() == word.head() && tokens.get(i - 2).isTag("NN");
        Token object = modifier ? tokens.get(word.head()) : word;
        Token named = modifier ? tokens.get(i - 2) : word;
        boolean cleft = modifier && object.head() == named.index() && Trees.has(tokens, named.index(), "cop")
                && tokens.stream().anyMatch(it -> it.head() == named.index() && it.is("nsubj") && it.lemma().equals("it"));
        if (cleft) {
            Token verb = word.isVerb() ? word : word.tagged("VBZ");
            tokens.set(i, verb.hungOn(named.index(), "acl:relcl"));
            tokens.set(that.index(), that.tagged("WDT").hungOn(i, "nsubj"));
            tokens.set(object.index(), object.hungOn(i, "obj"));
        }
    }

    // "It was Chad that supplied them": the clause is left hanging
    static void clauseOfItCleft(List<Token> tokens, int i) {
        verbOfCleft(tokens, i);
        Token verb = tokens.get(i);
        Token above = verb.isVerb() && verb.is("dep", "ccomp", "advcl", "parataxis", "acl:relcl") && verb.head() >= 0 && verb.head() < i ? tokens.get(verb.head()) : verb;
        // "It was Chad and Mali that supplied them": both
        Token named = above.is("conj") && verb.is("acl:relcl") ? tokens.get(above.head()) : above;
        Token that = tokens.stream().filter(token -> token.head() == i && token.index() > named.index() && token.lemma().equals("that")).findFirst().orElse(verb);
        boolean behind = that != verb && (that.index() == named.index() + 1 || Trees.isUnder(tokens, tokens.get(that.index() - 1), named)
                && Trees.has(tokens, named.index(), "conj"));
        boolean shape = named != verb && behind && named.isTag("NN") && Trees.has(tokens, named.index(), "cop")
                && tokens.stream().anyMatch(it -> it.head() == named.index() && it.is("nsubj") && it.lemma().equals("it"));
        if (shape) {
            tokens.set(i, verb.hungOn(named.index(), "acl:relcl"));
            boolean free = !Trees.has(tokens, i, "nsubj", "nsubj:pass") || that.is("nsubj", "nsubj:pass");
            tokens.set(that.index(), that.tagged("WDT").hungOn(i, free ? Trees.has(tokens, i, "aux:pass") ? "nsubj:pass" : "nsubj" : "obj"));
        }
    }

    // "the missiles it has from Chad": the pronoun's verb is left hanging beside
    static void relativeOfPronoun(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = i > 1 && verb.isVerb() && verb.is("parataxis", "dep", "ccomp") && verb.head() >= 0 && verb.head() < i
                && tokens.get(i - 1).tag().equals("PRP") && tokens.get(i - 1).is("nsubj") && tokens.get(i - 1).head() == i
                && tokens.get(i - 2).isTag("NN") && tokens.get(i - 2).is("obj", "obl", "nmod") && !Trees.has(tokens, i, "obj", "ccomp", "xcomp", "mark");
        if (shape) {
            tokens.set(i, verb.hungOn(i - 2, "acl:relcl"));
        }
    }

    // "Chad and Kenya fund and arm the rebels": the first verb is spelt like a noun, the second tells that it is none
    static void verbTakenForNoun(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        boolean next = i + 2 < tokens.size() && noun.tag().equals("NN") && tokens.get(i + 1).is("cc")
                && tokens.get(i + 2).isTag("VB") && tokens.get(i + 2).is("conj") && tokens.get(i + 2).head() == i
                && !tokens.get(i + 2).tag().equals("VBG") && !Trees.has(tokens, i, "det", "cop", "case");
        if (!next) {
            return;
        }
        Token subject = tokens.stream()
                .filter(token -> token.head() == i && token.is("compound", "nsubj") && token.index() < i && Trees.has(tokens, token.index(), "conj"))
                .findFirst()
                .orElse(null);
        if (subject == null) {
            return;
        }
        tokens.set(i, new Token(i, noun.form(), noun.lemma(), "VBP", noun.name(), noun.start(), noun.end(), noun.head(), noun.relation()));
        tokens.set(subject.index(), subject.hungOn(i, "nsubj"));
    }

    // "accused Chad of seeking to split Mali and vowed to help": what is told in the past joins no infinitive and no gerund
    static void pastJoinedToUnfinished(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = verb.tag().equals("VBD") && verb.is("conj") && verb.head() >= 0 && verb.head() < i - 1
                && tokens.get(i - 1).is("cc") && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "expl", "aux:pass");
        Token over = shape ? tokens.get(verb.head()) : verb;
        if (!shape || !isUnfinished(tokens, over)) {
            return;
        }
        while (over.head() >= 0 && !over.tag().equals("VBD")) {
            over = tokens.get(over.head());
        }
        // a verb at the root is told of, whatever its tag
        if ((over.tag().equals("VBD") || over.tag().equals("VBN")) && over.index() < verb.head()) {
            tokens.set(i, verb.hungOn(over.index(), "conj"));
            tokens.set(i - 1, tokens.get(i - 1).hungOn(i, "cc"));
        }
    }

    // "had been expected in June but arrived early": behind a conjunction of its own it is no complement
    static void joinedTakenForComplement(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = i > 1 && verb.tag().matches("VB[DZP]") && verb.is("ccomp", "dep") && verb.head() >= 0 && verb.head() < i - 1
                && tokens.get(i - 1).is("cc") && tokens.get(i - 1).head() == i && tokens.get(verb.head()).isVerb()
                && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "mark", "expl");
        if (shape) {
            tokens.set(i, verb.hungOn(verb.head(), "conj"));
        }
    }

    // "according to Jane Roe, an aide to the president, Chad and Mali sell": the second goes with the first
    static void secondSubject(List<Token> tokens, int i) {
        Token second = tokens.get(i);
        Token first = i > 3 && second.isTag("NNP") && second.is("conj") && tokens.get(i - 1).is("cc") ? tokens.get(i - 2) : second;
        boolean shape = first.isTag("NNP") && first.is("nsubj", "nsubj:pass") && first.head() > i && second.head() < i - 3
                && second.head() >= 0 && tokens.get(second.head()).tag().equals("NN") && tokens.get(i - 3).form().equals(",");
        if (shape) {
            tokens.set(i, second.hungOn(first.index(), "conj"));
        }
    }

    private static boolean isUnfinished(List<Token> tokens, Token verb) {
        boolean helped = tokens.stream().anyMatch(aux -> aux.head() == verb.index() && aux.is("aux", "aux:pass") && !aux.tag().equals("TO"));
        return (verb.tag().equals("VB") || verb.tag().equals("VBG")) && !helped;
    }

    // "it is the Chadian army that is helping them": the clause tells of the army
    static void clauseOfCleft(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token noun = verb.head() < 0 ? null : tokens.get(verb.head());
        boolean shape = verb.isVerb() && verb.is("dep", "ccomp") && noun != null && noun.index() < i && noun.isTag("NN")
                && Trees.has(tokens, noun.index(), "cop") && noun.index() + 1 < tokens.size();
        boolean loose = verb.isVerb() && verb.is("dep") && noun != null && noun.form().equals("that") && noun.head() == noun.index() - 1
                && tokens.get(noun.head()).isTag("NN") && Trees.has(tokens, noun.head(), "cop") && !Trees.has(tokens, i, "nsubj");
        if (loose) {
            // "it was Chad that supplied them"
            tokens.set(i, verb.hungOn(noun.head(), "acl:relcl"));
            tokens.set(noun.index(), noun.tagged("WDT").hungOn(i, "nsubj"));
            return;
        }
        // "it is the soldiers of Chad who are helping them", "it was Chad, not Kenya, that helped them", "it was Chad and Mali that helped them"
        Token that = !shape ? null : tokens.stream()
                .filter(who -> who.head() == i && who.is("nsubj") && who.index() > noun.index() && who.index() < i)
                .filter(who -> who.isTag("WDT") || who.tag().equals("WP") || who.lemma().equals("that"))
                .findFirst()
                .orElse(null);
        List<Token> between = that == null ? List.of() : tokens.subList(noun.index() + 1, that.index());
        boolean whole = that != null && between.stream().allMatch(inner -> Trees.isUnder(tokens, inner, noun))
                && (between.stream().noneMatch(inner -> inner.is("punct") || inner.is("cc") && !inner.lemma().equals("and")) || between.stream().anyMatch(inner -> inner.lemma().equals("not")));
        if (whole) {
            tokens.set(i, verb.hungOn(noun.index(), "acl:relcl"));
            tokens.set(that.index(), that.isTag("W") ? that : that.tagged("WDT"));
            return;
        }
        // "it was not Kenya but Chad that helped them": of Chad alone
        Token last = that == null ? null : tokens.stream()
                .filter(token -> token.head() == noun.index() && token.is("conj") && token.index() == that.index() - 1)
                .findFirst()
                .orElse(null);
        boolean but = last != null && between.stream().anyMatch(inner -> inner.form().equals("but"))
                && tokens.stream().anyMatch(token -> token.head() == noun.index() && token.lemma().equals("not"));
        if (but) {
            tokens.set(i, verb.hungOn(last.index(), "acl:relcl"));
            tokens.set(that.index(), that.isTag("W") ? that : that.tagged("WDT"));
        }
    }
}
