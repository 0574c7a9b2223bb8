package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;

/** What a predicate is said of: the noun that an adjective describes, before it or through a verb. */
final class Predicates {

    private final Lexicon lexicon;
    private final Subjects subjects;
    private final Clauses clauses;

    Predicates(Lexicon lexicon, Subjects subjects, Clauses clauses) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.clauses = clauses;
    }

    // "the drones have proven to be a reliable weapon": reliable are the drones
    private static boolean isIndefinitePredicate(Sentence s, Token noun) {
        Token determiner = s.child(noun, "det", "nmod:poss");
        return s.child(noun, "cop") != null
                && (determiner == null || determiner.form().equalsIgnoreCase("a") || determiner.form().equalsIgnoreCase("an"));
    }

    private List<Token> predicated(Sentence s, Token noun) {
        List<Token> own = s.children(noun, "nsubj");
        Token head = s.head(noun);
        if (!own.isEmpty()) {
            return own.stream().map(token -> Clauses.antecedent(s, token, noun)).toList();
        }
        // "called the militia a threat": the militia is
        boolean named = noun.is("xcomp") && head != null && lexicon.isListed("naming", Phrases.lemma(head)) && s.child(head, "obj") != null;
        return named ? clauses.objects(s, head) : noun.is("xcomp") && head != null && head.isVerb() ? clauses.surfaceSubjects(s, head) : List.of();
    }

    /** Returns the noun that an adjective describes, before it or through a copula. */
    List<Token> described(Sentence s, Token adjective) {
        Token head = s.head(adjective);
        if (adjective.is("amod") && head != null) {
            List<Token> subjects = isIndefinitePredicate(s, head) ? predicated(s, head) : List.of();
            return subjects.isEmpty() ? List.of(head) : subjects;
        }
        List<Token> own = s.children(adjective, "nsubj", "nsubj:pass");
        if (!own.isEmpty()) {
            return own.stream().map(token -> Clauses.antecedent(s, token, adjective)).toList();
        }
        if (adjective.is("conj") && head != null) {
            return described(s, head);
        }
        // "was left damaged"
        if (adjective.is("obj") && head != null && Clauses.isPassive(s, head)) {
            return clauses.surfaceSubjects(s, head);
        }
        if (adjective.is("xcomp", "advcl") && head != null && head.isVerb()) {
            return subjects.isObjectControl(head) ? clauses.objects(s, head) : clauses.surfaceSubjects(s, head);
        }
        return adjective.is("acl", "acl:relcl") && head != null ? List.of(head) : List.of();
    }
}
