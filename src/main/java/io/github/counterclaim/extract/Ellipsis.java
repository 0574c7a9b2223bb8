package io.github.counterclaim.extract;

import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clauses that have nothing but an auxiliary and a subject: "and neither has Chad", "so did Chad", "Chad did too". */
final class Ellipsis {

    private static final Set<String> AUXILIARIES = Set.of("do", "have", "be");
    private static final Set<String> ALIKE = Set.of("so", "too", "as well", "likewise");
    private static final Set<String> NEITHER = Set.of("neither", "nor");

    private Ellipsis() {}

    /** Returns of whom such a clause says the same as the clause that it is joined to; null where it is another clause. */
    static @Nullable Token subject(Sentence s, Token auxiliary) {
        boolean bare = auxiliary.isTag("MD") || auxiliary.isVerb() && AUXILIARIES.contains(auxiliary.lemma());
        Token clause = s.head(auxiliary);
        if (!bare || clause == null || !clause.isVerb()) {
            return null;
        }
        List<Token> others = s.children(auxiliary).stream()
                .filter(child -> !child.is("punct", "cc") && !isOneOf(child, ALIKE) && !isOneOf(child, NEITHER))
                .toList();
        boolean alike = s.children(auxiliary).stream().anyMatch(child -> isOneOf(child, ALIKE));
        boolean neither = s.children(auxiliary).stream().anyMatch(child -> isOneOf(child, NEITHER));
        Token subject = others.size() == 1 && others.get(0).is("nsubj", "obj") && others.get(0).isTag("NN") ? others.get(0) : null;
        // "has not sent any, and neither has Chad": the first clause says for both whether it is so
        return subject != null && (alike ? !isNegative(s, clause) : neither && isNegative(s, clause)) ? subject : null;
    }

    private static boolean isNegative(Sentence s, Token verb) {
        return s.children(verb, "advmod", "neg").stream().anyMatch(word -> word.lemma().equals("not") || word.lemma().equals("never"));
    }

    private static boolean isOneOf(Token token, Set<String> words) {
        return words.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
