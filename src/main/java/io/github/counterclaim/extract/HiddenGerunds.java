package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes verbs of gerunds that are taken for nouns: "accused Chad of bombing residential areas", "denied bombing a
 * hospital". Only the lexicon knows that one may bomb, and what only looks so: "accused Chad of bombing raids".
 */
final class HiddenGerunds {

    private final Lexicon lexicon;

    HiddenGerunds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with its hidden gerunds mended; the same one where there are none. */
    Sentence mend(Sentence s) {
        List<Token> mended = null;
        for (Token noun : s.tokens()) {
            if (noun.index() == 0 || !noun.tag().equals("NN") && !noun.tag().equals("JJ") || !noun.form().endsWith("ing")) {
                continue;
            }
            Token charging = noun.is("compound", "amod") ? charging(s, noun) : null;
            charging = charging == null && noun.is("compound") ? means(s, noun) : charging;
            Token denying = charging != null ? null : denying(s, noun);
            Token verb = charging != null ? charging : denying;
            Token object = noun.is("compound", "amod") ? s.head(noun) : s.child(noun, "dep");
            if (verb != null && object != null) {
                mended = mended == null ? new ArrayList<>(s.tokens()) : mended;
                mended.set(noun.index(), new Token(noun.index(), noun.form(), stem(lexicon, noun), "VBG", noun.name(), noun.start(), noun.end(),
                        verb.index(), charging != null ? "advcl" : "xcomp"));
                if (charging != null) {
                    mended.set(noun.index() - 1, s.token(noun.index() - 1).hungOn(noun.index(), "mark"));
                }
                mended.set(object.index(), object.hungOn(noun.index(), "obj"));
            }
        }
        return mended == null ? s : s.with(mended);
    }

    // "accuses Kenya of bombing Bamako", "of striking supply convoys", "blamed Kenya for shelling villages": the gerund is
    // taken for a part of its object's name
    private @Nullable Token charging(Sentence s, Token noun) {
        Token object = s.head(noun);
        Token preposition = s.token(noun.index() - 1);
        boolean shape = object != null && isDoneTo(s, object) && object.isKind("obl", "nmod")
                && preposition.head() == object.index() && preposition.is("case")
                && (s.preposition(object).equals("of") || s.preposition(object).equals("for"));
        Token above = shape ? s.head(object) : null;
        while (above != null && above.isNominal() && above.index() < noun.index()) {
            above = s.head(above);
        }
        boolean accuses = above != null && above.isVerb() && above.index() < noun.index()
                && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(above)) != null && isDeed(noun);
        return accuses ? above : null;
    }

    // "violated the truce by bombing villages"; not "reported attacks by raiding parties", "were hit by striking workers"
    private @Nullable Token means(Sentence s, Token noun) {
        Token object = noun.tag().equals("NN") ? s.head(noun) : null;
        Token preposition = s.token(noun.index() - 1);
        boolean shape = object != null && isDoneTo(s, object) && object.isKind("obl", "nmod") && preposition.head() == object.index()
                && preposition.is("case") && lexicon.isListed("means", s.preposition(object)) && isDeed(noun);
        Token above = shape ? s.head(object) : null;
        if (above != null && !above.isVerb()) {
            above = above.is("obj") && lexicon.wordings(Part.NOUN, Phrases.lemma(above)).isEmpty() ? s.head(above) : null;
        }
        return above != null && above.isVerb() && above.index() < noun.index() && !Clauses.isPassive(s, above) ? above : null;
    }

    // "denied bombing Kenyan villages", "denied bombing a hospital"
    private @Nullable Token denying(Sentence s, Token noun) {
        Token verb = s.token(noun.index() - 1);
        Token object = noun.is("compound", "amod") ? s.head(noun) : s.child(noun, "dep");
        boolean before = verb.isVerb() && lexicon.isListed("taking-gerund", Phrases.lemma(verb));
        if (!before || object == null || object.index() <= noun.index() || !isDoneTo(s, object) || !isDeed(noun)) {
            return null;
        }
        boolean modifier = object.head() == verb.index() && object.is("obj", "nsubj");
        boolean apart = noun.is("obj") && noun.head() == verb.index() && s.subtree(object).get(0).index() == noun.index() + 1;
        return modifier || apart ? verb : null;
    }

    // "denied shelling reports", "accused Chad of bombing raids": not what is shelled or bombed
    private boolean isDoneTo(Sentence s, Token object) {
        String lemma = Phrases.lemma(object);
        return object.isTag("NNP") || object.isNominal() && lexicon.wordings(Part.NOUN, lemma).isEmpty()
                && lexicon.cue(Cue.Kind.SPEECH, Part.NOUN, lemma) == null && lexicon.cue(Cue.Kind.ACCUSATION, Part.NOUN, lemma) == null;
    }

    private boolean isDeed(Token gerund) {
        return !lexicon.wordings(Part.VERB, stem(lexicon, gerund)).isEmpty();
    }

    /** Returns the verb that a gerund in disguise is of: "bombing": bomb; "invading": invade. */
    static String stem(Lexicon lexicon, Token gerund) {
        String bare = gerund.form().toLowerCase(Locale.ROOT);
        bare = bare.substring(0, bare.length() - "ing".length());
        String single = bare.length() > 1 && bare.charAt(bare.length() - 1) == bare.charAt(bare.length() - 2)
                ? bare.substring(0, bare.length() - 1) : bare;
        return Stream.of(bare, bare + "e", single)
                .filter(lemma -> !lexicon.wordings(Part.VERB, lemma).isEmpty())
                .findFirst()
                .orElse(bare);
    }
}
