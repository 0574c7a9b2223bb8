package io.github.counterclaim.text;

import java.util.List;

/** Mends lists that the parser breaks, and determiners that it takes for pronouns. */
final class ListRepair {

    private ListRepair() {}

    // "Riyadh, which waged war on": the relative clause is taken for a second name
    static void relativeTakenForApposition(List<Token> tokens, int i) {
        Token which = tokens.get(i);
        Token noun = which.head() < 0 ? null : tokens.get(which.head());
        Token verb = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean shape = which.tag().equals("WDT") && which.is("det") && noun != null && noun.is("appos") && noun.index() > i + 1
                && verb != null && verb.isVerb() && verb.is("amod") && verb.head() == noun.index();
        if (!shape) {
            return;
        }
        tokens.set(verb.index(), verb.hungOn(noun.head(), "acl:relcl"));
        tokens.set(i, which.hungOn(verb.index(), "nsubj"));
        tokens.set(noun.index(), noun.hungOn(verb.index(), "obj"));
    }

    // "the forces of Jane Roe, who": a person
    static void relativeOfPerson(List<Token> tokens, int i) {
        Token who = tokens.get(i);
        Token clause = who.head() < 0 ? null : tokens.get(who.head());
        Token head = clause == null || clause.head() < 0 || !clause.is("acl:relcl") ? null : tokens.get(clause.head());
        Token before = i > 1 && tokens.get(i - 1).tag().equals(",") ? tokens.get(i - 2) : null;
        boolean personal = who.form().equalsIgnoreCase("who") || who.form().equalsIgnoreCase("whom");
        boolean other = personal && head != null && !head.name().equals("PERSON")
                && before != null && before.name().equals("PERSON") && before.index() > head.index();
        // "the killing of ten soldiers, whom": no deed is meant
        boolean members = personal && head != null && head.tag().equals("NN") && before != null
                && before.tag().equals("NNS") && before.is("nmod") && before.head() == head.index();
        if (other || members) {
            tokens.set(clause.index(), clause.hungOn(before.index(), "acl:relcl"));
        }
    }

    // "cooperated in trade, the economy and tourism": the second member is taken for an object
    static void memberTakenForObject(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        if (!noun.isTag("NN") || !noun.is("obj", "appos", "dep") || noun.head() < 0 || noun.head() > i) {
            return;
        }
        int left = Trees.leftmost(tokens, noun);
        if (left < 2 || !tokens.get(left - 1).tag().equals(",") || !isListed(tokens, i)) {
            return;
        }
        Token first = tokens.get(left - 2);
        boolean same = first.isTag("NN") && first.is("obl", "nmod") && first.head() == noun.head()
                && tokens.get(noun.head()).isVerb();
        if (same) {
            tokens.set(i, noun.hungOn(first.index(), "conj"));
        }
    }

    // "powers such as Chad, Niger, Mali and Togo": the middle ones are taken for appositions
    static void nameTakenForApposition(List<Token> tokens, int i) {
        Token name = tokens.get(i);
        boolean shape = name.isTag("NNP") && name.is("appos") && name.head() >= 0 && name.head() < i
                && tokens.get(name.head()).isTag("NNP");
        boolean listed = shape && tokens.stream().anyMatch(last -> last.head() == name.head() && last.is("conj")
                && last.index() > i && last.isTag("NNP") && (Trees.has(tokens, last.index(), "cc")
                        || tokens.get(last.index() - 1).is("cc")));
        if (listed) {
            tokens.set(i, name.hungOn(name.head(), "conj"));
        }
    }

    // "a group that is backed by Chad, Kenya and Mali, fell": the second name is hung on the group
    static void agentTakenForApposition(List<Token> tokens, int i) {
        Token name = tokens.get(i);
        boolean shape = name.isTag("NNP") && name.is("appos") && name.head() >= 0 && name.head() < i
                && tokens.stream().anyMatch(last -> last.head() == i && last.is("conj") && last.isTag("NNP"));
        int comma = shape ? Trees.leftmost(tokens, name) - 1 : -1;
        if (comma < 1 || !tokens.get(comma).form().equals(",")) {
            return;
        }
        Token agent = tokens.get(comma - 1);
        boolean within = agent.isTag("NNP") && agent.is("obl", "obl:agent") && agent.head() > name.head();
        if (within) {
            tokens.set(i, name.hungOn(agent.index(), "conj"));
            tokens.stream()
                    .filter(last -> last.head() == i && last.is("conj"))
                    .toList()
                    .forEach(last -> tokens.set(last.index(), last.hungOn(agent.index(), "conj")));
        }
    }

    // "maintain relations, often marked by distrust": the participle belongs to the noun before the comma
    static void participleBehindComma(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        boolean shape = participle.tag().equals("VBN") && participle.is("dep", "advcl", "parataxis")
                && participle.head() >= 0 && participle.head() < i
                && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "obj");
        int at = i - 1;
        while (shape && at > 0 && tokens.get(at).isTag("RB")) {
            at--;
        }
        if (!shape || at < 1 || !tokens.get(at).tag().equals(",")) {
            return;
        }
        Token noun = tokens.get(at - 1);
        while (noun.head() > participle.head() && noun.isKind("nmod", "conj", "compound")) {
            noun = tokens.get(noun.head());
        }
        if (noun.isTag("NN") && noun.head() == participle.head() && noun.is("obj", "obl", "nsubj", "xcomp")) {
            tokens.set(i, participle.hungOn(noun.index(), "acl"));
        }
    }

    private static boolean isListed(List<Token> tokens, int i) {
        return tokens.stream().anyMatch(child -> child.head() == i && child.is("conj") && child.isTag("NN"));
    }

    // "rejected that pressure": the determiner is taken for the object
    static void determinerTakenForObject(List<Token> tokens, int i) {
        Token that = tokens.get(i);
        boolean shape = i + 1 < tokens.size() && that.form().equals("that") && that.is("obj", "dep", "nsubj")
                && tokens.get(i + 1).head() == i && tokens.get(i + 1).isTag("NN") && that.head() >= 0;
        if (!shape) {
            return;
        }
        tokens.set(i + 1, tokens.get(i + 1).hungOn(that.head(), that.relation()));
        tokens.set(i, that.hungOn(i + 1, "det"));
    }

    // "has been funding, arming and directing the rebels": the second verb is taken for a clause of the first
    static void verbTakenForClause(List<Token> tokens, int i) {
        Token second = tokens.get(i);
        Token first = second.isVerb() && second.is("advcl", "xcomp", "ccomp", "acl", "dep", "parataxis") && second.head() >= 0 ? tokens.get(second.head()) : null;
        boolean shape = first != null && first.isVerb() && first.tag().equals(second.tag()) && first.index() < i
                && i > 1 && tokens.get(i - 1).tag().equals(",") && tokens.get(i - 2) == first
                && i + 2 < tokens.size() && tokens.get(i + 1).is("cc") && tokens.get(i + 2).tag().equals(first.tag())
                && tokens.get(i + 2).is("conj") && !Trees.has(tokens, i, "obj", "nsubj", "mark", "obl");
        if (shape) {
            tokens.set(i, second.hungOn(first.index(), "conj"));
        }
    }
}
