package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The participants of verbs, nouns and adjectives in the dependency tree, whatever the construction: passives, relative
 * clauses, participles, control and raising, coordination, support verbs.
 */
final class Clauses {

    private static final int DEPTH = 8;

    private final Lexicon lexicon;

    Clauses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns whether a verb is in the passive, or a participle that stands for one ("drones supplied by"). */
    boolean isPassive(Sentence s, Token verb) {
        if (s.child(verb, "nsubj:pass", "aux:pass", "csubj:pass") != null) {
            return true;
        }
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
        if (!participle || s.child(verb, "nsubj", "obj") != null) {
            return false;
        }
        if (verb.is("amod", "acl", "advcl", "dep") && s.child(verb, "aux") == null) {
            return true;
        }
        Token head = s.head(verb);
        return verb.is("conj") && head != null && head.isVerb() && s.child(verb, "aux") == null && isPassive(s, head);
    }

    /** Returns the tokens that do what a verb says, in order; empty where none is expressed. */
    List<Token> subjects(Sentence s, Token verb) {
        return subjects(s, verb, 0);
    }

    private List<Token> subjects(Sentence s, Token verb, int depth) {
        if (isPassive(s, verb)) {
            List<Token> agents = new ArrayList<>(s.children(verb, "obl:agent"));
            s.children(verb, "obl", "nmod").stream()
                    .filter(child -> s.preposition(child).equals("by"))
                    .forEach(agents::add);
            if (agents.isEmpty() && verb.is("amod", "acl", "dep")) {
                // "Russian-supplied", "Iran-backed"
                s.children(verb, "compound", "obl", "obl:npmod", "obl:agent", "dep", "amod", "advmod", "nsubj", "nmod").stream()
                        .filter(child -> child.index() < verb.index() && hyphenated(s, child, verb))
                        .forEach(agents::add);
            }
            return agents;
        }
        return surfaceSubjects(s, verb, depth);
    }

    private static boolean hyphenated(Sentence s, Token left, Token right) {
        return right.index() - left.index() == 2 && s.token(left.index() + 1).tag().equals("HYPH");
    }

