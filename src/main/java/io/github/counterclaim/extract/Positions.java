package io.github.counterclaim.extract;

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

    Positions(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** Returns the tokens in one position of a lexicon's slot; a position that has no name is a preposition. */
    List<Token> at(Sentence s, Token word, Part part, String position) {
        return switch (position) {
            case "subj" -> switch (part) {
                case VERB -> withCompany(s, word);
                case ADJECTIVE -> clauses.described(s, word);
                default -> predicateSubjects(s, word);
            };
            case "obj" -> clauses.objects(s, word);
            case "iobj" -> s.children(word, "iobj");
            case "poss" -> s.children(word, "nmod:poss");
            case "mod" -> clauses.modifiers(s, word);
            case "head" -> part == Part.ADJECTIVE ? clauses.described(s, word) : headNoun(s, word);
            case "light" -> lightSubjects(s, word);
            case "by" -> agents(s, word);
            case "bearer" -> governed(s, word, "bearing");
            case "elicited" -> governed(s, word, "eliciting");
            case "iobj-light" -> lightRecipients(s, word);
            case "agent" -> clauses.subjects(s, word);
            case "effect" -> effects(s, word);
            case "theme" -> themes(s, word);
            case "given" -> given(s, word);
            case "holder" -> holders(s, word);
            case "burdened" -> burdened(s, word);
            case "deed" -> governed(s, word, "deed");
            case "recipient" -> recipients(s, word);
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
            default -> clauses.under(s, word, position);
        };
    }

    // "sold Chad tanks": the parser makes one name of the two; "sold US tanks" are of the US
    private static List<Token> given(Sentence s, Token verb) {
        int last = verb.index() + 1;
        while (last + 1 < s.tokens().size() && s.token(last).tag().equals("NNP") && s.token(last + 1).tag().equals("NNP")
                && s.token(last + 1).is("compound")) {
            last++;
        }
        if (last >= s.tokens().size()) {
            return List.of();
        }
        Token name = s.token(last);
        Token object = s.head(name);
        boolean fits = verb.isVerb() && name.tag().equals("NNP") && name.is("compound")
                && !name.form().equals(name.form().toUpperCase(java.util.Locale.ROOT))
                && object != null && object.index() > last && object.is("obj") && s.head(object) == verb;
        return fits ? List.of(name) : List.of();
    }

    // "Chad's Kenyan-supplied tanks", "Chad uses Kenyan-supplied tanks": who has what the participle describes
    private List<Token> holders(Sentence s, Token participle) {
        Token noun = s.head(participle);
        if (noun == null || !participle.is("amod")) {
            return List.of();
        }
        List<Token> owners = s.children(noun, "nmod:poss");
        Token verb = s.head(noun);
        boolean held = verb != null && verb.isVerb() && noun.is("obj", "obl", "nsubj:pass")
                && lexicon.isListed("holding", Phrases.lemma(verb));
        return owners.isEmpty() && held ? clauses.subjects(s, verb) : owners;
    }

    // "sanctions crippled Chad"
    private List<Token> burdened(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean fits = verb != null && lexicon.isListed("bearing", Phrases.lemma(verb));
        return fits ? effects(s, noun) : List.of();
    }

    // "gave Chad tanks in exchange for": who gets what the verb gives
    private List<Token> recipients(Sentence s, Token noun) {
        Token verb = s.head(noun);
        if (verb == null || !verb.isVerb()) {
            return List.of();
        }
        List<Token> found = new ArrayList<>(s.children(verb, "iobj"));
        found.addAll(given(s, verb));
        found.addAll(clauses.under(s, verb, "to"));
        return found;
    }

    /** Returns the word itself, or the words that stand directly with it. */
    private List<Token> own(Sentence s, Token word, String position) {
        return switch (position) {
            case "own-named" -> apposed(s, word);
            case "own-adverb" -> s.children(word, "advmod", "amod").stream()
                    .flatMap(child -> Stream.concat(Stream.of(child), s.children(child, "conj").stream()))
                    .toList();
            case "own-including" -> s.children(word, "nmod", "obl").stream()
                    .filter(child -> lexicon.isListed("including", s.preposition(child)))
                    .toList();
            case "shared" -> s.children(word, "amod").stream()
                    .filter(child -> lexicon.isListed("shared", Phrases.lemma(child)))
                    .toList();
            default -> List.of(word);
        };
    }

    private List<Token> lightRecipients(Sentence s, Token noun) {
        return clauses.support(s, noun) == null ? List.of() : s.children(s.token(noun.head()), "iobj");
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
        return head.isVerb() ? clauses.surfaceSubjects(s, head) : head.isNominal() ? List.of(head) : List.of();
    }

    // "together with the rebels they attacked"
    private List<Token> withCompany(Sentence s, Token verb) {
        List<Token> all = new ArrayList<>(clauses.subjects(s, verb));
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
            return clauses.surfaceSubjects(s, head);
        }
        if (own.isEmpty() && noun.is("appos") && head != null) {
            return List.of(head);
        }
        return own.stream().map(token -> Clauses.antecedent(s, token, noun)).toList();
    }

    private static List<Token> headNoun(Sentence s, Token noun) {
        Token head = s.head(noun);
        return head != null && noun.isKind("compound", "amod", "nmod") && head.isNominal() ? List.of(head) : List.of();
    }

    private List<Token> lightSubjects(Sentence s, Token noun) {
        Token verb = clauses.support(s, noun);
        if (verb == null && noun.is("conj")) {
            Token first = s.head(noun);
            verb = first == null ? null : clauses.support(s, first);
        }
        if (verb == null) {
            return clauses.accused(s, noun);
        }
        return noun.is("nsubj") ? List.of() : clauses.subjects(s, verb);
    }

    private List<Token> agents(Sentence s, Token word) {
        List<Token> found = new ArrayList<>(clauses.under(s, word, "by"));
        s.children(word, "obl:agent").forEach(found::add);
        return found;
    }

    // "Iran faces sanctions", "ties have drawn condemnation": the subject of a verb of that list
    private List<Token> governed(Sentence s, Token noun, String list) {
        Token head = s.head(noun);
        boolean fits = head != null && head.isVerb() && noun.is("obj", "obl", "nsubj:pass")
                && lexicon.isListed(list, Phrases.lemma(head));
        return fits ? clauses.surfaceSubjects(s, head) : List.of();
    }

    // "the strikes destroyed the plant": what the verb does to, the noun does to
    private List<Token> effects(Sentence s, Token noun) {
        Token verb = s.head(noun);
        boolean active = verb != null && verb.isVerb() && noun.is("nsubj") && !Clauses.isPassive(s, verb);
        return active ? clauses.objects(s, verb) : List.of();
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
