package io.github.counterclaim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends what stands under a verb or adjective without a subject of its own, and clauses with "whether" and "as" that are torn apart. */
final class ComplementRepair {

    private ComplementRepair() {}

    // "is due to be delivered", "has yet to hand over": whoever is due is delivered
    static void infinitive(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token governor = (verb.tag().equals("VB") || verb.tag().equals("VBN")) && verb.is("ccomp") && verb.head() >= 0 && verb.head() < i ? tokens.get(verb.head()) : null;
        boolean yet = governor != null && governor.lemma().equals("have")
                && tokens.stream().anyMatch(child -> child.head() == i && child.lemma().equals("yet"));
        boolean due = governor != null && governor.isTag("JJ") && Trees.has(tokens, governor.index(), "cop");
        Token to = Trees.child(tokens, i, "mark");
        if ((yet || due) && to != null && to.tag().equals("TO") && !Trees.has(tokens, i, "nsubj", "nsubj:pass")
                && Trees.has(tokens, governor.index(), "nsubj") && !Trees.child(tokens, governor.index(), "nsubj").lemma().equals("it")) {
            tokens.set(i, verb.hungOn(governor.index(), "xcomp"));
        }
    }

    // "stopped just short of accusing it": the tagger takes it for an adjective
    static void shortOf(List<Token> tokens, int i) {
        Token near = tokens.get(i);
        if (near.is("advmod") && near.form().equals("short") && near.tag().equals("JJ") && tokens.get(i + 1).form().equals("of")) {
            tokens.set(i, near.tagged("RB"));
        }
    }

    // "a video purporting to show it": what purports is taken for who shows
    static void purporting(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token infinitive = i > 0 && gerund.tag().equals("VBG") && gerund.is("nsubj") && gerund.head() == i + 2 ? tokens.get(i + 2) : null;
        Token noun = infinitive == null ? null : tokens.get(i - 1);
        if (noun != null && infinitive.tag().equals("VB") && tokens.get(i + 1).tag().equals("TO") && infinitive.is("acl") && infinitive.head() == i - 1 && noun.isTag("NN")) {
            tokens.set(i, gerund.hungOn(i - 1, "acl"));
            tokens.set(i + 2, infinitive.hungOn(i, "xcomp"));
        }
    }

    // "An assessment seen by the agency concludes that": who has seen it is taken for who concludes
    static void seenBy(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        Token noun = i > 0 && participle.tag().equals("VBN") && !Trees.has(tokens, i, "aux", "aux:pass", "obj") ? Trees.child(tokens, i, "nsubj") : null;
        Token agent = noun == null || noun.index() != i - 1 || !tokens.get(i + 1).form().equals("by") ? null : Trees.child(tokens, i, "obl");
        Token verb = agent == null || agent.index() < i ? null : tokens.stream()
                .filter(token -> token.head() == agent.index() && token.index() > agent.index() && token.is("dep") && token.tag().matches("VB[DZP]"))
                .filter(token -> !Trees.has(tokens, token.index(), "nsubj", "nsubj:pass", "mark"))
                .findFirst()
                .orElse(null);
        if (verb == null) {
            return;
        }
        tokens.set(verb.index(), verb.hungOn(participle.head(), participle.relation()));
        tokens.set(noun.index(), noun.hungOn(verb.index(), "nsubj"));
        tokens.set(i, participle.hungOn(noun.index(), "acl"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() > verb.index()) {
                tokens.set(child.index(), child.hungOn(verb.index(), child.relation()));
            }
        }
    }

    // "fell short of condemning Chad for arming it": what Chad would be condemned for
    static void condemnedFor(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token mark = gerund.tag().equals("VBG") && gerund.is("advcl") && gerund.head() >= 0 ? Trees.child(tokens, i, "mark", "case") : null;
        Token near = mark == null || !mark.form().equals("for") ? null : tokens.stream()
                .filter(token -> token.tag().equals("RB") && token.head() == gerund.head() && token.index() > gerund.head() && token.index() < i)
                .findFirst()
                .orElse(null);
        Token blaming = near == null ? null : Trees.child(tokens, near.index(), "advcl");
        if (blaming != null && blaming.tag().equals("VBG") && blaming.index() < i && Trees.has(tokens, blaming.index(), "obj")) {
            tokens.set(i, gerund.hungOn(blaming.index(), "advcl"));
        }
    }

