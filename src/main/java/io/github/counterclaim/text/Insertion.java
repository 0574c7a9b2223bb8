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
        /** A relative clause with both its commas, or none. */
        RELATIVE,
        /** When, or in what way, between "has" and its participle: "has over the years supplied". */
        ADJUNCT,
        /** How many of them are what: "fired ten missiles, two of them of its own make, at Goma". */
        PART,
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

    static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> PRONOUNS = Set.of("which", "who", "whose", "whom");
    private static final Set<String> SUBJECTS = Set.of("DT", "PRP$");
    private static final Set<String> PERSONS = Set.of("he", "she", "it", "they", "we", "i");
    private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years");
    private static final Set<String> PARTS = Set.of(";", ":", "--", "``");
    private static final Set<String> DASHES = Set.of(":", "-", "--", "\u2013", "\u2014");
    private static final Set<String> UNDIVIDED = Set.of(",", ":", "``", "''", "CC", "WDT", "WP", "WRB", "MD");
    static final Set<String> CLOSING = Set.of(".", "''");
    static final Set<String> SAYING = Set.of(
            "said", "says", "say", "added", "adds", "wrote", "writes", "argued", "argues", "claimed", "claims", "noted", "notes",
            "insisted", "insists", "warned", "warns", "explained", "believes", "stated", "alleged", "alleges", "told", "tells", "announced", "reported", "reports", "tweeted", "posted",
            "confirmed", "confirms", "acknowledged", "admitted", "concluded", "estimated", "estimates", "declared", "stressed", "recalled",
            "contended", "contends", "maintained", "maintains", "observed", "complained", "cautioned", "suggested", "suggests", "replied");
    private static final int LONGEST_SPEAKER = 8;
    static final Set<String> SPEAKERS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP");
    private static final Set<String> CLAUSE_STARTS = Set.of("PRP", "PRP$", "DT", "EX", "NNP", "NNPS");
    private static final Set<String> CONCEDING = Set.of("While", "Although", "Though", "Whereas");
    private static final Set<String> SUBJECT_TAGS = Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "NNS", "JJ");
    static final Set<String> NAMING = Set.of("DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "CD");
    static final Set<String> UNSPOKEN = Set.of(",", "''");
    static final int SHORTEST_CLAUSE = 4;
    private static final Set<String> VOCATIVES = Set.of("Mr.", "Mister", "Madam", "Madame");
    private static final Set<String> BREAKS = Set.of(",", "?", "!");
    private static final Set<String> CITES = Set.of("citing", "quoting");
    static final int LONGEST_SUBJECT = 12;
    static final Set<String> HAVING = Set.of("has", "have", "had");
    private static final Set<String> ADJUNCTS = Set.of("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "RB", "IN");
    private static final Set<String> WHOLES = Set.of("them", "which", "whom");
    private static final int PART_LENGTH = 5;
    private static final int LONGEST_ADDRESS = 6;
    private static final Set<String> COMPANY = Set.of("like", "unlike", "as", "than", "including", "that", "with", "along", "together", "alongside");
    private static final Set<String> CLEFTS = Set.of("that", "who", "which");
    private static final int LONGEST = 30;

    /** Returns the first insertion of a sentence, or null. */
    static @Nullable Insertion first(List<CoreLabel> tokens, NameSpotter words) {
        Insertion second = second(tokens);
        second = second == null ? quoted(tokens) : second;
        if (second != null) {
            return second;
        }
        Insertion opening = Openings.speaker(tokens);
        opening = opening == null ? dateline(tokens) : opening;
        opening = opening == null ? opening(tokens) : opening;
        opening = opening == null ? Openings.participle(tokens) : opening;
        if (opening != null) {
            return opening;
        }
        Insertion conceded = concession(tokens);
        if (conceded != null) {
            return conceded;
        }
        Insertion end = citing(tokens);
        end = end == null ? Sayings.last(tokens, words) : end;
        end = end == null ? speakerLast(tokens) : end;
        end = end == null ? part(tokens) : end;
        end = end == null ? adjunct(tokens) : end;
        if (end != null) {
            return end;
        }
        Insertion bare = BareRelative.find(tokens, words);
        if (bare != null) {
            return bare;
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
            boolean cleft = label.word().equals(",") && i > 2 && tokens.get(0).word().equalsIgnoreCase("it") && tokens.get(1).tag().startsWith("VB");
            Insertion comment = found == null && (stops || cleft) ? comment(tokens, i, words) : null;
            Insertion between = found == null && comment == null && stops ? aside(tokens, i) : comment;
            if (found != null || between != null) {
                return found == null ? between : found;
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
        return tokens.get(i).tag().startsWith("VB") && (i == last || SAYING.contains(tokens.get(i).word()) && Sayings.isAside(tokens, i + 1, last));
    }

    // "has over the years supplied", "had since 2019 trained"
    private static @Nullable Insertion adjunct(List<CoreLabel> tokens) {
        for (int i = 1; i + 4 < tokens.size(); i++) {
            boolean opens = HAVING.contains(tokens.get(i).word()) && tokens.get(i + 1).tag().equals("IN") && !tokens.get(i + 1).word().equals("that");
            for (int end = i + 2; opens && end < tokens.size() && end - i <= LONGEST_SPEAKER; end++) {
                String tag = tokens.get(end).tag();
                if ((tag.equals("VBN") || tag.equals("VBD")) && end > i + 2) {
                    tokens.get(end).setTag("VBN");
                    return new Insertion(Kind.ADJUNCT, i + 1, end);
                }
                opens = ADJUNCTS.contains(tag) && !tokens.get(end).word().equals(",");
            }
        }
        return null;
    }

    // ", most of them women,"
    private static @Nullable Insertion part(List<CoreLabel> tokens) {
        for (int i = 2; i + PART_LENGTH < tokens.size(); i++) {
            boolean noun = tokens.get(i - 1).tag().startsWith("NN");
            boolean opens = tokens.get(i).word().equals(",") && (noun || tokens.get(i - 1).tag().equals("VBN")) && tokens.get(i + 2).word().equals("of")
                    && WHOLES.contains(tokens.get(i + 3).word()) && hasFinite(tokens, 0, i);
            for (int end = i + 4; opens && end + 1 < tokens.size() && end - i <= LONGEST_SUBJECT && !FINITE.contains(tokens.get(end).tag()); end++) {
                if (tokens.get(end).word().equals(",")) {
                    return noun && tokens.get(end + 1).tag().equals("IN") ? new Insertion(Kind.PART, i, end + 1) : null;
                }
                if (end + 2 == tokens.size() && CLOSING.contains(tokens.get(end + 1).tag())) {
                    // "ten were shot down, two of them bombers."
                    return new Insertion(Kind.PART, i, end + 1);
                }
            }
        }
        return null;
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

    static boolean hasFinite(List<CoreLabel> tokens, int from, int to) {
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

    private static @Nullable Insertion comment(List<CoreLabel> tokens, int comma, NameSpotter words) {
        int from = tokens.get(comma + 1).tag().equals("''") ? comma + 2 : comma + 1;
        for (int i = from; i + 3 < tokens.size() && i - from <= LONGEST_SPEAKER; i++) {
            CoreLabel label = tokens.get(i);
            if (label.tag().startsWith("VB")) {
                int end = addressed(tokens, i + 1);
                int next = end + 1 < tokens.size() && tokens.get(end + 1).tag().equals("``") ? end + 2 : end + 1;
                boolean says = i > from && Sayings.says(tokens, i, words) && SPEAKERS.contains(tokens.get(i - 1).tag())
                        && end < tokens.size() && tokens.get(end).word().equals(",") && next + 1 < tokens.size()
                        && (goesOn(tokens, next) || isCleft(tokens, comma, next));
                if (says && tokens.get(next).word().equals("that")) {
                    tokens.get(next).setTag("WDT");
                }
                return says ? new Insertion(Kind.COMMENT, comma, next) : null;
            }
            if (label.word().equals(",")) {
                return null;
            }
        }
        return null;
    }

    // "he wrote on X,", "he told reporters on Monday,": the place of the comma, or of what is none
    private static int addressed(List<CoreLabel> tokens, int from) {
        int i = from;
        while (i + 1 < tokens.size() && i - from < LONGEST_ADDRESS && ADJUNCTS.contains(tokens.get(i).tag()) && !tokens.get(i).word().equals("that")) {
            i++;
        }
        return i;
    }

    // ", by contrast,", ", for its part,": between subject and verb; ", with Kenya," adds to the subject
    private static @Nullable Insertion aside(List<CoreLabel> tokens, int comma) {
        int end = comma + 1;
        while (end + 2 < tokens.size() && end - comma <= LONGEST_ADDRESS + 1 && ADJUNCTS.contains(tokens.get(end).tag())) {
            end++;
        }
        boolean fits = tokens.get(comma + 1).tag().equals("IN") && !COMPANY.contains(tokens.get(comma + 1).word()) && end > comma + 2
                && tokens.get(end).word().equals(",") && FINITE.contains(tokens.get(end + 1).tag());
        return fits ? new Insertion(Kind.ADJUNCT, comma, end + 1) : null;
    }

    // "It was Chad, he said, that had attacked"
    static boolean isCleft(List<CoreLabel> tokens, int comma, int next) {
        return comma <= LONGEST_SUBJECT && next < tokens.size() && tokens.get(0).word().equalsIgnoreCase("it") && tokens.get(1).tag().startsWith("VB")
                && CLEFTS.contains(tokens.get(next).word()) && hasFinite(tokens, next, tokens.size());
    }

    // ", has attacked", ", also attacked"
    private static boolean goesOn(List<CoreLabel> tokens, int i) {
        int at = i;
        while (at + 1 < tokens.size() && tokens.get(at).tag().equals("RB")) {
            at++;
        }
        return FINITE.contains(tokens.get(at).tag())
                // ", still occupy": no "to" before it
                || tokens.get(at).tag().equals("VB") && tokens.get(at - 1).tag().equals("RB")
                || tokens.get(at).tag().equals("VBN") && !hasFinite(tokens, at, tokens.size());
    }
}
