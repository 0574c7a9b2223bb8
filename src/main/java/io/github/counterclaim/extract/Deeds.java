package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who answers for a deed: officials and commanders speak for themselves, but their state arms and sends. */
final class Deeds {

    private final Scene scene;
    private final Lexicon lexicon;

    Deeds(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    // "Chad and Mali are the country's main suppliers": neither of them is the country
    boolean isAmong(Sentence s, Match.Participant subject, Match.Participant object) {
        Token noun = object.token();
        return noun != null && subject.token() != null && noun.tag().equals("NN") && noun.is("nmod:poss")
                && Phrases.conjuncts(s, subject.token()).stream().map(token -> scene.mention(s, token))
                        .anyMatch(mention -> mention != null && mention.thing().equals(object.thing()));
    }

    // "officials denied arming the rebels": officials speak, their state arms
    Match.Participant acting(Sentence s, Match.Participant subject, Speakers.Credit credit, String relation) {
        boolean stance = lexicon.isListed("stance-of-organ", relation) && subject.thing().kind() == ThingKind.ORGANIZATION;
        Thing represented = stance || lexicon.isListed("deed-of-organ", relation) ? represented(s, subject) : null;
        if (represented != null) {
            return new Match.Participant(represented, subject.token());
        }
        if (subject.thing().kind() == ThingKind.PERSON && lexicon.isListed("deed-of-state", relation)) {
            return inOffice(subject);
        }
        Thing government = subject.thing().kind() == ThingKind.GROUP && lexicon.isListed("deed-of-state", relation) ? governed(s, subject) : null;
        if (government != null) {
            return new Match.Participant(government, subject.token());
        }
        Thing state = credit.claimants().contains(subject.thing()) && credit.credited() ? scene.stateOf(subject.thing()) : null;
        boolean speaks = subject.thing().kind() == ThingKind.GROUP || subject.thing().kind() == ThingKind.ORGANIZATION;
        return state != null && speaks ? new Match.Participant(state, subject.token()) : subject;
    }

    // "the Treasury imposed sanctions", "the Chadian senate ratified", "lawmakers in Peru ratified": their state did
    private @Nullable Thing represented(Sentence s, Match.Participant organ) {
        Thing body = organ.thing();
        Token noun = organ.token();
        boolean organization = body.kind() == ThingKind.ORGANIZATION && Stream.concat(Stream.of(body.label()), body.altLabels().stream())
                .flatMap(label -> Stream.of(label.toLowerCase(Locale.ROOT).split(" ")))
                .anyMatch(word -> lexicon.isListed("organ-of-state", word));
        boolean lawmakers = body.kind() == ThingKind.GROUP && noun != null && lexicon.isListed("lawgiver", Phrases.lemma(noun));
        Thing state = !organization && !lawmakers ? null : scene.stateOf(body);
        if (state == null && noun != null && (organization || lawmakers)) {
            state = Stream.concat(s.children(noun, "amod", "compound", "nmod:poss").stream(), s.children(noun, "nmod").stream()
                            .filter(child -> lexicon.isListed("sent-by", s.preposition(child)) || s.preposition(child).equals("in")))
                    .map(child -> scene.mention(s, child))
                    .filter(mention -> mention != null && (mention.thing().kind() == ThingKind.STATE || mention.thing().kind() == ThingKind.PLACE))
                    .map(mention -> scene.stateOf(mention.thing()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return state == null || state.kind() != ThingKind.STATE ? null : state;
    }

    // "the minister hopes to buy jets": his state would get them
    Match.Participant getting(Sentence s, Match.Participant object, String relation) {
        Thing represented = lexicon.isListed("got-by-organ", relation) ? represented(s, object) : null;
        if (represented != null) {
            return new Match.Participant(represented, object.token());
        }
        if (object.thing().kind() == ThingKind.PERSON && lexicon.isListed("reached-by-office", relation)) {
            // "the minister accused Kenya of sending troops across the border": across that of his state
            return inOffice(object);
        }
        if (!lexicon.isListed("got-by-state", relation) || object.token() == null || !object.token().is("nsubj")) {
            return object;
        }
        if (object.thing().kind() == ThingKind.PERSON) {
            return inOffice(object);
        }
        String label = object.thing().label().toLowerCase(Locale.ROOT);
        boolean office = object.thing().kind() == ThingKind.GROUP
                && lexicon.isListed("governing", label.substring(label.lastIndexOf(' ') + 1));
        Thing state = office ? scene.stateOf(object.thing()) : null;
        return state == null || state.kind() != ThingKind.STATE ? object : new Match.Participant(state, object.token());
    }

    // "the minister offered tanks": his country's
    private Match.Participant inOffice(Match.Participant person) {
        boolean governs = scene.titles(person.thing()).stream().anyMatch(title -> lexicon.isListed("governing", title));
        Thing office = governs ? scene.stateOf(person.thing()) : null;
        return office == null || office.kind() != ThingKind.STATE ? person : new Match.Participant(office, person.token());
    }

    // "the Deby administration has sent troops", "Chadian commanders supplied", "Chad's president ordered": their state has
    private @Nullable Thing governed(Sentence s, Match.Participant part) {
        String label = part.thing().label();
        int space = label.lastIndexOf(' ');
        boolean governs = space > 0 && label.indexOf(' ') == space && lexicon.isListed("administration", label.substring(space + 1));
        boolean holdsOffice = lexicon.isListed("governing", label.substring(space + 1).toLowerCase(Locale.ROOT));
        if (part.token() != null && lexicon.isListed("governing", Phrases.lemma(part.token()))) {
            // "the president of Chad"
            return s.children(part.token(), "nmod").stream()
                    .filter(child -> s.preposition(child).equals("of"))
                    .map(child -> scene.mention(s, child))
                    .filter(mention -> mention != null && mention.thing().kind() == ThingKind.STATE)
                    .map(Mention::thing)
                    .findFirst()
                    .orElse(holdsOffice ? stateOnly(scene.stateOf(part.thing())) : null);
        }
        Thing head = governs ? lexicon.personBySurname(label.substring(0, space)) : null;
        boolean commands = part.token() != null && lexicon.isListed("commanding", Phrases.lemma(part.token()));
        Thing state = head != null ? scene.stateOf(head) : commands || holdsOffice ? scene.stateOf(part.thing()) : null;
        return stateOnly(state);
    }

    private static @Nullable Thing stateOnly(@Nullable Thing owner) {
        return owner == null || owner.kind() != ThingKind.STATE ? null : owner;
    }

    // nobody is an ally of his own state
    boolean isSame(Thing one, Thing other) {
        return one.equals(other)
                || one.kind() == ThingKind.PERSON && other.equals(scene.stateOf(one))
                || other.kind() == ThingKind.PERSON && one.equals(scene.stateOf(other));
    }

    /**
     * Returns what tells that somebody does harm to what a noun names: the verb over it, or the clause that speaks of such a
     * deed ("was behind the attack on its airport"); or null.
     */
    static @Nullable Token harming(Sentence s, Token harmed, Lexicon lexicon) {
        Token deed = s.head(harmed);
        if (deed != null && deed.isTag("NN") && harmed.is("nmod") && isHarm(deed, Part.NOUN, lexicon)) {
            return Stream.concat(Stream.of(deed), s.ancestors(deed).stream()).filter(above -> above.is("ccomp", "conj", "advcl")).findFirst().orElse(null);
        }
        Token verb = s.ancestors(harmed).stream().filter(Token::isVerb).findFirst().orElse(null);
        return verb != null && isHarm(verb, Part.VERB, lexicon) ? verb : null;
    }

    private static boolean isHarm(Token word, Part part, Lexicon lexicon) {
        return lexicon.wordings(part, Phrases.lemma(word)).stream().anyMatch(wording -> lexicon.isListed("harm-relation", wording.relation()));
    }
}
