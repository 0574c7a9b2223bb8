package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what the article itself adds to what somebody said. */
final class Asides {

    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years", "day", "week", "month", "year", "hour");
    private static final Set<String> MEASURES = Set.of("CD", "DT", "JJ", "JJR", "RB", "RBR", "IN", "NNS", "NN");
    private static final int LONGEST_MEASURE = 5;

    private final Sentence s;

    Asides(Sentence s) {
        this.s = s;
    }

    // "said it sold drones to Chad, where they are flying now": the present behind the comma is the article's own
    boolean isRelative(Token at) {
        if (!at.is("acl:relcl") || !isPresent(at) && !isPresentPerfect(at)) {
            return false;
        }
        int first = s.subtree(at).get(0).index();
        return first > 0 && s.token(first - 1).form().equals(",");
    }

    // "said it had shot down a drone, a day after Chad bombed the port": when it was said, the article tells
    boolean isAfterwards(Token at) {
        Token mark = at.isVerb() ? s.child(at, "mark", "case") : null;
        if (mark == null || !mark.form().equals("after") || mark.index() > at.index() || !isUnit(mark.index() - 1)) {
            return false;
        }
        int first = mark.index() - 2;
        while (first > 0 && mark.index() - first <= LONGEST_MEASURE && MEASURES.contains(s.token(first).tag())) {
            first--;
        }
        return first > 1 && s.token(first).form().equals(",") && !isQuoted(mark);
    }

    // ", the minister said hours after Chad bombed it": he does not say that it did
    static boolean isAtThatTime(Sentence s, Lexicon lexicon, Token word, Token saying) {
        List<Token> above = s.ancestors(word);
        return above.contains(saying) && s.children(saying, "advcl").stream()
                .anyMatch(clause -> (clause == word || above.contains(clause)) && lexicon.isListed("time-mark", s.preposition(clause))
                        // ", he said, while Mali": this he says, too
                        && !s.token(s.subtree(clause).get(0).index() - 1).form().equals(","));
    }

    // "ordered a strike on the port that killed ten": so it was made
    static boolean isDone(Sentence s, Lexicon lexicon, Token deed) {
        return deed.is("obj") && deed.isTag("NN") && s.tokens().stream().anyMatch(verb -> verb.tag().equals("VBD") && verb.index() > deed.index()
                && (s.ancestors(verb).contains(deed) || verb.head() == deed.head()) && lexicon.isListed("harming", Phrases.lemma(verb))
                && (verb.is("acl:relcl") || s.children(verb, "nsubj").stream().anyMatch(which -> which.tag().equals("WDT"))));
    }

    /** Returns the verb by which somebody opens what makes something, or null. */
    static @Nullable Token opening(Sentence s, Lexicon lexicon, Token plant) {
        Token verb = plant.is("obj") ? s.head(plant) : null;
        return verb != null && verb.isVerb() && lexicon.isListed("running", Phrases.lemma(verb)) ? verb : null;
    }

    private boolean isUnit(int index) {
        return index > 1 && UNITS.contains(s.token(index).form());
    }

    private boolean isQuoted(Token mark) {
        return s.tokens().stream().anyMatch(token -> token.index() > mark.index() && token.tag().equals("''"));
    }

    boolean isPresent(Token verb) {
        List<Token> auxiliaries = s.children(verb, "aux", "aux:pass", "cop");
        boolean perfect = auxiliaries.stream().anyMatch(aux -> Phrases.lemma(aux).equals("have"));
        return !perfect
                && (verb.tag().equals("VBZ") || verb.tag().equals("VBP")
                        || auxiliaries.stream().anyMatch(aux -> aux.tag().equals("VBZ") || aux.tag().equals("VBP")));
    }

    private boolean isPresentPerfect(Token verb) {
        return s.children(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("VBZ") || aux.tag().equals("VBP"));
    }
}
