package io.github.counterclaim.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends clauses whose verb is taken for something else, or something else for their verb. */
final class ClauseRepair {

    private static final Set<String> CONJUNCTIONS = Set.of("that", "if", "though", "although", "whether", "because", "while", "unless");

    private ClauseRepair() {}

    // "Drones supplied by Kenya to Chad turned the tide": the participle is taken for the verb of the sentence
    static void participleTakenForVerb(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        boolean shape = i > 0 && i + 1 < tokens.size()
                && (participle.tag().equals("VBN") || participle.tag().equals("VBD"))
                && subjectOf(tokens, i) >= 0
                && tokens.get(i + 1).isTag("IN") && !Trees.has(tokens, i, "aux", "obj", "mark", "ccomp");
        if (!shape) {
            return;
        }
        if (participle.is("csubj:pass", "csubj")) {
            // "Sanctions imposed on Kenya were lifted"
            String subject = participle.is("csubj:pass") ? "nsubj:pass" : "nsubj";
            int noun = subjectOf(tokens, i);
            tokens.set(noun, tokens.get(noun).hungOn(participle.head(), subject));
            tokens.set(i, participle.hungOn(noun, "acl"));
            return;
        }
        for (Token verb : List.copyOf(tokens)) {
            boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP")
                    || Trees.has(tokens, verb.index(), "aux", "aux:pass");
            if (verb.head() == i && verb.index() > i + 2 && verb.isVerb() && finite && verb.is("dep", "parataxis")
                    && !Trees.has(tokens, verb.index(), "nsubj", "nsubj:pass", "mark")) {
                tokens.set(verb.index(), verb.hungOn(participle.head(), participle.relation()));
                int noun = subjectOf(tokens, i);
                tokens.set(i, participle.hungOn(noun, "acl"));
                String subject = Trees.has(tokens, verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj";
                tokens.set(noun, tokens.get(noun).hungOn(verb.index(), subject));
                // "According to the ministry, drones supplied by Kenya turned": what stands before the noun goes with the verb
                tokens.stream().filter(token -> token.head() == i && token.index() < noun && token.is("obl"))
                        .forEach(token -> tokens.set(token.index(), token.hungOn(verb.index(), token.relation())));
                return;
            }
        }
    }

    // "A group armed by Kenya launched drones", "Rebels armed by Kenya seized Goma": the verb behind is taken for what stands with its
    // object, or for a clause after "by"
    static void verbBehindAgent(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token governor = verb.tag().equals("VBD") && verb.is("amod", "advcl") && verb.head() >= 0 ? tokens.get(verb.head()) : verb;
        boolean modifier = verb.is("amod") && governor.is("obj") && governor.index() > i && Trees.leftmost(tokens, governor) == i;
        Token participle = modifier && governor.head() >= 0 ? tokens.get(governor.head()) : governor;
        int noun = participle == verb || participle.index() == 0 || participle.index() + 2 >= i || !participle.isTag("VB")
                || Trees.has(tokens, participle.index(), "aux", "aux:pass", "mark") ? -1 : subjectOf(tokens, participle.index());
        Token by = noun < 0 ? verb : tokens.get(participle.index() + 1);
        Token agent = modifier ? Trees.child(tokens, participle.index(), "obl", "obl:agent") : Trees.child(tokens, i, "nsubj");
        boolean clause = !modifier && by.head() == i && by.is("mark");
        if (noun < 0 || !by.form().equals("by") || agent == null || agent.index() < by.index() || agent.index() > i || !modifier && !clause) {
            return;
        }
        tokens.set(i, verb.hungOn(participle.head(), participle.relation()));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == participle.index() && child.index() != i && (child.index() > i || child.index() < noun)) {
                tokens.set(child.index(), child.hungOn(i, child.relation()));
            }
        }
        tokens.set(noun, tokens.get(noun).hungOn(i, "nsubj"));
        tokens.set(participle.index(), participle.hungOn(noun, "acl").tagged("VBN"));
        tokens.set(agent.index(), agent.hungOn(participle.index(), "obl"));
        tokens.set(by.index(), by.hungOn(agent.index(), "case"));
    }

    /** Returns the place of the noun right before a participle that is its subject, or is joined to it; or -1. */
    private static int subjectOf(List<Token> tokens, int participle) {
        Token before = tokens.get(participle - 1);
        Token first = before.is("conj") && before.isTag("NN") && before.head() >= 0 ? tokens.get(before.head()) : before;
        return first.is("nsubj") && first.head() == participle && first.isTag("NN") ? first.index() : -1;
    }

    // "Kenya imports more grain than Chad": the verb is taken for a plural noun
    static void verbTakenForPlural(List<Token> tokens, int i) {
        Token plural = tokens.get(i);
        boolean shape = i > 0 && plural.tag().equals("NNS") && plural.head() < 0 && plural.form().endsWith("s")
                && tokens.get(i - 1).isTag("NNP") && tokens.get(i - 1).is("compound")
                && tokens.get(i - 1).head() == i
                && tokens.stream().anyMatch(t -> t.head() == i && t.is("obj", "dep") && t.isTag("NN") && t.index() > i);
        if (!shape && !isVerbBeforeArticle(tokens, i) && !isVerbBeforeVerb(tokens, i)) {
            return;
        }
        Token hung = tokens.get(i);
        tokens.set(i, new Token(i, plural.form(), plural.lemma(), "VBZ", plural.name(), plural.start(), plural.end(),
                hung.head(), hung.relation()));
        tokens.set(i - 1, tokens.get(i - 1).hungOn(i, "nsubj"));
        for (Token child : List.copyOf(tokens)) {
            if (child.head() == i && child.index() < i - 1 && child.is("compound")) {
                tokens.set(child.index(), child.hungOn(i - 1, "compound"));
            } else if (child.head() == i && child.index() > i && child.is("dep") && child.isTag("NN")) {
                tokens.set(child.index(), child.hungOn(i, "obj"));
            }
        }
    }

    // "that Kenya shelters the rebels"
    private static boolean isVerbBeforeArticle(List<Token> tokens, int i) {
        Token plural = tokens.get(i);
        boolean shape = i > 0 && i + 2 < tokens.size() && plural.tag().equals("NNS") && plural.is("dep") && plural.head() == i - 2
                && tokens.get(i - 1).isTag("NNP") && tokens.get(i - 1).is("compound") && tokens.get(i - 1).head() == i
                && tokens.get(plural.head()).lemma().equals("that")
                && tokens.get(i + 1).is("det")
                && tokens.stream().anyMatch(t -> t.head() == i && t.is("obj", "dep") && t.isTag("NN") && t.index() > i);
        if (shape) {
            Token that = tokens.get(plural.head());
            tokens.set(i, plural.hungOn(that.head(), "ccomp"));
            tokens.set(that.index(), that.hungOn(i, "mark"));
        }
        return shape;
    }

    // "Kenya finances and equips the rebels": what is joined to a verb is one
    private static boolean isVerbBeforeVerb(List<Token> tokens, int i) {
        Token plural = tokens.get(i);
        return i > 0 && i + 2 < tokens.size() && plural.tag().equals("NNS") && plural.head() < 0
                && tokens.get(i - 1).isTag("NNP") && tokens.get(i - 1).is("compound") && tokens.get(i - 1).head() == i
                && tokens.get(i + 1).is("cc") && tokens.get(i + 2).tag().equals("VBZ") && tokens.get(i + 2).is("conj")
                && tokens.get(i + 2).head() == i && Trees.has(tokens, i + 2, "obj");
    }

    // "provided Chad with grain": the noun hangs on its preposition
    static void prepositionTakenForHead(List<Token> tokens, int i) {
        Token preposition = tokens.get(i);
        // "and that the country neither sells": no preposition; "it was Chad that sold" is mended later
        if (!preposition.tag().equals("IN") || !preposition.is("dep") || preposition.head() < 0
                || preposition.head() > i || CONJUNCTIONS.contains(preposition.lemma()) && !Trees.has(tokens, preposition.head(), "cop")) {
            return;
        }
        for (Token noun : List.copyOf(tokens)) {
            if (noun.head() == i && noun.index() > i && noun.isNominal() && noun.is("dep", "obj", "nmod", "obl")) {
                boolean verbal = tokens.get(preposition.head()).isVerb();
                tokens.set(noun.index(), noun.hungOn(preposition.head(), verbal ? "obl" : "nmod"));
                tokens.set(i, preposition.hungOn(noun.index(), "case"));
                return;
            }
        }
    }

    // "rely on Kenya to defend it": the noun is taken for the subject of a clause with "on"
    static void nounBeforeInfinitive(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.tag().equals("VB") || !verb.is("advcl", "ccomp") || verb.head() < 0 || verb.head() > i) {
            return;
        }
        Token subject = null;
        Token preposition = null;
        boolean infinitive = false;
        for (Token child : tokens) {
            if (child.head() == i) {
                subject = child.is("nsubj") ? child : subject;
                preposition = child.is("mark") && child.tag().equals("IN") ? child : preposition;
                infinitive |= child.is("mark") && child.tag().equals("TO");
            }
        }
        boolean shape = infinitive && subject != null && preposition != null
                && preposition.index() == verb.head() + 1 && subject.index() > preposition.index();
        if (shape && !preposition.form().equalsIgnoreCase("for")) {
            tokens.set(subject.index(), subject.hungOn(verb.head(), "obl"));
            tokens.set(preposition.index(), preposition.hungOn(subject.index(), "case"));
            tokens.set(i, verb.hungOn(verb.head(), "xcomp"));
        }
    }

    // "Months before the war in Chad began, Kenya sent drones": the verb of the clause is taken for the main one
    static void clauseOfTimeBeforeVerb(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        boolean shape = verb.isVerb() && verb.is("ccomp") && verb.head() >= 0 && verb.head() < i
                && Trees.has(tokens, i, "nsubj", "nsubj:pass") && !Trees.has(tokens, i, "mark");
        if (!shape) {
            return;
        }
        Token first = tokens.get(verb.head());
        Token measure = Trees.child(tokens, first.index(), "nsubj");
        Token noun = measure == null || measure.index() > 3 ? null : Trees.child(tokens, measure.index(), "nmod");
        Token marker = noun == null ? null : Trees.child(tokens, noun.index(), "case");
        int left = Trees.leftmost(tokens, verb);
        boolean follows = left > 0 && tokens.get(left - 1).form().equals(",") && first.index() < left;
        boolean before = marker != null && marker.index() == measure.index() + 1
                && (marker.form().equalsIgnoreCase("before") || marker.form().equalsIgnoreCase("after"));
        if (follows && before && first.head() < 0) {
            tokens.set(i, verb.hungOn(-1, "root"));
            tokens.set(first.index(), first.hungOn(i, "advcl"));
            tokens.set(noun.index(), noun.hungOn(first.index(), "nsubj"));
            tokens.set(marker.index(), marker.hungOn(first.index(), "mark"));
            tokens.set(measure.index(), measure.hungOn(first.index(), "obl:tmod"));
        }
    }

    // "It is unlikely, though, that Chad will help": the clause is left hanging beside the adjective
    static void contentOfAdjective(List<Token> tokens, int i) {
        Token that = tokens.get(i);
        if (!that.lemma().equals("that") || !that.is("det", "mark", "nsubj") || that.head() <= i) {
            return;
        }
        Token verb = tokens.get(that.head());
        while (!verb.isVerb() && verb.head() > verb.index()) {
            verb = tokens.get(verb.head());
        }
        Token adjective = verb.head() < 0 ? verb : tokens.get(verb.head());
        boolean impersonal = adjective.isTag("JJ") && adjective.index() < i && verb.is("parataxis", "dep")
                && tokens.stream().anyMatch(it -> it.head() == adjective.index() && it.is("nsubj") && it.lemma().equals("it"));
        if (impersonal && Trees.leftmost(tokens, verb) == i) {
            tokens.set(i, that.hungOn(verb.index(), "mark"));
            tokens.set(verb.index(), verb.hungOn(adjective.index(), "ccomp"));
        }
    }

    // "sells nothing to countries engaged in a war": the participle is left hanging on the verb
    static void participleBehindNoun(List<Token> tokens, int i) {
        Token participle = tokens.get(i);
        boolean shape = i > 1 && i + 1 < tokens.size() && participle.is("dep")
                && (participle.tag().equals("VBN") || participle.tag().equals("VBD"))
                && participle.head() >= 0 && participle.head() < i - 1 && tokens.get(i + 1).isTag("IN")
                && tokens.get(i - 1).isTag("NN") && tokens.get(i - 1).head() == participle.head()
                && tokens.get(i - 1).is("obl", "obj", "nmod")
                && !Trees.has(tokens, i, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "obj", "ccomp");
        if (shape) {
            tokens.set(i, new Token(i, participle.form(), participle.lemma(), "VBN", participle.name(), participle.start(),
                    participle.end(), i - 1, "acl"));
        }
    }

    // "The alliance dates from 2015": what has a subject and no copula is a verb
    static void verbTakenForNounWithSubject(List<Token> tokens, int i) {
        Token word = tokens.get(i);
        boolean shape = word.tag().equals("NNS") && word.head() < 0 && word.form().endsWith("s") && i > 0
                && i + 1 < tokens.size() && (tokens.get(i + 1).isTag("IN") || tokens.get(i + 1).form().equals(","))
                && !Trees.has(tokens, i, "cop", "det", "amod", "aux");
        int before = i - 1;
        while (before > 0 && (tokens.get(before).isTag("RB") || tokens.get(before).is("punct"))) {
            before--;
        }
        Token subject = shape ? tokens.get(before) : word;
        if (subject.isTag("NN") && subject.is("nsubj") && subject.head() == i) {
            tokens.set(i, new Token(i, word.form(), word.lemma(), "VBZ", word.name(), word.start(), word.end(),
                    word.head(), word.relation()));
            for (Token said : List.copyOf(tokens)) {
                if (said.head() == i && said.is("dep") && said.index() > i && Trees.has(tokens, said.index(), "nsubj")) {
                    tokens.set(said.index(), said.hungOn(i, "ccomp"));
                }
            }
        }
    }

    // "an Iranian-made drone": a noun with an article is no verb
    static void nounTakenForVerb(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean verb = token.tag().equals("VB") || token.tag().equals("VBP");
        if (verb && Trees.has(tokens, i, "det") && Trees.has(tokens, i, "amod", "compound", "det")
                && !Trees.has(tokens, i, "obj", "nsubj", "aux", "mark", "xcomp", "ccomp")) {
            tokens.set(i, new Token(i, token.form(), token.lemma(), "NN", token.name(), token.start(), token.end(),
                    token.head(), token.relation()));
        }
        // "the drone factory": no bare verb stands before a noun
        boolean modifier = token.tag().equals("VB") && token.is("amod") && token.head() > i
                && tokens.get(token.head()).isTag("NN") && !Trees.has(tokens, i, "obj", "nsubj", "aux", "mark", "advmod");
        if (modifier) {
            tokens.set(i, new Token(i, token.form(), token.lemma(), "NN", token.name(), token.start(), token.end(),
                    token.head(), "compound"));
        }
    }

    // "has no intention of helping Kenya win the war": the noun is taken for the subject of the last verb
    static void bareInfinitive(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        Token noun = verb.tag().equals("VB") && verb.is("ccomp") && verb.head() >= 0 && verb.head() < i
                        && !Trees.has(tokens, i, "mark", "aux")
                ? Trees.child(tokens, verb.index(), "nsubj") : null;
        Token helper = noun == null ? null : Trees.child(tokens, noun.index(), "advcl");
        helper = noun != null && helper == null ? Trees.child(tokens, noun.index(), "acl") : helper;
        Token helped = helper == null ? null : Trees.child(tokens, helper.index(), "obj");
        if (helped != null && helped.index() == i - 1 && noun.index() > verb.head()
                && !Trees.has(tokens, verb.head(), "obj")) {
            tokens.set(noun.index(), noun.hungOn(verb.head(), "obj"));
            tokens.set(i, verb.hungOn(helper.index(), "xcomp"));
        }
    }

    // "sent up to 12,000 troops": "up" is taken for a particle of the verb
    static void particleTakenFromNumber(List<Token> tokens, int i) {
        Token up = tokens.get(i);
        boolean shape = up.tag().equals("RP") && up.is("compound:prt") && i + 2 < tokens.size()
                && tokens.get(i + 1).form().equals("to") && tokens.get(i + 2).tag().equals("CD");
        if (!shape) {
            return;
        }
        Token number = tokens.get(i + 2);
        Token noun = number.is("nummod") ? tokens.get(number.head()) : number;
        boolean fits = noun.head() == up.head() && noun.is("obl") && tokens.get(i + 1).head() == noun.index()
                && !Trees.has(tokens, up.head(), "obj");
        if (fits) {
            tokens.set(noun.index(), noun.hungOn(up.head(), "obj"));
            tokens.set(i, up.hungOn(number.index(), "advmod"));
            tokens.set(i + 1, tokens.get(i + 1).hungOn(i, "fixed"));
        }
    }

    // "the shells given to Chad by Kenya": the participle is taken for a preposition
    static void givenTo(List<Token> tokens, int i) {
        Token given = tokens.get(i);
        Token to = i + 1 < tokens.size() ? tokens.get(i + 1) : given;
        Token getter = given.head() < 0 ? given : tokens.get(given.head());
        Token noun = i == 0 ? given : tokens.get(i - 1);
        boolean shape = given.tag().equals("VBN") && given.is("case") && given.lemma().equals("give") && to.form().equals("to")
                && to.head() == getter.index() && getter.index() > i && getter.head() == noun.index() && noun.isTag("NN");
        if (!shape) {
            return;
        }
        tokens.set(i, given.hungOn(noun.index(), "acl"));
        tokens.set(getter.index(), getter.hungOn(i, "obl"));
        for (Token child : List.copyOf(tokens)) {
            boolean by = child.is("nmod") && child.index() > getter.index() && (child.head() == getter.index() || child.head() == noun.index())
                    && tokens.get(Trees.leftmost(tokens, child)).form().equals("by");
            if (by) {
                tokens.set(child.index(), child.hungOn(i, "obl"));
            }
        }
    }
}
