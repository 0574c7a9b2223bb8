package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state that an article is set in, though it names its towns, leaders and forces more than itself. */
final class Heartland {

    private static final int FEWEST = 4;

    private Heartland() {}

    /** Returns the state that an article speaks of at least twice as often as of any other, or null. */
    static @Nullable Thing named(Scene scene) {
        List<Thing> states = scene.frequent(ThingKind.STATE);
        boolean apart = !states.isEmpty() && scene.times(states.get(0)) > 2
                && (states.size() == 1 || 2 * scene.times(states.get(1)) <= scene.times(states.get(0)));
        return apart ? states.get(0) : null;
    }

    /** Returns the state to which at least twice as much belongs of what the article names as to any other, or null. */
    static @Nullable Thing of(Scene scene) {
        Map<Thing, Integer> named = new HashMap<>();
        scene.sentences().stream()
                .flatMap(sentence -> scene.mentions(sentence).stream())
                .filter(mention -> mention.thing().kind() != ThingKind.WEAPON_SYSTEM)
                .map(mention -> scene.stateOf(mention.thing()))
                .filter(state -> state != null && state.kind() == ThingKind.STATE)
                .forEach(state -> named.merge(state, 1, Integer::sum));
        List<Map.Entry<Thing, Integer>> most = named.entrySet().stream()
                .sorted(Map.Entry.<Thing, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean apart = !most.isEmpty() && most.get(0).getValue() >= FEWEST
                && (most.size() == 1 || most.get(0).getValue() >= 2 * most.get(1).getValue());
        return apart ? most.get(0).getKey() : null;
    }
}
