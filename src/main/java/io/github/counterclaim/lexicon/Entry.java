package io.github.counterclaim.lexicon;

import io.github.counterclaim.claim.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing of the lexicon with what its facts say.
 *
 * @param thing the thing
 * @param country the state that it lies in or belongs to, or null
 * @param speaksFor the state that it speaks for, or null
 * @param capitalOf the state whose capital it is, or for whose government it stands, or null
 * @param broader the things that it is a kind or part of
 * @param parties for an agreement, who is party to it
 * @param offices for a person, the offices held, lower case
 * @param newsOutlet whether it is a newspaper, agency or broadcaster
 */
public record Entry(
        Thing thing,
        @Nullable Thing country,
        @Nullable Thing speaksFor,
        @Nullable Thing capitalOf,
        List<Thing> broader,
        List<Thing> parties,
        List<String> offices,
        boolean newsOutlet) {

    public Entry {
        broader = List.copyOf(broader);
        parties = List.copyOf(parties);
        offices = List.copyOf(offices);
    }
}
