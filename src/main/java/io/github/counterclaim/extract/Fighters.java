package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;

/** Who are "them" to whom something is given or done: "Chad backs the rebels and has sent them drones". */
final class Fighters {

    private Fighters() {}

    /** Returns whether a word is "them" where an actor is asked for. */
    static boolean isThem(Token token, Filler filler) {
        return filler == Filler.ACTOR && token.form().equals("them");
    }

    /** Returns the force in the plural that was told of last, in the sentence or the one before it; empty where there is none. */
    static List<Thing> before(Scene scene, Resolver resolver, Sentence s, Token them) {
        Token verb = s.head(them);
        for (int number = s.number(); number >= 0 && number >= s.number() - 1; number--) {
            Sentence sentence = scene.sentences().get(number);
            Token noun = sentence.tokens().stream()
                    .filter(token -> (sentence != s || token.index() < them.index() && s.head(token) != verb) && token.isTag("NN") && (token.tag().endsWith("S") || token.isTag("NNP") && token.form().endsWith("s")))
                    .filter(token -> token.is("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "conj", "xcomp", "root"))
                    .filter(token -> resolver.things(sentence, token, Filler.FORCE).size() == 1)
                    .reduce((one, other) -> other)
                    .orElse(null);
            if (noun != null) {
                return resolver.things(sentence, noun, Filler.FORCE).stream().filter(thing -> thing.kind() == ThingKind.PROXY_FORCE || thing.kind() == ThingKind.GROUP).toList();
            }
        }
        return List.of();
    }
}
