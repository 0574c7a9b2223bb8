package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the tokens in the positions that the lexicon's slots name, around a verb, a noun or an adjective. */
final class Positions {

    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Handovers handovers;
    private final Surroundings surroundings;

    Positions(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.handovers = new Handovers(lexicon, clauses);
        this.surroundings = new Surroundings(lexicon, clauses);
    }

    /** Returns the tokens in one position of a lexicon's slot; a position that has no name is a preposition. */
    List<Token> at(Sentence s, Token word, Part part, String position) {
        if (word.isTag("IN")) {
            return surroundings.predicate(s, word, position);
        }
        List<Token> found = around(s, word, part, position);
        Token head = found.isEmpty() && part == Part.NOUN && word.is("compound", "amod") ? s.head(word) : null;
        boolean forces = head != null && lexicon.isListed("force-noun", Phrases.lemma(head));
        // "Chadian proxy forces like the Front": what stands with the forces stands with the proxy
        return forces ? around(s, head, part, position).stream().filter(token -> token != word).toList() : found;
    }

    private List<Token> around(Sentence s, Token word, Part part, String position) {
        return switch (position) {
            case "subj" -> switch (part) {
                case VERB -> withCompany(s, word);
                // "the Front and other Kenyan-backed groups"
                case ADJECTIVE -> clauses.described(s, word).stream().flatMap(noun -> Stream.concat(Stream.of(noun), Epithets.othersBefore(s, noun).stream())).toList();
                default -> predicateSubjects(s, word).stream().map(subject -> surroundings.calledSo(s, word, subject)).toList();
            };
            case "obj" -> clauses.objects(s, word);
            case "iobj" -> s.children(word, "iobj");
            case "poss" -> Stream.concat(s.children(word, "nmod:poss").stream(), Epithets.before(s, word, "nmod:poss")).toList();
            case "mod" -> Stream.concat(clauses.modifiers(s, word).stream(), Epithets.before(s, word, "amod", "compound", "nmod:poss")).toList();
            case "head" -> part == Part.ADJECTIVE ? clauses.described(s, word) : headNoun(s, word);
            case "light" -> lightSubjects(s, word);
            case "by" -> agents(s, word);
            case "bearer" -> governed(s, word, "bearing");
            case "elicited" -> governed(s, word, "eliciting");
            case "iobj-light" -> lightRecipients(s, word);
            case "agent" -> clauses.subjects(s, word);
            case "effect" -> surroundings.effects(s, word);
            case "unharmed" -> surroundings.unharmed(s, word);
            case "theme" -> themes(s, word);
            case "given" -> handovers.given(s, word);
            case "holder" -> handovers.holders(s, word);
            case "stationer" -> handovers.stationers(s, word);
            case "helped" -> handovers.helped(s, word);
            case "burdened" -> handovers.burdened(s, word);
            case "deed" -> governed(s, word, "deed");
            case "recipient" -> handovers.recipients(s, word);
            case "as-object" -> asObject(s, word);
            case "adjunct" -> surroundings.adjunct(s, word);
            case "travelled" -> surroundings.travelled(s, word);
            case "errand" -> surroundings.errand(s, word);
            case "mover" -> surroundings.movers(s, word);
            case "answerable" -> deeds(s, word, part).stream().flatMap(deed -> surroundings.answerable(s, deed).stream()).toList();
            case "answerable-mod" -> deeds(s, word, part).stream().flatMap(deed -> surroundings.answerableBefore(s, deed).stream()).toList();
            case "runner", "accuser" -> position.equals("runner") ? surroundings.runners(s, word) : surroundings.accusers(s, word);
            case "harmer" -> surroundings.harmers(s, word);
            case "called" -> surroundings.called(s, word);
            case "named", "letting" -> position.equals("named") ? surroundings.named(s, word) : surroundings.letting(s, word);
            case "over-obj" -> surroundings.objectsOver(s, word);
            case "over" -> over(s, word);
            case "overhead" -> clauses.under(s, word, "over");
            case "terms" -> surroundings.terms(s, word);
            case "aimed" -> aimed(s, word);
            case "created" -> created(s, word);
            case "handed" -> handovers.handed(s, word);
            case "used-in" -> handovers.usedIn(s, word);
            case "answering" -> handovers.answering(s, word);
            case "border" -> handovers.neighbours(s, word);
            case "promised" -> s.children(word, "xcomp", "acl").stream()
                    .filter(verb -> verb.isVerb() && (verb.is("xcomp") || s.preposition(verb).equals("to")))
                    .flatMap(verb -> clauses.objects(s, verb).stream())
                    .toList();
            case "promised-against" -> s.children(word, "xcomp").stream()
                    .filter(Token::isVerb)
                    .flatMap(verb -> clauses.under(s, verb, "against").stream())
                    .toList();
            case "demanded" -> demanded(s, word);
            case "begun" -> begun(s, word);
            case "there" -> s.children(word, "advmod").stream().filter(Phrases::isThere).toList();
            case "carried-out-of" -> handovers.cargo(s, word, "from");
            case "cargo" -> handovers.cargo(s, word, "");
            case "sharer" -> handovers.sharers(s, word);
            case "existing" -> handovers.existing(s, word);
            case "own", "own-named", "own-adverb", "own-including", "shared" -> own(s, word, position);
            default -> compound(s, word, part, position);
        };
    }

