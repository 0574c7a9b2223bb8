package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.lexicon.Role;
import io.github.counterclaim.lexicon.Wording;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds who gets, holds or bears what passes from one to another. */
final class Handovers {

    private static final List<String> HELPED = List.of("alongside", "beside", "for", "in", "inside");

    private final Lexicon lexicon;
    private final Clauses clauses;

    Handovers(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    // "sold Chad tanks": the parser makes one name of the two; "sold US tanks" are of the US
    List<Token> given(Sentence s, Token verb) {
        List<Token> names = new ArrayList<>();
        for (int i = verb.index() + 1; verb.isVerb() && i < s.tokens().size(); i++) {
            Token name = s.token(i);
            if (name.is("det") && names.isEmpty()) {
                continue;
            }
            Token object = s.head(name);
            while (object != null && object.is("compound") && object.tag().equals("NNP")) {
                object = s.head(object);
            }
            boolean fits = name.tag().equals("NNP") && name.is("compound") && object != null && object.index() > i
                    && object.is("obj") && s.head(object) == verb;
            if (!fits) {
                break;
            }
            // "sold Poland K2 tanks": a model is no recipient
            if (!isAbbreviation(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isAbbreviation(Token name) {
        return name.form().equals(name.form().toUpperCase(Locale.ROOT));
    }

    // "Chad's Kenyan-supplied tanks", "Chad uses Kenyan-supplied tanks": who has what the participle describes
    List<Token> holders(Sentence s, Token participle) {
        Token noun = s.head(participle);
        // "flies tanks supplied by Kenya", "tanks that Kenya supplied"
        boolean behind = participle.is("acl", "acl:relcl") && noun != null && clauses.objects(s, participle).contains(noun);
        if (noun == null || !participle.is("amod") && !behind) {
            return List.of();
        }
        List<Token> owners = s.children(noun, "nmod:poss");
        Token verb = s.head(noun);
        boolean struck = behind && verb != null && noun.is("obj", "nsubj:pass") && lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                .anyMatch(wording -> wording.particle() == null && lexicon.isListed("harm-relation", wording.relation()) && isOfObject(wording));
        if (struck) {
            return owners;
        }
        if (owners.isEmpty() && verb != null && verb.isTag("JJ") && noun.is("obl") && lexicon.isListed("holding", Phrases.lemma(verb))) {
            // "awash with arms supplied by Kenya"
            return clauses.described(s, verb);
        }
        boolean held = verb != null && verb.isVerb() && noun.is("obj", "obl", "nsubj:pass")
                && lexicon.isListed("holding", Phrases.lemma(verb));
        return owners.isEmpty() && held ? clauses.subjects(s, verb) : owners;
    }

    // who "uses drones against the port" harms no drones
    private static boolean isOfObject(Wording wording) {
        Role object = wording.role("object");
        return object != null && object.slots().stream().anyMatch(slot -> slot.position().equals("obj"));
    }

    // "Chad has troops deployed in Niger": the parser takes the troops for what the participle hangs on, or for its subject
    List<Token> stationers(Sentence s, Token participle) {
        boolean active = participle.tag().equals("VBG");
        if (!active && !participle.tag().equals("VBN") || !participle.is("acl", "ccomp", "xcomp")) {
            return List.of();
        }
        Token head = s.head(participle);
        Token verb = participle.is("acl") && head != null && head.is("obj") ? s.head(head) : head;
        boolean held = verb != null && verb.isVerb() && verb.index() < participle.index() && (active || Clauses.isPassive(s, participle))
                && lexicon.isListed("holding", Phrases.lemma(verb)) && s.child(participle, "aux", "aux:pass", "obl:agent") == null;
        return held ? clauses.surfaceSubjects(s, verb) : List.of();
    }

    // "sanctions crippled Chad"
    List<Token> burdened(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean fits = verb != null && lexicon.isListed("bearing", Phrases.lemma(verb));
        return fits && noun.is("nsubj") && !Clauses.isPassive(s, verb) ? clauses.objects(s, verb) : List.of();
    }

    // "gave Chad tanks in exchange for": who gets what the verb gives
    List<Token> recipients(Sentence s, Token noun) {
        Token verb = s.head(noun);
        if (verb == null || !verb.isVerb()) {
            return List.of();
        }
        List<Token> found = new ArrayList<>(s.children(verb, "iobj"));
        found.addAll(given(s, verb));
        found.addAll(clauses.under(s, verb, "to"));
        return found;
    }

    // "Chad's answer to Kenya's strikes", "Chad retaliated for Kenya's strikes": who answers was struck
    List<Token> answering(Sentence s, Token noun) {
        Token head = s.head(noun);
        if (head == null || !lexicon.isListed("answer-preposition", s.preposition(noun))) {
            return head != null && head.isVerb() && noun.is("obj") && lexicon.isListed("answer", Phrases.lemma(head))
                    ? clauses.subjects(s, head) : List.of();
        }
        if (!lexicon.isListed("answer", Phrases.lemma(head))) {
            return List.of();
        }
        if (head.isVerb()) {
            return clauses.subjects(s, head);
        }
        List<Token> owners = new ArrayList<>(s.children(head, "nmod:poss"));
        owners.addAll(clauses.modifiers(s, head));
        Token verb = s.head(head);
        // "in response to the raid Chad bombed"
        boolean answers = owners.isEmpty() && verb != null && verb.isVerb() && head.is("obl");
        return answers ? clauses.subjects(s, verb) : owners;
    }

    // "Chad accuses Kenya of sending troops across the border": the only other that the sentence speaks of
    List<Token> neighbours(Sentence s, Token verb) {
        // "accused Kenya of sending troops across the border": the parser hangs the border on the charge
        Token above = verb.tag().equals("VBG") ? s.head(verb) : null;
        boolean crosses = Stream.concat(Stream.of(verb), Stream.concat(Stream.ofNullable(above), s.children(verb, "obj").stream()))
                .flatMap(head -> s.children(head, "obl", "nmod").stream())
                .filter(child -> child.index() > verb.index())
                .anyMatch(child -> lexicon.isListed("border", Phrases.lemma(child)));
        if (!crosses) {
            return List.of();
        }
        List<Token> doers = clauses.subjects(s, verb);
        return s.tokens().stream()
                .filter(token -> token.index() < verb.index() && !doers.contains(token)
                        && (token.isTag("NNP") && !token.is("compound") || token.isTag("JJ")))
                .toList();
    }

    // "gave Chad the drones used in attacks on the port": whom they were given
    List<Token> handed(Sentence s, Token noun) {
        return usedIn(s, noun).stream().flatMap(goods -> recipients(s, goods).stream()).toList();
    }

    // "drones used in attacks": with what
    List<Token> usedIn(Sentence s, Token noun) {
        Token use = s.head(noun);
        Token goods = use == null ? null : s.head(use);
        boolean fits = goods != null && use.isVerb() && use.is("acl", "acl:relcl") && Clauses.isPassive(s, use)
                && noun.is("obl", "nmod") && lexicon.isListed("using", Phrases.lemma(use));
        return fits ? List.of(goods) : List.of();
    }

    // "sent troops to help Chad fight the rebels", "sent troops to fight alongside the rebels"
    List<Token> helped(Sentence s, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token purpose : s.children(verb, "xcomp", "advcl", "acl")) {
            if (s.preposition(purpose).equals("to") && lexicon.isListed("helping", Phrases.lemma(purpose))) {
                found.addAll(clauses.objects(s, purpose));
                // "help Chad fight": the parser takes Chad for who fights
                s.children(purpose, "ccomp", "xcomp").stream()
                        .flatMap(deed -> s.children(deed, "nsubj").stream())
                        .forEach(found::add);
                HELPED.forEach(preposition -> found.addAll(clauses.under(s, purpose, preposition)));
            }
        }
        return found;
    }

    // "a ship carrying shells from Chad docked in Mali", "a plane loaded with shells landed": what it brings, or what stands under a preposition there
    List<Token> cargo(Sentence s, Token verb, String under) {
        List<Token> found = new ArrayList<>();
        for (Token carrier : clauses.subjects(s, verb)) {
            for (Token clause : s.children(carrier, "acl", "acl:relcl")) {
                if (clause.isVerb() && lexicon.isListed("carrying", Phrases.lemma(clause))) {
                    found.addAll(!under.isEmpty() ? clauses.under(s, clause, under) : Clauses.isPassive(s, clause) ? clauses.under(s, clause, "with") : clauses.objects(s, clause));
                }
            }
        }
        return found;
    }

    // "Chad provided 80 percent of Mali's arms imports", "accounts for most of them": who does
    List<Token> sharers(Sentence s, Token noun) {
        Token part = noun.is("nmod") && s.preposition(noun).equals("of") ? s.head(noun) : null;
        Token verb = part == null ? null : s.head(part);
        boolean share = verb != null && verb.isVerb() && part.is("obj", "obl") && lexicon.isListed("sharing", Phrases.lemma(verb))
                && (lexicon.isListed("share", Phrases.lemma(part)) || lexicon.isListed("quantifier", Phrases.lemma(part)) || part.tag().equals("JJS"));
        return share ? clauses.subjects(s, verb) : List.of();
    }

    /** Returns the word itself where it is said that there is such a thing: "there are no troops", "troops exist there". */
    List<Token> existing(Sentence s, Token word) {
        Token head = s.head(word);
        boolean own = s.child(word, "expl") != null;
        boolean over = head != null && head.isVerb() && word.is("nsubj", "obj") && s.child(head, "expl") != null && head.lemma().equals("be");
        return own || over ? List.of(word) : List.of();
    }
}
