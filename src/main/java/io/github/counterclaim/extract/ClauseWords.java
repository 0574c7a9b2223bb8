package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in a clause under a word, in its own words: "urged Chad to show restraint". */
final class ClauseWords {

    private static final int LONGEST = 8;
    private static final String MARKED = "clause-";
    private static final Set<String> POSITIONS = Set.of("clause", "infinitive", "gerund");

    private ClauseWords() {}

    /** Returns whether a position is that of a clause: any, an infinitive, a gerund, or one behind a preposition. */
    static boolean isPosition(String position) {
        return POSITIONS.contains(position) || position.startsWith(MARKED);
    }

    /** Returns the first clause at a position of a word as a topic; empty where there is none. */
    static List<Match.Participant> at(Sentence s, Token word, String position) {
        String mark = mark(position);
        for (Token child : s.children(word, "xcomp", "ccomp", "advcl", "acl")) {
            // "rejected the charge, blaming the rebels": nobody rejects what stands behind a comma
            boolean apart = position.equals("gerund") && child.index() != word.index() + 1;
            if (apart || mark != null && !s.preposition(child).equals(mark)) {
                continue;
            }
            List<Token> tokens = whole(s.subtree(child).stream()
                    .filter(token -> token.index() >= child.index() && token.index() < child.index() + LONGEST)
                    .toList());
            String text = s.textOf(tokens.get(0), tokens.get(tokens.size() - 1));
            return List.of(new Match.Participant(Thing.of(ThingKind.TOPIC, text), child));
        }
        return List.of();
    }

    // "let it build a base on": where the count ends, no word that leads on to the next
    private static List<Token> whole(List<Token> tokens) {
        int end = tokens.size();
        while (end > 1 && tokens.get(end - 1).is("case", "det", "cc", "mark", "punct", "nmod:poss", "amod") && tokens.get(end - 1).head() != tokens.get(end - 1).index() - 1) {
            end--;
        }
        return tokens.subList(0, end);
    }

    // null for any
    private static @Nullable String mark(String position) {
        return switch (position) {
            case "clause" -> null;
            case "infinitive" -> "to";
            case "gerund" -> "";
            default -> position.substring(MARKED.length());
        };
    }
}