    // "on-mod": the modifiers of what stands in a position; "as-object": the subject over a preposition
    private List<Token> compound(Sentence s, Token word, Part part, String position) {
        int dash = position.lastIndexOf('-');
        String first = dash < 0 ? position : position.substring(0, dash);
        return switch (dash < 0 ? "" : position.substring(dash + 1)) {
            case "mod" -> at(s, word, part, first).stream()
                    .flatMap(token -> clauses.modifiers(s, clauses.meant(s, token)).stream())
                    .toList();
            case "object" -> overPreposition(s, word, first);
            case "poss" -> at(s, word, part, first).stream()
                    .flatMap(token -> s.children(clauses.meant(s, token), "nmod:poss").stream())
                    .toList();
            case "of", "from", "in", "about", "for", "to", "towards", "toward", "against", "over" -> at(s, word, part, first).stream()
                    .flatMap(token -> clauses.under(s, token, position.substring(dash + 1)).stream())
                    .toList();
            // "the soldiers are in Chad"
            default -> word.is("cop")
                    ? Stream.ofNullable(s.head(word)).filter(at -> s.preposition(at).equals(position)).toList()
                    : Surroundings.elsewhere(s, word, position, clauses.under(s, word, position));
        };
    }

    /** Returns the word itself, or the words that stand directly with it. */
    private List<Token> own(Sentence s, Token word, String position) {
        return switch (position) {
            case "own-named" -> apposed(s, word);
            case "own-adverb" -> s.children(word, "advmod", "amod").stream()
                    .flatMap(child -> Stream.concat(Stream.of(child), s.children(child, "conj").stream()))
                    .toList();
            case "own-including" -> Stream.concat(clauses.included(s, word).stream(), Epithets.othersBefore(s, word).stream()).toList();
            // "a common wish to resist": of both
            case "shared" -> s.children(word.isVerb() && s.head(word) != null && word.isKind("acl", "advcl")
                            ? s.head(word) : word, "amod").stream()
                    .flatMap(child -> Stream.concat(
                            Stream.of(child), s.children(child, "conj").stream()))
                    .filter(child -> lexicon.isListed("shared", child.form().toLowerCase(java.util.Locale.ROOT)))
                    .toList();
            default -> List.of(word);
        };
    }

    private List<Token> lightRecipients(Sentence s, Token noun) {
        return clauses.supports().of(s, noun) == null ? List.of() : s.children(s.token(noun.head()), "iobj");
    }

    private List<Token> themes(Sentence s, Token verb) {
        List<Token> objects = clauses.objects(s, verb);
        return objects.isEmpty() ? clauses.subjects(s, verb) : objects;
    }

