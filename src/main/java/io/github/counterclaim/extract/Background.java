package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Set;

/**
 * What an article tells by the way while it reports what somebody says: "Kenya said Chad, an ally of Mali, had attacked",
 * "accused Chad of aggression after its jets bombed the port". What stands in quotation marks is all the speaker's.
 */
final class Background {

    private static final Set<String> MEASURES = Set.of("CD", "DT", "JJ", "JJR", "RB", "RBR", "IN", "NNS", "NN");
    private static final int LONGEST_MEASURE = 5;

    private final Sentence s;
    private final Lexicon lexicon;
    private final Token word;

    Background(Sentence s, Lexicon lexicon, Token word) {
        this.s = s;
        this.lexicon = lexicon;
        this.word = word;
    }

    private boolean isTie() {
        Part part = word.isVerb() ? Part.VERB : word.isTag("NN") ? Part.NOUN : Part.ADJECTIVE;
        return lexicon.wordings(part, Phrases.lemma(word)).stream()
                .anyMatch(wording -> lexicon.isListed("background", wording.relation()));
    }

    private boolean isQuoted() {
        int open = 0;
        for (Token token : s.tokens()) {
            boolean opens = token.tag().equals("``");
            boolean closes = token.tag().equals("''");
            if (token.index() > word.index() && (opens || closes)) {
                // a quotation that began in an earlier sentence ends here
                return open > 0 || closes;
            }
            open += opens ? 1 : closes ? -1 : 0;
        }
        return open > 0;
    }

    // "said it sold drones to Chad, where they are flying now": the present behind the comma is the article's own
    boolean isAside(Token at) {
        return at.is("acl:relcl") && (isPresent(at) || isPresentPerfect(at)) && isBehindComma(at);
    }

    /** Returns whether whoever says what a head governs says nothing of what stands at one of its children. */
    boolean is(Token at, Token head) {
        boolean byTheWay = (isApposition(at) || isOfName(at, head)) && isTie() || isTime(at, head) || isAfterwards(at);
        return byTheWay && !isQuoted();
    }

    // "Chad, an ally of Mali,": not one of a list
    private boolean isApposition(Token at) {
        boolean described = s.children(at, "det", "nmod:poss").stream().anyMatch(child -> child.index() < at.index());
        return at.is("appos") && described && isBehindComma(at);
    }

    // "Chad, which armed them,"; "Chad, from which he wanted jets" goes on with what was said
    private boolean isOfName(Token at, Token head) {
        return at.is("acl:relcl") && head.isTag("NNP") && isBehindComma(at)
                && s.children(at, "nsubj", "nsubj:pass", "obj").stream().anyMatch(Clauses::isRelative);
    }

    // ", eight days after the two signed it"; "accused Chad of murder after its missile hit a boat"
    private boolean isTime(Token at, Token head) {
        if (!at.is("advcl", "parataxis", "dep") || !at.isVerb() || !lexicon.isListed("time-mark", s.preposition(at))) {
            return false;
        }
        boolean charged = head.isVerb() && s.child(at, "nsubj", "nsubj:pass") != null && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(head)) != null;
        Token first = s.subtree(at).get(0);
        return charged || isBehindComma(at) && (first.isTag("CD") || lexicon.isListed("time-unit", Phrases.lemma(first)));
    }

    // ", a day after Chad bombed the port": by the words, since "a day" may hang on the verb before
    private boolean isAfterwards(Token at) {
        Token mark = at.isVerb() ? s.child(at, "mark", "case") : null;
        boolean measured = mark != null && mark.form().equals("after") && mark.index() < at.index() && mark.index() > 2
                && lexicon.isListed("time-unit", Phrases.lemma(s.token(mark.index() - 1)));
        int first = measured ? mark.index() - 2 : 0;
        while (first > 0 && mark.index() - first <= LONGEST_MEASURE && MEASURES.contains(s.token(first).tag())) {
            first--;
        }
        return first > 1 && s.token(first).form().equals(",");
    }

    // ", the minister said hours after Chad bombed it": he does not say that it did
    static boolean isAtThatTime(Sentence s, Lexicon lexicon, Token word, Token saying) {
        List<Token> above = s.ancestors(word);
        return above.contains(saying) && s.children(saying, "advcl").stream()
                .anyMatch(clause -> (clause == word || above.contains(clause)) && lexicon.isListed("time-mark", s.preposition(clause))
                        // ", he said, while Mali": this he says, too
                        && !isBehindComma(s, clause));
    }

    private boolean isBehindComma(Token at) {
        return isBehindComma(s, at);
    }

    private static boolean isBehindComma(Sentence s, Token at) {
        int first = s.subtree(at).get(0).index();
        return first > 0 && s.token(first - 1).form().equals(",");
    }

    private boolean isPresentPerfect(Token verb) {
        return s.children(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("VBZ") || aux.tag().equals("VBP"));
    }

    /** Returns whether a verb, or its auxiliary, is in the present tense and tells nothing done. */
    boolean isPresent(Token verb) {
        List<Token> auxiliaries = s.children(verb, "aux", "aux:pass", "cop");
        boolean perfect = auxiliaries.stream().anyMatch(aux -> Phrases.lemma(aux).equals("have"));
        return !perfect
                && (verb.tag().equals("VBZ") || verb.tag().equals("VBP")
                        || auxiliaries.stream().anyMatch(aux -> aux.tag().equals("VBZ") || aux.tag().equals("VBP")));
    }
}
