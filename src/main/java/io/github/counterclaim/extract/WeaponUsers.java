package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who strikes where only the weapons are said to: "Chadian jets bombed", "drones of the Front hit". */
final class WeaponUsers {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final States states;
    private final Forces forces;
    private final Descriptions descriptions;

    WeaponUsers(Scene scene, Clauses clauses, States states, Forces forces, Descriptions descriptions) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.states = states;
        this.forces = forces;
        this.descriptions = descriptions;
    }

    /** Returns who strikes with a weapon that is the subject: "Chadian jets", "militia rockets"; empty where unknown. */
    List<Thing> of(Sentence s, Token head, Thing weapon) {
        if (head.is("obj") && !isShown(s, head)) {
            // "hosts Chadian weapons": what is done to weapons is not done to Chad; "fired a rocket that hit the school" tells who did
            return holders(s, head);
        }
        List<Thing> several = states.severalOwners(s, head);
        Thing named = states.owner(s, head);
        Thing owner = named == null ? states.commander(s, head) : named;
        List<Thing> theirs = owner == null ? states.possessed(s, head) : List.of();
        if (!theirs.isEmpty()) {
            return theirs;
        }
        List<Thing> users = !several.isEmpty() ? several : owner == null ? groups(s, head) : List.of(owner);
        if (users.isEmpty()) {
            users = holders(s, head);
        }
        if (users.isEmpty()) {
            return firedFrom(s, head);
        }
        boolean crewed = lexicon.isListed("state-organ", Phrases.lemma(head)) || isCrewed(weapon);
        // the drones of one who hands drones to others may be flown by those
        return users.stream().filter(user -> crewed || !scene.handsOver(user, weapon)).toList();
    }

    // "the video shows Chadian jets bombing a school"
    private boolean isShown(Sentence s, Token head) {
        Token verb = s.head(head);
        return verb != null && lexicon.isListed("showing", Phrases.lemma(verb))
                && s.children(head, "acl").stream().anyMatch(deed -> deed.tag().equals("VBG"));
    }

    // no other flies the jets of one who sells drones
    private boolean isCrewed(Thing weapon) {
        Entry entry = lexicon.entry(weapon);
        List<Thing> kinds = entry == null ? List.of() : entry.broader();
        return kinds.stream().anyMatch(kind -> lexicon.isListed("crewed-kind", kind.label().toLowerCase(Locale.ROOT)));
    }

    // "supplied the rebels with drones that struck", "answered with jets, which bombed": who had them
    private List<Thing> holders(Sentence s, Token head) {
        boolean strikes = s.children(head, "acl:relcl").stream().flatMap(clause -> lexicon.wordings(Part.VERB, Phrases.lemma(clause)).stream())
                .anyMatch(wording -> lexicon.isListed("wielding", wording.relation()));
        Token verb = strikes ? s.head(head) : null;
        if (verb == null || !verb.isVerb() || !head.is("obj", "obl")) {
            return List.of();
        }
        boolean gives = lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                .anyMatch(wording -> lexicon.isListed("handing-over", wording.relation()));
        boolean with = head.is("obl") && s.preposition(head).equals("with");
        List<Token> having = new ArrayList<>();
        if (gives) {
            having.addAll(with ? clauses.objects(s, verb) : s.children(verb, "iobj"));
            having.addAll(clauses.under(s, verb, "to"));
        } else if (with || lexicon.isListed("using", Phrases.lemma(verb))) {
            having.addAll(clauses.subjects(s, verb));
        }
        return having.stream()
                .map(token -> scene.mention(s, token))
                .filter(Objects::nonNull)
                .map(mention -> acting(mention.thing()))
                .filter(thing -> thing.kind() == ThingKind.STATE || thing.kind() == ThingKind.PROXY_FORCE)
                .distinct()
                .toList();
    }

    // "rockets fired from Chad hit the town": by Chad, unless a force fights there that may have fired them
    private List<Thing> firedFrom(Sentence s, Token head) {
        return s.children(head, "acl").stream()
                .filter(clause -> s.child(clause, "nsubj", "obj") == null && lexicon.isListed("using", Phrases.lemma(clause)))
                .flatMap(clause -> s.children(clause, "obl").stream())
                .filter(from -> s.preposition(from).equals("from"))
                .map(from -> scene.mention(s, from))
                .filter(Objects::nonNull)
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.STATE && scene.topicPair().contains(thing))
                .filter(state -> scene.frequent(ThingKind.PROXY_FORCE).stream().noneMatch(force -> state.equals(scene.stateOf(force))))
                .toList();
    }

    private Thing acting(Thing thing) {
        Entry entry = thing.kind() == ThingKind.ORGANIZATION ? lexicon.entry(thing) : null;
        return entry != null && entry.speaksFor() != null ? entry.speaksFor() : thing;
    }

    // "militia rockets"
    private List<Thing> groups(Sentence s, Token head) {
        Token paramilitary = s.children(head, "amod").stream()
                .filter(child -> lexicon.isListed("force-noun", child.form().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
        Thing force = paramilitary == null ? owningForce(s, head) : forces.last(s, paramilitary);
        return force != null ? List.of(force) : s.children(head, "compound", "nmod:poss").stream()
                .filter(child -> child.index() < head.index() && lexicon.isListed("force-noun", Phrases.lemma(child)))
                // "fighter jets" are no fighters'
                .filter(child -> scene.mention(s, child) == null || scene.mention(s, child) != scene.mention(s, head))
                .map(child -> descriptions.group(s, child))
                .limit(1)
                .toList();
    }

    // "drones of the Front struck": whose they are
    private @Nullable Thing owningForce(Sentence s, Token head) {
        return clauses.under(s, head, "of").stream()
                .filter(owner -> s.head(owner) == head)
                .map(owner -> scene.mention(s, owner))
                .filter(Objects::nonNull)
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.STATE || thing.kind() == ThingKind.PROXY_FORCE || thing.kind() == ThingKind.ORGANIZATION)
                .findFirst()
                .orElse(null);
    }
}
