package io.github.counterclaim.text;

import java.util.List;
import java.util.regex.Pattern;

/** Mends subjects that the parser takes for appositions of the noun before them. */
final class SubjectRepair {

    private static final Pattern PART_OF_DAY = Pattern.compile("\\d{1,2}(st|nd|rd|th)?|[12]\\d{3}|morning|afternoon|evening|night");

    private SubjectRepair() {}

    /** "by sending such weapons Chad was backing them": the name before an auxiliary is the subject of its verb. */
    static void nameBeforeAuxiliary(List<Token> tokens, int i) {
        Token name = tokens.get(i);
        if (!name.is("appos") || !name.isTag("NNP") || i + 1 >= tokens.size()) {
            return;
        }
        Token auxiliary = tokens.get(i + 1);
        int verb = auxiliary.head();
        boolean shape = auxiliary.is("aux", "cop", "aux:pass") && verb > i && !Trees.has(tokens, verb, "nsubj", "nsubj:pass")
                && tokens.get(name.head()).index() < i;
        if (!shape) {
            return;
        }
        Token above = tokens.get(name.head());
        tokens.set(i, name.hungOn(verb, auxiliary.is("aux:pass") ? "nsubj:pass" : "nsubj"));
        Token clause = tokens.get(verb);
        // the noun before was taken for the root of the sentence
        if (clause.head() == above.index() && above.head() < 0 && clause.is("acl", "acl:relcl", "dep", "parataxis")) {
            tokens.set(verb, clause.hungOn(-1, "root"));
            tokens.set(above.index(), above.hungOn(verb, "obl"));
        }
    }

    /** "In 2024 Chad sold jets", "On Monday night Chad struck": the day is taken for a part of the name behind it. */
    static void nameBehindYear(List<Token> tokens, int i) {
        Token name = tokens.get(i);
        Token verb = name.head() < 0 ? null : tokens.get(name.head());
        boolean shape = name.is("obl") && name.isTag("NN") && verb != null && verb.isVerb() && verb.index() > i
                && !Trees.has(tokens, verb.index(), "nsubj", "nsubj:pass", "csubj", "expl");
        int left = shape ? Trees.leftmost(tokens, name) : i;
        if (left + 1 >= i || !tokens.get(left).tag().equals("IN")) {
            return;
        }
        Token year = tokens.get(left + 1);
        boolean numbered = year.head() == i && year.is("nummod") && year.form().matches("[12]\\d{3}") && name.isTag("NNP")
                && !Trees.has(tokens, i, "det", "nmod:poss");
        boolean day = year.tag().equals("NNP") && (CalendarNames.DAYS.contains(year.form()) || CalendarNames.MONTHS.contains(year.form())) && Trees.isUnder(tokens, year, name);
        if (!numbered && !day) {
            return;
        }
        int last = year.index();
        while (day && last + 1 < i && PART_OF_DAY.matcher(tokens.get(last + 1).form()).matches()) {
            last++;
        }
        if (tokens.get(last + 1).tag().equals("POS") || tokens.get(last + 1).isTag("IN")) {
            // "in Friday's raid", "on Monday in Bamako"
            return;
        }
        tokens.set(i, name.hungOn(verb.index(), Trees.has(tokens, verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
        tokens.set(year.index(), year.hungOn(verb.index(), "obl"));
        tokens.set(left, tokens.get(left).hungOn(year.index(), "case"));
        for (int part = year.index() + 1; part <= last; part++) {
            tokens.set(part, tokens.get(part).hungOn(year.index(), tokens.get(part).isTag("CD") ? "nummod" : "compound"));
        }
    }

    /** "Chad regularly shells towns": a noun has no subject and object both. */
    static void verbTakenForPlural(List<Token> tokens, int i) {
        Token word = tokens.get(i);
        boolean verb = word.tag().equals("NNS") && Trees.has(tokens, i, "nsubj") && Trees.has(tokens, i, "obj")
                && !Trees.has(tokens, i, "cop", "det", "case");
        if (verb) {
            tokens.set(i, new Token(i, word.form(), word.lemma(), "VBZ", word.name(), word.start(), word.end(),
                    word.head(), word.relation()));
        }
    }

    /** "With the pact in force, relations between Chad and Kenya have deepened": the noun is the subject of its verb. */
    static void nounBeforeAuxiliary(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        if (!noun.is("appos") || !noun.isTag("NN") || noun.head() >= i || noun.head() < 0) {
            return;
        }
        int left = Trees.leftmost(tokens, noun);
        int right = Trees.rightmost(tokens, noun);
        boolean comma = left > 0 && tokens.get(left - 1).form().equals(",");
        if (!comma || right + 1 >= tokens.size()) {
            return;
        }
        Token auxiliary = tokens.get(right + 1);
        int verb = auxiliary.head();
        boolean fits = auxiliary.is("aux", "aux:pass") && verb > right && tokens.get(verb).isVerb()
                && !Trees.has(tokens, verb, "nsubj", "nsubj:pass", "mark");
        if (fits) {
            boolean passive = Trees.has(tokens, verb, "aux:pass");
            tokens.set(i, noun.hungOn(verb, passive ? "nsubj:pass" : "nsubj"));
        }
    }

    /** "the envoy to Chad, Jane Roe, called it": the noun with its apposition is the subject of the verb behind it. */
    static void nounTakenForHead(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        boolean shape = finite && verb.is("dep", "acl", "acl:relcl") && verb.head() >= 0 && verb.head() < i
                && i > 0 && tokens.get(i - 1).form().equals(",")
                && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "mark", "cop");
        if (!shape) {
            return;
        }
        Token noun = tokens.get(verb.head());
        boolean apposed = tokens.stream().anyMatch(child -> child.head() == noun.index() && child.is("appos")
                && Trees.rightmost(tokens, child) == i - 2);
        boolean head = noun.head() < 0 || noun.is("parataxis", "ccomp", "conj") && tokens.get(noun.head()).isVerb();
        if (apposed && head && noun.isTag("NN") && !Trees.has(tokens, noun.index(), "cop", "nsubj")) {
            tokens.set(i, verb.hungOn(noun.head(), noun.relation()));
            tokens.set(noun.index(), noun.hungOn(i, "nsubj"));
        }
    }

    /** "Chad, which has no navy of its own, leans on Kenya": the name is the subject of the verb behind its clause. */
    static void nameBeforeRelative(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        boolean shape = finite && i > 4 && verb.is("acl", "acl:relcl", "dep") && tokens.get(i - 1).form().equals(",")
                && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "mark", "cop");
        Token name = shape ? tokens.stream().filter(token -> token.head() < 0).findFirst().orElse(null) : null;
        if (name == null || !name.isTag("NNP") || name.index() + 2 >= i || !tokens.get(name.index() + 1).form().equals(",")) {
            return;
        }
        Token pronoun = tokens.get(name.index() + 2);
        Token clause = tokens.stream()
                .filter(token -> token.isVerb() && token.index() > pronoun.index() && token.index() < i
                        && (token.head() == pronoun.index() || token.head() == name.index()))
                .findFirst()
                .orElse(null);
        if (clause == null || !pronoun.tag().equals("WDT") && !pronoun.tag().equals("WP")) {
            return;
        }
        tokens.set(i, verb.hungOn(-1, "root"));
        tokens.set(name.index(), name.hungOn(i, "nsubj"));
        tokens.set(clause.index(), clause.hungOn(name.index(), "acl:relcl"));
        if (pronoun.head() == name.index()) {
            tokens.set(pronoun.index(), pronoun.hungOn(clause.index(), "nsubj"));
        }
    }

    // "Jane Roe and Chad's president, John Doe, signed": Roe owns no president
    static void personTakenForOwner(List<Token> tokens, int i) {
        Token person = tokens.get(i);
        boolean shape = person.is("nmod:poss") && person.isTag("NNP") && person.name().equals("PERSON") && person.head() > i
                && !Trees.has(tokens, i, "case");
        Token owner = !shape ? null : tokens.stream()
                .filter(other -> other.head() == i && other.is("conj") && other.index() > i && other.index() < person.head()
                        && !other.name().equals("PERSON") && Trees.has(tokens, other.index(), "case"))
                .findFirst()
                .orElse(null);
        if (owner == null) {
            return;
        }
        Token title = tokens.get(person.head());
        tokens.set(i, person.hungOn(title.head(), title.relation()));
        tokens.set(title.index(), title.hungOn(i, "conj"));
        tokens.set(owner.index(), owner.hungOn(title.index(), "nmod:poss"));
    }

    // "bombed a camp in Mali and the rebels fled": who fled is taken for a second thing that was bombed
    static void nounBeforeStrayVerb(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        boolean stray = i > 2 && finite && verb.is("advmod", "dep") && verb.head() >= 0 && verb.head() < i
                && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "mark", "obl:agent", "cc");
        Token noun = stray ? tokens.get(i - 1) : null;
        Token main = stray ? tokens.get(verb.head()) : null;
        Token joint = noun == null || !noun.isTag("NN") || !noun.is("conj") ? null : Trees.child(tokens, noun.index(), "cc");
        if (joint == null || !main.isVerb() || noun.head() >= i || noun.head() == main.index()) {
            return;
        }
        tokens.set(noun.index(), noun.hungOn(i, "nsubj"));
        tokens.set(joint.index(), joint.hungOn(i, "cc"));
        tokens.set(i, verb.hungOn(main.index(), "conj"));
    }

