package io.github.counterclaim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends verbs that an aside parts from their auxiliary or from their subject: "has, accordingly, violated". */
final class AuxiliaryRepair {

    private static final int LONGEST = 8;

    private AuxiliaryRepair() {}

    // "Chad, Niger and Mali have all sent drones": the participle is taken for a part of what was sent
    static void beforeAll(List<Token> tokens, int i) {
        Token have = tokens.get(i);
        boolean shape = i > 0 && i + 3 < tokens.size() && have.lemma().equals("have") && have.isVerb()
                && tokens.get(i + 1).form().matches("all|both|each") && tokens.get(i + 2).tag().equals("VBN") && tokens.get(i + 2).is("amod");
        Token verb = shape ? tokens.get(i + 2) : null;
        Token object = verb == null || verb.head() < i ? null : tokens.get(verb.head());
        if (object == null || object.head() != i || !object.is("obj")) {
            return;
        }
        Token names = have.head() >= 0 && have.is("dep", "acl", "acl:relcl", "parataxis") ? tokens.get(have.head()) : null;
        boolean hung = names != null && names.isTag("NN") && names.index() < i && !Trees.has(tokens, i, "nsubj");
        tokens.set(verb.index(), hung ? verb.hungOn(names.head(), names.relation()) : verb.hungOn(have.head(), have.relation()));
        if (hung) {
            tokens.set(names.index(), names.hungOn(verb.index(), "nsubj"));
        }
        tokens.set(i, have.hungOn(verb.index(), "aux"));
        tokens.set(i + 1, tokens.get(i + 1).hungOn(verb.index(), "advmod"));
        for (Token child : List.copyOf(tokens)) {
            boolean behind = child.head() == object.index() && child.is("nmod") && child.index() > object.index();
            if (child.head() == i && child != verb) {
                tokens.set(child.index(), child.hungOn(verb.index(), child.relation()));
            } else if (behind && !"of".equals(tokens.get(Trees.leftmost(tokens, child)).form())) {
                tokens.set(child.index(), child.hungOn(verb.index(), "obl"));
            }
        }
    }

    // "Chad and Mali are both using drones": the participle is taken for a part of what they would be
    static void beforeBoth(List<Token> tokens, int i) {
        Token be = tokens.get(i);
        boolean shape = i > 0 && i + 3 < tokens.size() && be.is("cop") && tokens.get(i + 1).form().matches("all|both|each")
                && tokens.get(i + 2).tag().equals("VBG") && tokens.get(i + 2).is("amod");
        Token verb = shape ? tokens.get(i + 2) : null;
        Token noun = verb == null || verb.head() != be.head() ? null : tokens.get(verb.head());
        if (noun == null || !noun.tag().endsWith("S") && !Trees.has(tokens, noun.index(), "det")) {
            return;
        }
        tokens.set(verb.index(), verb.hungOn(noun.head(), noun.relation()));
        tokens.set(i, be.hungOn(verb.index(), "aux"));
        for (Token child : List.copyOf(tokens)) {
            boolean before = child.head() == noun.index() && child.index() < verb.index();
            boolean behind = child.head() == noun.index() && child.index() > noun.index() && child.is("nmod", "advcl", "parataxis", "punct")
                    && !"of".equals(tokens.get(Trees.leftmost(tokens, child)).form());
            if (before) {
                tokens.set(child.index(), child.hungOn(verb.index(), child.relation()));
            } else if (behind) {
                tokens.set(child.index(), child.hungOn(verb.index(), child.is("nmod") ? "obl" : child.relation()));
            }
        }
        tokens.set(i + 1, tokens.get(i + 1).hungOn(verb.index(), "advmod"));
        tokens.set(noun.index(), tokens.get(noun.index()).hungOn(verb.index(), "obj"));
    }

