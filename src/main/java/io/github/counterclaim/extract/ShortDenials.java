package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;

/** Denials that leave out what they deny: "Chad says it has not", "Not true, says Chad", "says it did no such thing". */
final class ShortDenials {

    private final Lexicon lexicon;
    private final Hearsay hearsay;

    ShortDenials(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.hearsay = new Hearsay(lexicon);
    }

    /** Returns whether what a verb of saying tells is nothing but a denial of what was said before. */
    boolean is(Sentence s, Token saying) {
        Token head = s.head(saying);
        Token told = s.child(saying, "ccomp", "dep");
        Token comment = saying.is("parataxis", "ccomp") && head != null && head.index() < saying.index() ? head : null;
        return told != null && (isBare(s, told) || isNoSuchThing(s, told) || isFalse(s, told)) || comment != null && isFalse(s, comment);
    }

    /** Returns whether what hangs on a charge tells when or where somebody spoke of it: "dismissed the charges on X as absurd". */
    boolean isSetting(Sentence s, Token child) {
        boolean at = child.is("nmod") && lexicon.isListed("speaking-place", s.preposition(child));
        return at && (child.isTag("NNP") || lexicon.isListed("utterance", Phrases.lemma(child)) || lexicon.isListed("document", Phrases.lemma(child)));
    }

    /** Returns whether a noun points back to a letter or the like: "called the letter a fabrication". */
    boolean isDocument(Sentence s, Token noun) {
        return noun.isTag("NN") && Phrases.isDefinite(s, noun, lexicon) && s.child(noun, "nmod:poss") == null
                && (lexicon.isListed("document", Phrases.lemma(noun)) || lexicon.isListed("any-document", Phrases.lemma(noun)));
    }

    /** Returns whether a verb judges the charge that it hangs on: ", a charge Chad called baseless". */
    boolean isOfCharge(Sentence s, Token verb) {
        Token noun = verb.is("acl", "acl:relcl", "dep", "ccomp") ? s.head(verb) : null;
        return noun != null && noun.isTag("NN") && hearsay.isSaying(noun) && s.child(verb, "nsubj") != null && s.child(verb, "obj") == null;
    }

    /** Returns whether a denial is none: "neither confirmed nor denied". */
    boolean isIdiom(Sentence s, Token verb) {
        return s.tokens().stream().anyMatch(token -> token.index() < verb.index()
                && verb.index() - token.index() < 5
                && lexicon.isListed("neither-nor", token.form().toLowerCase(Locale.ROOT)));
    }

    // "it has not": no verb, and nothing else
    private boolean isBare(Sentence s, Token auxiliary) {
        boolean alone = lexicon.isListed("bare-auxiliary", Phrases.lemma(auxiliary)) && s.child(auxiliary, "nsubj") != null
                && s.child(auxiliary, "obj", "obl", "xcomp", "ccomp", "advcl", "aux", "acl", "nmod", "conj") == null;
        return alone && s.child(auxiliary, "nsubj").isTag("PRP") && isNegated(s, auxiliary);
    }

    // "it did no such thing"
    private boolean isNoSuchThing(Sentence s, Token verb) {
        Token thing = verb.isVerb() && lexicon.isListed("bare-auxiliary", Phrases.lemma(verb)) ? s.child(verb, "obj") : null;
        return thing != null && Phrases.lemma(thing).equals("thing") && s.children(thing, "det", "amod", "neg").stream().anyMatch(hearsay::isNone)
                && s.children(thing, "amod", "det", "det:predet").stream().anyMatch(such -> such.form().equalsIgnoreCase("such"));
    }

    // "Not true", "that was false": of a pronoun or of nothing
    private boolean isFalse(Sentence s, Token word) {
        Token subject = s.child(word, "nsubj");
        boolean pointing = subject == null ? word.index() < 3 && s.children(word, "aux", "obj").isEmpty() : lexicon.isListed("thing-pronoun", subject.form().toLowerCase(Locale.ROOT));
        return pointing && !word.isVerb() && (lexicon.isListed("truthful", Phrases.lemma(word)) ? isNegated(s, word) : subject == null && s.child(word, "cop") == null && hearsay.isFalsehood(word) && !isNegated(s, word));
    }

    private boolean isNegated(Sentence s, Token word) {
        return s.children(word, "advmod", "neg").stream().anyMatch(adverb -> {
            Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.ADVERB, adverb.lemma().toLowerCase(Locale.ROOT));
            return cue != null && cue.flips();
        });
    }
}
