package io.github.counterclaim.text;

import java.util.List;
import java.util.Set;

/** Mends relative clauses whose pronoun stands under another word: "some of whom". */
final class RelativeRepair {

    private static final Set<String> PARTS = Set.of("DT", "CD", "JJ", "JJS", "NN", "RB");

    private RelativeRepair() {}

    // "fighters in the north, some of whom have worked with Chad": they have
    static void partOfThem(List<Token> tokens, int i) {
        Token part = tokens.get(i);
        boolean shape = i > 1 && i + 2 < tokens.size() && part.is("nsubj", "nsubj:pass") && part.head() > i
                && PARTS.contains(part.tag()) && tokens.get(i - 1).form().equals(",")
                && tokens.get(i + 1).form().equals("of") && tokens.get(i + 2).form().matches("whom|which")
                && tokens.get(part.head()).is("parataxis", "ccomp", "dep", "acl:relcl", "appos", "conj");
        if (!shape) {
            return;
        }
        Token verb = tokens.get(part.head());
        Token host = host(tokens, i - 2, tokens.get(i + 2).form().equals("whom"));
        if (host.isTag("NNP") && !host.tag().endsWith("S") && tokens.get(i + 2).form().equals("which")) {
            // "fired rockets at Kenya, one of which hit": of the rockets
            Token over = host.head() < 0 ? host : tokens.get(host.head());
            host = tokens.stream()
                    .filter(other -> other.head() == over.index() && other.is("obj", "nsubj:pass") && other.tag().equals("NNS") && other.index() < i)
                    .findFirst()
                    .orElse(host);
        }
        if (host.isTag("NN") && !Trees.isUnder(tokens, host, verb)) {
            tokens.set(verb.index(), verb.hungOn(host.index(), "acl:relcl"));
            tokens.set(i, part.tagged("WDT"));
        }
    }

    // "hit what the army said was a drone factory": the factory is hit, as in "hit what it called a factory"
    static void whatIsSaid(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        Token be = noun.isTag("NN") && noun.head() >= 0 && noun.head() < i ? Trees.child(tokens, i, "cop") : null;
        Token said = be == null || be.index() == 0 ? noun : tokens.get(be.index() - 1);
        Token what = said == noun || !said.isVerb() ? null : Trees.child(tokens, said.index(), "obj");
        boolean shape = what != null && what.form().equals("what") && what.index() > 0 && what.index() < said.index()
                && (said.head() == i || said.head() == noun.head() || noun.head() == said.index()) && Trees.has(tokens, said.index(), "nsubj");
        Token over = shape && noun.head() == said.index() ? said : noun;
        Token verb = shape && over.head() >= 0 ? tokens.get(over.head()) : noun;
        Token before = shape ? tokens.get(what.index() - 1) : noun;
        if (!shape || !verb.isVerb() || verb.index() >= what.index()) {
            return;
        }
        boolean direct = before.index() == verb.index() || before.is("compound:prt");
        boolean under = before.tag().equals("IN") && (before.head() == said.index() || before.head() == verb.index() || before.head() == i);
        if (direct || under) {
            tokens.set(i, noun.hungOn(verb.index(), direct ? "obj" : "obl"));
            tokens.set(said.index(), said.hungOn(i, "acl:relcl"));
            tokens.set(what.index(), what.hungOn(said.index(), "obj"));
            tokens.set(be.index(), be.hungOn(said.index(), "dep"));
            if (under) {
                tokens.set(before.index(), before.hungOn(i, "case"));
            }
        }
    }

    // the plural that ends before the comma, or that what ends there belongs to
    private static Token host(List<Token> tokens, int end, boolean people) {
        Token last = tokens.get(end);
        Token noun = last;
        for (Token above = last; above.head() >= 0 && above.head() < above.index(); ) {
            above = tokens.get(above.head());
            if (!above.isTag("NN")) {
                break;
            }
            boolean plural = above.tag().endsWith("S") && !noun.tag().endsWith("S");
            if (plural || people && noun.isTag("NNP") && !above.isTag("NNP")) {
                noun = above;
            }
        }
        return noun;
    }

