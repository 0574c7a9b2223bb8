package io.github.counterclaim.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends infinitives that are taken for the verb of their sentence. */
final class InfinitiveRepair {

    private static final Set<String> AGREEING = Set.of("sign", "reach", "strike", "seal", "conclude", "ink", "clinch", "make", "have");

    private static final Set<String> CLAIMS = Set.of("claim", "assertion", "boast", "contention", "insistence", "pretence");

    private static final Set<String> PLANS = Set.of("proposal", "plan", "offer", "bid", "decision", "attempt", "demand", "request", "threat", "promise", "pledge", "scheme", "move");

    private InfinitiveRepair() {}

    // "accused Chad of failing to honour the truce and said": it fails to, whatever the parser hangs that on
    static void behindGerund(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token gerund = i > 2 && verb.tag().equals("VB") && verb.is("xcomp", "advcl", "acl") && tokens.get(i - 1).tag().equals("TO")
                ? tokens.get(i - 2) : verb;
        boolean shape = gerund != verb && gerund.tag().equals("VBG") && gerund.is("advcl", "obl", "acl", "nmod") && verb.head() < gerund.index()
                && gerund.head() < gerund.index() && tokens.get(i - 3).tag().equals("IN");
        if (shape) {
            tokens.set(i, verb.hungOn(gerund.index(), "xcomp"));
        }
    }

    // "had no choice but to bomb the town": it bombed it, and the choice is no object
    static void behindNoChoice(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = i > 4 && verb.tag().equals("VB") && tokens.get(i - 1).tag().equals("TO") && tokens.get(i - 2).lemma().equals("but")
                && tokens.get(i - 3).tag().equals("NN") && tokens.get(i - 4).lemma().equals("no");
        Token choice = shape ? tokens.get(i - 3) : null;
        Token having = choice == null || !choice.is("obj") ? null : tokens.get(choice.head());
        if (choice != null && having != null && having.lemma().equals("have")) {
            tokens.set(choice.index(), choice.hungOn(having.index(), "dep"));
            tokens.set(i - 2, tokens.get(i - 2).hungOn(i, "dep"));
            tokens.set(i, verb.hungOn(having.index(), "xcomp"));
        }
    }

    // "disputed Chad's claim to have shot down two jets": Chad claims so, and has
    static void ofClaim(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean perfect = i > 3 && verb.is("xcomp", "advcl", "ccomp") && tokens.get(i - 1).lemma().equals("have") && tokens.get(i - 2).tag().equals("TO");
        Token noun = perfect ? tokens.get(i - 3) : verb;
        if (noun != verb && noun.isTag("NN") && CLAIMS.contains(noun.lemma()) && noun.head() == verb.head() && Trees.has(tokens, noun.index(), "nmod:poss", "det")) {
            tokens.set(i, verb.hungOn(noun.index(), "acl"));
        }
    }

    // "rejected a Kenyan proposal to send troops": it is proposed to send them
    static void ofPlan(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean infinitive = i > 2 && verb.tag().equals("VB") && verb.is("xcomp", "advcl") && tokens.get(i - 1).tag().equals("TO");
        Token noun = infinitive ? tokens.get(i - 2) : verb;
        if (noun != verb && noun.is("obj") && PLANS.contains(noun.lemma()) && noun.head() == verb.head() && Trees.has(tokens, noun.index(), "amod", "compound")) {
            tokens.set(i, verb.hungOn(noun.index(), "acl"));
        }
    }

    // "Chad's decision to arm the rebels angered Mali": what angered is the decision
    static void ofSubject(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        Token to = noun.isTag("NN") && noun.is("nsubj") && noun.head() > i ? Trees.child(tokens, noun.head(), "mark") : null;
        // "the promise by Chad to send tanks", too
        boolean before = to != null && to.index() > i && to.lemma().equals("to") && ComplementRepair.promised(tokens, to.index()) == noun;
        Token infinitive = before ? tokens.get(noun.head()) : null;
        Token verb = infinitive == null || !infinitive.tag().equals("VB") ? null : mainVerb(tokens, infinitive);
        if (verb == null) {
            return;
        }
        Token taken = Trees.child(tokens, verb.index(), "nsubj");
        if (taken != null) {
            tokens.set(taken.index(), taken.hungOn(infinitive.index(), "obj"));
        }
        tokens.set(verb.index(), verb.hungOn(infinitive.head(), infinitive.relation()));
        tokens.set(infinitive.index(), infinitive.hungOn(i, "acl"));
        tokens.set(i, noun.hungOn(verb.index(), "nsubj"));
        for (Token child : List.copyOf(tokens)) {
            boolean later = child.head() == infinitive.index() && child.index() > verb.index();
            if (later || child.head() == infinitive.index() && child.is("punct") && child.index() < i) {
                tokens.set(child.index(), child.hungOn(verb.index(), child.relation()));
            }
        }
    }

