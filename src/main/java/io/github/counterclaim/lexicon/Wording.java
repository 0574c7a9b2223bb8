package io.github.counterclaim.lexicon;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to word a relation or quality: a word and where its participants stand.
 *
 * @param name the local name of the lexicon entry
 * @param relation the local name of the relation or quality
 * @param value the value of the quality, or the thing that is the object whatever stands there, or null
 * @param part the word's part of speech
 * @param lemma the word
 * @param particle a particle or preposition that must go with the word ("carry out"), or null
 * @param roles the participants
 * @param denies whether the wording denies what the relation says ("withhold")
 * @param modality the modality that the wording itself brings ("seek"), or null
 * @param impliedItem the item that the word means by itself ("arm": weapons), or null
 */
public record Wording(
        String name,
        String relation,
        @Nullable Thing value,
        Part part,
        String lemma,
        @Nullable String particle,
        List<Role> roles,
        boolean denies,
        @Nullable Modality modality,
        @Nullable Thing impliedItem) {

    public Wording {
        roles = List.copyOf(roles);
    }

    /** Returns the participant of this name, or null. */
    public @Nullable Role role(String roleName) {
        for (Role role : roles) {
            if (role.name().equals(roleName)) {
                return role;
            }
        }
        return null;
    }

    /**
     * Reads roles: {@code subject=subj|by; object~=to.actor|obj.actor; item!=obj.goods}. A {@code !} marks what must be
     * there, a {@code ~} what may come from earlier text.
     *
     * @param where the entry, for the message
     * @throws CounterclaimException when the expression is malformed
     */
    static List<Role> roles(String expression, String where) {
        List<Role> roles = new ArrayList<>();
        for (String part : expression.split(";")) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw malformed(part, where);
            }
            String name = part.substring(0, equals).strip();
            boolean required = name.endsWith("!");
            boolean recoverable = name.endsWith("~");
            if (required || recoverable) {
                name = name.substring(0, name.length() - 1);
            }
            roles.add(new Role(name, slots(part.substring(equals + 1), name, where), required, recoverable));
        }
        return roles;
    }

    private static List<Slot> slots(String expression, String role, String where) {
        List<Slot> slots = new ArrayList<>();
        for (String part : expression.strip().split("\\|")) {
            int dot = part.indexOf('.');
            Filler filler = dot < 0 ? byDefault(role) : Filler.named(part.substring(dot + 1));
            if (filler == null || part.isBlank()) {
                throw malformed(part, where);
            }
            slots.add(new Slot(dot < 0 ? part : part.substring(0, dot), filler));
        }
        return slots;
    }

    private static Filler byDefault(String role) {
        return switch (role) {
            case "item" -> Filler.GOODS;
            case "place" -> Filler.PLACE;
            case "target" -> Filler.TARGET;
            default -> Filler.ACTOR;
        };
    }

    private static CounterclaimException malformed(String part, String where) {
        return new CounterclaimException(
                "bad-lexicon",
                "The roles of " + where + " have '" + part.strip()
                        + "'; write role=slot|slot, slots like obj.weapon. See docs/extraction.md");
    }
}