    // "a report by the institute published in June says that": a participle is taken for what says so, with a subject of its own
    static void participleTakenForSubject(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        Token verb = participle.tag().equals("VBN") && participle.is("csubj") && participle.head() > i ? tokens.get(participle.head()) : null;
        Token noun = verb == null ? null : Trees.child(tokens, i, "nsubj");
        if (noun != null && noun.index() < i && noun.isTag("NN") && !Trees.has(tokens, i, "aux", "aux:pass", "cop")
                && !Trees.has(tokens, verb.index(), "nsubj", "nsubj:pass")) {
            tokens.set(noun.index(), noun.hungOn(verb.index(), Trees.has(tokens, verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
            tokens.set(i, participle.hungOn(noun.index(), "acl"));
        }
    }

    // "issued a statement saying Chad had left": the statement is taken for who left, and Chad for what it says
    static void statementTakenForSubject(List<Token> tokens, int i) {
        Token saying = tokens.get(i);
        Token noun = saying.tag().equals("VBG") && saying.is("acl") && saying.head() >= 0 ? tokens.get(saying.head()) : null;
        Token object = noun == null || !noun.is("nsubj") || noun.head() < i ? null : Trees.child(tokens, i, "obj");
        Token verb = object == null ? null : tokens.get(noun.head());
        if (verb != null && object.index() < verb.index() && verb.is("ccomp") && verb.head() >= 0 && verb.head() < noun.index()) {
            tokens.set(noun.index(), noun.hungOn(verb.head(), "obj"));
            tokens.set(verb.index(), verb.hungOn(i, "ccomp"));
            tokens.set(object.index(), object.hungOn(verb.index(), Trees.has(tokens, verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj"));
        }
    }
}
