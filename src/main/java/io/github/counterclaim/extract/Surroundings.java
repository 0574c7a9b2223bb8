package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Participants that stand above or beside the phrase of a word, not under it. */
final class Surroundings {

    private static final int TERMS_DEPTH = 6;

    private static final List<String> HARMED = List.of("to", "on", "at", "in");

    private final Lexicon lexicon;
    private final Clauses clauses;

    Surroundings(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    // "under the treaty they share ...", "Article 4 commits them to share", "a pact that lets them share"
    List<Token> terms(Sentence s, Token word) {
        List<Token> found = new ArrayList<>();
        Token at = word;
        for (int i = 0; i < TERMS_DEPTH && at != null; i++) {
            s.children(at, "obl", "nmod", "advcl").stream()
                    .filter(child -> lexicon.isListed("terms", s.preposition(child)))
                    .map(child -> Clauses.antecedent(s, child, child))
                    .map(child -> whole(s, child))
                    .forEach(found::add);
            Token head = s.head(at);
            if (head != null && at.is("acl", "acl:relcl") && (at == word || isLayingDown(s, at))) {
                found.add(head);
            }
            if (at != word && at.isVerb() && isLayingDown(s, at)) {
                clauses.surfaceSubjects(s, at).stream().map(subject -> whole(s, subject)).forEach(found::add);
            }
            // "the deal angered Mali, which withdrew", "the deal binds both, and Mali has withdrawn"
            boolean apart = at.is("acl:relcl") || at.is("conj") && head != null && head.is("root") && s.child(at, "nsubj", "nsubj:pass") != null;
            at = apart ? null : head;
        }
        return found;
    }

    // "under the terms of the deal", "the ceasefire terms demand"
    private Token whole(Sentence s, Token part) {
        return !lexicon.isListed("agreement-terms", Phrases.lemma(part)) ? part
                : clauses.under(s, part, "of").stream().findFirst()
                        .orElse(s.children(part, "compound", "nmod:poss").stream().findFirst().orElse(part));
    }

    // "the pact obliges them to withdraw", "Article 3 says that they withdraw"; not "the pact prompted them to withdraw"
    private boolean isLayingDown(Sentence s, Token verb) {
        if (lexicon.isListed("asking", Phrases.lemma(verb))) {
            return false;
        }
        return lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Phrases.lemma(verb)) != null || lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                .anyMatch(wording -> lexicon.isListed("laying-down", wording.relation()));
    }

    // "sent arms in violation of", "at a meeting with him she condemned": who does what the phrase goes with
    List<Token> adjunct(Sentence s, Token noun) {
        Token head = s.head(noun);
        boolean object = head != null && noun.is("nmod") && head.is("obj", "obl", "nsubj:pass");
        Token verb = object ? s.head(head) : head;
        boolean fits = verb != null && verb.isVerb() && (object || noun.is("obl"))
                && lexicon.isListed("adjunct", s.preposition(noun));
        return fits ? clauses.subjects(s, verb) : List.of();
    }

    // "is against the plan", "was behind the raid": the parser hangs the preposition on what it governs
    List<Token> predicate(Sentence s, Token preposition, String position) {
        Token noun = s.head(preposition);
        if (noun == null) {
            return List.of();
        }
        return switch (position) {
            case "subj" -> s.children(noun, "nsubj").stream()
                    .map(token -> Clauses.antecedent(s, token, noun))
                    .toList();
            case "head" -> List.of(noun);
            default -> List.of();
        };
    }

    // "travelled to Bamako for talks with": who travelled
    List<Token> travelled(Sentence s, Token talks) {
        // "for a second round of talks"
        Token noun = clauses.whole(s, talks);
        Token head = s.head(noun);
        // "to Bamako for talks": the parser may hang the talks on the town
        Token verb = head != null && head.is("obl") && noun.is("nmod") ? s.head(head) : head;
        boolean fits = verb != null && verb.isVerb() && noun.is("obl", "nmod") && s.preposition(noun).equals("for")
                && lexicon.isListed("travelling", Phrases.lemma(verb));
        return fits ? clauses.surfaceSubjects(s, verb) : List.of();
    }

    // "flew to Bamako to see Deby": who flew
    List<Token> errand(Sentence s, Token verb) {
        Token above = s.head(verb);
        boolean fits = verb.tag().equals("VB") && verb.is("advcl", "xcomp") && s.preposition(verb).equals("to")
                && above != null && above.isVerb() && lexicon.isListed("travelling", Phrases.lemma(above));
        return fits ? clauses.surfaceSubjects(s, above) : List.of();
    }

