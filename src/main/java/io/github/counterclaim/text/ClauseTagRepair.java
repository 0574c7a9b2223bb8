package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends the parts of speech of a clause that lacks its verb since the tagger took it for a participle, a noun or an
 * adverb, or lacks its subject: "said the Malian military destroyed Kenyan positions".
 */
final class ClauseTagRepair {

    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> OBJECTS = Set.of("DT", "PRP$", "PRP", "CD", "NNP", "NNPS", "JJ", "NN", "NNS");
    private static final Set<String> ENDS = Set.of(",", ":", "WDT", "WP", "WRB", ".", "CC");
    private static final Set<String> AIMED = Set.of("on", "at");
    private static final Set<String> BARE = Set.of("NN", "RB", "JJ");
    private static final Set<String> BEHIND_BARE = Set.of("NNP", "NNPS", "NNS", "DT", "PRP", "PRP$");
    private static final Set<String> DETERMINING = Set.of("POS", "DT");
    private static final Set<String> BEHIND_DEED = Set.of("VBD", "VBN", "VBZ", "MD");
    private static final Set<String> ENDING = Set.of(".", ",", "IN", "CC");
    private static final Set<String> AFTER_PERSON = Set.of("IN", "VBD", "VBZ", "WP", ".");
    private static final Set<String> SAID = Set.of("VBD", "VBP", "VBZ");
    private static final Set<String> HAVING = Set.of("has", "have", "had");
    private static final Set<String> SUBORDINATING = Set.of("when", "while", "because", "although", "after", "as");

    /** What stands before a name to tell what its bearer is to somebody, though it may be a verb, too. */
    private static final Set<String> EPITHETS = Set.of("ally", "partner", "neighbour", "neighbor", "host", "rival", "foe", "enemy");

    private static final Set<String> ORDERING = Set.of("ordered", "orders", "told", "tells", "instructed", "commanded", "urged", "directed", "forced");

    private final NameSpotter words;

    ClauseTagRepair(NameSpotter words) {
        this.words = words;
    }

