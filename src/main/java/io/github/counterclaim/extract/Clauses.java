package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The participants of verbs, nouns and adjectives in the dependency tree, whatever the construction: passives, relative
 * clauses, participles, control and raising, coordination, support verbs.
 */
final class Clauses {

    private static final int DEPTH = 8;

    private final Lexicon lexicon;
    private final Subjects subjects;
    private final Inclusions inclusions;
    private final Goods goods;
    private final Predicates predicates;
    private final SupportVerbs supports;

    Clauses(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.inclusions = new Inclusions(lexicon);
        this.subjects = new Subjects(lexicon, this);
        this.goods = new Goods(lexicon, this);
        this.predicates = new Predicates(lexicon, subjects, this);
        this.supports = new SupportVerbs(lexicon, this);
    }

    /** Returns what finds the verbs that carry a noun's meaning. */
    SupportVerbs supports() {
        return supports;
    }

    /** Returns whether a verb is in the passive, or a participle that stands for one ("drones supplied by"). */
    static boolean isPassive(Sentence s, Token verb) {
        if (s.child(verb, "nsubj:pass", "aux:pass", "csubj:pass") != null) {
            return true;
        }
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
        if (isResult(s, verb)) {
            return true;
        }
        // "the town, hit by jets, lay empty": the parser takes the town for who hits
        boolean reduced = verb.tag().equals("VBN") && s.child(verb, "aux", "obj", "cop") == null && s.child(verb, "nsubj") != null
                && s.children(verb, "obl").stream().anyMatch(child -> s.preposition(child).equals("by"));
        if (reduced) {
            return true;
        }
        if (!participle || s.child(verb, "nsubj", "obj") != null) {
            return false;
        }
        if (verb.is("amod", "acl", "advcl", "dep") && s.child(verb, "aux") == null) {
            return true;
        }
        Token head = s.head(verb);
        return verb.is("conj") && head != null && head.isVerb() && s.child(verb, "aux") == null && isPassive(s, head);
    }

    // "left the port damaged": the port is the parser's subject of the participle
    private static boolean isResult(Sentence s, Token verb) {
        return verb.tag().equals("VBN") && verb.is("xcomp", "ccomp") && s.child(verb, "nsubj") != null
                && s.child(verb, "obj", "aux", "mark") == null;
    }

    /** Returns the tokens that do what a verb says, in order; empty where none is expressed. */
    List<Token> subjects(Sentence s, Token verb) {
        return subjects.of(s, verb);
    }

    /** Returns the grammatical subject, or what stands for it where the construction leaves it out. */
    List<Token> surfaceSubjects(Sentence s, Token verb) {
        return subjects.surface(s, verb, 1);
    }

    /** Returns the tokens that a verb's deed is done to, in order. */
    List<Token> objects(Sentence s, Token verb) {
        if (isPassive(s, verb)) {
            return passiveObjects(s, verb);
        }
        List<Token> own = s.children(verb, "obj");
        if (!own.isEmpty()) {
            return own.stream().map(token -> antecedent(s, token, verb)).toList();
        }
        Token head = s.head(verb);
        Token first = verb.is("conj") && head != null && head.isVerb() && s.child(verb, "nsubj", "ccomp", "xcomp") == null ? head : null;
        Token before = first == null ? null : s.child(first, "obj");
        if (before != null && before.index() > verb.index() && s.token(verb.index() - 1).is("cc", "punct")) {
            // "funds and arms the group", "is funding, arming and directing it": the parser hangs what both are done to on the first
            return List.of(before);
        }
        Token shared = first == null ? null : s.children(first, "obj").stream().filter(Clauses::isRelative).findFirst().orElse(null);
        if (shared != null && first != null) {
            // "whom Chad recruited, trained and paid"
            return List.of(antecedent(s, shared, first));
        }
        boolean gap = verb.is("acl:relcl") && head != null && s.child(verb, "nsubj") != null
                && s.children(verb, "nsubj", "obl").stream().noneMatch(Clauses::isRelative);
        return gap ? List.of(head) : sharedObjects(s, verb);
    }

    private List<Token> passiveObjects(Sentence s, Token verb) {
        List<Token> own = new ArrayList<>(s.children(verb, "nsubj:pass", "nsubj"));
        if (!own.isEmpty()) {
            // "Chad was given tanks"
            own.addAll(s.children(verb, "obj"));
            return own.stream().map(token -> antecedent(s, token, verb)).toList();
        }
        Token head = s.head(verb);
        if (head != null && verb.is("amod", "acl", "acl:relcl", "dep") && head.isNominal()) {
            return List.of(head);
        }
        return head == null ? List.of() : surfaceSubjects(s, verb);
    }

