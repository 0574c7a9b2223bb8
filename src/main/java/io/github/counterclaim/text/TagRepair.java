package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends parts of speech that the tagger mistakes again and again, before the parser builds on them: "a drone strike" has
 * no verb, "China exports jets" has one.
 */
final class TagRepair {

    private static final Set<String> CONVICTIONS = Set.of("convinced", "persuaded", "satisfied", "worried", "concerned", "alarmed");
    private static final Set<String> BARE = Set.of("VB", "VBP");
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> BEHIND_RELATIVE = Set.of("DT", "JJ", "NNP", "NNS", "CD", "PRP$");
    private static final Set<String> SUBJECTS = Set.of("NNP", "NNPS", "NN");
    private static final Set<String> OBJECTS = Set.of("DT", "PRP$", "CD", "NNP", "NNPS", "JJ", "JJS", "JJR");
    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "PRP");
    private static final Set<String> ENDS = Set.of(",", ":", "WDT", "WP", "WRB", ".");
    private static final Set<String> NEAR = Set.of("neighbouring", "neighboring");
    private static final Set<String> HAVING = Set.of("has", "have", "had");
    private static final Set<String> COMPANY = Set.of("with", "alongside", "to", "against");


    private static final int LONGEST_SUBJECT = 6;

    private final NameSpotter words;

    TagRepair(NameSpotter words) {
        this.words = words;
    }

    /** Corrects the tags of one sentence in place. */
    void mend(List<CoreLabel> sentence) {
        for (CoreLabel label : sentence) {
            if (BARE.contains(label.tag()) && words.isNoun(label.word())) {
                tag(label, "NN");
            }
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            // "sold jets to neighbouring Chad"
            if (sentence.get(i + 1).tag().startsWith("NNP") && NEAR.contains(sentence.get(i).word().toLowerCase(Locale.ROOT))) {
                tag(sentence.get(i), "JJ");
            }
        }
        mendOpening(sentence);
        mendMainVerb(sentence, 0);
        mendQuestion(sentence);
        for (int i = 1; i + 2 < sentence.size(); i++) {
            CoreLabel label = sentence.get(i);
            // "Chad has since sent tanks": a time, no preposition
            if (label.word().equals("since") && label.tag().equals("IN") && HAVING.contains(sentence.get(i - 1).word())
                    && (sentence.get(i + 1).tag().equals("VBN") || sentence.get(i + 1).tag().equals("VBD"))) {
                tag(label, "RB");
                tag(sentence.get(i + 1), "VBN");
            }
            // "repeated that Chad arms the rebels"
            if (label.word().equals("that") && label.tag().equals("IN") && sentence.get(i + 1).tag().startsWith("NNP")) {
                mendMainVerb(sentence, i + 1);
            }
        }
        for (int i = 1; i + 2 < sentence.size(); i++) {
            mendRelative(sentence, i);
            // "in which, they say, Chad's army bombs the depot", "shows how Chad's army bombs the depot"
            boolean begins = sentence.get(i - 1).tag().matches("[,:]|WRB") && sentence.get(i).tag().startsWith("NNP");
            if (begins) {
                mendClauseVerb(sentence, i);
            }
        }
        for (int i = 1; i + 1 < sentence.size(); i++) {
            mendParticiple(sentence, i);
            // "opposes such remarks and demands that they be withdrawn"
            if (isJoinedDemand(sentence, i)) {
                tag(sentence.get(i), "VBZ");
            }
            // "Chad, working with them, funds and arms the rebels": no plural stands before an article
            if (isJoinedDeed(sentence, i)) {
                tag(sentence.get(i - 1), "VBZ");
                tag(sentence.get(i + 1), "VBZ");
            }
            // "Chad, a diplomat believes, arms both sides"
            if (i > 3 && sentence.get(i - 1).tag().equals(",") && FINITE.contains(sentence.get(i - 2).tag())
                    && sentence.get(i).tag().equals("NNS") && sentence.get(i + 1).tag().equals("DT") && words.isVerb(sentence.get(i).lemma())) {
                tag(sentence.get(i), "VBZ");
            }
            mendPresent(sentence, i);
            mendPast(sentence, i);
            // "Chad, once an ally of Kenya, closed": a time, no conjunction
            if (sentence.get(i).word().equals("once") && sentence.get(i - 1).tag().equals(",") && sentence.get(i + 1).word().matches("an?|the|its")) {
                tag(sentence.get(i), "RB");
            }
            // "rejected as lies the charge that": behind "as" no verb of the third person begins
            if (sentence.get(i - 1).word().equals("as") && sentence.get(i).tag().equals("VBZ") && sentence.get(i + 1).tag().equals("DT")
                    && sentence.get(i).word().length() > 3) {
                tag(sentence.get(i), "NNS");
            }
            // "dismissed as "fabricated" reports that": nor behind what stands there in quotes
            if (i > 2 && sentence.get(i - 1).tag().equals("''") && sentence.get(i).tag().equals("VBZ") && sentence.get(i + 1).tag().equals("IN")
                    && isQuotedAs(sentence, i - 2)) {
                tag(sentence.get(i), "NNS");
            }
            // "is convinced that": by nobody
            if (CONVICTIONS.contains(sentence.get(i).word()) && sentence.get(i).tag().equals("VBN") && sentence.get(i + 1).word().equals("that")) {
                tag(sentence.get(i), "JJ");
                sentence.get(i).setLemma(sentence.get(i).word());
            }
            if (isInfinitive(sentence, i)) {
                tag(sentence.get(i - 1), "TO");
                tag(sentence.get(i), "VB");
            }
            // "regularly shells Chadian towns": no adverb of manner stands before a noun
            boolean manner = sentence.get(i - 1).tag().equals("RB") && sentence.get(i - 1).word().endsWith("ly");
            if (manner && sentence.get(i).tag().equals("NNS") && OBJECTS.contains(sentence.get(i + 1).tag())
                    && words.isVerb(sentence.get(i).lemma())) {
                tag(sentence.get(i), "VBZ");
            }
        }
    }

    private static boolean isQuotedAs(List<CoreLabel> sentence, int last) {
        int i = last;
        while (i > 0 && !sentence.get(i).tag().equals("``")) {
            i--;
        }
        return i > 0 && sentence.get(i - 1).word().equals("as");
    }

    // "the shelling of the town", "Chad's arming of the rebels" have no verb; "armed and trained by Chad" has two
    private void mendParticiple(List<CoreLabel> sentence, int i) {
        CoreLabel label = sentence.get(i);
        String next = sentence.get(i + 1).word();
        if (label.tag().equals("VBG") && next.matches("of|by") && isOwnedOrTold(sentence.get(i - 1))) {
            tag(label, "NN");
        }
        String lemma = label.tag().equals("JJ") ? words.isVerb(stem(label)) ? stem(label) : stem(label) + "e" : "";
        if (lemma.isEmpty() || !label.word().endsWith("ed") || !words.isVerb(lemma)) {
            return;
        }
        CoreLabel behind = i + 2 < sentence.size() ? sentence.get(i + 2) : label;
        CoreLabel before = i > 1 ? sentence.get(i - 2) : label;
        boolean first = next.matches("and|or|,") && behind.tag().matches("VB[ND]");
        boolean second = sentence.get(i - 1).word().matches("and|or|,") && before.tag().matches("VB[ND]");
        if (first || second || next.equals("by")) {
            tag(label, first ? behind.tag() : second ? before.tag() : "VBN");
            label.setLemma(lemma);
        }
    }

    // "says Chad funds the rebels", "Chad backs Kenya and Mali backs Niger", "Chad and Kenya back Niger"
    private void mendPresent(List<CoreLabel> sentence, int i) {
        CoreLabel verb = sentence.get(i);
        CoreLabel next = sentence.get(i + 1);
        int first = i;
        while (first > 0 && sentence.get(first - 1).tag().startsWith("NNP")) {
            first--;
        }
        if (first == i || !OBJECTS.contains(next.tag())) {
            return;
        }
        CoreLabel before = first > 0 ? sentence.get(first - 1) : null;
        boolean plural = verb.tag().equals("NNS") && words.isVerb(verb.lemma());
        boolean article = next.tag().equals("DT") || next.tag().equals("PRP$");
        // behind a word of saying a name and its verb are told: no bare plural stands before an article
        boolean told = before != null && before.tag().startsWith("VB") && article && words.isSaying(before.lemma());
        boolean again = before != null && before.tag().matches("CC|IN|,") && sentence.subList(0, first).stream()
                .anyMatch(earlier -> earlier.tag().equals("VBZ") && words.isVerb(earlier.lemma()) && earlier.lemma().equals(verb.lemma()));
        if (plural && (told || again)) {
            tag(verb, "VBZ");
        }
        boolean joined = before != null && before.tag().equals("CC") && first > 1 && sentence.get(first - 2).tag().startsWith("NNP");
        if (!joined || !verb.word().equals("back")) {
            return;
        }
        int clause = first;
        while (clause > 0 && !sentence.get(clause - 1).word().matches("while|whereas|that|although|though|because|;")) {
            clause--;
        }
        if (sentence.subList(clause, first).stream().noneMatch(earlier -> FINITE.contains(earlier.tag()))) {
            tag(verb, "VBP");
        }
    }

    // "Chad's drills with Kenya worried Mali": a whole sentence has a verb
    private static void mendPast(List<CoreLabel> sentence, int i) {
        CoreLabel verb = sentence.get(i);
        boolean shape = i > 1 && verb.tag().equals("JJ") && verb.word().endsWith("ed") && sentence.get(i - 1).tag().startsWith("NN")
                && sentence.get(i + 1).tag().matches("NNPS?|DT") && sentence.get(sentence.size() - 1).word().equals(".");
        if (shape && sentence.stream().noneMatch(label -> FINITE.contains(label.tag()))) {
            tag(verb, "VBD");
            verb.setLemma(Morphology.lemmaStatic(verb.word(), "VBD"));
        }
    }

    private static boolean isOwnedOrTold(CoreLabel before) {
        return before.tag().matches("POS|PRP[$]") || before.word().matches("(?i)an?|the|this|that|any");
    }

    private static String stem(CoreLabel participle) {
        return participle.word().substring(0, Math.max(0, participle.word().length() - 2)).toLowerCase(Locale.ROOT);
    }

    // "Both sold arms to Chad.": a sentence has a verb
    private void mendOpening(List<CoreLabel> sentence) {
        boolean both = sentence.size() > 3 && sentence.get(0).word().matches("Both|Neither|Others|Some") && sentence.get(1).tag().equals("VBN");
        boolean told = both && !sentence.get(2).tag().matches("IN|TO|CC|MD")
                && sentence.stream().noneMatch(label -> FINITE.contains(label.tag()));
        if (told) {
            tag(sentence.get(1), "VBD");
        }
    }

    // "Did Chad attack Nairobi?": behind "did" and a name stands a verb
    private void mendQuestion(List<CoreLabel> sentence) {
        boolean asks = sentence.size() > 3 && sentence.get(0).word().matches("Did|Does|Do") && sentence.get(sentence.size() - 1).word().equals("?");
        int i = 1;
        while (asks && i + 1 < sentence.size() && sentence.get(i).tag().startsWith("NNP")) {
            i++;
        }
        boolean verb = asks && i > 1 && sentence.get(i).tag().equals("NN") && words.isVerb(sentence.get(i).lemma());
        if (verb && sentence.stream().skip(1).noneMatch(label -> label.tag().startsWith("VB") || label.tag().equals("MD"))) {
            tag(sentence.get(i), "VB");
        }
    }

    // "a militia that Chad arms", "which Chad disputes": a clause has a verb, and no other word of it could be one
    private void mendRelative(List<CoreLabel> sentence, int i) {
        CoreLabel relative = sentence.get(i);
        boolean that = relative.word().equals("that") && sentence.get(i - 1).tag().startsWith("NN");
        if (that && isRelativeSubject(sentence, i)) {
            tag(sentence.get(i + 1), "VBZ");
            relative.setTag("WDT");
            return;
        }
        int name = sentence.get(i + 1).word().equals("the") ? i + 2 : i + 1;
        if (!that && !relative.word().matches("which|whom") || !sentence.get(name).tag().startsWith("NNP")) {
            return;
        }
        int verb = name + 1;
        while (verb < sentence.size() && sentence.get(verb).tag().startsWith("NNP")) {
            verb++;
        }
        // "a step that Chad says breaches international law"
        boolean through = verb + 1 < sentence.size() && FINITE.contains(sentence.get(verb).tag()) && words.isSaying(sentence.get(verb).lemma());
        int told = verb + 1;
        while (through && told + 1 < sentence.size() && sentence.get(told).tag().startsWith("NNP")) {
            // "which Mali says Chad arms"
            told++;
        }
        if (through && (isRelativeVerb(sentence, told) || told > verb + 1 && isLastVerb(sentence, told))) {
            tag(sentence.get(told), "VBZ");
            relative.setTag("WDT");
        }
        if (verb >= sentence.size() || !sentence.get(verb).tag().equals("NNS") || !words.isVerb(sentence.get(verb).lemma())) {
            return;
        }
        int end = verb + 1;
        int finite = 0;
        while (end < sentence.size() && !ENDS.contains(sentence.get(end).tag()) && !sentence.get(end).tag().equals("CC")) {
            finite += FINITE.contains(sentence.get(end).tag()) ? 1 : 0;
            end++;
        }
        // "the shells that Chad fires come from Mali": the noun before it has a verb yet to come
        boolean begun = sentence.subList(0, i).stream().anyMatch(label -> FINITE.contains(label.tag()));
        boolean own = finite == 1 && !begun && FINITE.contains(sentence.get(verb + 1).tag());
        if (finite == 0 || own) {
            tag(sentence.get(verb), "VBZ");
        }
    }

    // "took a step that breaches international law": no plural, where the clause has no other verb
    private boolean isRelativeSubject(List<CoreLabel> sentence, int i) {
        return i > 1 && sentence.get(i - 1).tag().equals("NN") && isRelativeVerb(sentence, i + 1);
    }

    private boolean isRelativeVerb(List<CoreLabel> sentence, int verb) {
        boolean shape = verb + 1 < sentence.size() && sentence.get(verb).tag().equals("NNS")
                && BEHIND_RELATIVE.contains(sentence.get(verb + 1).tag()) && words.isVerb(sentence.get(verb).lemma());
        if (!shape) {
            return false;
        }
        int end = verb + 1;
        while (end < sentence.size() && !ENDS.contains(sentence.get(end).tag())) {
            if (FINITE.contains(sentence.get(end).tag())) {
                return false;
            }
            end++;
        }
        return true;
    }

    private boolean isLastVerb(List<CoreLabel> sentence, int verb) {
        return sentence.get(verb).tag().equals("NNS") && ENDS.contains(sentence.get(verb + 1).tag()) && words.isVerb(sentence.get(verb).lemma());
    }

    private boolean isJoinedDeed(List<CoreLabel> sentence, int i) {
        return i > 1 && i + 2 < sentence.size() && sentence.get(i).word().equals("and")
                && sentence.get(i - 1).tag().equals("NNS") && sentence.get(i + 1).tag().equals("NNS")
                && (sentence.get(i + 2).tag().equals("DT") || sentence.get(i + 2).tag().equals("PRP$"))
                && (sentence.get(i - 2).tag().equals(",") || sentence.get(i - 2).tag().startsWith("NNP") || sentence.get(i - 2).tag().equals("RB"))
                && words.isVerb(sentence.get(i - 1).lemma()) && words.isVerb(sentence.get(i + 1).lemma());
    }

    // "is said to arm the rebels": a participle before "to", and behind it a word that may be a verb and has an object
    private boolean isInfinitive(List<CoreLabel> sentence, int i) {
        return i > 1 && sentence.get(i - 1).word().equals("to") && sentence.get(i).tag().equals("NN")
                && sentence.get(i - 2).tag().equals("VBN") && DETERMINERS.contains(sentence.get(i + 1).tag())
                && words.isVerb(sentence.get(i).lemma());
    }

    // only what demands is followed by "that they be": "rejects reports and claims that they are" has no second verb
    private static boolean isJoinedDemand(List<CoreLabel> sentence, int i) {
        boolean shape = sentence.get(i).tag().equals("NNS")
                && sentence.get(i - 1).word().equals("and") && sentence.get(i + 1).word().equals("that");
        return shape && sentence.subList(0, i).stream().anyMatch(label -> label.tag().equals("VBZ"))
                && sentence.subList(i + 2, Math.min(sentence.size(), i + 2 + LONGEST_SUBJECT)).stream()
                        .map(CoreLabel::tag)
                        .filter(tag -> tag.startsWith("VB") || tag.equals("MD") || tag.equals("TO"))
                        .findFirst()
                        .filter("VB"::equals)
                        .isPresent();
    }

    // the first clause has no verb, but a plural that could be one stands between two nominals
    private void mendMainVerb(List<CoreLabel> sentence, int first) {
        CoreLabel verb = null;
        for (int i = first; i < sentence.size() && !ENDS.contains(sentence.get(i).tag()); i++) {
            CoreLabel label = sentence.get(i);
            if (first > 0 && verb != null && label.tag().equals("CC")) {
                // "that Chad arms the rebels and that Mali trains them": the second clause has its own verb
                break;
            }
            if (FINITE.contains(label.tag())) {
                return;
            }
            if (verb == null && i > first && i + 1 < sentence.size() && couldBeVerb(sentence, i)) {
                verb = label;
            }
        }
        if (verb != null) {
            tag(verb, "VBZ");
        }
    }

    // as above for a clause behind a mark, which has to have an owner, and an article behind the verb
    private void mendClauseVerb(List<CoreLabel> sentence, int first) {
        CoreLabel verb = null;
        for (int i = first; i < sentence.size() && !ENDS.contains(sentence.get(i).tag()); i++) {
            // "the attacks the day before killed ten": the tagger may take such a verb for a participle
            boolean deed = sentence.get(i).tag().equals("VBN") && i + 1 < sentence.size() && !sentence.get(i + 1).tag().equals("IN");
            if (FINITE.contains(sentence.get(i).tag()) || deed) {
                return;
            }
            boolean owned = i > first + 1 && sentence.subList(first, i).stream().anyMatch(before -> before.tag().equals("POS"));
            if (verb == null && owned && i + 1 < sentence.size() && couldBeVerb(sentence, i) && sentence.get(i + 1).tag().equals("DT")) {
                verb = sentence.get(i);
            }
        }
        if (verb != null) {
            tag(verb, "VBZ");
        }
    }

    private boolean couldBeVerb(List<CoreLabel> sentence, int i) {
        CoreLabel next = sentence.get(i + 1);
        return sentence.get(i).tag().equals("NNS")
                && SUBJECTS.contains(sentence.get(i - 1).tag())
                && (OBJECTS.contains(next.tag()) || COMPANY.contains(next.word()) || next.tag().startsWith("NN") && isWhole(sentence, i))
                && (words.isVerb(sentence.get(i).lemma()) || words.isVerb(singular(sentence.get(i))));
    }

    // the lemmatizer knows no plural of "finances"
    private static String singular(CoreLabel plural) {
        String word = plural.word().toLowerCase(Locale.ROOT);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    // "The accord mandates elections.", "Chad shares intelligence with Mali."
    private static boolean isWhole(List<CoreLabel> sentence, int i) {
        boolean article = sentence.get(0).tag().equals("DT");
        boolean told = i > 1 && sentence.get(i - 1).tag().equals("NN") && article;
        // "The United States shares intelligence", "South Korea shares intelligence"
        boolean named = i > (article ? 1 : 0)
                && sentence.subList(article ? 1 : 0, i).stream().allMatch(label -> label.tag().startsWith("NNP"));
        return (told || named)
                && sentence.get(sentence.size() - 1).word().equals(".");
    }

    private static void tag(CoreLabel label, String tag) {
        label.setTag(tag);
        if (tag.equals("NN")) {
            label.setLemma(label.word().toLowerCase(Locale.ROOT));
        }
    }
}