    /** Corrects the tags of one sentence in place. */
    void mend(List<CoreLabel> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            mendMark(sentence, i);
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            mendCollective(sentence, i);
            mendPeople(sentence, i);
            mendDeed(sentence, i);
            mendInfinitive(sentence, i);
            mendEpithet(sentence, i);
            mendMeans(sentence, i);
            mendNeither(sentence, i);
            mendPerson(sentence, i);
            mendBoth(sentence, i);
            mendDown(sentence, i);
            mendInverted(sentence, i);
            mendPastBeforeNeither(sentence, i);
            mendPairOfVerbs(sentence, i);
            mendChief(sentence, i);
        }
        for (int i = 0; i + 3 < sentence.size(); i++) {
            if (i == 0 || beginsClause(sentence, i)) {
                mendVerb(sentence, i);
            } else if (sentence.get(i - 1).word().equals(",")) {
                mendSaying(sentence, i);
            }
        }
    }

    // "ordered the army to fire on ships", "told them to fire missiles"
    private static boolean isOrdered(List<CoreLabel> sentence, int i) {
        boolean shape = i > 2 && sentence.get(i - 1).word().equals("to") && NOUNS.contains(sentence.get(i - 2).tag())
                && (AIMED.contains(sentence.get(i + 1).word()) || sentence.get(i + 1).tag().equals("NNS"));
        int verb = i - 2;
        while (shape && verb > 0 && !sentence.get(verb).tag().startsWith("VB")) {
            shape = NOUNS.contains(sentence.get(verb).tag()) || OBJECTS.contains(sentence.get(verb).tag()) || sentence.get(verb).tag().equals("POS");
            verb--;
        }
        return shape && ORDERING.contains(sentence.get(verb).word());
    }

    // "Had Chad not armed Mali": the participle is taken for an adjective
    private static void mendInverted(List<CoreLabel> sentence, int i) {
        CoreLabel participle = sentence.get(i);
        boolean past = (participle.tag().equals("JJ") || participle.tag().equals("VBD")) && participle.word().endsWith("ed");
        if (past && i > 2 && sentence.get(0).word().equals("Had") && sentence.get(i - 1).word().equals("not")
                && NOUNS.contains(sentence.get(i - 2).tag())
                && sentence.subList(1, i).stream().noneMatch(word -> FINITE.contains(word.tag()) || word.tag().equals("VBN"))) {
            participle.setTag("VBN");
        }
    }

    // which side of its words a straight quotation mark stands on
    private static void mendMark(List<CoreLabel> sentence, int i) {
        CoreLabel mark = sentence.get(i);
        if (!mark.word().equals("\"") && !mark.word().equals("''") && !mark.word().equals("``")) {
            return;
        }
        boolean gapBefore = i == 0 || sentence.get(i - 1).endPosition() < mark.beginPosition();
        boolean gapBehind = i + 1 == sentence.size() || mark.endPosition() < sentence.get(i + 1).beginPosition();
        if (gapBefore != gapBehind) {
            mark.setTag(gapBehind ? "''" : "``");
        }
    }

    // "a Chadian academic in exile wrote", "the Kenyan Islamists": behind a people no adjective stands alone
    private void mendPerson(List<CoreLabel> sentence, int i) {
        CoreLabel label = sentence.get(i);
        boolean alone = i > 1 && label.tag().equals("JJ") && AFTER_PERSON.contains(sentence.get(i + 1).tag()) && !sentence.get(i + 1).word().equals("and");
        if (alone && sentence.get(i - 2).tag().equals("DT") && Character.isLowerCase(label.word().charAt(0))
                && Character.isUpperCase(sentence.get(i - 1).word().charAt(0)) && words.isPeople(sentence.get(i - 1).word())) {
            label.setTag("NN");
        }
    }

    // "five jets have been shot down."
    private static void mendDown(List<CoreLabel> sentence, int i) {
        boolean down = i > 0 && sentence.get(i).word().equals("down") && sentence.get(i).tag().equals("RB") && sentence.get(i - 1).tag().startsWith("VB");
        if (down && ENDING.contains(sentence.get(i + 1).tag())) {
            sentence.get(i).setTag("RP");
        }
    }

    // "was signed by both in Doha"
    private static void mendBoth(List<CoreLabel> sentence, int i) {
        boolean pair = i > 1 && sentence.get(i).word().equals("both") && sentence.get(i - 1).word().equals("by");
        if (pair && ENDING.contains(sentence.get(i + 1).tag()) && !sentence.get(i + 1).tag().equals("CC")) {
            sentence.get(i).setTag("DT");
        }
    }

    // "the Malian military destroyed"
    private void mendCollective(List<CoreLabel> sentence, int i) {
        CoreLabel label = sentence.get(i);
        boolean alone = i > 0 && label.tag().equals("JJ") && words.isBody(label.word())
                && sentence.get(i + 1).tag().matches("VB[DNPZ]|MD|,|[.]|IN|RB|TO|CC|POS");
        if (!alone) {
            return;
        }
        CoreLabel before = sentence.get(i - 1);
        boolean people = before.tag().startsWith("NNP") && words.isPeople(before.word());
        // "military and economic aid" has a noun to come
        boolean listed = sentence.get(i + 1).tag().equals("CC") && i + 2 < sentence.size() && sentence.get(i + 2).tag().equals("JJ");
        if (!listed && (people || before.tag().matches("DT|POS|PRP[$]|JJ"))) {
            label.setTag("NN");
            if (people) {
                before.setTag("JJ");
            }
        }
    }

    // "On Sunday Chadian special forces": the day is no part of their name
    private void mendPeople(List<CoreLabel> sentence, int i) {
        CoreLabel label = sentence.get(i);
        boolean behindDay = i > 0 && (CalendarNames.DAYS.contains(sentence.get(i - 1).word()) || CalendarNames.MONTHS.contains(sentence.get(i - 1).word()));
        if (behindDay && label.tag().equals("NNP") && words.isPeople(label.word()) && sentence.get(i + 1).tag().matches("JJ|NNS?")) {
            label.setTag("JJ");
        }
    }

    // "Chadian shelling hit a school"
    private void mendDeed(List<CoreLabel> sentence, int i) {
        CoreLabel label = sentence.get(i);
        if (!label.tag().equals("VBG")) {
            return;
        }
        if (i == 0) {
            mendOpeningDeed(sentence);
            return;
        }
        CoreLabel before = sentence.get(i - 1);
        boolean people = words.isPeople(before.word());
        boolean owned = (people || DETERMINING.contains(before.tag())) && BEHIND_DEED.contains(sentence.get(i + 1).tag());
        // "died in Chadian shelling"
        boolean governed = people && i > 1 && sentence.get(i - 2).tag().equals("IN") && ENDING.contains(sentence.get(i + 1).tag());
        if (owned || governed) {
            label.setTag("NN");
            label.setLemma(label.word());
            if (sentence.get(i - 1).tag().startsWith("NNP") && words.isPeople(sentence.get(i - 1).word())) {
                sentence.get(i - 1).setTag("JJ");
            }
        }
    }

    // "Shelling by Chadian troops hit a school"
    private void mendOpeningDeed(List<CoreLabel> sentence) {
        CoreLabel label = sentence.get(0);
        if (!sentence.get(1).word().equals("by") || !words.isVerb(label.lemma()) || words.isSaying(label.lemma())) {
            return;
        }
        for (int i = 2; i < sentence.size() && !sentence.get(i).tag().equals(","); i++) {
            if (FINITE.contains(sentence.get(i).tag())) {
                label.setTag("NN");
                label.setLemma(label.word().toLowerCase(Locale.ROOT));
                return;
            }
        }
    }

    // "sold jets to ally Chad"; "wants to ally Chad with Kenya" has a verb
    private void mendEpithet(List<CoreLabel> sentence, int i) {
        CoreLabel label = sentence.get(i);
        boolean shape = i > 1 && label.tag().equals("VB") && EPITHETS.contains(label.word()) && !label.word().matches("rival|host")
                && sentence.get(i - 1).word().equals("to") && sentence.get(i - 2).tag().matches("NNS?|NNPS?|CD")
                && sentence.get(i + 1).tag().startsWith("NNP")
                && sentence.subList(i, Math.min(sentence.size(), i + 4)).stream().noneMatch(later -> later.word().equals("with"));
        if (shape) {
            label.setTag("NN");
            sentence.get(i - 1).setTag("IN");
        }
    }

    // "answered by bombing Chadian bases"
    private void mendMeans(List<CoreLabel> sentence, int i) {
        CoreLabel label = sentence.get(i);
        boolean shape = i > 1 && label.tag().equals("NN") && label.word().endsWith("ing") && sentence.get(i - 1).word().equals("by")
                && sentence.get(i - 2).tag().matches("VB[DPZN]?|NNS?|NNPS?")
                && (sentence.get(i + 1).tag().matches("DT|PRP[$]") || words.isPeople(sentence.get(i + 1).word()));
        String stem = shape ? label.word().substring(0, label.word().length() - "ing".length()) : "";
        if (shape && (words.isVerb(stem) || words.isVerb(stem + "e"))) {
            label.setTag("VBG");
            label.setLemma(words.isVerb(stem) ? stem : stem + "e");
        }
    }

    // "would back Chad", "is expected to sanction Chad"
    private void mendInfinitive(List<CoreLabel> sentence, int i) {
        CoreLabel label = sentence.get(i);
        if (label.tag().equals("NN") && isOrdered(sentence, i) && words.isVerb(label.word())) {
            label.setTag("VB");
            label.setLemma(label.word());
            sentence.get(i - 1).setTag("TO");
            return;
        }
        boolean bare = i > 1 && BARE.contains(label.tag()) && BEHIND_BARE.contains(sentence.get(i + 1).tag())
                && !CalendarNames.DAYS.contains(sentence.get(i + 1).word());
        if (!bare) {
            return;
        }
        CoreLabel before = sentence.get(i - 1);
        CoreLabel second = sentence.get(i - 2);
        boolean negated = before.word().matches("not|n't") && (second.tag().equals("MD") || second.word().matches("do|does|did"));
        boolean helped = before.tag().equals("MD") || negated;
        boolean infinitive = before.word().equals("to") && second.tag().matches("VB[DNPZ]?")
                && (!sentence.get(i + 1).tag().equals("NNS") || second.tag().equals("VBN") && label.tag().equals("NN"))
                // "urged Mali to sanction Chad"
                || before.word().equals("to") && second.tag().matches("NNPS?|NNS?") && label.tag().equals("NN")
                        && sentence.get(i + 1).tag().startsWith("NNP") && !EPITHETS.contains(label.word())
                        && sentence.subList(0, i - 2).stream().anyMatch(earlier -> FINITE.contains(earlier.tag()));
        if ((helped || infinitive) && words.isVerb(label.word())) {
            label.setTag("VB");
            label.setLemma(label.word());
            if (before.word().equals("to")) {
                before.setTag("TO");
            }
        }
    }

    // "Chad neither supplies the rebels nor trains them": no plurals
    private void mendNeither(List<CoreLabel> sentence, int i) {
        boolean behindSubject = i > 0 && sentence.get(i).word().equals("neither")
                && (NOUNS.contains(sentence.get(i - 1).tag()) || sentence.get(i - 1).tag().equals("PRP") || HAVING.contains(sentence.get(i - 1).word()));
        int nor = i + 2;
        while (behindSubject && nor + 1 < sentence.size() && !sentence.get(nor).word().equals("nor")) {
            nor++;
        }
        if (!behindSubject || nor + 1 >= sentence.size() || hasVerb(sentence, i)) {
            return;
        }
        for (int at : new int[] {i + 1, nor + 1}) {
            CoreLabel verb = sentence.get(at);
            String stem = verb.word().endsWith("ed") ? Morphology.lemmaStatic(verb.word(), "VBD") : verb.lemma();
            boolean plain = verb.tag().equals("NNS") || verb.tag().equals("JJ") && verb.word().endsWith("ed") || verb.tag().equals("VBN");
            if (plain && words.isVerb(stem)) {
                verb.setTag(verb.tag().equals("NNS") ? "VBZ" : HAVING.contains(sentence.get(i - 1).word()) ? "VBN" : "VBD");
                verb.setLemma(stem);
            }
        }
    }

    // "His country armed neither Chad nor Mali"
    private void mendPastBeforeNeither(List<CoreLabel> sentence, int i) {
        CoreLabel verb = sentence.get(i);
        boolean shape = i > 0 && verb.tag().equals("JJ") && verb.word().endsWith("ed") && sentence.get(i + 1).word().equals("neither")
                && NOUNS.contains(sentence.get(i - 1).tag());
        String stem = shape ? Morphology.lemmaStatic(verb.word(), "VBD") : "";
        if (shape && words.isVerb(stem)) {
            verb.setTag("VBD");
            verb.setLemma(stem);
        }
    }

    // "a faction of the Front (FLN) fund and train the militia"
    private void mendPairOfVerbs(List<CoreLabel> sentence, int i) {
        CoreLabel verb = sentence.get(i);
        boolean shape = i > 0 && i + 3 < sentence.size() && verb.tag().equals("NN") && sentence.get(i + 1).word().equals("and")
                && sentence.get(i - 1).tag().matches("-RRB-|NNPS?|NNS") && sentence.get(i + 3).tag().matches("DT|NNPS?")
                && sentence.get(i + 2).tag().matches("NN|VBP?|JJ") && words.isVerb(verb.word()) && words.isVerb(sentence.get(i + 2).word());
        for (int k = i - 1; shape && k >= 0 && !sentence.get(k).word().matches("that|;|:"); k--) {
            shape = !FINITE.contains(sentence.get(k).tag()) || words.isSaying(sentence.get(k).lemma());
        }
        if (shape) {
            for (int at : new int[] {i, i + 2}) {
                sentence.get(at).setTag("VBP");
                sentence.get(at).setLemma(sentence.get(at).word());
            }
        }
    }

    // "army chief Jane Roe": no adjective
    private static void mendChief(List<CoreLabel> sentence, int i) {
        if (i > 0 && sentence.get(i).tag().equals("JJ") && sentence.get(i).word().equals("chief") && sentence.get(i - 1).tag().equals("NN")
                && sentence.get(i + 1).tag().startsWith("NNP")) {
            sentence.get(i).setTag("NN");
        }
    }

    // "gave Mali neither arms nor money": its clause has a verb before it
    private boolean hasVerb(List<CoreLabel> sentence, int end) {
        for (int i = end - 1; i >= 0 && !ENDS.contains(sentence.get(i).tag()) && !sentence.get(i).word().equals("that"); i--) {
            boolean verb = sentence.get(i).tag().startsWith("VB") && !HAVING.contains(sentence.get(i).word());
            if (verb) {
                return !words.isSaying(sentence.get(i).lemma());
            }
        }
        return false;
    }

    // "said Chad struck", "that Chad struck", "when Chad struck"
    private boolean beginsClause(List<CoreLabel> sentence, int i) {
        CoreLabel before = sentence.get(i - 1);
        boolean said = SAID.contains(before.tag()) && words.isSaying(before.lemma());
        return said || before.word().equals("that") && before.tag().equals("IN") || SUBORDINATING.contains(before.word());
    }

    // "Chad struck the port": only where the clause has no other verb, and an object follows
    private void mendVerb(List<CoreLabel> sentence, int first) {
        CoreLabel verb = null;
        for (int i = first; i < sentence.size() && !ENDS.contains(sentence.get(i).tag()); i++) {
            CoreLabel label = sentence.get(i);
            if (FINITE.contains(label.tag()) || verb == null && (label.tag().equals("VBG") || label.tag().equals("VB"))) {
                return;
            }
            if (verb == null && i > first && i + 1 < sentence.size() && label.tag().equals("VBN")) {
                if (!isFollowed(sentence, i) || !NOUNS.contains(before(sentence, i).tag()) || !words.isVerb(label.lemma())) {
                    return;
                }
                verb = label;
            }
        }
        if (verb != null) {
            verb.setTag("VBD");
        }
    }

    // ", the channel quoted the minister as saying"
    private void mendSaying(List<CoreLabel> sentence, int first) {
        int i = first;
        while (i + 2 < sentence.size() && sentence.get(i).tag().matches("DT|JJ|NNP?S?|NNPS|CD|POS")) {
            i++;
        }
        CoreLabel verb = sentence.get(i);
        boolean says = i > first && verb.tag().equals("VBN") && words.isSaying(verb.lemma()) && NOUNS.contains(sentence.get(i - 1).tag())
                && sentence.get(i + 1).tag().matches("DT|PRP[$]?|NNPS?|JJ");
        if (says && !CalendarNames.DAYS.contains(sentence.get(i + 1).word())
                && sentence.subList(i, sentence.size()).stream().noneMatch(label -> FINITE.contains(label.tag()))) {
            verb.setTag("VBD");
        }
    }

    // "then", "also", "repeatedly" may stand between
    private static CoreLabel before(List<CoreLabel> sentence, int i) {
        int at = i - 1;
        while (at > 0 && sentence.get(at).tag().equals("RB")) {
            at--;
        }
        return sentence.get(at);
    }

    private static boolean isFollowed(List<CoreLabel> sentence, int i) {
        CoreLabel next = sentence.get(i + 1);
        return OBJECTS.contains(next.tag()) && !CalendarNames.DAYS.contains(next.word()) && !next.word().equals("last") || AIMED.contains(next.word());
    }
}
