package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands before or in the middle of a clause, and keeps a parser that goes word by word from seeing the clause's
 * subject: "Hours after the truce the Malian army shelled", "Chad, which borders Mali, has attacked".
 *
 * @param kind what it is
 * @param from the place of its first token
 * @param to the place behind its last token
 */
record Insertion(Kind kind, int from, int to) {

    enum Kind {
        /** Where and when a report was filed, up to its colon or dash; or who is addressed: "Mr. President,". */
        DATELINE,
        /** When or where something happens, told first, with no comma behind it. */
        OPENING,
        /** What another says, conceded first: "While Kenya says Chad sold drones, Chad denies it". */
        CONCESSION,
        /** A relative clause with both its commas. */
        RELATIVE,
        /** Who says so, between subject and verb: "Chad, Jane Roe said, has". */
        COMMENT,
        /** Who says so, behind a clause: "Chad sent troops, and it armed them, Jane Roe told reporters on Monday". */
        SAYING,
        /** A sentence of its own behind a semicolon. */
        SECOND,
        /** Who says so, behind the verb of saying: "Chad sent troops, said Jane Roe". */
        INVERTED,
        /** A quotation that a sentence begins with: "Chad sent troops," the minister said. */
        QUOTED,
        /** Whose words a quotation is: "Chad sent troops," according to Jane Roe. */
        ACCORDING,
        /** Whom a report cites, told last: "Chad did, the paper said, citing officials". */
        CITING
    }

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> PRONOUNS = Set.of("which", "who", "whose", "whom");
    private static final Set<String> SUBJECTS = Set.of("DT", "PRP$");
    private static final Set<String> PERSONS = Set.of("he", "she", "it", "they", "we", "i");
    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years");
    private static final Set<String> PARTS = Set.of(";", ":", "--", "``");
    private static final Set<String> DASHES = Set.of(":", "-", "--", "\u2013", "\u2014");
    private static final Set<String> UNDIVIDED = Set.of(",", ":", "``", "''", "CC", "WDT", "WP", "WRB", "MD");
    private static final Set<String> CLOSING = Set.of(".", "''");
    static final Set<String> SAYING = Set.of(
            "said", "says", "say", "added", "adds", "wrote", "writes", "argued", "argues", "claimed", "claims", "noted", "notes",
            "insisted", "insists", "warned", "warns", "explained", "believes", "stated", "alleged", "alleges", "told", "tells", "announced", "reported", "reports", "tweeted", "posted",
            "confirmed", "confirms", "acknowledged", "admitted", "concluded", "estimated", "estimates", "declared", "stressed", "recalled",
            "contended", "contends", "maintained", "maintains", "observed", "complained", "cautioned", "suggested", "suggests", "replied");
    private static final int LONGEST_SPEAKER = 8;
    private static final Set<String> SPEAKERS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP");
    private static final Set<String> CLAUSE_STARTS = Set.of("PRP", "PRP$", "DT", "EX", "NNP", "NNPS");
    private static final Set<String> CONCEDING = Set.of("While", "Although", "Though", "Whereas");
    private static final Set<String> SUBJECT_TAGS = Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "JJ");
    private static final Set<String> NAMING = Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "CD");
    private static final Set<String> UNSPOKEN = Set.of(",", "''");
    private static final int SHORTEST_CLAUSE = 4;
    static final Set<String> SUBORDINATING = Set.of("after", "before", "while", "when", "as", "if", "although", "though", "because", "since",
            "until", "unless", "once", "whereas", "despite", "whether", "that");
    private static final Set<String> UNASIDE = Set.of("TO", "WDT", "WP", "WRB", ":", "``", "''", "CC");
    private static final Set<String> VOCATIVES = Set.of("Mr.", "Mister", "Madam", "Madame");
    private static final Set<String> BREAKS = Set.of(",", "?", "!");
    private static final Set<String> CITES = Set.of("citing", "quoting");
    private static final int LONGEST_SUBJECT = 12;
    private static final int LONGEST = 30;

    /** Returns the first insertion of a sentence, or null. */
    static @Nullable Insertion first(List<CoreLabel> tokens) {
        Insertion second = second(tokens);
        second = second == null ? quoted(tokens) : second;
        if (second != null) {
            return second;
        }
        Insertion dateline = dateline(tokens);
        Insertion opening = dateline == null ? opening(tokens) : dateline;
        if (opening != null) {
            return opening;
        }
        Insertion conceded = concession(tokens);
        if (conceded != null) {
            return conceded;
        }
        Insertion end = citing(tokens);
        end = end == null ? saying(tokens) : end;
        end = end == null ? speakerLast(tokens) : end;
        if (end != null) {
            return end;
        }
        int start = 0;
        for (int i = 0; i + 3 < tokens.size(); i++) {
            CoreLabel label = tokens.get(i);
            if (label.word().equals("that") && label.tag().equals("IN") || PARTS.contains(label.word())) {
                start = i + 1;
            }
            boolean opens = label.word().equals(",") && i > start && i - start <= LONGEST_SUBJECT && tokens.get(i - 1).tag().startsWith("NN")
                    && PRONOUNS.contains(tokens.get(i + 1).word()) && !hasVerb(tokens, start, i);
            Insertion found = opens ? relative(tokens, i) : null;
            boolean stops = label.word().equals(",") && i > start && i - start <= LONGEST_SUBJECT && tokens.get(i - 1).tag().startsWith("NN")
                    && !hasVerb(tokens, start, i);
            Insertion comment = found == null && stops ? comment(tokens, i) : null;
            if (found != null || comment != null) {
                return found == null ? comment : found;
            }
        }
        return null;
    }

    // "NAIROBI (Reuters): Chad has", "Daily News, LIMA, Sept. 3, 2025: On Tuesday"
    private static @Nullable Insertion dateline(List<CoreLabel> tokens) {
        if (VOCATIVES.contains(tokens.get(0).word()) && tokens.size() > 5 && tokens.get(2).word().equals(",") && hasFinite(tokens, 3, tokens.size())) {
            return new Insertion(Kind.DATELINE, 0, 3);
        }
        for (int i = 1; i + 4 < tokens.size() && i <= LONGEST_SUBJECT; i++) {
            CoreLabel label = tokens.get(i);
            if (label.tag().startsWith("VB") || label.tag().equals("MD")) {
                return null;
            }
            if (DASHES.contains(label.word()) && label.endPosition() < tokens.get(i + 1).beginPosition()) {
                List<CoreLabel> before = tokens.subList(0, i);
                boolean filed = before.stream().anyMatch(word -> word.tag().equals("-LRB-") || word.word().matches("(19|20)[0-9]{2}|\\p{Lu}{4,}"))
                        && before.stream().allMatch(word -> !word.tag().matches("DT|PRP[$]?|CC|TO|RB"));
                return filed && hasFinite(tokens, i + 1, tokens.size()) ? new Insertion(Kind.DATELINE, 0, i + 1) : null;
            }
        }
        return null;
    }

    // where a noun meets an article or a "he", a phrase ends
    private static @Nullable Insertion opening(List<CoreLabel> tokens) {
        CoreLabel first = tokens.get(0);
        boolean time = UNITS.contains(first.word().toLowerCase(Locale.ROOT)) && tokens.size() > 1 && (tokens.get(1).word().equals("after") || tokens.get(1).word().equals("before"));
        if (!first.tag().equals("IN") && !time) {
            return null;
        }
        for (int i = 2; i + 2 < tokens.size() && i <= LONGEST_SUBJECT; i++) {
            CoreLabel label = tokens.get(i);
            CoreLabel before = tokens.get(i - 1);
            if (before.tag().startsWith("VB") || UNDIVIDED.contains(before.tag())) {
                return null;
            }
            boolean ends = before.tag().startsWith("NN") || before.tag().equals("CD");
            boolean begins = SUBJECTS.contains(label.tag()) || label.tag().equals("PRP") && PERSONS.contains(label.word());
            boolean people = label.tag().equals("JJ") && Character.isUpperCase(label.word().charAt(0)) && (before.tag().equals("NN") || before.tag().equals("NNS") || before.tag().equals("CD"));
            if (ends && (begins || people)) {
                return hasFinite(tokens, i, tokens.size()) ? new Insertion(Kind.OPENING, 0, i) : null;
            }
        }
        return null;
    }

    private static @Nullable Insertion concession(List<CoreLabel> tokens) {
        int verb = 2;
        while (verb + 4 < tokens.size() && verb <= LONGEST_SPEAKER && !SAYING.contains(tokens.get(verb).word())) {
            verb++;
        }
        if (!CONCEDING.contains(tokens.get(0).word()) || verb + 4 >= tokens.size() || !SAYING.contains(tokens.get(verb).word())
                || tokens.subList(0, verb).stream().anyMatch(label -> label.word().equals(",") || label.tag().startsWith("VB"))) {
            return null;
        }
        for (int i = verb + 3; i + 2 < tokens.size() && i <= LONGEST; i++) {
            boolean divides = tokens.get(i).word().equals(",") && hasFinite(tokens, verb + 1, i) && SUBJECT_TAGS.contains(tokens.get(i + 1).tag());
            for (int k = i + 1; divides && k < tokens.size() && !tokens.get(k).word().equals(",") && !tokens.get(k).tag().equals("CC"); k++) {
                if (FINITE.contains(tokens.get(k).tag())) {
                    return k > i + 1 ? new Insertion(Kind.CONCESSION, 0, i + 1) : null;
                }
            }
        }
        return null;
    }

    private static @Nullable Insertion citing(List<CoreLabel> tokens) {
        int end = tokens.size() - 1;
        while (end > 0 && CLOSING.contains(tokens.get(end).tag())) {
            end--;
        }
        for (int i = end - 1; i > 2 && !tokens.get(i).word().equals(","); i--) {
            boolean cites = CITES.contains(tokens.get(i).word()) && tokens.get(i - 1).word().equals(",");
            if (cites && isAsideOfSaying(tokens, i - 2)) {
                return new Insertion(Kind.CITING, i - 1, end + 1);
            }
        }
        return null;
    }

    // "reported", "reported on Monday"
    private static boolean isAsideOfSaying(List<CoreLabel> tokens, int last) {
        int i = last;
        while (i > 0 && !tokens.get(i).tag().startsWith("VB") && !tokens.get(i).word().equals(",")) {
            i--;
        }
        return tokens.get(i).tag().startsWith("VB") && (i == last || SAYING.contains(tokens.get(i).word()) && isAside(tokens, i + 1, last));
    }

    // behind a whole clause, or two: "Chad supports Mali, Jane Roe, the minister, told reporters on Monday"
    private static @Nullable Insertion saying(List<CoreLabel> tokens) {
        int end = tokens.size() - 1;
        while (end > 0 && CLOSING.contains(tokens.get(end).tag())) {
            end--;
        }
        for (int verb = SHORTEST_CLAUSE; verb <= end; verb++) {
            CoreLabel label = tokens.get(verb);
            if (!SAYING.contains(label.word()) || !FINITE.contains(label.tag())) {
                continue;
            }
            int comma = speaker(tokens, verb);
            if (comma > 2 && isWhole(tokens, comma) && isAside(tokens, verb + 1, end)) {
                return new Insertion(Kind.SAYING, comma, end + 1);
            }
        }
        return null;
    }

    /** Returns the comma before a verb's subject and what is set beside it, or a number below 0. */
    private static int speaker(List<CoreLabel> tokens, int verb) {
        int comma = commaBefore(tokens, verb - 1);
        if (comma == verb - 1) {
            int inner = commaBefore(tokens, comma - 1);
            comma = inner < 0 ? -1 : commaBefore(tokens, inner - 1);
        }
        boolean named = comma > 0 && comma < verb - 1 && (NAMING.contains(tokens.get(comma + 1).tag()) || tokens.get(comma + 1).tag().equals("PRP"))
                && tokens.subList(comma, verb).stream().noneMatch(label -> label.tag().equals("CC"));
        int last = tokens.get(verb - 1).word().equals(",") ? verb - 2 : verb - 1;
        return named && SPEAKERS.contains(tokens.get(last).tag()) ? comma : -1;
    }

    private static int commaBefore(List<CoreLabel> tokens, int from) {
        for (int i = from; i > 0 && from - i <= LONGEST_SPEAKER; i--) {
            if (tokens.get(i).word().equals(",")) {
                return i;
            }
            if (tokens.get(i).tag().startsWith("VB") || UNSPOKEN.contains(tokens.get(i).tag()) || tokens.get(i).tag().equals("MD")) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether what stands before a comma is a clause of its own: not "After Chad attacked", "In Mali, which Chad attacked". */
    private static boolean isWhole(List<CoreLabel> tokens, int comma) {
        if (SUBORDINATING.contains(tokens.get(0).word().toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean subject = false;
        for (CoreLabel label : tokens.subList(0, comma)) {
            if (FINITE.contains(label.tag())) {
                return subject && tokens.subList(0, comma).stream().noneMatch(mark -> mark.tag().equals("``") || mark.tag().equals("''"));
            }
            if (label.tag().startsWith("W") || label.word().equals("that")) {
                return false;
            }
            subject |= label.tag().startsWith("NN") || label.tag().startsWith("PRP") || label.tag().equals("DT");
        }
        return false;
    }

    /** Returns whether what stands behind a verb of saying, up to a comma, is nothing that is said. */
    private static boolean isAside(List<CoreLabel> tokens, int from, int end) {
        for (int i = from; i <= end && !tokens.get(i).word().equals(","); i++) {
            String tag = tokens.get(i).tag();
            if (FINITE.contains(tag) || UNASIDE.contains(tag) || tokens.get(i).word().equals("that")) {
                return false;
            }
        }
        return true;
    }

    // "Chad sent troops; it denies that"
    private static @Nullable Insertion second(List<CoreLabel> tokens) {
        for (int i = SHORTEST_CLAUSE; i + SHORTEST_CLAUSE < tokens.size(); i++) {
            boolean divides = tokens.get(i).word().equals(";") && CLAUSE_STARTS.contains(tokens.get(i + 1).tag());
            if (divides && hasFinite(tokens, 0, i) && hasFinite(tokens, i + 2, tokens.size())) {
                return new Insertion(Kind.SECOND, i, tokens.size());
            }
        }
        return null;
    }

    // its mark is taken for the sentence's root
    private static @Nullable Insertion quoted(List<CoreLabel> tokens) {
        if (!tokens.get(0).tag().equals("``")) {
            return null;
        }
        int end = 1;
        while (end < tokens.size() && !tokens.get(end).tag().equals("''")) {
            end++;
        }
        boolean clause = end > SHORTEST_CLAUSE && end + 2 < tokens.size() && BREAKS.contains(tokens.get(end - 1).word())
                && (NAMING.contains(tokens.get(end + 1).tag()) || tokens.get(end + 1).tag().equals("PRP")) && hasFinite(tokens, 1, end);
        boolean says = clause && tokens.subList(end + 1, tokens.size()).stream().noneMatch(label -> label.tag().equals("``"));
        return says && hasFinite(tokens, end + 2, tokens.size()) ? new Insertion(Kind.QUOTED, 0, end + 1) : null;
    }

    // nothing but who speaks behind the last comma or quotation
    private static @Nullable Insertion speakerLast(List<CoreLabel> tokens) {
        int end = tokens.size() - 1;
        while (end > 0 && CLOSING.contains(tokens.get(end).tag())) {
            end--;
        }
        for (int i = SHORTEST_CLAUSE; i < end; i++) {
            String before = tokens.get(i - 1).tag();
            boolean quoted = before.equals("''") && tokens.get(0).tag().equals("``");
            if (!before.equals(",") && !quoted) {
                continue;
            }
            boolean says = SAYING.contains(tokens.get(i).word()) && NAMING.contains(tokens.get(i + 1).tag()) && !tokens.get(i + 1).word().equals("nothing");
            boolean according = quoted && tokens.get(i).word().equals("according") && tokens.get(i + 1).word().equals("to");
            boolean alone = isSpeaker(tokens, i + 1, end);
            if ((says || according) && alone && hasFinite(tokens, 0, i - 1)) {
                int comma = i - 1;
                while (comma > 0 && !tokens.get(comma - 1).tag().startsWith("NN") && UNSPOKEN.contains(tokens.get(comma - 1).tag())) {
                    comma--;
                }
                return new Insertion(says ? Kind.INVERTED : Kind.ACCORDING, comma, end + 1);
            }
        }
        return null;
    }

    // "a senior official who asked not to be named"
    private static boolean isSpeaker(List<CoreLabel> tokens, int from, int end) {
        for (int i = from; i <= end; i++) {
            if (tokens.get(i).word().equals("who")) {
                return true;
            }
            if (FINITE.contains(tokens.get(i).tag()) || tokens.get(i).tag().equals("``")) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVerb(List<CoreLabel> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(label -> label.tag().startsWith("VB") || label.tag().equals("MD"));
    }

    private static boolean hasFinite(List<CoreLabel> tokens, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(label -> FINITE.contains(label.tag()));
    }

    private static @Nullable Insertion relative(List<CoreLabel> tokens, int comma) {
        for (int i = comma + 3; i + 1 < tokens.size() && i - comma <= LONGEST; i++) {
            CoreLabel label = tokens.get(i);
            if (PARTS.contains(label.word()) || label.word().equals("''")) {
                return null;
            }
            if (label.word().equals(",") && hasFinite(tokens, comma + 1, i) && goesOn(tokens, i + 1)) {
                return new Insertion(Kind.RELATIVE, comma, i + 1);
            }
        }
        return null;
    }

    private static @Nullable Insertion comment(List<CoreLabel> tokens, int comma) {
        int from = tokens.get(comma + 1).tag().equals("''") ? comma + 2 : comma + 1;
        for (int i = from; i + 3 < tokens.size() && i - from <= LONGEST_SPEAKER; i++) {
            CoreLabel label = tokens.get(i);
            if (label.tag().startsWith("VB")) {
                int next = tokens.get(i + 2).tag().equals("``") ? i + 3 : i + 2;
                boolean says = i > from && SAYING.contains(label.word()) && SPEAKERS.contains(tokens.get(i - 1).tag())
                        && tokens.get(i + 1).word().equals(",") && next + 1 < tokens.size() && goesOn(tokens, next);
                return says ? new Insertion(Kind.COMMENT, comma, next) : null;
            }
            if (label.word().equals(",")) {
                return null;
            }
        }
        return null;
    }

    // ", has attacked", ", also attacked"
    private static boolean goesOn(List<CoreLabel> tokens, int i) {
        int at = i;
        while (at + 1 < tokens.size() && tokens.get(at).tag().equals("RB")) {
            at++;
        }
        return FINITE.contains(tokens.get(at).tag())
                || tokens.get(at).tag().equals("VBN") && !hasFinite(tokens, at, tokens.size());
    }
}