    // "was, an official confirms, signed by both": the auxiliary is taken for the verb
    static void beforeAside(List<Token> tokens, int i) {
        Token auxiliary = tokens.get(i);
        boolean shape = i > 0 && i + 3 < tokens.size() && tokens.get(i + 1).tag().equals(",")
                && (auxiliary.lemma().equals("have") || auxiliary.lemma().equals("be") || auxiliary.tag().equals("MD"))
                && (auxiliary.isVerb() || auxiliary.tag().equals("MD")) && !auxiliary.is("aux", "aux:pass", "cop");
        Token verb = shape ? behindAside(tokens, i) : null;
        if (verb == null || tokens.stream().anyMatch(child -> child.head() == verb.index() && child.is("aux", "nsubj") && child.index() < verb.index())) {
            return;
        }
        Token noun = subjectBefore(tokens, auxiliary);
        if (noun == null) {
            return;
        }
        boolean passive = auxiliary.lemma().equals("be") && verb.tag().equals("VBN");
        int head = auxiliary.head() == verb.index() ? verb.head() : auxiliary.head();
        tokens.set(verb.index(), verb.hungOn(head, auxiliary.is("dep") ? "conj" : auxiliary.relation()));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() != verb.index()) {
                tokens.set(child.index(), child.hungOn(verb.index(), child.relation()));
            } else if (child.head() == verb.index() && child.index() > verb.index() && child.is("nsubj") && !passive) {
                tokens.set(child.index(), child.hungOn(verb.index(), "obj"));
            }
        }
        tokens.set(i, auxiliary.hungOn(verb.index(), passive ? "aux:pass" : "aux"));
        tokens.set(noun.index(), tokens.get(noun.index()).hungOn(verb.index(), passive ? "nsubj:pass" : "nsubj"));
        for (int k = i + 2; k < verb.index(); k++) {
            Token comment = tokens.get(k);
            if (comment.isVerb() && Trees.has(tokens, k, "nsubj")) {
                tokens.set(k, comment.hungOn(verb.index(), "parataxis"));
            }
        }
    }

    private static @Nullable Token behindAside(List<Token> tokens, int i) {
        int at = i + 2;
        while (at < tokens.size() && at - i <= LONGEST && !tokens.get(at).tag().equals(",")) {
            at++;
        }
        at++;
        while (at < tokens.size() && tokens.get(at).isTag("RB")) {
            at++;
        }
        if (at >= tokens.size() || !tokens.get(i + 1).tag().equals(",")) {
            return null;
        }
        Token verb = tokens.get(at);
        Token auxiliary = tokens.get(i);
        boolean form = auxiliary.tag().equals("MD") ? verb.tag().equals("VB")
                : verb.tag().equals("VBN") || verb.tag().equals("VBD") || auxiliary.lemma().equals("be") && verb.tag().equals("VBG");
        return form ? verb : null;
    }

    // the subject of the auxiliary, or the noun right before it that is joined to a noun of the clause before
    private static @Nullable Token subjectBefore(List<Token> tokens, Token auxiliary) {
        Token own = Trees.child(tokens, auxiliary.index(), "nsubj");
        own = own == null ? Trees.child(tokens, auxiliary.index(), "nsubj:pass") : own;
        if (own != null) {
            return own;
        }
        Token noun = tokens.get(auxiliary.index() - 1);
        return noun.isTag("NN") && noun.is("conj") && Trees.has(tokens, noun.index(), "cc") ? noun : null;
    }

    // "Jane Roe, who advises him, is being supplied": the verb of the sentence is taken for a part of the relative clause
    static void verbBehindRelative(List<Token> tokens, int i) {
        Token first = tokens.get(i);
        if (i < 3 || !tokens.get(i - 1).tag().equals(",")) {
            return;
        }
        boolean auxiliary = first.is("aux", "aux:pass", "cop") && first.head() > i;
        Token verb = auxiliary ? tokens.get(first.head()) : first;
        boolean finite = auxiliary ? !first.tag().equals("VBG") : first.tag().equals("VBZ") || first.tag().equals("VBP") || first.tag().equals("VBD");
        if (!finite || !verb.is("dep", "parataxis", "conj", "ccomp") || verb.head() < 0 || verb.head() >= i
                || Trees.has(tokens, verb.index(), "nsubj", "nsubj:pass", "mark", "cc")) {
            return;
        }
        Token noun = nounAbove(tokens, tokens.get(verb.head()));
        if (noun == null || noun.head() >= 0 || !noun.isTag("NN") || Trees.has(tokens, noun.index(), "nsubj", "cop")) {
            return;
        }
        int from = verb.head();
        tokens.set(verb.index(), verb.hungOn(-1, "root"));
        tokens.set(noun.index(), noun.hungOn(verb.index(), Trees.has(tokens, verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
        for (Token later : List.copyOf(tokens)) {
            if (later.head() == from && later.is("conj") && later.isVerb() && later.index() > verb.index()) {
                tokens.set(later.index(), later.hungOn(verb.index(), "conj"));
            }
        }
    }

    /** Returns the root noun over a verb within a relative clause, or null. */
    private static @Nullable Token nounAbove(List<Token> tokens, Token inner) {
        boolean relative = false;
        Token at = inner;
        while (at.head() >= 0) {
            relative |= at.is("acl:relcl");
            at = tokens.get(at.head());
        }
        return relative && at.index() < inner.index() ? at : null;
    }
}
