package io.github.counterclaim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends clauses without a subject that open a sentence: "Having sent troops, Kenya wants", "Backed by Chad, Niger took". */
final class OpeningRepair {

    private OpeningRepair() {}

    // "Backed by Chadian jets, Nigerien forces took the town": the participle is taken for an adverb
    static void participleTakenForAdverb(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        // "Accused by Mali of shelling it, Chad"
        boolean shape = i == 0 && participle.tag().equals("VBN") && participle.head() > i
                && (participle.is("advmod") || participle.is("dep") && tokens.get(1).form().equals("by"))
                && tokens.get(participle.head()).isVerb();
        if (shape) {
            tokens.set(i, participle.hungOn(participle.head(), "advcl"));
        }
    }

    // "Having sent 400 soldiers to Mali, Kenya now wants": the opening is taken for the sentence
    static void perfectTakenForMain(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = verb.tag().equals("VBN") && verb.head() < 0 && !Trees.has(tokens, i, "nsubj", "nsubj:pass")
                && tokens.get(0).form().equals("Having") && tokens.get(0).head() == i;
        Token main = !shape ? null : tokens.stream()
                .filter(token -> token.head() == i && token.index() > i && token.isVerb() && token.is("parataxis", "dep", "ccomp", "conj"))
                .filter(token -> subjectBehindComma(tokens, token) != null)
                .findFirst()
                .orElse(null);
        if (main == null) {
            return;
        }
        Token subject = java.util.Objects.requireNonNull(subjectBehindComma(tokens, main));
        int from = Trees.leftmost(tokens, subject) - 1;
        tokens.set(main.index(), main.hungOn(-1, "root"));
        tokens.set(i, verb.hungOn(main.index(), "advcl"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() >= from) {
                tokens.set(child.index(), child.hungOn(main.index(), child.relation()));
            }
        }
    }

    // "Hired by a firm in Mali, between 300 and 400 Kenyans fought alongside": the sentence has no other verb
    static void subjectTakenForMain(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token noun = verb.tag().equals("VBD") && verb.is("acl") && verb.head() == i - 1 ? tokens.get(i - 1) : null;
        boolean shape = noun != null && noun.head() < 0 && noun.isTag("NN") && tokens.get(0).tag().equals("VBN") && tokens.get(0).head() == noun.index();
        if (!shape) {
            return;
        }
        tokens.set(i, verb.hungOn(-1, "root"));
        tokens.set(noun.index(), noun.hungOn(i, "nsubj"));
        tokens.set(0, tokens.get(0).hungOn(i, "advcl"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == noun.index() && (child.index() > i || child.is("punct"))) {
                tokens.set(child.index(), child.hungOn(i, child.relation()));
            }
        }
    }

    private static @Nullable Token subjectBehindComma(List<Token> tokens, Token verb) {
        Token subject = Trees.child(tokens, verb.index(), "nsubj", "nsubj:pass");
        int left = subject == null ? 0 : Trees.leftmost(tokens, subject);
        return left > 0 && tokens.get(left - 1).tag().equals(",") ? subject : null;
    }

    // "Before sending troops to Mali, Kenya had trained": what is sent is taken for who trained
    static void objectTakenForSubject(List<Token> tokens, int i) {
        Token gerund = tokens.get(i);
        Token object = i == 1 && gerund.tag().equals("VBG") && gerund.is("amod", "compound") && gerund.head() > i ? tokens.get(gerund.head()) : null;
        Token verb = object == null || object.head() < 0 || !object.is("nsubj", "nsubj:pass") ? null : tokens.get(object.head());
        Token mark = tokens.get(0);
        if (verb == null || !verb.isVerb() || !mark.tag().equals("IN") || verb.index() < object.index()) {
            return;
        }
        Token subject = tokens.subList(object.index(), verb.index()).stream()
                .filter(token -> token.tag().equals(","))
                .reduce((one, other) -> other)
                .map(comma -> behind(tokens, comma, verb))
                .orElse(null);
        if (subject == null) {
            return;
        }
        tokens.set(subject.index(), subject.hungOn(verb.index(), object.relation()));
        tokens.set(i, gerund.hungOn(verb.index(), "advcl"));
        tokens.set(object.index(), object.hungOn(i, "obj"));
        tokens.set(0, mark.hungOn(i, "mark"));
    }

    // the noun phrase between a comma and a verb
    private static @Nullable Token behind(List<Token> tokens, Token comma, Token verb) {
        return tokens.subList(comma.index() + 1, verb.index()).stream()
                .filter(token -> token.isNominal() && token.head() <= comma.index())
                .filter(token -> Trees.leftmost(tokens, token) == comma.index() + 1
                        || Trees.leftmost(tokens, token) == comma.index())
                .findFirst()
                .orElse(null);
    }

    // "Since the outbreak of the war, Kenya has sent": the time is taken for another subject
    static void timeTakenForSubject(List<Token> tokens, int i) {
        Token mark = tokens.get(0);
        Token noun = tokens.get(i);
        boolean shape = mark.tag().equals("IN") && mark.is("mark") && noun.isTag("NN") && noun.is("nsubj", "dep") && noun.head() == mark.head()
                && noun.head() > i && tokens.get(noun.head()).isVerb() && tokens.subList(0, i).stream().noneMatch(token -> token.isTag("VB"));
        int comma = Trees.rightmost(tokens, noun) + 1;
        boolean second = shape && tokens.get(comma).tag().equals(",") && tokens.stream().anyMatch(subject -> subject.index() > comma
                && subject.head() == noun.head() && subject.is("nsubj", "nsubj:pass"));
        if (second) {
            tokens.set(i, noun.hungOn(noun.head(), "obl"));
            tokens.set(0, mark.hungOn(i, "case"));
        }
    }
}
