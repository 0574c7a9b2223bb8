package io.github.counterclaim.text;

import java.util.List;

/** Mends clauses of saying: speakers taken for objects or appositions, contents taken for adverbial clauses. */
final class SpeechRepair {

    private SpeechRepair() {}

    // "Kenya sent troops to Haiti, President Roe told reporters": taken for an apposition of the last noun
    static void speakerTakenForApposition(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = verb.isTag("VB") && verb.is("dep", "parataxis", "ccomp", "acl", "conj", "acl:relcl")
                && verb.head() >= 0 && verb.head() < i && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "mark");
        if (!shape) {
            return;
        }
        int at = i - 1;
        while (at > 0 && (tokens.get(at).isTag("RB") || tokens.get(at).is("aux"))) {
            at--;
        }
        // the speaker may have a place or an office behind it; its head is the nearest apposition
        Token noun = tokens.get(at);
        while (noun.is("nmod") && noun.head() >= 0 && noun.head() < noun.index() && tokens.get(noun.head()).isTag("NN")) {
            noun = tokens.get(noun.head());
        }
        at = noun.index();
        if (!noun.isTag("NN") || !noun.is("appos") || Trees.leftmost(tokens, noun) < 1
                || !tokens.get(Trees.leftmost(tokens, noun) - 1).tag().equals(",")) {
            return;
        }
        Token root = tokens.get(verb.head());
        while (root.head() >= 0 && !root.isVerb()) {
            root = tokens.get(root.head());
        }
        tokens.set(at, noun.hungOn(i, "nsubj"));
        tokens.set(i, verb.hungOn(root.index(), "parataxis"));
    }

    // "acknowledged that it sent arms, but insisted that": the second verb of saying is taken for part of what is said
    static void secondSaying(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isTag("VB") || !verb.is("conj") || verb.head() < 0 || !Trees.has(tokens, i, "ccomp")
                || Trees.has(tokens, i, "nsubj", "nsubj:pass", "mark")) {
            return;
        }
        Token content = tokens.get(verb.head());
        Token saying = content.head() < 0 ? null : tokens.get(content.head());
        if (saying != null && content.is("ccomp") && saying.isVerb() && saying.tag().equals(verb.tag())) {
            tokens.set(i, verb.hungOn(saying.index(), "conj"));
        }
    }

    // "They were delivered, said an official": the speaker is taken for an object
    static void invertedComment(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = i > 0 && verb.isTag("VB") && !verb.tag().equals("VBG") && verb.is("dep", "parataxis", "conj")
                && verb.head() >= 0 && verb.head() < i
                && tokens.get(i - 1).is("punct") && !Trees.has(tokens, i, "nsubj", "ccomp", "xcomp", "mark");
        if (!shape) {
            return;
        }
        for (Token object : List.copyOf(tokens)) {
            if (object.head() == i && object.is("obj") && object.index() > i && object.index() - i < 8) {
                tokens.set(object.index(), object.hungOn(i, "nsubj"));
                tokens.set(i, verb.hungOn(verb.head(), "parataxis"));
            }
        }
    }

    // "Iran will take delivery, the paper said": what is said is taken for an adverbial clause
    static void contentBeforeSpeaker(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isTag("VB") || !verb.is("advcl", "dep", "parataxis") || verb.head() <= i) {
            return;
        }
        Token head = tokens.get(verb.head());
        boolean finite = Trees.has(tokens, i, "nsubj", "nsubj:pass");
        boolean marked = Trees.has(tokens, i, "mark") || tokens.stream()
                .anyMatch(child -> child.head() == i && child.isTag("W") && child.is("advmod"));
        boolean takesContent = head.isVerb() && Trees.has(tokens, head.index(), "nsubj")
                && !Trees.has(tokens, head.index(), "ccomp", "xcomp", "obj");
        // or a quotation ends right before it: "... troops," said Jane Roe, who leads
        boolean quoted = tokens.get(head.index() - 1).tag().equals("''");
        boolean atEnd = tokens.size() - head.index() < 10;
        if (finite && !marked && takesContent && (atEnd || quoted)) {
            tokens.set(i, verb.hungOn(head.index(), "ccomp"));
        }
    }

    // "acknowledged for the first time that his country had": the clause hangs on the time
    static void contentBehindTime(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isVerb() || !verb.is("dep") || verb.head() < 0 || verb.head() > i) {
            return;
        }
        Token noun = tokens.get(verb.head());
        boolean that = tokens.stream().anyMatch(child ->
                child.head() == i && child.form().equals("that") && child.is("mark", "advmod"));
        Token governor = noun.head() < 0 ? null : tokens.get(noun.head());
        if (that && noun.isTag("NN") && noun.isKind("obl", "nmod") && governor != null && governor.isVerb()
                && !Trees.has(tokens, governor.index(), "ccomp")) {
            tokens.set(i, verb.hungOn(governor.index(), "ccomp"));
        }
    }
}