    /** Returns the grammatical subject, or what stands for it where the construction leaves it out. */
    private List<Token> surfaceSubjects(Sentence s, Token verb, int depth) {
        List<Token> own = s.children(verb, "nsubj", "nsubj:pass");
        if (!own.isEmpty()) {
            return own.stream().map(token -> antecedent(s, token, verb)).toList();
        }
        Token head = s.head(verb);
        if (head == null || depth > DEPTH) {
            return List.of();
        }
        return switch (verb.relation()) {
            case "xcomp" -> controllers(s, head, depth);
            case "conj" -> head.isVerb() || s.child(head, "nsubj", "cop") != null
                    ? surfaceSubjects(s, head, depth + 1)
                    : List.of();
            case "advcl", "dep" -> isSaidBefore(s, verb, head) ? List.of() : isMeansOfNext(s, verb, head) ? nextSubjects(s, verb) : head.isVerb() || head.isTag("JJ") ? controllers(s, head, depth) : List.of();
            case "ccomp" -> head.isVerb() && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, verbLemma(s, head)) == null ? surfaceSubjects(s, head, depth + 1) : List.of();
            case "acl" -> verb.tag().equals("VBG") ? List.of(head) : possessorOrSubject(s, head, depth);
            case "acl:relcl" -> List.of(head);
            case "amod" -> verb.tag().equals("VBG") ? List.of(head) : List.of();
            default -> List.of();
        };
    }

    // "as I said, by supplying them Kenya breaches": Kenya supplies
    private boolean isMeansOfNext(Sentence s, Token verb, Token head) {
        return head.index() < verb.index() && lexicon.isListed("means", s.preposition(verb))
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, verbLemma(s, head)) != null && !nextSubjects(s, verb).isEmpty();
    }

    private static List<Token> nextSubjects(Sentence s, Token verb) {
        return s.tokens().stream()
                .filter(token -> token.index() > verb.index() && token.is("nsubj") && s.head(token) != null && s.token(token.head()).isVerb())
                .limit(1)
                .toList();
    }

    // "several stand ready to supply, he said": he is no supplier
    private boolean isSaidBefore(Sentence s, Token verb, Token head) {
        return verb.index() < head.index() && !verb.tag().equals("VBG")
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, verbLemma(s, head)) != null;
    }

    // "accused Iran of sending", "urged Israel to stop": the object does it; else the subject
    private List<Token> controllers(Sentence s, Token head, int depth) {
        if (head.isVerb() && (isObjectControl(head) || head.isTag("VB") && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(head)) != null)) {
            List<Token> objects = objects(s, head);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return surfaceSubjects(s, head, depth + 1);
    }

    private boolean isObjectControl(Token verb) {
        return lexicon.isListed("object-control", Phrases.lemma(verb));
    }

    // "Iran's plan to supply", "Iran has the capacity to strike"
    private List<Token> possessorOrSubject(Sentence s, Token noun, int depth) {
        List<Token> possessors = s.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return possessors;
        }
        Token governor = s.head(noun);
        return governor != null && governor.isVerb() && noun.is("obj", "nsubj:pass", "obl")
                ? surfaceSubjects(s, governor, depth + 1)
                : List.of();
    }

    /** Returns the tokens that a verb's deed is done to, in order. */
    List<Token> objects(Sentence s, Token verb) {
        if (isPassive(s, verb)) {
            List<Token> own = s.children(verb, "nsubj:pass");
            if (!own.isEmpty()) {
                return own.stream().map(token -> antecedent(s, token, verb)).toList();
            }
            Token head = s.head(verb);
            if (head != null && verb.is("amod", "acl", "acl:relcl", "dep") && head.isNominal()) {
                return List.of(head);
            }
            return head == null ? List.of() : surfaceSubjects(s, verb, 1);
        }
        List<Token> own = s.children(verb, "obj");
        if (!own.isEmpty()) {
            return own.stream().map(token -> antecedent(s, token, verb)).toList();
        }
        Token head = s.head(verb);
        boolean gap = verb.is("acl:relcl") && head != null && s.child(verb, "nsubj") != null
                && s.children(verb, "nsubj").stream().noneMatch(Clauses::isRelative)
                && s.children(verb, "obl").stream().noneMatch(Clauses::isRelative);
        if (gap) {
            return List.of(head);
        }
        // "supplied and financed the group": a shared object stands with the last verb
        return s.children(verb, "conj").stream()
                .filter(conjunct -> conjunct.isVerb() && s.child(conjunct, "nsubj") == null && conjunct.tag().equals(verb.tag()))
                .flatMap(conjunct -> s.children(conjunct, "obj").stream())
                .filter(object -> object.index() - verb.index() < 7)
                .toList();
    }

    /** Returns the noun that a relative pronoun stands for; any other token stands for itself. */
    Token antecedent(Sentence s, Token token, Token verb) {
        if (!isRelative(token)) {
            return token;
        }
        Token clause = verb;
        for (int i = 0; i < DEPTH && clause != null; i++) {
            Token head = s.head(clause);
            if (clause.is("acl:relcl") && head != null) {
                return head;
            }
            clause = head;
        }
        return token;
    }

    private static boolean isRelative(Token token) {
        return token.isTag("WDT") || token.tag().equals("WP");
    }

    /** Returns the nominals that stand with a word under a preposition, those attached to its object too. */
    List<Token> under(Sentence s, Token word, String preposition) {
        List<Token> found = new ArrayList<>(direct(s, word, preposition));
        if (word.isVerb()) {
            // "accused Chad of supplying arms to Sudan": the parser hangs the last phrase on the verb above
            Token above = s.head(word);
            if (above != null && above.isVerb() && above.index() < word.index() && word.is("advcl", "xcomp")) {
                direct(s, above, preposition).stream().filter(child -> child.index() > word.index()).forEach(found::add);
            }
            for (Token object : s.children(word, "obj", "nsubj:pass", "obl", "xcomp")) {
                if (object.isNominal()) {
                    found.addAll(direct(s, object, preposition));
                }
            }
        } else {
            Token governor = s.head(word);
            // "a round of strikes on"
            if (governor != null && word.is("nmod") && lexicon.isListed("partitive", Phrases.lemma(governor))) {
                found.addAll(direct(s, governor, preposition));
                found.remove(word);
            }
            if (governor != null && governor.isVerb() && word.is("obj", "nsubj:pass", "obl", "nsubj", "xcomp")) {
                direct(s, governor, preposition).stream()
                        .filter(child -> child.index() > word.index())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Token> direct(Sentence s, Token word, String preposition) {
        return s.children(word).stream()
                .filter(child -> child.isKind("obl", "nmod", "advcl", "acl") && s.preposition(child).equals(preposition))
                .filter(child -> child.isNominal() || child.isTag("JJ"))
                .toList();
    }

    /** Returns the verb that carries a noun's meaning ("carried out strikes", "strikes took place"), or null. */
    @Nullable Token support(Sentence s, Token noun) {
        Token head = s.head(noun);
        // "another round of strikes"
        if (head != null && noun.is("nmod") && lexicon.isListed("partitive", Phrases.lemma(head))) {
            return support(s, head);
        }
        boolean fits = head != null && head.isVerb() && noun.is("obj", "nsubj:pass", "nsubj", "xcomp", "obl");
        return fits && isSupport(s, head) ? head : null;
    }

    // "carry out", "take place"
    private boolean isSupport(Sentence s, Token verb) {
        Token object = s.child(verb, "obj");
        return lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, verbLemma(s, verb)) != null
                || object != null
                        && lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, Phrases.lemma(verb) + " " + Phrases.lemma(object)) != null;
    }

    /** Returns the verb that carries a noun's meaning or says who bears it ("faces sanctions"), or null. */
    @Nullable Token carrier(Sentence s, Token noun) {
        Token head = s.head(noun);
        boolean borne = head != null && head.isVerb() && noun.is("obj", "obl", "nsubj:pass")
                && lexicon.isListed("bearing", Phrases.lemma(head));
        return borne ? head : support(s, noun);
    }

    /** Returns a verb's lemma with its particle: {@code carry out}. */
    static String verbLemma(Sentence s, Token verb) {
        Token particle = s.child(verb, "compound:prt");
        return particle == null ? Phrases.lemma(verb) : Phrases.lemma(verb) + " " + Phrases.lemma(particle);
    }

    /** Returns the modifiers before a noun that may name an actor: "Iranian", "Russia's", "US-Israeli". */
    List<Token> modifiers(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : s.children(noun, "amod", "compound", "nmod", "dep", "nmod:poss")) {
            if (child.index() < noun.index() && !child.isTag("PRP")) {
                found.add(child);
                s.children(child, "compound", "amod", "conj", "dep").stream()
                        .filter(inner -> inner.index() < noun.index())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Returns the noun that an adjective describes, before it or through a copula. */
    List<Token> described(Sentence s, Token adjective) {
        Token head = s.head(adjective);
        if (adjective.is("amod") && head != null) {
            return List.of(head);
        }
        List<Token> own = s.children(adjective, "nsubj", "nsubj:pass");
        if (!own.isEmpty()) {
            return own.stream().map(token -> antecedent(s, token, adjective)).toList();
        }
        if (adjective.is("conj") && head != null) {
            return described(s, head);
        }
        if (adjective.is("xcomp", "advcl") && head != null && head.isVerb()) {
            return isObjectControl(head) ? objects(s, head) : surfaceSubjects(s, head, 1);
        }
        return adjective.is("acl", "acl:relcl") && head != null ? List.of(head) : List.of();
    }

    /** Returns the tokens in one position of a lexicon's slot. */
    List<Token> at(Sentence s, Token word, Part part, String position) {
        return switch (position) {
            case "subj" -> switch (part) {
                case VERB -> withCompany(s, word);
                case ADJECTIVE -> described(s, word);
                default -> predicateSubjects(s, word);
            };
            case "obj" -> objects(s, word);
            case "iobj" -> s.children(word, "iobj");
            case "poss" -> s.children(word, "nmod:poss");
            case "mod" -> modifiers(s, word);
            case "own" -> List.of(word);
            case "head" -> part == Part.ADJECTIVE ? described(s, word) : headNoun(s, word);
            case "light" -> lightSubjects(s, word);
            case "by" -> agents(s, word);
            case "bearer" -> governed(s, word, "bearing");
            case "elicited" -> governed(s, word, "eliciting");
            case "iobj-light" -> support(s, word) == null ? List.of() : s.children(s.token(word.head()), "iobj");
            case "own-named" -> apposed(s, word);
            case "own-adverb" -> s.children(word, "advmod", "amod");
            case "agent" -> subjects(s, word);
            case "effect" -> effects(s, word);
            case "theme" -> objects(s, word).isEmpty() ? subjects(s, word) : objects(s, word);
            case "own-including" -> s.children(word, "nmod", "obl").stream()
                    .filter(child -> lexicon.isListed("including", s.preposition(child)))
                    .toList();
            case "shared" -> s.children(word, "amod").stream()
                    .filter(child -> lexicon.isListed("shared", Phrases.lemma(child)))
                    .toList();
            case "as-object" -> s.preposition(word).equals("as") && s.head(word) != null && s.token(word.head()).isVerb()
                    ? surfaceSubjects(s, s.token(word.head()), 1)
                    : List.of();
            default -> under(s, word, position);
        };
    }

    // "together with the rebels they attacked"
    private List<Token> withCompany(Sentence s, Token verb) {
        List<Token> all = new ArrayList<>(subjects(s, verb));
        if (!all.isEmpty()) {
            s.children(verb, "obl", "advcl", "nmod").stream()
                    .filter(child -> lexicon.isListed("comitative", s.preposition(child)) || isTogether(s, child))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean isTogether(Sentence s, Token nominal) {
        return s.preposition(nominal).equals("with") && nominal.index() > 1
                && s.children(nominal, "case").stream().anyMatch(with -> with.index() > 0
                        && s.token(with.index() - 1).form().equalsIgnoreCase("together"));
    }

    private List<Token> predicateSubjects(Sentence s, Token noun) {
        List<Token> own = s.child(noun, "cop") == null ? List.of() : s.children(noun, "nsubj");
        Token head = s.head(noun);
        if (own.isEmpty() && head != null && noun.is("conj") && s.child(head, "cop") != null) {
            own = s.children(head, "nsubj");
        }
        if (own.isEmpty() && head != null && head.isVerb() && noun.is("xcomp")) {
            return surfaceSubjects(s, head, 1);
        }
        if (own.isEmpty() && noun.is("appos") && head != null) {
            return List.of(head);
        }
        return own.stream().map(token -> antecedent(s, token, noun)).toList();
    }

    private List<Token> headNoun(Sentence s, Token noun) {
        Token head = s.head(noun);
        return head != null && noun.isKind("compound", "amod", "nmod") && head.isNominal() ? List.of(head) : List.of();
    }

    private List<Token> lightSubjects(Sentence s, Token noun) {
        Token verb = support(s, noun);
        if (verb == null && noun.is("conj")) {
            Token first = s.head(noun);
            verb = first == null ? null : support(s, first);
        }
        return verb == null || noun.is("nsubj") ? List.of() : subjects(s, verb);
    }

    private List<Token> agents(Sentence s, Token word) {
        List<Token> found = new ArrayList<>(under(s, word, "by"));
        s.children(word, "obl:agent").forEach(found::add);
        return found;
    }

    // "Iran faces sanctions", "ties have drawn condemnation": the subject of a verb of that list
    private List<Token> governed(Sentence s, Token noun, String list) {
        Token head = s.head(noun);
        boolean fits = head != null && head.isVerb() && noun.is("obj", "obl", "nsubj:pass")
                && lexicon.isListed(list, Phrases.lemma(head));
        return fits ? surfaceSubjects(s, head, 1) : List.of();
    }

    // "the strikes destroyed the plant": what the verb does to, the noun does to
    private List<Token> effects(Sentence s, Token noun) {
        Token verb = s.head(noun);
        return verb != null && verb.isVerb() && noun.is("nsubj") && !isPassive(s, verb) ? objects(s, verb) : List.of();
    }

    // "its proxy, Hezbollah", "the group, a proxy of Iran"
    private static List<Token> apposed(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>(s.children(noun, "appos"));
        Token head = s.head(noun);
        if (noun.is("appos") && head != null) {
            found.add(head);
        }
        return found;
    }
}
