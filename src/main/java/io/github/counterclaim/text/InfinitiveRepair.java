package io.github.counterclaim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends infinitives that are taken for the verb of their sentence. */
final class InfinitiveRepair {

    private InfinitiveRepair() {}

    // "Chad's decision to arm the rebels angered Mali": what angered is the decision
    static void ofSubject(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        boolean before = i + 2 < tokens.size() && noun.isTag("NN") && noun.is("nsubj") && noun.head() > i
                && tokens.get(i + 1).lemma().equals("to") && tokens.get(i + 1).head() == noun.head();
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

    // the first finite verb behind the infinitive, hung on it or on what it has, that has no subject but what it took
    private static @Nullable Token mainVerb(List<Token> tokens, Token infinitive) {
        for (Token token : tokens.subList(infinitive.index() + 1, tokens.size())) {
            if (token.tag().equals(",") || token.tag().equals("WDT") || token.tag().equals("WP") || token.tag().equals(":")) {
                return null;
            }
            if (token.tag().matches("VB[ZPD]|MD")) {
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
