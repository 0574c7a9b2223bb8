package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The war inside one country that an article is about: "the army" is then that country's, and "either side" is its army or
 * those who fight it.
 */
final class CivilWar {

    private final @Nullable Thing home;
    private final @Nullable Thing force;

    /** Finds the force spoken of most whose country the title names, first of all that it names. */
    CivilWar(Scene scene, List<Thing> statesOfTitle) {
        Thing country = statesOfTitle.isEmpty() ? null : statesOfTitle.get(0);
        this.force = country == null ? null : scene.frequent(ThingKind.PROXY_FORCE).stream()
                .filter(candidate -> scene.times(candidate) > 1 && country.equals(scene.stateOf(candidate)))
                .findFirst()
                .orElse(null);
        this.home = force == null ? null : country;
    }

    /** Returns the country at war with a force of its own, or null. */
    @Nullable Thing home() {
        return home;
    }

    /** Returns the country and the force that fight each other; empty where there is no such war. */
    List<Thing> sides() {
        return home == null || force == null ? List.of() : List.of(home, force);
    }
}
