package io.github.counterclaim.lexicon;

import java.util.List;

/**
 * A participant of a wording.
 *
 * @param name {@code subject}, {@code object}, {@code item}, {@code target}, {@code place} or, for symmetric relations,
 *     {@code parties}
 * @param slots where it may stand, the likeliest first
 * @param required whether the wording means nothing without it
 * @param recoverable whether what was said before may supply it
 */
public record Role(String name, List<Slot> slots, boolean required, boolean recoverable) {

    public Role {
        slots = List.copyOf(slots);
    }
}
