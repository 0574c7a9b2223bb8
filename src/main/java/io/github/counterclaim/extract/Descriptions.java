package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What phrases without a name denote: states, organisations, office holders, groups, agreements, sites, topics. */
final class Descriptions {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Antecedents antecedents;
    private final States states;
    private final Facilities facilities;
    private final SiteKinds siteKinds;
    private final Agreements agreements;
    private final Forces forces;
    private final Organs organs;
    private final Organizations organizations;
    private final GroupNames groupNames;
    private final WeaponUsers users;
    private final JointOffices joint;

    Descriptions(Scene scene, Clauses clauses, Antecedents antecedents) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.antecedents = antecedents;
        this.states = new States(scene, clauses, antecedents);
        this.facilities = new Facilities(scene, clauses, states);
        this.siteKinds = new SiteKinds(scene, clauses, states);
        this.agreements = new Agreements(scene, clauses, antecedents);
        this.forces = new Forces(scene, clauses);
        this.organs = new Organs(scene, clauses, states, antecedents);
        this.organizations = new Organizations(scene, clauses);
        this.groupNames = new GroupNames(scene, clauses, states);
        this.joint = new JointOffices(scene, states, antecedents);
        this.users = new WeaponUsers(scene, clauses, states, forces, this);
    }

    /** Returns what a phrase without a name denotes. */
    List<Thing> things(Sentence s, Token head, Filler filler) {
        String lemma = Phrases.lemma(head);
        if (filler.admits(ThingKind.STATE)) {
            List<Thing> found = states.things(s, head, filler == Filler.SPEAKER ? lemma : organ(s, head, lemma), filler);
            if (!found.isEmpty()) {
                return found;
            }
        }
        // "RSF fighters" act as the force does
        boolean members = filler.admits(ThingKind.PROXY_FORCE) && filler != Filler.SPEAKER
                && lexicon.isListed("force-member", lemma);
        Thing whole = members ? forces.of(s, head) : null;
        if (whole != null) {
            return List.of(whole);
        }
        boolean several = head.tag().equals("NNS") && filler.admits(ThingKind.PROXY_FORCE)
                && lexicon.isListed("force-noun", lemma) && antecedents.pointsBack(s, head);
        if (several) {
            Thing called = forces.calledSo(s, head);
            if (called != null) {
                return List.of(called);
            }
            List<Thing> proxies = scene.lastOfKind(s, head, ThingKind.PROXY_FORCE);
            if (proxies.size() > 1) {
                return proxies;
            }
        }
        // "Chadian and Sudanese officials", "the presidents of Chad and Sudan" act for the two
        boolean organs = filler == Filler.ACTOR && head.tag().equals("NNS") && lexicon.isListed("organ-of-state", lemma);
        if (filler == Filler.ACTOR && (organs || lexicon.isListed("title", lemma) || lexicon.isListed("group-noun", lemma))) {
            List<Thing> owners = states.severalOwners(s, head);
            owners = owners.isEmpty() && head.tag().equals("NNS") && (organs || lexicon.isListed("title", lemma)) ? joint.states(s, head) : owners;
            if (owners.size() > 1) {
                return owners;
            }
        }
        if (filler.admits(ThingKind.PERSON) && lexicon.isListed("title", lemma) && Phrases.isPair(s, head, lexicon)
                && Phrases.isDefinite(s, head, lexicon) && states.owner(s, head) == null && clauses.under(s, head, "of").isEmpty()) {
            // "the two leaders": the two that were named together
            List<Thing> persons = scene.lastOfKind(s, head, ThingKind.PERSON);
            List<Thing> joined = persons.size() < 3 ? persons : joint.subjects(s, persons);
            if (joined.size() == 2) { return joined; }
        }
        Thing actor = actor(s, head, lemma, filler);
        if (actor != null) {
            return List.of(actor);
        }
        if (filler.admits(ThingKind.AGREEMENT) && (lexicon.isListed("agreement-noun", lemma) || agreements.isSignedPeace(s, head))) {
            Thing agreement = agreements.thing(s, head);
            if (agreement != null || !filler.admitsTopic()) {
                return agreement == null ? List.of() : List.of(agreement);
            }
        }
        List<Thing> town = filler == Filler.SPOT ? facilities.towns(s, head) : List.of();
        if (!town.isEmpty()) {
            return town;
        }
        if (filler == Filler.SPOT && lexicon.isListed("place-noun", lemma)
                && (Phrases.isDefinite(s, head, lexicon) || s.child(head, "nmod:poss") != null)) {
            Thing land = lexicon.isListed("compass-noun", lemma) ? Heartland.of(scene) : null;
            return List.of(land == null ? vaguePlace(s, head) : land);
        }
        boolean facility = filler.admits(ThingKind.FACILITY) && filler != Filler.ANY
                && lexicon.isListed("facility-noun", lemma);
        if (facility || filler == Filler.TARGET && facilities.isTarget(s, head)) {
            return facilities.things(s, head, filler);
        }
        return topic(s, head, lemma, filler);
    }

    // "its coast guard": an organ that goes by two words
    private String organ(Sentence s, Token head, String lemma) {
        String two = head.index() == 0 ? lemma : Phrases.lemma(s.token(head.index() - 1)) + " " + lemma;
        return lexicon.isListed("state-organ", two) ? two : lemma;
    }

    /** Returns the sites that a name of the lexicon denotes where it stands. */
    List<Thing> sites(Sentence s, Mention mention, Filler filler) {
        return siteKinds.things(s, mention, filler);
    }

    /** Returns who strikes with a weapon that is the subject: "Chadian jets", "militia rockets"; empty where unknown. */
    List<Thing> users(Sentence s, Token head, Thing weapon) {
        return users.of(s, head, weapon);
    }

    // "sent troops to the front", "to the border with Chad": what names nothing is no place of another article
    private Thing vaguePlace(Sentence s, Token head) {
        String label = bordered(s, head, Phrases.text(s, head, lexicon, true));
        boolean named = label.chars().anyMatch(Character::isUpperCase);
        String slug = named ? Thing.slugOf(label) : Thing.slugOf(label + " " + scene.source().identifier());
        return new Thing(ThingKind.PLACE, slug, label, List.of(), List.of(), null);
    }

    // "stationed troops along its frontier with Chad": the parser hangs Chad on the verb
    private String bordered(Sentence s, Token head, String label) {
        Token verb = s.ancestors(head).stream().filter(Token::isVerb).findFirst().orElse(null);
        return verb == null || !lexicon.isListed("border", Phrases.lemma(head)) || label.contains(" ") ? label : s.children(verb, "obl").stream()
                .filter(child -> s.preposition(child).equals("with") && s.subtree(child).get(0).index() == head.index() + 1)
                .findFirst()
                .map(child -> label + s.textOf(head, child).substring(head.form().length()))
                .orElse(label);
    }

    private @Nullable Thing actor(Sentence s, Token head, String lemma, Filler filler) {
        Thing actor = null;
        if (filler.admits(ThingKind.ORGANIZATION) && lexicon.isListed("organization-noun", lemma)) {
            Thing organ = organs.of(s, head);
            actor = organ != null ? organ : organizations.thing(s, head, lemma);
        }
        boolean force = filler.admits(ThingKind.PROXY_FORCE) && lexicon.isListed("force-noun", lemma);
        if (actor == null && force && Phrases.isDefinite(s, head, lexicon)) {
            // "the Yemeni group": the force of that country that was named last
            Thing country = states.owner(s, head);
            actor = country == null ? null : scene.nearest(s, head, 6, thing -> thing.kind() == ThingKind.PROXY_FORCE
                    && country.equals(scene.stateOf(thing)));
        }
        if (actor == null && force && antecedents.pointsBack(s, head)) {
            // "the Fano militia ... the militia"
            Thing called = head.tag().equals("NN") ? forces.calledSo(s, head) : null;
            actor = called != null ? called : forces.last(s, head);
        }
        if (actor == null && filler.admits(ThingKind.PERSON) && lexicon.isListed("title", lemma)) {
            actor = titled(s, head, lemma);
        }
        if (actor != null) {
            return actor;
        }
        boolean many = head.tag().equals("NNS") || !lexicon.isListed("state-noun", lemma);
        if (s.children(head, "nmod:poss").stream().anyMatch(owner -> owner.tag().equals("WP$"))) {
            // "whose members": of somebody who is not known
            return null;
        }
        boolean group = filler.admits(ThingKind.GROUP) && many && filler != Filler.ANY
                && (filler != Filler.FORCE || lexicon.isListed("force-noun", lemma));
        // "two Chadian senators", not "the senators"
        boolean office = head.tag().equals("NNS") && lexicon.isListed("title", lemma) && !Phrases.isDefinite(s, head, lexicon)
                && clauses.modifiers(s, head).stream().anyMatch(modifier -> !modifier.tag().equals("WP$"));
        return group && (office || lexicon.isListed("group-noun", lemma)) ? group(s, head, label(s, head, filler)) : null;
    }

    // "the minister" is whoever was given that title before
    private @Nullable Thing titled(Sentence s, Token head, String lemma) {
        Thing apposed = apposed(s, head, head);
        if (apposed != null) {
            return apposed;
        }
        Thing owner = states.owner(s, head);
        Thing speaker = scene.lastSpeaker();
        if (owner == null && speaker != null && Phrases.isDefinite(s, head, lexicon) && holds(speaker, lemma, null)) {
            return speaker;
        }
        if (Phrases.isDefinite(s, head, lexicon) || owner != null) {
            Thing person = scene.nearest(s, head, 6, thing -> holds(thing, lemma, owner));
            if (person != null) {
                return person;
            }
        }
        if (owner != null) {
            for (Thing person : scene.frequent(ThingKind.PERSON)) {
                if (owner.equals(scene.stateOf(person)) && scene.titles(person).contains(lemma)) {
                    return person;
                }
            }
        }
        Thing leader = head.tag().equals("NNS") ? null : organizations.leader(s, head, lemma);
        return leader != null || head.tag().equals("NNS") ? leader : group(s, head);
    }

    // "a spokeswoman for the army, Jane Roe": the parser may hang her on the army; a president's name is his own
    private @Nullable Thing apposed(Sentence s, Token title, Token noun) {
        for (Token name : s.children(noun, "appos", "flat", "dep")) {
            Mention mention = scene.mention(s, name);
            boolean apart = noun == title || name.is("appos") && title.tag().equals("NN");
            if (apart && mention != null && mention.thing().kind() == ThingKind.PERSON) {
                return mention.thing();
            }
        }
        return s.children(noun, "nmod").stream()
                .filter(inner -> inner.index() > noun.index() && inner.isTag("NN") && !lexicon.isListed("title", Phrases.lemma(inner)))
                .map(inner -> apposed(s, title, inner))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // one leader's titles differ from paper to paper
    private boolean holds(Thing thing, String title, @Nullable Thing owner) {
        if (thing.kind() != ThingKind.PERSON || owner != null && !owner.equals(scene.stateOf(thing))) {
            return false;
        }
        boolean leads = owner != null && lexicon.isListed("leading-title", title);
        return scene.titles(thing).contains(title)
                || leads && scene.titles(thing).stream().anyMatch(other -> lexicon.isListed("leading-title", other));
    }

    private List<Thing> topic(Sentence s, Token head, String lemma, Filler filler) {
        List<Thing> found = filler.admitsTopic() ? anyTopic(s, head, lemma, filler) : List.of();
        // times are dear to ask for, so they are asked last
        return found.isEmpty() || Phrases.isTime(s, head) ? List.of() : found;
    }

    private List<Thing> anyTopic(Sentence s, Token head, String lemma, Filler filler) {
        String list = filler.topicList();
        String form = head.form().toLowerCase(Locale.ROOT);
        if (list != null && !lexicon.isListed(list, lemma) && !lexicon.isListed(list, form)) {
            return List.of();
        }
        if (filler == Filler.KIND) {
            return List.of(topic(form));
        } else if (filler == Filler.FIELD && lexicon.isListed("field-noun", lemma)) {
            // "in the military and energy sectors"
            return clauses.modifiers(s, head).stream()
                    .filter(token -> lexicon.isListed("kind-noun", token.form().toLowerCase(Locale.ROOT)))
                    .map(token -> topic(token.form().toLowerCase(Locale.ROOT)))
                    .distinct()
                    .toList();
        }
        boolean noun = (head.isTag("NN") || head.tag().equals("VBG")) && !lexicon.isListed("empty-noun", lemma);
        Token verb = s.head(head);
        if (filler == Filler.CONTENT && head.is("obj") && verb != null && s.child(verb, "xcomp") != null
                && lexicon.isListed("object-control", Phrases.lemma(verb))) {
            // "requires its forces to leave": they do what is laid down
            return List.of();
        }
        if (filler == Filler.CONTENT && lexicon.isListed("clause-noun", lemma)
                && s.children(head, "nmod").stream().anyMatch(child -> lexicon.isListed("clause-preposition", s.preposition(child)))) {
            // "a clause on mutual defence", "no provision for bases": of that, which a wording of its own finds
            return List.of();
        }
        if (filler == Filler.CAUSE && s.child(head, "nmod:poss") != null) {
            // "backs his offensive" backs him
            return List.of();
        }
        List<Thing> fields = filler == Filler.CONTENT && lexicon.isListed("in-fields", lemma) ? inFields(s, head) : List.of();
        if (!fields.isEmpty()) {
            return fields;
        }
        String name = withComplement(s, head, filler,
                Phrases.text(s, head, lexicon, filler == Filler.ANY || filler == Filler.FIELD || filler == Filler.CAUSE));
        return noun ? List.of(topic(filler == Filler.GOODS ? withoutOwner(s, head, name) : name)) : List.of();
    }

    // "provides for cooperation in energy and trade": in each of them
    private List<Thing> inFields(Sentence s, Token head) {
        return s.children(head, "nmod").stream()
                .filter(child -> s.preposition(child).equals("in") && child.isTag("NN") && !lexicon.isListed("field-noun", Phrases.lemma(child))
                        // "cooperation in Bamako"
                        && scene.mention(s, child) == null)
                .flatMap(child -> Phrases.conjuncts(s, child).stream())
                .map(field -> topic(Phrases.lemma(head) + " in " + Phrases.text(s, field, lexicon, false)))
                .toList();
    }

    // "provides for the withdrawal of all troops", "violates the law of the sea": of what
    private String withComplement(Sentence s, Token head, Filler filler, String name) {
        boolean norm = filler == Filler.NORM && s.children(head, "nmod").stream()
                .anyMatch(child -> child.isTag("NN") && !child.isTag("NNP") && s.child(child, "nmod:poss") == null && !Phrases.isTime(s, child));
        Token of = filler != Filler.CONTENT && (!norm || lexicon.topic(name) != null) ? null : s.children(head, "nmod").stream()
                .filter(child -> lexicon.isListed("content-preposition", s.preposition(child)) && child.index() > head.index())
                .findFirst()
                .orElse(null);
        return of == null ? name : name + " " + s.preposition(of) + " " + (norm ? s.textOf(s.token(s.child(of, "case").index() + 1), of)
                : Phrases.text(s, of, lexicon, false));
    }

    // whose goods they are is no part of what they are
    private String withoutOwner(Sentence s, Token head, String name) {
        String rest = name;
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = scene.mention(s, modifier);
            boolean owner = mention != null && scene.stateOf(mention.thing()) != null;
            if (owner && rest.startsWith(modifier.form() + " ")) {
                rest = rest.substring(modifier.form().length()).strip();
            }
        }
        return rest;
    }

    private Thing topic(String name) {
        Thing known = lexicon.topic(name);
        return known != null ? known : Thing.of(ThingKind.TOPIC, name);
    }

    /** Returns the people that a phrase means, as a group of their own: "senior US officials". */
    Thing group(Sentence s, Token head) {
        return group(s, head, Phrases.described(s, head, lexicon));
    }

    /** Returns who is named by no noun: "some", "some in the capital". */
    Thing somebody(Sentence s, Token head) {
        String described = Phrases.described(s, head, lexicon);
        return group(s, head, described.startsWith(head.form()) ? described : head.form() + " " + described);
    }

    // how many they are and where they are is no part of who is struck or strikes: "300 herders in Chad"
    private String label(Sentence s, Token head, Filler filler) {
        // "depends on other countries for money": on other countries
        String whole = lexicon.isListed("state-noun", Phrases.lemma(head)) && !clauses.under(s, head, "for").isEmpty()
                ? Phrases.text(s, head, lexicon, false) : Phrases.described(s, head, lexicon);
        Token number = s.children(head, "nummod").stream().filter(child -> child.index() < head.index()).findFirst().orElse(null);
        boolean placed = s.children(head, "nmod", "acl").stream().filter(child -> child.index() > head.index())
                .anyMatch(child -> isPlace(s, child) || s.children(child, "obl").stream().anyMatch(inner -> isPlace(s, inner)));
        if (filler == Filler.SPEAKER || number == null && !placed) {
            return whole;
        }
        String core = number == null ? Phrases.text(s, head, lexicon, false)
                : s.textOf(s.token(number.index() + 1), head).strip();
        int behind = whole.indexOf(core) + core.length();
        return placed || behind > whole.length() ? core : core + whole.substring(behind);
    }

    private boolean isPlace(Sentence s, Token token) {
        Mention mention = scene.mention(s, clauses.meant(s, token));
        Mention inner = mention != null ? mention : s.children(token, "nmod").stream()
                .map(child -> scene.mention(s, child))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (lexicon.isListed("within", s.preposition(token)) && lexicon.isListed("border", Phrases.lemma(token))) {
            return true;
        }
        // "based in"
        Token marker = s.children(token, "case").stream().reduce((one, other) -> other).orElse(null);
        boolean within = lexicon.isListed("within", s.preposition(token)) || lexicon.isListed("placing", s.preposition(token))
                || marker != null && lexicon.isListed("within", marker.form().toLowerCase(Locale.ROOT));
        return within && inner != null
                && (inner.thing().kind() == ThingKind.PLACE || inner.thing().kind() == ThingKind.STATE);
    }

    private Thing group(Sentence s, Token head, String label) {
        Thing group = groupNames.group(s, head, groupNames.owned(s, head, label));
        Thing owner = states.owner(s, head);
        if (owner == null) {
            // "Chad's army spokesman"
            owner = clauses.modifiers(s, head).stream()
                    .map(modifier -> scene.mention(s, modifier))
                    .filter(mention -> mention != null && mention.thing().kind() == ThingKind.ORGANIZATION)
                    .map(mention -> scene.stateOf(mention.thing()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (owner != null) {
            scene.owner(group, owner);
        }
        scene.note(group);
        return group;
    }
}
