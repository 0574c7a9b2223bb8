package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of saying that part what belongs together: who says what a relative clause tells ("the rebels, which Mali says
 * Chad arms"), and the second deed of a subject that says something ("condemned the raid and said Mali would").
 *
 * @param kind which of the two
 * @param from the place of its first token
 * @param to the place behind its last token
 */
record Nested(Kind kind, int from, int to) {

    enum Kind {
        /** Who says what the relative clause around it tells. */
        SPEAKER,
        /** "and said Mali would": all that stands behind the first deed. */
        SECOND_DEED,
        /** ", saying Mali would": all that stands behind the deed that this is said of. */
        ADDED
    }

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP");
    private static final Set<String> NO_RELATIVE = Set.of("what", "whatever", "whoever");
    private static final Set<String> ENDS = Set.of(",", ".", ":", ";", "``", "''");
    private static final Set<String> SPEAKING = Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "PRP", "POS", "CD");
    private static final Set<String> LAST = Set.of("NN", "NNS", "NNP", "NNPS", "PRP");
    private static final Set<String> TOLD = Set.of("NN", "NNS", "NNP", "NNPS", "DT", "PRP", "PRP$", "JJ", "CD", "RB", "VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOUNS = Set.of("NN", "NNS");
    private static final Set<String> SAID = Set.of("report", "reports", "claim", "claims", "charge", "charges", "accusation", "accusations",
            "allegation", "allegations", "fact", "evidence", "statement", "news", "rumours", "rumors", "suggestion", "suggestions", "day", "time", "grounds");
    private static final Set<String> JOINING = Set.of("of", "in", "for");
    private static final Set<String> ADDRESSING = Set.of("told", "tells");
    private static final Set<String> ADDING = Set.of("saying", "adding", "claiming", "arguing", "insisting", "alleging", "noting", "stressing", "warning", "stating", "declaring");
    private static final Set<String> APART = Set.of("WDT", "WP", "WRB", "``", "''", ":", "EX");
    private static final int LONGEST_SPEAKER = 7;
    private static final int SHORTEST = 3;

    /** Returns who says what a relative clause tells, or null. */
    static @Nullable Nested speaker(List<CoreLabel> tokens) {
        for (int i = 1; i + SHORTEST < tokens.size(); i++) {
            int verb = isRelative(tokens, i) ? saying(tokens, i + 1) : -1;
            if (verb > i + 1 && tells(tokens, verb + 1)) {
                tokens.get(i).setTag("WDT");
                return new Nested(Kind.SPEAKER, i + 1, verb + 1);
            }
        }
        return null;
    }

    // "shells that", but not "the claim that"
    private static boolean isRelative(List<CoreLabel> tokens, int i) {
        CoreLabel label = tokens.get(i);
        boolean that = label.tag().equals("IN") && label.word().equals("that") && NOUNS.contains(tokens.get(i - 1).tag())
                && !SAID.contains(tokens.get(i - 1).word());
        return that || RELATIVE.contains(label.tag()) && !NO_RELATIVE.contains(label.word().toLowerCase(Locale.ROOT));
    }

    private static int saying(List<CoreLabel> tokens, int from) {
        int i = from;
        while (i + 1 < tokens.size() && i - from <= LONGEST_SPEAKER
                && (SPEAKING.contains(tokens.get(i).tag()) || i > from && JOINING.contains(tokens.get(i).word()))) {
            i++;
        }
        CoreLabel verb = tokens.get(i);
        boolean says = i > from && Insertion.SAYING.contains(verb.word()) && FINITE.contains(verb.tag()) && !ADDRESSING.contains(verb.word());
        return says && LAST.contains(tokens.get(i - 1).tag()) ? i : -1;
    }

    // a clause, and not only what is said of the noun: "which Mali claims"
    private static boolean tells(List<CoreLabel> tokens, int from) {
        if (from + 1 >= tokens.size() || !TOLD.contains(tokens.get(from).tag())) {
            return false;
        }
        for (int i = from; i < tokens.size() && !ENDS.contains(tokens.get(i).tag()); i++) {
            CoreLabel label = tokens.get(i);
            if (label.tag().equals("VBN") && i > from && LAST.contains(tokens.get(i - 1).tag())) {
                // "which Mali says Chad supplied"
                label.setTag("VBD");
            }
            if (FINITE.contains(label.tag())) {
                return true;
            }
        }
        return false;
    }

    /** Returns what somebody says while he does what the sentence begins with, or null. */
    static @Nullable Nested added(List<CoreLabel> tokens) {
        boolean finite = false;
        for (int i = 0; i + SHORTEST < tokens.size(); i++) {
            CoreLabel label = tokens.get(i);
            if (label.tag().equals("``") || label.tag().equals("''")) {
                return null;
            }
            if (finite && label.word().equals(",") && ADDING.contains(tokens.get(i + 1).word()) && tokens.get(i + 1).tag().equals("VBG")) {
                int told = tokens.get(i + 2).word().equals("that") ? i + 3 : i + 2;
                return tells(tokens, told) ? new Nested(Kind.ADDED, i, tokens.size()) : null;
            }
            finite |= FINITE.contains(label.tag());
        }
        return null;
    }

    /** Returns what a subject says besides the one deed that the sentence begins with, or null. */
    static @Nullable Nested secondDeed(List<CoreLabel> tokens) {
        int finite = 0;
        for (int i = 0; i + SHORTEST < tokens.size(); i++) {
            CoreLabel label = tokens.get(i);
            if (APART.contains(label.tag()) || label.word().equals("that") || finite > 1
                    || Sayings.SUBORDINATING.contains(label.word().toLowerCase(Locale.ROOT)) && label.tag().equals("IN") && finite == 0) {
                return null;
            }
            if (finite == 1 && label.word().equals("and") && i > 2) {
                int verb = tokens.get(i + 1).tag().equals("RB") ? i + 2 : i + 1;
                CoreLabel saying = tokens.get(verb);
                boolean says = Insertion.SAYING.contains(saying.word()) && FINITE.contains(saying.tag());
                if (says && tells(tokens, ADDRESSING.contains(saying.word()) ? verb + 2 : verb + 1)) {
                    return new Nested(Kind.SECOND_DEED, i, tokens.size());
                }
            }
            finite += FINITE.contains(label.tag()) && !(i > 0 && FINITE.contains(tokens.get(i - 1).tag())) ? 1 : 0;
        }
        return null;
    }
}
