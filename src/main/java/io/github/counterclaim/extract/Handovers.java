package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds who gets, holds or bears what passes from one to another. */
final class Handovers {

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
            Token object = s.head(name);
            boolean fits = name.tag().equals("NNP") && name.is("compound") && object != null && object.index() > i
                    && object.is("obj") && s.head(object) == verb;
            if (!fits) {
                break;
            }
            // "sold Poland K2 tanks": a model is no recipient
            if (!name.form().equals(name.form().toUpperCase(Locale.ROOT))) {
                names.add(name);
            }
        }
        return names;
    }

    // "Chad's Kenyan-supplied tanks", "Chad uses Kenyan-supplied tanks": who has what the participle describes
    List<Token> holders(Sentence s, Token participle) {
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
}