    // "serves as an ally", "traded under decades of sanctions", "states under sanctions"
    private List<Token> overPreposition(Sentence s, Token word, String preposition) {
        Token top = clauses.whole(s, word);
        Token head = s.head(top);
        if (head == null || !s.preposition(top).equals(preposition)) {
            return List.of();
        }
        if (s.child(top, "cop") != null) {
            // "accused Chad of being in breach of"
            List<Token> own = predicateSubjects(s, top);
            boolean charged = own.isEmpty() && head.isVerb() && s.child(top, "mark") != null
                    && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(head)) != null;
            return charged ? clauses.objects(s, head)
                    : own.isEmpty() && head.isVerb() ? clauses.surfaceSubjects(s, head) : own;
        }
        return head.isVerb() ? clauses.surfaceSubjects(s, head) : head.isNominal() ? List.of(head) : List.of();
    }

    // "the alliance began in 2015"
    private List<Token> begun(Sentence s, Token word) {
        Token head = s.head(word);
        boolean fits = head != null && head.isVerb() && word.is("nsubj", "nsubj:pass")
                && lexicon.isListed("beginning", Phrases.lemma(head));
        return fits ? List.of(word) : List.of();
    }

    // "forged an alliance", "the emergence of an axis"
    private List<Token> created(Sentence s, Token word) {
        Token head = s.head(word);
        boolean fits = head != null && lexicon.isListed("creating", Phrases.lemma(head))
                && (head.isVerb() ? word.is("obj", "nsubj:pass") : word.is("nmod") && s.preposition(word).equals("of"));
        return fits ? List.of(word) : List.of();
    }

    // "ties hit a new low", "ties are at a low point": the subject of what the word stands under
    private List<Token> over(Sentence s, Token word) {
        List<Token> own = s.children(word, "nsubj");
        Token head = s.head(word);
        if (word.is("amod") && head != null) {
            // "they are merely transactional partners"
            return predicateSubjects(s, head);
        }
        boolean fits = own.isEmpty() && head != null && head.isVerb() && word.is("obj", "obl", "xcomp");
        return fits ? clauses.surfaceSubjects(s, head) : own;
    }

    private List<Token> asObject(Sentence s, Token word) {
        Token head = s.head(word);
        boolean fits = s.preposition(word).equals("as") && head != null && (head.isVerb() || s.child(head, "cop") != null);
        if (!fits) {
            return List.of();
        }
        if (!head.isVerb()) {
            // "as an ally of Chad, Kenya was furious"
            return s.children(head, "nsubj");
        }
        // "regards them as a threat"; "has replaced Chad as its supplier" tells who is one now
        List<Token> objects = lexicon.isListed("supplanting", Phrases.lemma(head)) ? clauses.subjects(s, head) : s.child(head, "obj") == null && !Clauses.isPassive(s, head) ? List.of() : clauses.objects(s, head);
        return objects.isEmpty() ? clauses.surfaceSubjects(s, head) : objects;
    }

    // "the strikes were aimed at bases"
    private List<Token> aimed(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean fits = verb != null && verb.isVerb() && noun.is("nsubj", "nsubj:pass")
                && lexicon.isListed("aiming", Phrases.lemma(verb));
        return fits ? clauses.under(s, verb, "at") : List.of();
    }

    // "demands that the rebels withdraw": of whom it is demanded
    private static List<Token> demanded(Sentence s, Token verb) {
        return s.children(verb, "ccomp", "acl", "xcomp", "advcl").stream()
                // "the call for them to withdraw"
                .filter(clause -> clause.is("ccomp") || s.children(clause, "mark").stream().anyMatch(mark -> mark.form().equalsIgnoreCase("for")))
                .flatMap(clause -> s.children(clause, "nsubj", "nsubj:pass").stream())
                .toList();
    }

    /** Returns the deeds of which a word says something: its subjects, and what is regarded as it. */
    List<Token> deeds(Sentence s, Token word, Part part) {
        List<Token> deeds = new ArrayList<>(at(s, word, part, "subj"));
        deeds.addAll(asObject(s, word));
        if (part == Part.NOUN) {
            // "the launches pose a threat"
            deeds.addAll(lightSubjects(s, word));
        }
        return deeds;
    }

    // "together with the rebels they attacked"
    private List<Token> withCompany(Sentence s, Token verb) {
        List<Token> all = new ArrayList<>(clauses.subjects(s, verb));
        if (!all.isEmpty()) {
            Stream.concat(s.children(verb, "obl", "advcl", "nmod").stream(), all.stream().flatMap(subject -> s.children(subject, "nmod").stream()))
                    .filter(child -> lexicon.isListed("comitative", s.preposition(child)) || isTogether(s, child))
                    .toList()
                    .forEach(all::add);
            s.children(verb, "advmod").stream()
                    .filter(child -> child.form().equalsIgnoreCase("together"))
                    .flatMap(child -> s.children(child, "obl", "nmod").stream())
                    .filter(child -> s.preposition(child).equals("with"))
                    .forEach(all::add);
        }
        // "Chad joined Mali in condemning it"
        Token above = verb.tag().equals("VBG") && verb.is("advcl") && s.preposition(verb).equals("in") ? s.head(verb) : null;
        if (above != null && above.isVerb() && lexicon.isListed("joining", Phrases.lemma(above))) {
            all.addAll(clauses.objects(s, above));
        }
        return all;
    }

    // "Chad, together with Mali, sent", "along with Mali"
    private static boolean isTogether(Sentence s, Token nominal) {
        return s.children(nominal, "case").stream().anyMatch(with -> with.form().equals("with") && with.index() > 0
                && s.token(with.index() - 1).form().toLowerCase(java.util.Locale.ROOT).matches("together|along"));
    }

    private List<Token> predicateSubjects(Sentence s, Token noun) {
        // "called the militia a threat": the militia is
        List<Token> own = s.child(noun, "cop") == null && !noun.is("xcomp") ? List.of() : s.children(noun, "nsubj");
        Token head = s.head(noun);
        if (own.isEmpty() && head != null && noun.is("conj") && s.child(head, "cop") != null) {
            own = s.children(head, "nsubj");
        }
        if (own.isEmpty() && head != null && head.isVerb() && noun.is("xcomp")) {
            // "called the raid a breach": the raid is one
            List<Token> called = Clauses.isPassive(s, head) ? List.of() : surroundings.called(s, noun);
            return called.isEmpty() ? clauses.surfaceSubjects(s, head) : called;
        }
        Token whole = clauses.whole(s, noun);
        if (own.isEmpty() && whole != noun) {
            // "Chad is one of its allies", "Chad, one of its allies,"
            return predicateSubjects(s, whole);
        }
        if (own.isEmpty() && noun.is("appos") && head != null) {
            return List.of(head);
        }
        // "called the launch a breach"
        if (own.isEmpty() && noun.is("dep") && head != null && head.is("obj") && head.index() < noun.index()) {
            return List.of(head);
        }
        return own.stream().map(token -> Clauses.antecedent(s, token, noun)).toList();
    }

    private static List<Token> headNoun(Sentence s, Token noun) {
        Token head = s.head(noun);
        return head != null && noun.isKind("compound", "amod", "nmod") && head.isNominal() ? List.of(head) : List.of();
    }

    // "had no part in the strikes", "denied responsibility for the attack", "its role in the raid"
    private List<Token> involved(Sentence s, Token noun) {
        Token part = Phrases.involvement(s, noun, lexicon);
        if (part == null) {
            return List.of();
        }
        List<Token> owners = s.children(part, "nmod:poss");
        Token verb = s.head(part);
        boolean fits = owners.isEmpty() && verb != null && part.is("obj", "nsubj:pass") && verb.isVerb()
                && lexicon.isListed("involving", Phrases.lemma(verb));
        return fits ? clauses.subjects(s, verb) : owners;
    }

    private List<Token> lightSubjects(Sentence s, Token noun) {
        List<Token> involved = involved(s, noun);
        if (!involved.isEmpty()) {
            return involved;
        }
        Token verb = clauses.supports().of(s, noun);
        if (verb == null && noun.is("conj")) {
            Token first = s.head(noun);
            verb = first == null ? null : clauses.supports().of(s, first);
        }
        Token relative = clauses.supports().relative(s, noun);
        if (verb == null && relative != null) {
            return clauses.subjects(s, relative);
        }
        if (verb == null) {
            List<Token> owning = surroundings.owningUp(s, noun);
            return owning.isEmpty() ? clauses.accused(s, noun) : owning;
        }
        return noun.is("nsubj") ? List.of() : clauses.subjects(s, verb);
    }

    private List<Token> agents(Sentence s, Token word) {
        Token verb = s.head(word);
        if (verb != null && verb.isVerb() && word.is("nsubj:pass", "obj") && lexicon.isListed("attributing", Phrases.lemma(verb))) {
            // "the strikes were attributed to Chad by the envoy"
            return clauses.under(s, verb, lexicon.isListed("blaming", Phrases.lemma(verb)) ? "on" : "to");
        }
        List<Token> found = new ArrayList<>(clauses.under(s, word, "by"));
        s.children(word, "obl:agent").forEach(found::add);
        // "a raid blamed on Chad"
        s.children(word, "acl").stream().filter(clause -> clause.tag().equals("VBN") && lexicon.isListed("attributing", Phrases.lemma(clause)))
                .forEach(clause -> found.addAll(clauses.under(s, clause, lexicon.isListed("blaming", Phrases.lemma(clause)) ? "on" : "to")));
        if (found.isEmpty() && !word.isVerb()) {
            // "the ratification of the treaty by Chad": the parser hangs Chad on the treaty
            s.children(word, "nmod").stream()
                    .filter(child -> s.preposition(child).equals("of"))
                    .flatMap(child -> s.children(child, "nmod").stream())
                    .filter(child -> s.preposition(child).equals("by"))
                    .forEach(found::add);
        }
        return found;
    }

    // "Iran faces sanctions", "ties have drawn condemnation": the subject of a verb of that list
    private List<Token> governed(Sentence s, Token noun, String list) {
        // "suffered a night of raids"
        Token top = clauses.whole(s, noun);
        Token head = s.head(top);
        // "came to its aid" bears none
        boolean towards = top.is("obl") && s.preposition(top).equals("to");
        boolean fits = head != null && head.isVerb() && top.is("obj", "obl", "nsubj:pass") && !towards
                && (lexicon.isListed(list, Phrases.lemma(head)) || lexicon.isListed(list, Clauses.verbLemma(s, head)));
        if (fits) {
            return list.equals("eliciting") && Surroundings.isBesidePassive(s, head) ? List.of() : clauses.surfaceSubjects(s, head);
        }
        // "the threat that they face"
        return s.children(noun, "acl:relcl").stream()
                .filter(clause -> lexicon.isListed(list, Phrases.lemma(clause)))
                .flatMap(clause -> s.children(clause, "nsubj").stream())
                .filter(subject -> !Clauses.isRelative(subject))
                .toList();
    }

    // "its proxy, Hezbollah", "the group, a proxy of Iran"
    private static List<Token> apposed(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>(s.children(noun, "appos"));
        Token head = s.head(noun);
        // "its allies Hezbollah and Hamas"
        s.children(noun, "dep").stream()
                .filter(name -> noun.tag().equals("NNS") && name.tag().equals("NNP") && s.subtree(name).get(0).index() == noun.index() + 1)
                .forEach(found::add);
        if (noun.is("appos") && head != null) {
            // "from both Chad and Kenya, its ally": one ally is the last
            List<Token> others = s.children(head, "conj").stream().filter(token -> token.index() < noun.index()).toList();
            boolean last = noun.tag().equals("NN") && !others.isEmpty();
            found.add(last ? others.get(others.size() - 1) : head);
        }
        return found.isEmpty() ? Epithets.nameBehind(s, noun) : found;
    }
}