    // "the drones Kenya uses come from Chad": a clause without "that", whose verb is taken for that of the sentence
    static void bareBeforeVerb(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean finite = i > 1 && i + 1 < tokens.size() && verb.tag().matches("VB[ZPD]");
        Token name = finite ? tokens.get(i - 1) : verb;
        Token noun = name.is("appos") && name.isTag("NNP") && name.head() >= 0 ? tokens.get(name.head()) : null;
        boolean shape = noun != null && noun.isTag("NN") && noun.head() == i && noun.is("nsubj")
                && Trees.leftmost(tokens, name) == noun.index() + 1;
        Token next = shape ? tokens.get(i + 1) : verb;
        Token main = next.isVerb() && next.head() == i ? next : next.head() > i && tokens.get(next.head()).head() == i ? tokens.get(next.head()) : null;
        if (!shape || main == null || !next.isVerb() && !next.tag().equals("MD") || !main.is("dep", "ccomp", "xcomp", "parataxis", "advcl", "conj")) {
            return;
        }
        tokens.set(main.index(), main.hungOn(verb.head(), verb.relation()).tagged(main == next && main.tag().equals("VBN") ? "VBP" : main.tag()));
        tokens.set(i, verb.hungOn(noun.index(), "acl:relcl"));
        tokens.set(noun.index(), noun.hungOn(main.index(), "nsubj"));
        tokens.set(name.index(), name.hungOn(i, "nsubj"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() > main.index()) {
                tokens.set(child.index(), child.hungOn(main.index(), child.relation()));
            }
        }
    }

    // "delivered the jets Kenya had ordered": a clause without "that", taken for a sentence of its own
    static void bareBehindObject(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean deed = verb.tag().matches("VB[DNPZ]") && verb.is("parataxis", "dep", "ccomp", "advcl") && verb.head() >= 0 && verb.head() < i
                && tokens.get(verb.head()).isVerb() && !Trees.has(tokens, i, "obj", "mark", "nsubj:pass", "xcomp", "ccomp", "cop");
        Token name = deed ? Trees.child(tokens, i, "nsubj") : null;
        int first = name == null || name.index() > i ? -1 : Trees.leftmost(tokens, name);
        Token noun = first > 0 ? tokens.get(first - 1) : null;
        boolean shape = noun != null && noun.isTag("NN") && !noun.isTag("NNP") && noun.is("obj") && noun.head() == verb.head()
                && (name.isTag("NNP") || name.isTag("PRP")) && Trees.has(tokens, noun.index(), "det", "nummod");
        if (shape) {
            tokens.set(i, verb.hungOn(noun.index(), "acl:relcl"));
        }
    }

    // "Chad, which he said still had jets": what has them is Chad, and he says so
    static void throughSaying(List<Token> tokens, int i) {
        Token saying = tokens.get(i);
        Token which = i < 2 ? saying : tokens.get(i - 2);
        boolean shape = i + 1 < tokens.size() && saying.tag().matches("VB[DZP]") && which.isTag("WDT") && which.is("obj") && which.head() == i
                && tokens.get(i - 1).is("nsubj") && tokens.get(i - 1).head() == i && saying.is("acl:relcl", "dep", "parataxis");
        Token verb = !shape ? null : tokens.stream()
                .filter(token -> token.head() == i && token.index() > i && token.is("dep", "ccomp", "xcomp", "advcl") && token.tag().matches("VB[DZPN]")
                        && !Trees.has(tokens, token.index(), "nsubj", "nsubj:pass", "mark"))
                .findFirst()
                .orElse(null);
        if (verb == null) {
            return;
        }
        boolean passive = Trees.has(tokens, verb.index(), "aux:pass");
        boolean bare = verb.tag().equals("VBN") && !passive && !Trees.has(tokens, verb.index(), "aux");
        tokens.set(verb.index(), verb.hungOn(i, "ccomp").tagged(bare ? "VBD" : verb.tag()));
        tokens.set(which.index(), which.hungOn(verb.index(), passive ? "nsubj:pass" : "nsubj"));
    }

    // "paid by Chad, whose drones have bombed Goma": taken for a sentence beside it
    static void whoseBehindComma(List<Token> tokens, int i) {
        Token whose = tokens.get(i);
        Token noun = whose.tag().equals("WP$") && whose.is("nmod:poss") && whose.head() > i ? tokens.get(whose.head()) : null;
        Token verb = noun == null || !noun.is("nsubj", "nsubj:pass") || noun.head() < 0 ? null : tokens.get(noun.head());
        Token before = i < 2 || !tokens.get(i - 1).tag().equals(",") ? null : tokens.get(i - 2);
        boolean shape = verb != null && verb.isVerb() && verb.is("parataxis", "dep", "ccomp") && verb.head() >= 0 && verb.head() < i
                && before != null && before.isTag("NN");
        if (shape) {
            tokens.set(verb.index(), verb.hungOn(before.index(), "acl:relcl"));
        }
    }
}
