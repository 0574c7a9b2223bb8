package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The verbs that carry a noun's meaning, as the field calls them support verbs: "carried out strikes", "imposed sanctions". */
final class SupportVerbs {

    private final Lexicon lexicon;
    private final Clauses clauses;

    SupportVerbs(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** Returns the verb that carries a noun's meaning ("carried out strikes", "strikes took place"), or null. */
    @Nullable Token of(Sentence s, Token noun) {
        Token head = s.head(noun);
        // "another round of strikes"
        if (head != null && noun.is("nmod") && lexicon.isListed("partitive", Phrases.lemma(head))) {
            return of(s, head);
        }
        // "called the militia a threat": who calls it so poses none
        boolean said = noun.is("xcomp") && s.child(noun, "nsubj") != null;
        boolean fits = head != null && head.isVerb() && !said && noun.is("obj", "nsubj:pass", "nsubj", "xcomp", "obl");
        // what a pact "provides for" it provides itself
        boolean laidDown = fits && noun.is("obl") && lexicon.wordings(Part.VERB, Phrases.lemma(head)).stream()
                .anyMatch(wording -> lexicon.isListed("laying-down", wording.relation()) && s.preposition(noun).equals(wording.particle()));
        return fits && !laidDown && (isSupport(s, head) && !isBeside(s, head, noun) || isSupportWith(s, head, noun)) ? head : null;
    }

    // "imposed sanctions over a delivery": a verb that carries its object carries nothing else
    private boolean isBeside(Sentence s, Token verb, Token noun) {
        return noun.is("obl") && s.child(verb, "obj") != null
                // "took part in the raid"; whoever "voiced outrage at the raid" raids nobody
                && (lexicon.isListed("stance-preposition", s.preposition(noun)) || lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, Phrases.lemma(verb) + " " + Phrases.lemma(s.child(verb, "obj"))) == null);
    }

    // "carry out", "take place"
    private boolean isSupport(Sentence s, Token verb) {
        Token object = s.child(verb, "obj");
        String lemma = Phrases.lemma(verb);
        return lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, Clauses.verbLemma(s, verb)) != null
                || object != null
                        && lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, lemma + " " + Phrases.lemma(object)) != null;
    }

    // "responded with sanctions", "joined in the strikes"
    private boolean isSupportWith(Sentence s, Token verb, Token noun) {
        String preposition = s.preposition(noun);
        return !preposition.isEmpty()
                && lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, Phrases.lemma(verb) + " " + preposition) != null;
    }

    /** Returns the verb that carries a noun's meaning or says who bears it ("faces sanctions"), or null. */
    @Nullable Token carrier(Sentence s, Token noun) {
        Token head = s.head(noun);
        boolean borne = head != null && head.isVerb() && noun.is("obj", "obl", "nsubj:pass")
                && lexicon.isListed("bearing", Phrases.lemma(head));
        return borne ? head : of(s, noun);
    }

    /** Returns the participle after a noun that carries its meaning ("sanctions imposed by Chad"), or null. */
    @Nullable Token after(Sentence s, Token noun) {
        return s.children(noun, "acl").stream()
                .filter(verb -> verb.isVerb() && Clauses.isPassive(s, verb) && isSupport(s, verb))
                .findFirst()
                .orElse(null);
    }

    /** Returns the verb of a relative clause that carries a noun's meaning: "the strikes that Chad carried out"; or null. */
    @Nullable Token relative(Sentence s, Token noun) {
        return Stream.of(noun, clauses.whole(s, noun))
                .flatMap(token -> s.children(token, "acl:relcl").stream())
                .filter(verb -> verb.isVerb() && isSupport(s, verb) && !Clauses.isPassive(s, verb)
                        && s.children(verb, "obj").stream().allMatch(Clauses::isRelative)
                        && s.children(verb, "nsubj").stream().anyMatch(subject -> !Clauses.isRelative(subject)))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether a clause behind a noun tells that what it names came to be: "the sanctions that it imposed". */
    boolean isTold(Sentence s, Token noun) {
        Token told = noun.isTag("NN") ? relative(s, noun) : null;
        List<Token> auxiliaries = told == null ? List.of() : s.children(told, "aux");
        boolean perfect = auxiliaries.stream().anyMatch(aux -> aux.tag().equals("VBZ") || aux.tag().equals("VBP"));
        return told != null && s.child(told, "nsubj") != null && (told.tag().equals("VBD") || perfect)
                && auxiliaries.stream().noneMatch(aux -> aux.tag().equals("MD"));
    }
}