    // "denied any meddling", "admitted the raid": what one denies or admits one did oneself, if nobody is named for it
    List<Token> owningUp(Sentence s, Token noun) {
        Token verb = s.head(noun);
        if (verb != null && verb.tag().equals("JJ") && noun.is("obl") && s.preposition(noun).equals("for")
                && lexicon.isListed("behind-deed", Phrases.lemma(verb))) {
            // "was responsible for the raid"
            return clauses.described(s, verb);
        }
        if (s.child(noun, "cop") != null && s.preposition(noun).equals("behind")) {
            // "was behind the raid"
            return s.children(noun, "nsubj");
        }
        boolean fits = verb != null && verb.isVerb() && noun.is("obj") && !Clauses.isPassive(s, verb)
                && lexicon.isListed("owning-up", Clauses.verbLemma(s, verb)) && s.child(noun, "nmod:poss") == null;
        return fits ? clauses.subjects(s, verb) : List.of();
    }

    // "opened a factory that makes drones": who opened it
    List<Token> runners(Sentence s, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token plant : clauses.subjects(s, verb)) {
            Token over = s.head(plant);
            boolean run = over != null && over != verb && over.isVerb() && plant.is("obj", "nsubj:pass")
                    && lexicon.isListed("running", Phrases.lemma(over));
            if (run) {
                found.addAll(clauses.subjects(s, over));
            }
        }
        return found;
    }

    // "Chad closed the border, a move that breaches the pact": who did what is called a move behind its clause
    List<Token> movers(Sentence s, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token move : clauses.subjects(s, verb)) {
            Token over = lexicon.isListed("move", Phrases.lemma(move)) && s.child(move, "nmod:poss") == null ? s.head(move) : null;
            if (over != null && !over.isVerb() && move.is("appos")) {
                over = s.ancestors(over).stream().filter(Token::isVerb).findFirst().orElse(null);
            }
            int first = s.subtree(move).get(0).index();
            boolean behind = over != null && over.isVerb() && over.index() < first && first > 0 && s.token(first - 1).tag().equals(",")
                    && !move.is("nsubj", "nsubj:pass", "conj") && (!move.is("obj") || s.child(over, "obj") != move);
            if (behind) {
                found.addAll(clauses.subjects(s, over));
            }
        }
        return found;
    }

    // "accused Chad of preparing an attack": on whom it is prepared, where nobody else is named
    List<Token> accusers(Sentence s, Token deed) {
        Token planning = deed.is("obj") && deed.isTag("NN") ? s.head(deed) : null;
        Token accusing = planning != null && planning.tag().equals("VBG") && planning.is("advcl") && s.preposition(planning).equals("of")
                && lexicon.isListed("plotting", Phrases.lemma(planning)) ? s.head(planning) : null;
        boolean open = accusing != null && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(accusing)) != null
                && Stream.concat(s.children(deed, "nmod", "amod", "compound", "acl").stream(), s.children(planning, "obl").stream())
                        .noneMatch(told -> lexicon.isListed("deed-preposition", s.preposition(told)) || lexicon.isListed("within", s.preposition(told)));
        return open ? clauses.subjects(s, accusing) : List.of();
    }

    // "the raids by Chad violate it", "Chad's raids are a breach": whose deed it is
    List<Token> answerable(Sentence s, Token deed) {
        if (!lexicon.isListed("answerable", Phrases.lemma(deed))) {
            return List.of();
        }
        List<Token> owners = new ArrayList<>(s.children(deed, "nmod:poss"));
        owners.addAll(clauses.under(s, deed, "by"));
        return owners;
    }

    // "Chadian raids violate it", "the deployment of Chadian troops"
    List<Token> answerableBefore(Sentence s, Token deed) {
        if (!lexicon.isListed("answerable", Phrases.lemma(deed))) {
            return List.of();
        }
        List<Token> before = new ArrayList<>(clauses.modifiers(s, deed));
        clauses.under(s, deed, "of").stream()
                .filter(moved -> lexicon.isListed("troops-noun", Phrases.lemma(moved)))
                .forEach(moved -> before.addAll(clauses.modifiers(s, moved)));
        return before;
    }

    // "killed a commander in a raid on", "used drones in an attack on": who killed, and who used them
    List<Token> harmers(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean fits = verb != null && verb.isVerb() && noun.is("obl", "obj") && s.preposition(noun).equals("in")
                && !Clauses.isPassive(s, verb) && s.child(verb, "obj") != null
                && (lexicon.isListed("harming", Phrases.lemma(verb)) || lexicon.isListed("using", Phrases.lemma(verb)));
        return fits ? clauses.subjects(s, verb) : List.of();
    }

    // "called the rebels a tool of Chad": what is called so
    List<Token> called(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean fits = verb != null && verb.isVerb() && noun.is("obj", "xcomp", "dep")
                && lexicon.isListed("naming", Phrases.lemma(verb));
        // the parser may take it for the subject of "tool"
        List<Token> own = fits && noun.is("xcomp") ? s.children(noun, "nsubj") : List.of();
        return !fits || !own.isEmpty() ? own : noun.is("obj") ? s.children(verb, "iobj") : clauses.objects(s, verb);
    }

    /** Returns the deed that a pronoun stands for: "accused Chad of bombing the town, calling it a breach". */
    Token calledSo(Sentence s, Token name, Token subject) {
        Token calling = subject.isTag("PRP") && name.is("xcomp") ? s.head(name) : null;
        Token above = calling == null || !calling.tag().equals("VBG") ? null : s.head(calling);
        boolean thing = above != null && (subject.lemma().equals("it") || subject.lemma().equals("they")) && lexicon.isListed("naming", Phrases.lemma(calling));
        if (!thing) {
            return subject;
        }
        return Stream.concat(s.children(above, "advcl", "xcomp").stream().filter(deed -> deed.tag().equals("VBG") && !s.preposition(deed).isEmpty()),
                        s.children(above, "obj").stream().filter(deed -> lexicon.isListed("answerable", Phrases.lemma(deed))))
                .filter(deed -> deed.index() < calling.index())
                .findFirst()
                .orElse(subject);
    }

    /** Returns whether a participle adds to a passive clause: "shells were fired, drawing condemnation". */
    static boolean isBesidePassive(Sentence s, Token verb) {
        Token main = verb.tag().equals("VBG") && verb.is("advcl") && s.preposition(verb).isEmpty() ? s.head(verb) : null;
        return main != null && main.isVerb() && main.index() < verb.index() && Clauses.isPassive(s, main);
    }

    // "called the raid a crime": what the verb calls so, which the parser may take for the subject of "crime"
    List<Token> named(Sentence s, Token verb) {
        List<Token> own = s.children(verb, "xcomp").stream()
                .flatMap(name -> s.children(name, "nsubj").stream())
                .toList();
        boolean passive = Clauses.isPassive(s, verb);
        return passive ? s.children(verb, "nsubj:pass") : own.isEmpty() ? clauses.objects(s, verb) : own;
    }

    // "left the plant in ruins": the object of the verb that the word stands under
    List<Token> objectsOver(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean fits = verb != null && verb.isVerb() && noun.is("obl", "xcomp", "nmod");
        return fits ? s.children(verb, "obj", "nsubj:pass") : List.of();
    }

    /** Returns what stands under a preposition, or in its stead "there": "sent soldiers there". */
    static List<Token> elsewhere(Sentence s, Token word, String preposition, List<Token> found) {
        boolean open = found.isEmpty() && word.isVerb() && (preposition.equals("in") || preposition.equals("to"));
        return !open ? found : Stream.concat(Stream.of(word), s.children(word, "obj", "nsubj:pass").stream())
                .flatMap(above -> s.children(above, "advmod").stream())
                .filter(adverb -> Phrases.isThere(adverb) && adverb.index() > word.index())
                .toList();
    }

    // "the strikes destroyed the plant": what the verb does to, the noun does to
    List<Token> effects(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean active = verb != null && verb.isVerb() && noun.is("nsubj") && !Clauses.isPassive(s, verb) && !helps(verb);
        if (active && Phrases.isOpen(s, verb, lexicon)) {
            // "the strike did not damage the canal", "may have hit it"
            return List.of();
        }
        if (!active) {
            List<Token> suffering = suffering(s, noun);
            return suffering.isEmpty() ? relativeEffects(s, noun) : suffering;
        }
        return harmed(s, verb);
    }

    // "the blast that damaged the plant", "the raid in which the plant was damaged"
    private List<Token> relativeEffects(Sentence s, Token noun) {
        for (Token clause : s.children(noun, "acl:relcl")) {
            boolean passive = Clauses.isPassive(s, clause);
            boolean does = !passive && !helps(clause) && s.children(clause, "nsubj").stream().anyMatch(Clauses::isRelative);
            boolean within = s.children(clause, "obl").stream().anyMatch(which -> Clauses.isRelative(which) && s.preposition(which).equals("in"));
            if (does) {
                return harmed(s, clause);
            }
            if (within && lexicon.isListed("harming", Phrases.lemma(clause))) {
                return s.children(clause, "nsubj:pass", "nsubj");
            }
        }
        return List.of();
    }

    private List<Token> harmed(Sentence s, Token verb) {
        List<Token> objects = new ArrayList<>();
        for (Token object : clauses.objects(s, verb)) {
            if (lexicon.isListed("harm", Phrases.lemma(object))) {
                // "did damage to the plant"
                HARMED.forEach(preposition -> objects.addAll(clauses.under(s, object, preposition)));
            } else {
                objects.add(object);
            }
        }
        // "hit a mosque and killed ten"
        s.children(verb, "conj").stream()
                .filter(next -> next.isVerb() && s.child(next, "nsubj", "nsubj:pass", "aux", "advmod") == null && !Clauses.isPassive(s, next) && !helps(next))
                .flatMap(next -> s.children(next, "obj").stream())
                .filter(object -> !lexicon.isListed("harm", Phrases.lemma(object)))
                .forEach(objects::add);
        // "left the plant damaged"
        s.children(verb, "xcomp").stream()
                .filter(result -> Clauses.isPassive(s, result) && s.child(result, "nsubj") != null)
                .forEach(result -> objects.addAll(clauses.objects(s, result)));
        return objects;
    }

    // "backed by Chadian strikes, the rebels took the town": they were not struck
    private boolean helps(Token verb) {
        return lexicon.isListed("stirring", Phrases.lemma(verb)) || lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                // "did damage" is no "did its bidding"
                .anyMatch(wording -> wording.particle() == null && lexicon.isListed("tie-relation", wording.relation()));
    }

    // "no fishermen were hit", "denied that any civilian was hit": to whom nothing was done, by nobody who is named there
    List<Token> unharmed(Sentence s, Token verb) {
        Token subject = Clauses.isPassive(s, verb) && s.children(verb, "obl", "obl:agent").stream().noneMatch(by -> s.preposition(by).equals("by"))
                ? s.child(verb, "nsubj:pass") : null;
        if (subject == null) {
            return List.of();
        }
        Token head = s.head(verb);
        Token whom = clauses.meant(s, subject);
        if (!lexicon.isListed("group-noun", Phrases.lemma(whom))) {
            return List.of();
        }
        Cue said = head == null || !verb.is("ccomp") ? null : lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, head));
        List<Token> around = new ArrayList<>(s.children(subject, "det", "advmod"));
        around.addAll(s.children(verb, "advmod"));
        around.add(subject);
        boolean none = around.stream().anyMatch(word -> word.lemma().equals("no") || word.lemma().equals("not") || word.lemma().equals("none"));
        return none || said != null && said.flips() ? List.of(whom) : List.of();
    }

    // "the plant was hit by strikes", "civilians were killed in strikes", "civilians died in strikes"
    private List<Token> suffering(Sentence s, Token noun) {
        Token verb = s.head(noun);
        if (verb == null || !verb.isVerb() || !noun.is("obl", "obl:agent")) {
            return List.of();
        }
        boolean passive = Clauses.isPassive(s, verb);
        boolean fits = passive && s.preposition(noun).equals("by") && !helps(verb)
                || s.preposition(noun).equals("in") && lexicon.isListed("harming", Phrases.lemma(verb));
        return !fits ? List.of() : passive ? clauses.objects(s, verb) : clauses.subjects(s, verb);
    }

    // "these missiles allow it to strike deeper", "are precise, enabling Chad to hit ships": what somebody does it with
    List<Token> letting(Sentence s, Token verb) {
        Token head = verb.is("xcomp", "ccomp", "advcl") && verb.isTag("VB") ? s.head(verb) : null;
        boolean lets = head != null && head.isVerb() && head.index() < verb.index() && lexicon.isListed("letting", Phrases.lemma(head))
                && s.child(head, "obj", "iobj") != null;
        return lets ? clauses.subjects(s, head) : List.of();
    }
}
