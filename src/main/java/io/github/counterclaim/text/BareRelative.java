package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is told, without a comma, of who says something: "officials who were not authorised to speak said Chad had". */
final class BareRelative {

    private static final Set<String> PRONOUNS = Set.of("who", "that");
    private static final Set<String> OPENING = Set.of("VBD", "VBP", "VBZ", "MD", "RB");
    private static final Set<String> BREAKS = Set.of(",", ":", "``", "''", "-LRB-");
    private static final int LONGEST = 20;

    private BareRelative() {}

    /** Returns the clause between the noun and its verb of saying, or null. */
    static @Nullable Insertion find(List<CoreLabel> tokens, NameSpotter words) {
        int pronoun = pronoun(tokens);
        if (pronoun < 0 || Sayings.says(tokens, pronoun + 1, words)) {
            return null;
        }
        boolean finite = false;
        for (int i = pronoun + 1; i + 2 < tokens.size() && i - pronoun <= LONGEST; i++) {
            CoreLabel label = tokens.get(i);
            if (BREAKS.contains(label.tag())) {
                return null;
            }
            boolean verb = Insertion.FINITE.contains(label.tag()) || label.tag().equals("VBN") || label.tag().equals("VB");
            if (finite && i > pronoun + 2 && verb && Insertion.SAYING.contains(label.word()) && !tokens.get(i - 1).tag().equals("TO")
                    && Insertion.hasFinite(tokens, i + 1, tokens.size())) {
                label.setTag(label.word().endsWith("s") ? "VBZ" : label.word().equals("say") || label.word().equals("tell") ? "VBP" : "VBD");
                return new Insertion(Insertion.Kind.RELATIVE, pronoun, i);
            }
            if (finite && Insertion.FINITE.contains(label.tag())) {
                return null;
            }
            finite |= Insertion.FINITE.contains(label.tag());
        }
        return null;
    }

    // the first noun's, before any verb
    private static int pronoun(List<CoreLabel> tokens) {
        for (int i = 1; i + 4 < tokens.size() && i <= Insertion.LONGEST_SUBJECT; i++) {
            String tag = tokens.get(i).tag();
            if (PRONOUNS.contains(tokens.get(i).word()) && !tag.equals("IN")) {
                return tokens.get(i - 1).tag().startsWith("NN") && OPENING.contains(tokens.get(i + 1).tag()) ? i : -1;
            }
            if (tag.startsWith("VB") || tag.equals("MD") || BREAKS.contains(tag)) {
                return -1;
            }
        }
        return -1;
    }
}
