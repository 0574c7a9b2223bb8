package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.util.List;

/** What an article is said to mention: the things it names, without what only helps to read it. */
final class Mentions {

    private Mentions() {}

    /** Returns the things that an article names, in order of first mention. */
    static List<Thing> named(Scene scene) {
        return scene.named().stream().filter(thing -> isNamed(thing.kind())).toList();
    }

    private static boolean isNamed(ThingKind kind) {
        return switch (kind) {
            case TOPIC, VALUE, ARTICLE, EVENT -> false;
            default -> true;
        };
    }
}