    // "Whether Chad attacked the port is disputed": what was attacked is taken for what is disputed
    static void whether(List<Token> tokens, int i) {
        Token deed = tokens.get(i);
        boolean opens = deed.isVerb() && deed.head() < 0 && tokens.get(0).form().equals("Whether") && tokens.get(0).head() == i
                && !Trees.has(tokens, i, "obj");
        Token verdict = !opens ? null : tokens.stream()
                .filter(token -> token.head() == i && token.index() > i && token.is("ccomp") && !Trees.has(tokens, token.index(), "mark"))
                .findFirst()
                .orElse(null);
        Token object = verdict == null ? null : Trees.child(tokens, verdict.index(), "nsubj", "nsubj:pass");
        if (object == null || object.index() < i || Trees.leftmost(tokens, object) != i + 1) {
            return;
        }
        tokens.set(verdict.index(), verdict.hungOn(-1, "root"));
        tokens.set(i, deed.hungOn(verdict.index(), "csubj"));
        tokens.set(object.index(), object.hungOn(i, "obj"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() > verdict.index()) {
                tokens.set(child.index(), child.hungOn(verdict.index(), child.relation()));
            }
        }
    }

    // "Chad, as a retired general put it, depends on Mali": who puts it is taken for what Chad is
    static void putByWhom(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token noun = verb.isVerb() && verb.is("acl") && verb.head() >= 0 && verb.head() < i ? tokens.get(verb.head()) : null;
        Token as = noun == null || !noun.is("obl", "nmod") ? null : Trees.child(tokens, noun.index(), "case");
        Token it = as == null ? null : Trees.child(tokens, i, "obj");
        int left = it == null ? 0 : Trees.leftmost(tokens, noun);
        boolean inserted = left > 0 && tokens.get(left - 1).tag().equals(",") && as.index() == left && as.form().equals("as")
                && it.lemma().equals("it") && it.index() == i + 1;
        if (inserted) {
            tokens.set(i, verb.hungOn(noun.head(), "advcl"));
            tokens.set(noun.index(), noun.hungOn(i, "nsubj"));
            tokens.set(as.index(), as.hungOn(i, "mark"));
        }
    }

    // "rejected as a fabrication a finding that": what it is rejected as is taken for what is rejected
    static void rejectedAs(List<Token> tokens, int i) {
        Token rejected = tokens.get(i);
        Token name = rejected.isTag("NN") && rejected.is("dep", "appos", "nmod") && rejected.head() >= 0 && rejected.head() < i && !Trees.has(tokens, i, "case")
                ? tokens.get(rejected.head()) : null;
        Token as = name == null || !name.is("obj", "obl") ? null : Trees.child(tokens, name.index(), "case");
        Token verb = as == null || name.head() < 0 ? null : tokens.get(name.head());
        if (verb != null && verb.isVerb() && as.form().equals("as") && Trees.has(tokens, i, "det") && Trees.has(tokens, i, "ccomp", "acl", "nmod", "acl:relcl")
                && !tokens.get(Trees.leftmost(tokens, rejected) - 1).tag().equals(",")) {
            tokens.set(i, rejected.hungOn(verb.index(), "obj"));
            tokens.set(name.index(), name.hungOn(verb.index(), "obl"));
        }
    }

    // "Had Chad not armed them, the war would have ended": a condition, and not what ended
    static void inverted(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token had = tokens.get(0);
        boolean shape = had.form().equals("Had") && had.head() == i && had.is("aux") && (verb.tag().equals("VBN") || verb.tag().equals("VBD")) && verb.is("ccomp", "dep")
                && verb.head() > i && Trees.has(tokens, i, "nsubj", "nsubj:pass");
        if (shape) {
            tokens.set(i, verb.hungOn(verb.head(), "advcl").tagged("VBN"));
        }
    }

    /** Returns the noun right before "to", or before "by" and whose it is: "the promise by Chad to"; or null. */
    static @Nullable Token promised(List<Token> tokens, int to) {
        Token before = to > 0 ? tokens.get(to - 1) : null;
        Token by = before == null || !before.is("nmod") || before.head() < 0 ? null : Trees.child(tokens, before.index(), "case");
        return by != null && by.form().equals("by") ? tokens.get(before.head()) : before;
    }
}
