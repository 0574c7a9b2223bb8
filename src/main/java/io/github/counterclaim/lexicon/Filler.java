package io.github.counterclaim.lexicon;

import io.github.counterclaim.claim.ThingKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may fill a role, as a lexicon's slots name it: {@code obj.weapon}. */
public enum Filler {
    ACTOR(ThingKind.STATE, ThingKind.PROXY_FORCE, ThingKind.ORGANIZATION, ThingKind.PERSON, ThingKind.GROUP),
    STATE(ThingKind.STATE),
    /** Who speaks: an organ of a state speaks for itself, while it acts for its state. */
    SPEAKER(ThingKind.STATE, ThingKind.PROXY_FORCE, ThingKind.ORGANIZATION, ThingKind.PERSON, ThingKind.GROUP),
    PROXY(ThingKind.PROXY_FORCE),
    /** Armed forces of no state, named or not. */
    FORCE(ThingKind.PROXY_FORCE, ThingKind.GROUP),
    WEAPON(ThingKind.WEAPON_SYSTEM),
    /** Weapons and whatever else can be handed over. */
    GOODS(ThingKind.WEAPON_SYSTEM, ThingKind.TOPIC),
    PLACE(ThingKind.PLACE, ThingKind.STATE),
    /** Where something is that is not named: "the front", "the border". */
    SPOT(ThingKind.PLACE),
    FACILITY(ThingKind.FACILITY, ThingKind.WEAPON_SYSTEM),
    AGREEMENT(ThingKind.AGREEMENT),
    RELATIONSHIP(ThingKind.RELATIONSHIP),
    /** What can be attacked or hit. */
    TARGET(
            ThingKind.STATE,
            ThingKind.PROXY_FORCE,
            ThingKind.ORGANIZATION,
            ThingKind.GROUP,
            ThingKind.FACILITY,
            ThingKind.PLACE,
            ThingKind.WEAPON_SYSTEM),
    TOPIC(ThingKind.TOPIC),
    /** Soldiers and the like. */
    TROOPS(ThingKind.TOPIC),
    /** Weapons that are named, of no mere kind. */
    MODEL(ThingKind.WEAPON_SYSTEM),
    /** Warships of whatever kind, which are sent somewhere as soldiers are. */
    FLEET(ThingKind.WEAPON_SYSTEM),
    /** Of which kind help or cooperation is: military, economic. */
    KIND(ThingKind.TOPIC),
    /** In which field actors work together. */
    FIELD(ThingKind.TOPIC, ThingKind.WEAPON_SYSTEM),
    /** What an agreement lays down. */
    CONTENT(ThingKind.TOPIC),
    /** What is resisted: pressure, influence. */
    PRESSURE(ThingKind.TOPIC),
    /** What somebody may be for or against: a plan, an offensive. */
    CAUSE(ThingKind.TOPIC),
    /** Who may speak for a side: persons and states. */
    LEADER(ThingKind.PERSON, ThingKind.STATE),
    /** Who can be let go. */
    CAPTIVE(ThingKind.TOPIC),
    /** What can be breached. */
    NORM(ThingKind.AGREEMENT, ThingKind.TOPIC),
    /** What can do well or badly. */
    PERFORMER(ThingKind.WEAPON_SYSTEM, ThingKind.PROXY_FORCE),
    /** The two actors spoken of. */
    PAIR(ThingKind.STATE),
    ANY(ThingKind.values());

    private final Set<ThingKind> kinds;

    Filler(ThingKind first, ThingKind... rest) {
        this.kinds = EnumSet.of(first, rest);
    }

    Filler(ThingKind[] kinds) {
        this.kinds = Set.of(kinds);
    }

    /** Returns whether a thing of this kind may fill the role. */
    public boolean admits(ThingKind kind) {
        return kinds.contains(kind);
    }

    /** Returns the name of the lexicon's list of nouns that alone may fill the role as a topic, or null for any noun. */
    public @Nullable String topicList() {
        return switch (this) {
            case GOODS, TROOPS, KIND, CONTENT, CAPTIVE, NORM, PRESSURE, CAUSE -> name().toLowerCase(Locale.ROOT) + "-noun";
            default -> null;
        };
    }

    /** Returns whether a noun phrase that names no known thing may fill the role, as a topic. */
    public boolean admitsTopic() {
        return kinds.contains(ThingKind.TOPIC);
    }

    /** Returns the filler of this name, or null where there is none. */
    static @Nullable Filler named(String name) {
        for (Filler filler : values()) {
            if (filler.name().toLowerCase(Locale.ROOT).equals(name)) {
                return filler;
            }
        }
        return null;
    }
}
