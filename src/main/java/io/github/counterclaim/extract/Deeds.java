package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Who answers for a deed: officials and commanders speak for themselves, but their state arms and sends. */
final class Deeds {

    private final Scene scene;
    private final Lexicon lexicon;

    Deeds(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    // "officials denied arming the rebels": officials speak, their state arms
    Match.Participant acting(Match.Participant subject, Speakers.Credit credit, String relation) {
        if (subject.thing().kind() == ThingKind.PERSON && lexicon.isListed("deed-of-state", relation)) {
            // "the minister offered tanks": his country's
            Thing office = scene.titles(subject.thing()).stream().anyMatch(title -> lexicon.isListed("governing", title)) ? scene.stateOf(subject.thing()) : null;
            return office == null || office.kind() != ThingKind.STATE ? subject : new Match.Participant(office, subject.token());
        }
        Thing government = subject.thing().kind() == ThingKind.GROUP && lexicon.isListed("deed-of-state", relation) ? governed(subject) : null;
        if (government != null) {
            return new Match.Participant(government, subject.token());
        }
        Thing state = credit.claimants().contains(subject.thing()) && credit.credited() ? scene.stateOf(subject.thing()) : null;
        boolean speaks = subject.thing().kind() == ThingKind.GROUP || subject.thing().kind() == ThingKind.ORGANIZATION;
        return state != null && speaks ? new Match.Participant(state, subject.token()) : subject;
    }

    // "the Deby administration has sent troops", "Chadian commanders supplied": their state has
    private @Nullable Thing governed(Match.Participant part) {
        String label = part.thing().label();
        int space = label.lastIndexOf(' ');
        boolean governs = space > 0 && label.indexOf(' ') == space && lexicon.isListed("administration", label.substring(space + 1));
        Thing head = governs ? lexicon.personBySurname(label.substring(0, space)) : null;
        boolean commands = part.token() != null && lexicon.isListed("commanding", Phrases.lemma(part.token()));
        Thing state = head != null ? scene.stateOf(head) : commands ? scene.stateOf(part.thing()) : null;
        return state == null || state.kind() != ThingKind.STATE ? null : state;
    }

    // nobody is an ally of his own state
    boolean isSame(Thing one, Thing other) {
        return one.equals(other)
                || one.kind() == ThingKind.PERSON && other.equals(scene.stateOf(one))
                || other.kind() == ThingKind.PERSON && one.equals(scene.stateOf(other));
    }
}
