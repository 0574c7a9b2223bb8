package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What "it" stands for: a subject rather than another word, the same sentence rather than the one before. */
final class Salience {

    private final Scene scene;

    Salience(Scene scene) {
        this.scene = scene;
    }

    /** Returns what a pronoun most likely stands for among the things that may fill its role, or null. */
    @Nullable Thing it(Sentence s, Token pronoun, Predicate<Thing> condition) {
        List<Mention> here = new ArrayList<>();
        for (Mention mention : scene.mentions(s)) {
            if (mention.last().index() < pronoun.index() && condition.test(mention.thing())) {
                here.add(mention);
            }
        }
        Thing found = best(s, here);
        if (found == null && s.number() > 0) {
            Sentence previous = scene.sentences().get(s.number() - 1);
            found = best(previous, scene.mentions(previous).stream()
                    .filter(mention -> condition.test(mention.thing()))
                    .toList());
        }
        return found;
    }

    private static @Nullable Thing best(Sentence s, List<Mention> candidates) {
        Thing best = null;
        for (Mention mention : candidates) {
            if (isSubject(s, mention)) {
                best = mention.thing();
            }
        }
        return best != null || candidates.isEmpty() ? best : candidates.get(candidates.size() - 1).thing();
    }

    private static boolean isSubject(Sentence s, Mention mention) {
        return mention.head().is("nsubj", "nsubj:pass");
    }
}
