package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands before a clause that the parser would take for the clause itself: who says so, named behind a verb of
 * saying ("Since the war began, said Jane Roe, a minister, Chad has sent aid"), and a participle that holds another
 * ("Hired by a firm registered in Chad, some 300 Kenyans fought").
 */
final class Openings {

    private static final Set<String> SUBJECTS = Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "NN", "NNS", "JJ", "CD", "EX");
    private static final Set<String> COUNTING = Set.of("between", "about", "around", "some", "at", "up", "more", "over", "nearly", "almost");
    private static final Set<String> JOINING = Set.of("RB", "POS", "IN", "CC", "TO", "RBR", "JJR", "RBS", "JJS");
    private static final Set<String> QUOTES = Set.of("``", "''");

    private static final int LONGEST_SPEAKER = 6;

    private Openings() {}

    /** Returns who speaks between an opening phrase or clause and the clause that it opens, or null. */
    static @Nullable Insertion speaker(List<CoreLabel> tokens) {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).word().equals(":") && tokens.get(i + 1).tag().equals("IN")) {
                // "Officials disagree: since May, they say, Chad has"
                return speaker(tokens, i + 1);
            }
        }
        return speaker(tokens, 0);
    }

    private static @Nullable Insertion speaker(List<CoreLabel> tokens, int from) {
        String first = tokens.get(from).tag();
        boolean subordinate = Sayings.SUBORDINATING.contains(tokens.get(from).word().toLowerCase(Locale.ROOT));
        if (!first.equals("IN") && !first.equals("RB") && !subordinate) {
            return null;
        }
        for (int i = from + 1; i + 4 < tokens.size(); i++) {
            CoreLabel label = tokens.get(i);
            if (QUOTES.contains(label.tag()) || label.tag().equals(":") || !subordinate && Insertion.FINITE.contains(label.tag())) {
                return null;
            }
            CoreLabel verb = tokens.get(i + 1);
            if (label.word().equals(",") && Insertion.SAYING.contains(verb.word()) && Insertion.FINITE.contains(verb.tag())) {
                int end = Insertion.NAMING.contains(tokens.get(i + 2).tag()) ? clause(tokens, i + 2) : -1;
                return end < 0 ? null : new Insertion(Insertion.Kind.INVERTED, i, end);
            }
            int comma = label.word().equals(",") && !Insertion.hasFinite(tokens, from, i) ? comment(tokens, i) : -1;
            if (comma > 0 && isClause(tokens, comma + 1)) {
                return new Insertion(Insertion.Kind.COMMENT, i, comma);
            }
        }
        return null;
    }

    // "since May, they say, Chad has": the comma behind who says so, or a number below 0
    private static int comment(List<CoreLabel> tokens, int from) {
        int verb = from + 1;
        while (verb + 1 < tokens.size() && verb - from < LONGEST_SPEAKER && (SUBJECTS.contains(tokens.get(verb).tag()) || tokens.get(verb).tag().equals("POS"))) {
            verb++;
        }
        boolean says = verb > from + 1 && Insertion.SAYING.contains(tokens.get(verb).word()) && Insertion.FINITE.contains(tokens.get(verb).tag());
        return says && tokens.get(verb + 1).word().equals(",") ? verb + 1 : -1;
    }

    /** Returns the comma that ends the speaker: the clause begins behind it; or a number below 0. */
    private static int clause(List<CoreLabel> tokens, int from) {
        for (int i = from; i + 2 < tokens.size(); i++) {
            CoreLabel label = tokens.get(i);
            if (Insertion.FINITE.contains(label.tag()) || QUOTES.contains(label.tag()) || label.tag().startsWith("W")) {
                return -1;
            }
            if (label.word().equals(",") && isClause(tokens, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    // "Chad has", "some 300 Kenyans fought": nothing but its subject stands before the verb
    private static boolean isClause(List<CoreLabel> tokens, int from) {
        int i = from;
        while (i + 1 < tokens.size() && (SUBJECTS.contains(tokens.get(i).tag()) || JOINING.contains(tokens.get(i).tag()))) {
            i++;
        }
        boolean subject = i > from && (SUBJECTS.contains(tokens.get(from).tag()) || COUNTING.contains(tokens.get(from).word()));
        return subject && (Insertion.FINITE.contains(tokens.get(i).tag()) || isPast(tokens, i));
    }

    // "some 300 Kenyans fought alongside": a clause has a verb
    private static boolean isPast(List<CoreLabel> tokens, int i) {
        boolean past = tokens.get(i).tag().equals("VBN") && tokens.get(i - 1).tag().startsWith("NN")
                && tokens.subList(i, tokens.size()).stream().noneMatch(label -> Insertion.FINITE.contains(label.tag()));
        if (past) {
            tokens.get(i).setTag("VBD");
        }
        return past;
    }

    /** Returns a participle that opens a sentence and holds another one, or stands before a count, with its comma; or null. */
    static @Nullable Insertion participle(List<CoreLabel> tokens) {
        if (!tokens.get(0).tag().equals("VBN") || !tokens.get(1).tag().equals("IN")) {
            return null;
        }
        boolean nested = false;
        for (int i = 2; i + 3 < tokens.size() && i <= Insertion.LONGEST_SUBJECT; i++) {
            CoreLabel label = tokens.get(i);
            if (label.word().equals(",")) {
                boolean counted = COUNTING.contains(tokens.get(i + 1).word());
                return (nested || counted) && isClause(tokens, i + 1) ? new Insertion(Insertion.Kind.OPENING, 0, i + 1) : null;
            }
            boolean reduced = (label.tag().equals("VBN") || label.tag().equals("VBD")) && tokens.get(i - 1).tag().startsWith("NN")
                    && tokens.get(i + 1).tag().equals("IN");
            if (reduced) {
                label.setTag("VBN");
                nested = true;
            } else if (Insertion.FINITE.contains(label.tag()) || QUOTES.contains(label.tag())) {
                return null;
            }
        }
        return null;
    }
}
