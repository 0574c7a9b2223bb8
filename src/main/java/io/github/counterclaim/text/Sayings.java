package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who says so behind a clause: "Chad supports Mali, Jane Roe, the minister, told reporters on Monday". */
final class Sayings {

    static final Set<String> SUBORDINATING = Set.of("after", "before", "while", "when", "as", "if", "although", "though", "because", "since",
            "until", "unless", "once", "whereas", "despite", "whether", "that");
    private static final Set<String> UNASIDE = Set.of("TO", "WDT", "WP", "WRB", ":", "``", "''", "CC");
    private static final Set<String> TIMES = Set.of("after", "before", "while", "as", "when");
    private static final Set<String> OWN = Set.of("adding", "saying", "citing", "quoting", "noting", "calling", "describing", "accusing", "blaming", "warning",
            "urging", "insisting", "stressing", "referring", "denying", "claiming", "speaking", "pointing", "arguing", "explaining", "stating", "vowing",
            "promising", "declining", "confirming", "echoing", "alluding", "asking", "condemning", "recalling", "suggesting", "demanding", "naming",
            "putting", "giving", "dismissing", "rejecting", "according", "including", "writing");

    private static final Set<String> CONTENT = Set.of("ccomp", "xcomp", "obj");
    // "Chad has bombed markets, the monitors have found"
    private static final Set<String> FOUND = Set.of("found", "concluded", "established", "reported", "said");
    private static final Set<String> OBJECTS = Set.of("DT", "NNS", "NNP", "CD", "PRP$");

    private Sayings() {}

    // behind a whole clause, or two: "Chad supports Mali, Jane Roe, the minister, told reporters on Monday"
    static @Nullable Insertion last(List<CoreLabel> tokens, NameSpotter words) {
        int end = tokens.size() - 1;
        while (end > 0 && Insertion.CLOSING.contains(tokens.get(end).tag())) {
            end--;
        }
        for (int verb = Insertion.SHORTEST_CLAUSE; verb <= end; verb++) {
            boolean found = verb == end && FOUND.contains(tokens.get(verb).word()) && Insertion.HAVING.contains(tokens.get(verb - 1).word());
            if (!found && !says(tokens, verb, words) || isInside(tokens, verb)) {
                continue;
            }
            int comma = speaker(tokens, found ? verb - 1 : verb);
            boolean colon = verb < end && tokens.get(verb + 1).word().equals(":");
            if (comma > 2 && !Insertion.isCleft(tokens, comma, verb + 2) && isWhole(tokens, comma) && (colon || isAside(tokens, verb + 1, end))) {
                // "Chad sent tanks, Jane Roe said: ten came in May": the clause goes on behind who says so
                return new Insertion(Insertion.Kind.SAYING, comma, colon ? verb + 1 : deedsOwn(tokens, verb + 1, end));
            }
        }
        return null;
    }

    /** Returns whether a word tells that somebody says so: "said", and "retorted" where no object stands behind it. */
    static boolean says(List<CoreLabel> tokens, int verb, NameSpotter words) {
        CoreLabel label = tokens.get(verb);
        if (Insertion.FINITE.contains(label.tag()) && Insertion.SAYING.contains(label.word())) {
            return true;
        }
        if (!label.tag().startsWith("VB") || !words.isSaying(label.lemma()) || verb + 1 >= tokens.size()) {
            return false;
        }
        // "signalled" is a participle to the tagger
        CoreLabel next = tokens.get(tokens.get(verb + 1).tag().equals("RP") && verb + 2 < tokens.size() ? verb + 2 : verb + 1);
        boolean ends = next.word().equals(",") || Insertion.CLOSING.contains(next.tag());
        return ends && (Insertion.FINITE.contains(label.tag()) || label.tag().equals("VBN"))
                || Insertion.FINITE.contains(label.tag()) && (next.tag().equals("IN") && !next.word().equals("that") || CalendarNames.DAYS.contains(next.word()));
    }

    /** Takes what stands behind a comma after a verb of saying for an addition, and not for what is said: ", an official said, a charge Mali denies". */
    static void loosen(List<CoreLabel> tokens, ArcParser.Tree tree, int verb) {
        for (int i = verb + 2; i < tree.heads().length; i++) {
            String label = tree.labels()[i];
            if (tree.heads()[i] == verb && label != null && CONTENT.contains(label) && isBehindComma(tokens, tree, verb, i)) {
                tree.labels()[i] = label.equals("obj") ? "dep" : "parataxis";
            }
        }
    }

    private static boolean isBehindComma(List<CoreLabel> tokens, ArcParser.Tree tree, int verb, int at) {
        int first = at;
        for (int i = verb + 1; i < at; i++) {
            int above = i;
            for (int step = 0; step < at && above > 0 && above != at; step++) {
                above = tree.heads()[above];
            }
            first = above == at && i < first ? i : first;
        }
        return tokens.get(first - 2).word().equals(",");
    }

    // "denied it: the army, he said, had sent nothing": the clause around it goes on with its verb
    private static boolean isInside(List<CoreLabel> tokens, int verb) {
        return verb + 2 < tokens.size() && tokens.get(verb + 1).word().equals(",") && Insertion.FINITE.contains(tokens.get(verb + 2).tag());
    }

