package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what was ordered and is done, and what is planned with what it is for. */
final class Plans {

    private Plans() {}

    // "ordered a strike on the port that killed ten": so it was made
    static boolean isDone(Sentence s, Lexicon lexicon, Token deed) {
        return deed.is("obj") && deed.isTag("NN") && s.tokens().stream().anyMatch(verb -> verb.tag().equals("VBD") && verb.index() > deed.index()
                && (s.ancestors(verb).contains(deed) || verb.head() == deed.head()) && lexicon.isListed("harming", Phrases.lemma(verb))
                && (verb.is("acl:relcl") || s.children(verb, "nsubj").stream().anyMatch(which -> which.tag().equals("WDT"))));
    }

    /** Returns the verb by which somebody opens what makes something, or null. */
    static @Nullable Token opening(Sentence s, Lexicon lexicon, Token plant) {
        Token verb = plant.is("obj") ? s.head(plant) : null;
        return verb != null && verb.isVerb() && lexicon.isListed("running", Phrases.lemma(verb)) ? verb : null;
    }
}