    // "Chad's attempts to arm the rebels have failed": the infinitive is taken for what failed
    static void takenForSubject(List<Token> tokens, int i) {
        Token infinitive = tokens.get(i);
        Token noun = infinitive.tag().equals("VB") && infinitive.is("csubj") && infinitive.head() > i ? Trees.child(tokens, i, "nsubj") : null;
        boolean shape = noun != null && noun.isTag("NN") && noun.index() == i - 2 && tokens.get(i - 1).lemma().equals("to");
        if (shape) {
            tokens.set(noun.index(), noun.hungOn(infinitive.head(), Trees.has(tokens, infinitive.head(), "aux:pass") ? "nsubj:pass" : "nsubj"));
            tokens.set(i, infinitive.hungOn(noun.index(), "acl"));
        }
    }

    // "is backing rebels to topple it": whom it backs is taken for the subject of what they are to do
    static void ofHelped(List<Token> tokens, int i) {
        Token infinitive = tokens.get(i);
        Token verb = infinitive.tag().equals("VB") && infinitive.is("ccomp") && infinitive.head() >= 0 && i > 2 ? tokens.get(infinitive.head()) : null;
        Token to = verb == null ? null : tokens.get(i - 1);
        Token noun = to == null ? null : tokens.get(i - 2);
        if (noun != null && to.tag().equals("TO") && to.head() == i && to.is("dep") && verb.isVerb() && verb.index() == i - 3
                && noun.tag().equals("NNS") && noun.is("nsubj") && noun.head() == i) {
            tokens.set(noun.index(), noun.hungOn(verb.index(), "obj"));
            tokens.set(i, infinitive.hungOn(verb.index(), "advcl"));
            tokens.set(to.index(), to.hungOn(i, "mark"));
        }
    }

    // "foiled an attempt by Chad to bomb the port": what was attempted, not what was foiled for
    static void ofDeedBy(List<Token> tokens, int i) {
        Token infinitive = tokens.get(i);
        Token verb = infinitive.tag().equals("VB") && infinitive.is("xcomp", "advcl") && infinitive.head() >= 0 ? tokens.get(infinitive.head()) : null;
        Token doer = i > 2 && verb != null && tokens.get(i - 1).lemma().equals("to") && tokens.get(i - 1).head() == i ? tokens.get(i - 2) : null;
        Token noun = doer == null || !doer.is("nmod") || doer.head() < 0 ? null : tokens.get(doer.head());
        Token by = noun == null ? null : Trees.child(tokens, doer.index(), "case");
        if (by != null && by.form().equals("by") && noun.tag().equals("NN") && noun.head() == verb.index() && noun.is("obj", "nsubj:pass")) {
            tokens.set(i, infinitive.hungOn(noun.index(), "acl"));
        }
    }

    // "signed a deal to sell Chad jets": what was agreed, not what it was signed for
    static void ofDeal(List<Token> tokens, int i) {
        Token infinitive = tokens.get(i);
        Token verb = i > 2 && infinitive.tag().equals("VB") && infinitive.is("xcomp", "advcl") && infinitive.head() >= 0 ? tokens.get(infinitive.head()) : null;
        Token noun = verb == null || !tokens.get(i - 1).lemma().equals("to") ? null : tokens.get(i - 2);
        if (noun != null && AGREEING.contains(verb.lemma()) && noun.tag().equals("NN") && noun.head() == verb.index() && noun.is("obj", "nsubj:pass")) {
            tokens.set(i, infinitive.hungOn(noun.index(), "acl"));
        }
    }

    // the first finite verb behind the infinitive, hung on it or on what it has, that has no subject but what it took
    private static @Nullable Token mainVerb(List<Token> tokens, Token infinitive) {
        for (Token token : tokens.subList(infinitive.index() + 1, tokens.size())) {
            if (token.tag().equals(",") || token.tag().equals("WDT") || token.tag().equals("WP") || token.tag().equals(":")) {
                return null;
            }
            // "Chad's plan to send troops failed": without it the sentence has no verb
            boolean only = infinitive.head() < 0 && token.tag().equals("VBN") && token.is("acl")
                    && tokens.stream().noneMatch(other -> other.tag().matches("VB[ZPD]|MD"))
                    && !Trees.has(tokens, token.index(), "aux", "obj")
                    && (token.index() + 1 >= tokens.size() || !tokens.get(token.index() + 1).form().equals("by"));
            if (only || token.tag().matches("VB[ZPD]|MD")) {
                boolean under = token.is("acl", "ccomp", "dep", "parataxis", "acl:relcl", "advcl", "advmod") && Trees.isUnder(tokens, token, infinitive)
                        && !Trees.has(tokens, token.index(), "nsubj:pass", "mark", "aux:pass");
                Token subject = Trees.child(tokens, token.index(), "nsubj");
                boolean free = subject == null || subject.index() < token.index() && !Trees.has(tokens, infinitive.index(), "obj");
                return under && free && token.isVerb() ? token : null;
            }
        }
        return null;
    }
}