    // "Chad bombed the port, officials said, killing ten": the deed goes on behind who says so
    private static int deedsOwn(List<CoreLabel> tokens, int from, int end) {
        int comma = from;
        while (comma < end && !tokens.get(comma).word().equals(",")) {
            comma++;
        }
        boolean goesOn = comma < end && tokens.get(comma + 1).tag().equals("VBG") && !OWN.contains(tokens.get(comma + 1).word())
                && tokens.subList(comma + 1, end + 1).stream().noneMatch(label -> Insertion.FINITE.contains(label.tag()));
        return goesOn ? comma : end + 1;
    }

    /** Returns the comma before a verb's subject and what is set beside it, or a number below 0. */
    private static int speaker(List<CoreLabel> tokens, int verb) {
        int comma = commaBefore(tokens, verb - 1);
        if (comma == verb - 1) {
            int inner = commaBefore(tokens, comma - 1);
            comma = inner < 0 ? -1 : commaBefore(tokens, inner - 1);
        }
        boolean named = comma > 0 && comma < verb - 1 && (Insertion.NAMING.contains(tokens.get(comma + 1).tag()) || tokens.get(comma + 1).tag().equals("PRP"))
                && (tokens.subList(comma, verb).stream().noneMatch(label -> label.tag().equals("CC")) || isPair(tokens, comma, verb));
        int last = tokens.get(verb - 1).word().equals(",") ? verb - 2 : verb - 1;
        return named && Insertion.SPEAKERS.contains(tokens.get(last).tag()) ? comma : -1;
    }

    // ", a war monitor and two aid workers said"
    private static boolean isPair(List<CoreLabel> tokens, int comma, int verb) {
        long joints = tokens.subList(comma, verb).stream().filter(label -> label.tag().equals("CC")).count();
        return joints == 1 && tokens.subList(comma + 1, verb).stream().noneMatch(label -> label.word().equals(","))
                && !tokens.get(comma + 1).tag().equals("CC") && !tokens.get(verb - 1).tag().equals("PRP");
    }

    private static int commaBefore(List<CoreLabel> tokens, int from) {
        for (int i = from; i > 0 && from - i <= Insertion.LONGEST_SUBJECT; i--) {
            if (tokens.get(i).word().equals(",")) {
                return i;
            }
            if (tokens.get(i).tag().startsWith("VB") && !isAdjective(tokens, i) || Insertion.UNSPOKEN.contains(tokens.get(i).tag()) || tokens.get(i).tag().equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    // "an elected official"
    private static boolean isAdjective(List<CoreLabel> tokens, int i) {
        return tokens.get(i).tag().equals("VBN") && tokens.get(i - 1).tag().equals("DT") && tokens.get(i + 1).tag().startsWith("NN");
    }

    /** Returns whether what stands before a comma is a clause of its own: not "After Chad attacked", "In Mali, which Chad attacked". */
    private static boolean isWhole(List<CoreLabel> tokens, int comma) {
        int from = 0;
        if (SUBORDINATING.contains(tokens.get(0).word().toLowerCase(Locale.ROOT))) {
            // "If Kenya attacks, Chad will defend it, Jane Roe said"
            from = mainClause(tokens, comma);
        }
        if (from < 0) {
            return false;
        }
        boolean subject = false;
        for (int i = from; i < comma; i++) {
            CoreLabel label = tokens.get(i);
            if (Insertion.FINITE.contains(label.tag()) || isTakenForParticiple(tokens, i)) {
                return subject && tokens.subList(0, comma).stream().noneMatch(mark -> mark.tag().equals("``") || mark.tag().equals("''"));
            }
            if (label.tag().startsWith("W") || label.word().equals("that")) {
                return false;
            }
            subject |= label.tag().startsWith("NN") || label.tag().startsWith("PRP") || label.tag().equals("DT");
        }
        return false;
    }

    // behind the one comma of a clause that stands first, or a number below 0
    private static int mainClause(List<CoreLabel> tokens, int end) {
        int comma = 0;
        while (comma < end && !tokens.get(comma).word().equals(",")) {
            comma++;
        }
        boolean two = comma < end && Insertion.hasFinite(tokens, 1, comma) && Insertion.hasFinite(tokens, comma + 1, end)
                && tokens.subList(comma + 1, end).stream().noneMatch(label -> label.word().equals(","));
        return two ? comma + 1 : -1;
    }

    // "the militants attacked a convoy": a past tense, whatever the tagger says
    private static boolean isTakenForParticiple(List<CoreLabel> tokens, int i) {
        return tokens.get(i).tag().equals("VBN") && i > 0 && tokens.get(i - 1).tag().startsWith("NN") && OBJECTS.contains(tokens.get(i + 1).tag());
    }

    /** Returns whether what stands behind a verb of saying, up to a comma, is nothing that is said. */
    static boolean isAside(List<CoreLabel> tokens, int from, int end) {
        for (int i = from; i <= end && !tokens.get(i).word().equals(","); i++) {
            String tag = tokens.get(i).tag();
            if (TIMES.contains(tokens.get(i).word())) {
                return true;
            }
            if (Insertion.FINITE.contains(tag) || UNASIDE.contains(tag) || tokens.get(i).word().equals("that")) {
                return false;
            }
        }
        return true;
    }
}