    // "supplied and financed the group": a shared object stands with the last verb
    private static List<Token> sharedObjects(Sentence s, Token verb) {
        return s.children(verb, "conj").stream()
                .filter(conjunct -> conjunct.isVerb() && s.child(conjunct, "nsubj") == null
                        && conjunct.tag().equals(verb.tag()))
                .flatMap(conjunct -> s.children(conjunct, "obj").stream())
                .filter(object -> object.index() - verb.index() < 7)
                .toList();
    }

    /** Returns the noun that a relative pronoun stands for; any other token stands for itself. */
    static Token antecedent(Sentence s, Token token, Token verb) {
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

    /** Returns the noun that "whose" before a noun stands for, or null. */
    static @Nullable Token whose(Sentence s, Token noun) {
        Token clause = noun;
        for (int i = 0; i < DEPTH && clause != null; i++) {
            if (clause.is("acl:relcl")) {
                return s.head(clause);
            }
            clause = s.head(clause);
        }
        return null;
    }

    static boolean isRelative(Token token) {
        return token.isTag("WDT") || token.tag().equals("WP");
    }

    /** Returns the nominals that stand with a word under a preposition, those attached to its object too. */
    List<Token> under(Sentence s, Token word, String preposition) {
        List<Token> found = new ArrayList<>(direct(s, word, preposition));
        found.addAll(relative(s, word, preposition));
        if (word.isVerb()) {
            underVerb(s, word, preposition, found);
        } else {
            underNoun(s, word, preposition, found);
            if (found.isEmpty()) {
                // "condemnation and concern from Chad": the complement hangs on the last
                s.children(word, "conj").stream()
                        .filter(conjunct -> conjunct.isTag("NN") && s.child(conjunct, "nmod:poss", "det") == null
                                && isNext(s, word, conjunct))
                        .forEach(conjunct -> found.addAll(direct(s, conjunct, preposition)));
                Token first = word.is("conj") ? s.head(word) : null;
                if (first != null && first.isTag("NN")) {
                    direct(s, first, preposition).stream().filter(child -> child.index() > word.index()).forEach(found::add);
                }
            }
        }
        return found;
    }

    private void underVerb(Sentence s, Token verb, String preposition, List<Token> found) {
        // "accused Chad of supplying arms to Sudan": the parser hangs the last phrase on the verb above
        Token above = s.head(verb);
        if (above != null && (above.isVerb() || above.isTag("NN")) && above.index() < verb.index()
                && verb.is("advcl", "xcomp", "acl")) {
            direct(s, above, preposition).stream().filter(child -> child.index() > verb.index()).forEach(found::add);
        }
        // "built and sold drones to Chad": what stands behind both verbs is hung on the first
        if (above != null && verb.is("conj") && above.isVerb() && s.token(verb.index() - 1).is("cc") && s.child(verb, "obj", "obl") == null
                && s.children(above, "obj").stream().anyMatch(object -> object.index() > verb.index())) {
            direct(s, above, preposition).stream().filter(child -> child.index() > verb.index()).forEach(found::add);
        }
        // "shipped them back to Chad"
        s.children(verb, "advmod").stream().filter(adverb -> adverb.index() > verb.index())
                .forEach(adverb -> found.addAll(direct(s, adverb, preposition)));
        for (Token object : s.children(verb, "obj", "nsubj:pass", "xcomp")) {
            if (object.isNominal() || object.tag().equals("$")) {
                found.addAll(direct(s, object, preposition));
                // "sold tanks worth a million to Chad"
                s.children(object, "amod").stream()
                        .filter(adjective -> adjective.index() > object.index())
                        .forEach(adjective -> found.addAll(direct(s, adjective, preposition)));
            }
        }
        // "gave arms to Chad despite its assurances to Mali": Mali gets none
        for (Token oblique : found.isEmpty() || !preposition.equals("to") ? s.children(verb, "obl") : List.<Token>of()) {
            // "spoke about the ties with Chad", and with somebody else
            boolean told = lexicon.isListed("topic-preposition", s.preposition(oblique));
            if (!told && oblique.isNominal() || oblique.tag().equals("$")) {
                found.addAll(direct(s, oblique, preposition));
            }
        }
        if (found.isEmpty() && preposition.equals("at")) {
            // "fired rockets carrying gas at the town": the participle does not aim
            s.children(verb, "obj").stream()
                    .flatMap(object -> s.children(object, "acl").stream())
                    .filter(participle -> participle.tag().equals("VBG"))
                    .forEach(participle -> found.addAll(direct(s, participle, preposition)));
        }
        if (found.isEmpty()) {
            // "in addition to the tanks from Chad"
            s.children(verb, "obj", "obl").stream()
                    .flatMap(object -> s.children(object, "nmod", "conj").stream())
                    .filter(Token::isNominal)
                    .forEach(inner -> found.addAll(direct(s, inner, preposition)));
        }
    }

    private void underNoun(Sentence s, Token noun, String preposition, List<Token> found) {
        for (Token verb : new @Nullable Token[] {supports.after(s, noun), supports.relative(s, noun)}) {
            if (verb != null) {
                found.addAll(under(s, verb, preposition));
            }
        }
        if (found.isEmpty()) {
            // "the supply of tanks to Chad", "the supply of tanks by Kenya to Chad"
            s.children(noun, "nmod").stream()
                    .filter(inner -> s.preposition(inner).equals("of") || s.preposition(inner).equals("by") && !preposition.equals("of"))
                    .flatMap(inner -> Phrases.conjuncts(s, inner).stream())
                    .forEach(inner -> found.addAll(direct(s, inner, preposition)));
        }
        Token governor = s.head(noun);
        // "a round of strikes on", "carried out a round of strikes on"
        if (governor != null && noun.is("nmod") && lexicon.isListed("partitive", Phrases.lemma(governor))) {
            List<Token> outer = new ArrayList<>(direct(s, governor, preposition));
            underNoun(s, governor, preposition, outer);
            outer.remove(noun);
            found.addAll(outer);
            return;
        }
        // "nothing significant to the plant"
        s.children(noun, "amod").stream().filter(adjective -> adjective.index() > noun.index())
                .forEach(adjective -> found.addAll(direct(s, adjective, preposition)));
        // "the threat they feel emanates from"
        if (governor != null && governor.isVerb() && noun.is("nsubj")) {
            s.children(governor, "xcomp").stream()
                    .filter(Token::isVerb)
                    .forEach(complement -> found.addAll(direct(s, complement, preposition)));
        }
        if (governor != null && governor.isVerb() && noun.is("obj", "nsubj:pass", "obl", "nsubj", "xcomp")) {
            // "for both, the main threat comes from": for whom it is one may stand in front
            boolean fronted = preposition.equals("for") && noun.is("nsubj", "xcomp");
            if (preposition.equals("by") && noun.is("nsubj:pass") && supports.carrier(s, noun) == null) {
                // "the attack was condemned by Chad": Chad did not attack
                return;
            }
            direct(s, governor, preposition).stream().filter(child -> fronted || child.index() > noun.index()).forEach(found::add);
        }
    }

    private static boolean isNext(Sentence s, Token noun, Token conjunct) {
        return s.tokens().subList(noun.index() + 1, conjunct.index()).stream()
                .noneMatch(token -> token.is("punct") || token.is("case"));
    }

    // "with which Chad trades": the noun before; of "Niger is a neighbour with which", Niger
    private static List<Token> relative(Sentence s, Token verb, String preposition) {
        return s.children(verb, "obl", "nmod").stream()
                .filter(child -> isRelative(child) && s.preposition(child).equals(preposition))
                .map(child -> antecedent(s, child, verb))
                .filter(noun -> !isRelative(noun))
                .map(noun -> {
                    Token subject = s.child(noun, "nsubj");
                    return subject == null ? noun : antecedent(s, subject, noun);
                })
                .toList();
    }

    /** Returns what "including" or "such as" adds to a noun, also where the parser hangs it on the noun above. */
    List<Token> included(Sentence s, Token noun) {
        return inclusions.of(s, noun);
    }

    /** Returns what a colon adds to a noun before it: "a batch of Kenyan arms: five tanks and a jet". */
    List<Token> listed(Sentence s, Token noun) {
        return inclusions.behindColon(s, noun);
    }

    /** Returns what "including" adds to an object where the parser hangs it on a later noun. */
    List<Token> includedLater(Sentence s, Token object) {
        return inclusions.later(s, object);
    }

    /** Returns what stands with goods or troops that were found: before them, "from" them, "fired by" them. */
    List<Token> aroundItem(Sentence s, Token item, String position) {
        return goods.around(s, item, position);
    }

    private List<Token> direct(Sentence s, Token word, String preposition) {
        if (preposition.endsWith("ing")) {
            // "an exercise involving Chad and Mali"
            return s.children(word, "acl").stream()
                    .filter(child -> child.form().equalsIgnoreCase(preposition))
                    .flatMap(child -> s.children(child, "obj").stream())
                    .toList();
        }
        return s.children(word).stream()
                .filter(child -> child.isKind("obl", "nmod", "advcl", "acl")
                        && s.preposition(child).equals(preposition))
                .filter(child -> child.isNominal() || child.isTag("JJ"))
                .filter(child -> !isOnlooker(s, child) && !Phrases.isConceded(s, child, lexicon))
                .toList();
    }

    // "signed it, with Deby looking on": he is no party
    private boolean isOnlooker(Sentence s, Token nominal) {
        Token with = s.child(nominal, "case");
        return with != null && with.lemma().equals("with") && with.index() > 0 && s.token(with.index() - 1).tag().equals(",")
                && s.children(nominal, "acl").stream().anyMatch(deed -> deed.tag().equals("VBG") && lexicon.isListed("looking-on", Phrases.lemma(deed)));
    }

    /** Returns who is accused of what a noun names: "accused Chad of aggression"; empty where nobody is. */
    List<Token> accused(Sentence s, Token noun) {
        Token verb = s.head(whole(s, noun)); // "a string of attacks"
        Token trading = noun.is("nmod") ? Reciprocals.trading(s, verb, lexicon) : null;
        // "traded accusations of violations"
        boolean fits = trading == null && verb != null && verb.isVerb() && (s.preposition(whole(s, noun)).equals("of") || s.preposition(whole(s, noun)).equals("for"))
                && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, verbLemma(s, verb)) != null;
        return trading != null ? subjects(s, trading) : fits ? objects(s, verb) : List.of();
    }

    /** Returns the noun that a partitive one stands for ("hundreds of tanks": tanks); any other token itself. */
    Token meant(Sentence s, Token noun) {
        boolean counted = noun.tag().equals("CD") && s.children(noun, "nmod").stream().anyMatch(child -> child.isTag("NN"));
        boolean partitive = counted || lexicon.isListed("partitive", Phrases.lemma(noun));
        return !partitive ? noun : s.children(noun, "nmod", "obl").stream()
                .filter(child -> s.preposition(child).equals("of"))
                .findFirst()
                // "tens of thousands of soldiers"
                .map(child -> child.tag().equals("CD") || lexicon.isListed("partitive", Phrases.lemma(child)) ? meant(s, child) : child)
                .orElse(noun);
    }

    /** Returns the partitive noun that a noun hangs on ("decades of sanctions": decades); else the noun itself. */
    Token whole(Sentence s, Token noun) {
        Token head = s.head(noun);
        boolean part = head != null && noun.is("nmod") && s.preposition(noun).equals("of")
                && lexicon.isListed("partitive", Phrases.lemma(head));
        return part ? head : noun;
    }

    /** Returns a verb's lemma with its particle: {@code carry out}. */
    static String verbLemma(Sentence s, Token verb) {
        Token particle = s.child(verb, "compound:prt");
        return particle == null ? Phrases.lemma(verb) : Phrases.lemma(verb) + " " + Phrases.lemma(particle);
    }

    /** Returns the modifiers before a noun that may name an actor: "Chadian", "Kenya's", "Chadian-Kenyan". */
    List<Token> modifiers(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : s.children(noun, "amod", "compound", "nmod", "dep", "nmod:poss")) {
            if (child.index() < noun.index() && !child.isTag("PRP")) {
                found.add(child);
                s.children(child, "compound", "amod", "conj", "dep").stream()
                        .filter(inner -> inner.index() < noun.index() && !Phrases.isMadeElsewhere(s, noun, child))
                        // "US-South Korean": the first hangs on the second's first word
                        .flatMap(inner -> Stream.concat(Stream.of(inner), s.children(inner, "compound").stream()
                                .filter(first -> first.isTag("NNP") && s.token(first.index() + 1).tag().equals("HYPH"))))
                        .forEach(found::add);
                // "US-led"
                if (child.isVerb() && lexicon.isListed("leading", Phrases.lemma(child))) {
                    found.addAll(subjects.of(s, child));
                }
            }
        }
        return found;
    }

    /** Returns the noun that an adjective describes, before it or through a copula. */
    List<Token> described(Sentence s, Token adjective) {
        return predicates.described(s, adjective);
    }
}
