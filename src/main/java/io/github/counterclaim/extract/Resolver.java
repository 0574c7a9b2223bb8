package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases to things: names, pronouns, descriptions, seats of power, organs of states, categories. */
final class Resolver {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Relationships relationships;
    private final Salience salience;

    Resolver(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.salience = new Salience(scene);
        this.relationships = new Relationships(scene, clauses, this);
    }

    Relationships relationships() {
        return relationships;
    }

    /** Returns what a phrase and its coordinates denote, as far as a role admits it; without duplicates. */
    List<Thing> things(Sentence s, Token head, Filler filler) {
        Set<Thing> things = new LinkedHashSet<>();
        for (Token conjunct : Phrases.conjuncts(s, head)) {
            if (conjunct == head || filler != Filler.ANY || scene.mention(s, conjunct) != null || s.child(conjunct, "nmod:poss", "det") == null) {
                things.addAll(one(s, conjunct, filler));
            }
            if (!things.isEmpty() && filler != Filler.RELATIONSHIP) {
                things.addAll(included(s, conjunct, filler));
            }
        }
        return List.copyOf(things);
    }

    // "all of Iran's air defences", "hundreds of drones", "the supply of drones": the noun that is meant
    private @Nullable Token whole(Sentence s, Token head) {
        if (!lexicon.isListed("partitive", Phrases.lemma(head))) {
            return null;
        }
        return s.children(head, "nmod", "obl").stream()
                .filter(child -> s.preposition(child).equals("of"))
                .findFirst()
                .orElse(null);
    }

    // "proxies, including Hezbollah and the Houthis"; "groups such as"
    private List<Thing> included(Sentence s, Token head, Filler filler) {
        List<Thing> things = new ArrayList<>();
        for (Token child : s.children(head, "nmod", "obl", "acl", "advcl")) {
            if (lexicon.isListed("including", s.preposition(child))) {
                Phrases.conjuncts(s, child).forEach(token -> things.addAll(named(s, token, filler)));
            }
        }
        return things;
    }

    private List<Thing> one(Sentence s, Token head, Filler filler) {
        if (filler == Filler.AGREEMENT && head.tag().equals("VBG")) {
            // "signing the document did not create"
            return clauses.objects(s, head).stream().flatMap(token -> one(s, token, filler).stream()).toList();
        }
        if (filler == Filler.PAIR) {
            return pair(s, head);
        }
        if (filler == Filler.RELATIONSHIP) {
            Thing relationship = relationships.at(s, head);
            return relationship == null ? List.of() : List.of(relationship);
        }
        Token whole = whole(s, head);
        if (whole != null) {
            return things(s, whole, filler);
        }
        if (head.isTag("PRP") || head.tag().equals("DT") || head.tag().equals("CD") && Phrases.isPair(s, head, lexicon)) {
            return pronoun(s, head, filler);
        }
        List<Thing> named = named(s, head, filler);
        if (named.isEmpty() && head.isTag("NN") && !compounded(s, head, false).isEmpty()) {
            return filler.admits(ThingKind.WEAPON_SYSTEM) ? compounded(s, head, false) : List.of();
        }
        Mention mention = scene.mention(s, head);
        boolean settled = mention != null && mention.thing().kind() == ThingKind.WEAPON_SYSTEM;
        if (!named.isEmpty() || settled) {
            return named;
        }
        List<Thing> apposed = apposed(s, head, filler);
        return apposed.isEmpty() ? described(s, head, filler) : apposed;
    }

    // "the news agency Anadolu", "its director, Jane Roe"
    private List<Thing> apposed(Sentence s, Token head, Filler filler) {
        String lemma = Phrases.lemma(head);
        boolean describes = lexicon.isListed("title", lemma) || lexicon.isListed("organization-noun", lemma)
                || lexicon.isListed("force-noun", lemma) || lexicon.isListed("speaker-noun", lemma)
                || lexicon.isListed("facility-noun", lemma);
        if (describes) {
            for (Token child : s.children(head, "appos", "flat", "dep")) {
                if (child.index() > head.index() && child.index() - head.index() < 5) {
                    List<Thing> things = named(s, child, filler);
                    if (!things.isEmpty()) {
                        return things;
                    }
                }
            }
        }
        return filler.admits(ThingKind.WEAPON_SYSTEM) && lexicon.isListed("weapon-head", lemma) ? compounded(s, head, true) : List.of();
    }

    // "missile batteries", "S-300 systems": the weapon is the modifier
    private List<Thing> compounded(Sentence s, Token head, boolean categories) {
        List<Thing> weapons = new ArrayList<>();
        for (Token child : s.children(head, "compound", "amod", "nmod", "dep")) {
            Mention mention = child.index() < head.index() ? scene.mention(s, child) : null;
            boolean fits = mention != null && (categories || mention.use() != Name.Use.COMMON);
            if (fits && mention.thing().kind() == ThingKind.WEAPON_SYSTEM && !weapons.contains(mention.thing())) {
                weapons.add(mention.thing());
            }
        }
        if (categories && weapons.isEmpty() && pointsBack(s, head)) {
            Thing earlier = scene.nearest(s, head, 2, thing -> thing.kind() == ThingKind.WEAPON_SYSTEM);
            return earlier == null ? List.of() : List.of(earlier);
        }
        return weapons;
    }

    private List<Thing> named(Sentence s, Token head, Filler filler) {
        Mention mention = scene.mention(s, head);
        if (mention == null) {
            return List.of();
        }
        Thing thing = mention.thing();
        if (thing.kind() == ThingKind.WEAPON_SYSTEM) {
            return filler.admits(ThingKind.WEAPON_SYSTEM) ? weapons(s, head, mention) : List.of();
        }
        if (thing.kind() == ThingKind.PLACE && filler.admits(ThingKind.STATE) && !filler.admits(ThingKind.PLACE)) {
            Entry entry = lexicon.entry(thing);
            return entry != null && entry.capitalOf() != null ? List.of(entry.capitalOf()) : List.of();
        }
        if (thing.kind() == ThingKind.ORGANIZATION && filler.admits(ThingKind.STATE) && filler != Filler.SPEAKER) {
            Entry entry = lexicon.entry(thing);
            boolean organ = entry != null && entry.speaksFor() != null
                    && lexicon.isListed("state-organ", Phrases.lemma(mention.head()));
            if (organ) {
                return List.of(entry.speaksFor());
            }
        }
        boolean common = mention.use() == Name.Use.COMMON;
        if (common && thing.kind() == ThingKind.AGREEMENT) {
            scene.agreement(thing);
        }
        return filler.admits(thing.kind()) ? List.of(thing) : List.of();
    }

    // "Shahed-136 drones" are the model, "the jets" the model named before, "drones" the category
    private List<Thing> weapons(Sentence s, Token head, Mention mention) {
        List<Thing> models = new ArrayList<>();
        for (Mention other : scene.mentions(s)) {
            boolean within = other != mention
                    && other.thing().kind() == ThingKind.WEAPON_SYSTEM
                    && other.last().index() < head.index()
                    && head.index() - other.first().index() < 12
                    && isModifierOf(s, other.head(), head);
            if (within && other.use() != Name.Use.COMMON) {
                models.add(other.thing());
            }
        }
        for (Token apposed : s.children(head, "appos")) {
            Mention model = scene.mention(s, apposed);
            if (model != null && model.thing().kind() == ThingKind.WEAPON_SYSTEM) {
                models.add(model.thing());
            }
        }
        if (!models.isEmpty()) {
            return models;
        }
        if (mention.use() == Name.Use.COMMON && pointsBack(s, head)) {
            Thing earlier = scene.nearestMention(s, mention.first(), 3, other -> other.thing().kind() == ThingKind.WEAPON_SYSTEM
                    && other.use() != Name.Use.COMMON && lexicon.isKindOf(other.thing(), mention.thing()));
            if (earlier != null) {
                return List.of(earlier);
            }
        }
        return List.of(mention.thing());
    }

    private boolean pointsBack(Sentence s, Token head) {
        return Phrases.isDefinite(s, head, lexicon)
                && clauses.modifiers(s, head).stream().noneMatch(token -> scene.mention(s, token) != null);
    }

    private static boolean isModifierOf(Sentence s, Token token, Token head) {
        Token at = token;
        for (int i = 0; i < 4 && at != null; i++) {
            if (at == head) {
                return true;
            }
            if (!at.isKind("compound", "amod", "conj", "nmod", "dep", "flat", "appos", "obl")) {
                return false;
            }
            at = s.head(at);
        }
        return at == head;
    }

    private List<Thing> pronoun(Sentence s, Token token, Filler filler) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (lexicon.isListed("person-pronoun", word)) {
            Thing person = person(s, token);
            return person == null || !filler.admits(ThingKind.PERSON) ? List.of() : List.of(person);
        }
        if (lexicon.isListed("plural-pronoun", word)) {
            if (filler.admits(ThingKind.STATE)) {
                return several(s, token, word, filler);
            }
            Thing thing = salience.it(s, token, candidate -> filler.admits(candidate.kind()));
            return thing == null ? List.of() : List.of(thing);
        }
        if (lexicon.isListed("thing-pronoun", word)) {
            Thing thing = salience.it(s, token, candidate -> candidate.kind() != ThingKind.PERSON
                    && (filler.admits(candidate.kind()) || filler.admits(ThingKind.STATE) && isCapital(candidate)));
            return thing == null ? List.of() : List.of(acting(thing, filler));
        }
        return List.of();
    }

    // "They attacked": whoever did what was said before, where that is more than one; else the two spoken of
    private List<Thing> several(Sentence s, Token token, String word, Filler filler) {
        if (!lexicon.isListed("anaphoric-plural", word)) {
            return lexicon.isListed("object-plural", word) && filler == Filler.ANY ? List.of() : pair(s, token);
        }
        Sentence where = s;
        Token subject = subjectBefore(s, token.index());
        if (subject == null && s.number() > 0) {
            where = scene.sentences().get(s.number() - 1);
            subject = subjectBefore(where, Integer.MAX_VALUE);
        }
        if (subject == null || subject.isTag("PRP")) {
            return filler == Filler.ANY ? List.of() : pair(s, token);
        }
        List<Thing> things = things(where, subject, filler);
        boolean many = things.size() > 1 || subject.tag().equals("NNS") || subject.tag().equals("NNPS")
                || !where.children(subject, "conj").isEmpty();
        return many ? things.size() < 4 ? things : List.of() : filler == Filler.ANY ? List.of() : pair(s, token);
    }

    private static @Nullable Token subjectBefore(Sentence s, int index) {
        Token found = null;
        for (Token token : s.tokens()) {
            if (token.index() < index && token.is("nsubj", "nsubj:pass") && !token.isTag("W")) {
                Token verb = s.head(token);
                boolean main = verb != null && (verb.head() < 0 || verb.is("conj", "ccomp", "parataxis"));
                if (main && (found == null || index != Integer.MAX_VALUE)) {
                    found = token;
                }
            }
        }
        return found;
    }

    private boolean isCapital(Thing thing) {
        Entry entry = lexicon.entry(thing);
        return entry != null && entry.capitalOf() != null;
    }

    // an organ that acts does so for its state
    private Thing acting(Thing thing, Filler filler) {
        Entry entry = lexicon.entry(thing);
        if (entry == null || filler == Filler.SPEAKER || !filler.admits(ThingKind.STATE)) {
            return thing;
        }
        return entry.capitalOf() != null ? entry.capitalOf()
                : thing.kind() == ThingKind.ORGANIZATION && entry.speaksFor() != null ? entry.speaksFor() : thing;
    }

    @Nullable Thing person(Sentence s, Token token) {
        Thing speaker = scene.lastSpeaker();
        Thing inSentence = scene.nearest(s, token, 0, thing -> thing.kind() == ThingKind.PERSON);
        if (inSentence != null) {
            return inSentence;
        }
        if (speaker != null && speaker.kind() == ThingKind.PERSON) {
            return speaker;
        }
        return scene.nearest(s, token, 3, thing -> thing.kind() == ThingKind.PERSON);
    }

    /** Returns the two states or actors last spoken of together; empty where there are none. */
    List<Thing> pair(Sentence s, Token token) {
        for (int number = s.number(); number >= 0 && number > s.number() - 4; number--) {
            Sentence earlier = scene.sentences().get(number);
            Set<Thing> actors = new LinkedHashSet<>();
            for (Mention mention : scene.mentions(earlier)) {
                Thing thing = mention.thing().kind() == ThingKind.FACILITY ? scene.stateOf(mention.thing()) : actorOf(mention);
                boolean before = number < s.number() || mention.last().index() < token.index();
                if (thing != null && before && mention.use() != Name.Use.DEMONYM) {
                    actors.add(thing);
                }
            }
            if (actors.size() == 2 || actors.size() > 2 && actors.containsAll(scene.lastPair()) && scene.lastPair().size() == 2) {
                return actors.size() == 2 ? List.copyOf(actors) : scene.lastPair();
            }
        }
        return scene.lastPair();
    }

    private @Nullable Thing actorOf(Mention mention) {
        Thing thing = mention.thing();
        if (thing.kind() == ThingKind.STATE) {
            return thing;
        }
        Entry entry = lexicon.entry(thing);
        return thing.kind() == ThingKind.PLACE && entry != null ? entry.capitalOf() : null;
    }

    /** Returns what a phrase without a name denotes. */
    private List<Thing> described(Sentence s, Token head, Filler filler) {
        String lemma = Phrases.lemma(head);
        if (filler.admits(ThingKind.STATE)) {
            List<Thing> states = states(s, head, lemma, filler);
            if (!states.isEmpty()) {
                return states;
            }
        }
        if (filler.admits(ThingKind.ORGANIZATION) && lexicon.isListed("organization-noun", lemma)) {
            Thing organization = organization(s, head, lemma);
            if (organization != null) {
                return List.of(organization);
            }
        }
        if (filler.admits(ThingKind.PROXY_FORCE) && lexicon.isListed("force-noun", lemma) && pointsBack(s, head)) {
            Thing force = scene.nearest(s, head, 6, thing -> thing.kind() == ThingKind.PROXY_FORCE);
            if (force != null) {
                return List.of(force);
            }
        }
        if (filler.admits(ThingKind.PERSON) && lexicon.isListed("title", lemma)) {
            Thing person = titled(s, head, lemma);
            if (person != null) {
                return List.of(person);
            }
        }
        boolean group = head.tag().equals("NNS") || !lexicon.isListed("state-noun", lemma);
        if (filler.admits(ThingKind.GROUP) && group && filler != Filler.ANY && lexicon.isListed("group-noun", lemma)) {
            return List.of(phrase(s, head, ThingKind.GROUP));
        }
        if (filler.admits(ThingKind.AGREEMENT) && lexicon.isListed("agreement-noun", lemma)) {
            Thing agreement = agreement(s, head);
            return agreement == null ? List.of() : List.of(agreement);
        }
        if (filler.admits(ThingKind.FACILITY) && filler != Filler.ANY && lexicon.isListed("facility-noun", lemma)) {
            return facility(s, head, filler);
        }
        return topic(s, head, lemma, filler);
    }

    // "both countries", "the country", "the Russian army", "the government"
    private List<Thing> states(Sentence s, Token head, String lemma, Filler filler) {
        if (!lexicon.isListed("state-noun", lemma) && !lexicon.isListed("state-organ", lemma)) {
            return List.of();
        }
        if (filler == Filler.SPEAKER && lexicon.isListed("organization-noun", lemma)) {
            return organ(s, head, lemma);
        }
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = scene.mention(s, modifier);
            Thing owner = mention == null ? null : ownerOf(mention);
            // "the Assad regime" is its head's
            if (owner == null && mention != null && mention.thing().kind() == ThingKind.PERSON
                    && lexicon.isListed("regime-noun", lemma)) {
                owner = mention.thing();
            }
            if (owner != null) {
                return List.of(owner);
            }
        }
        if (lexicon.isListed("state-organ", lemma)) {
            return s.children(head, "nmod:poss").stream().anyMatch(token -> token.isTag("PRP")) ? possessed(s, head) : List.of();
        }
        boolean plural = head.tag().equals("NNS");
        if (Phrases.isPair(s, head, lexicon) || plural && Phrases.isDefinite(s, head, lexicon)) {
            return pair(s, head);
        }
        List<Thing> possessed = possessed(s, head);
        if (!possessed.isEmpty()) {
            return possessed;
        }
        if (!plural && Phrases.isDefinite(s, head, lexicon)) {
            Thing named = scene.nearestMention(s, head, 2, mention -> mention.use() != Name.Use.DEMONYM
                    && scene.stateOf(mention.thing()) != null && isSpokenOf(mention.thing()));
            return named == null ? List.of() : List.of(java.util.Objects.requireNonNull(scene.stateOf(named)));
        }
        return List.of();
    }

    // an army that speaks is heard as the army
    private List<Thing> organ(Sentence s, Token head, String lemma) {
        Thing owner = owner(s, head);
        List<Thing> owners = owner != null ? List.of(owner) : possessed(s, head);
        return owners.stream()
                .map(state -> lexicon.organ(state, lemma))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static boolean isSpokenOf(Thing thing) {
        return thing.kind() == ThingKind.STATE || thing.kind() == ThingKind.ORGANIZATION || thing.kind() == ThingKind.PLACE
                || thing.kind() == ThingKind.PERSON;
    }

    private @Nullable Thing ownerOf(Mention mention) {
        Thing thing = mention.thing();
        return thing.kind() == ThingKind.STATE || thing.kind() == ThingKind.PROXY_FORCE ? thing
                : actorOf(mention);
    }

    // "his country", "its forces"
    private List<Thing> possessed(Sentence s, Token head) {
        for (Token possessor : s.children(head, "nmod:poss")) {
            String word = possessor.form().toLowerCase(Locale.ROOT);
            Thing owner = lexicon.isListed("person-pronoun", word)
                    ? person(s, possessor)
                    : lexicon.isListed("thing-pronoun", word)
                            ? salience.it(s, possessor, thing -> thing.kind() == ThingKind.STATE || isCapital(thing))
                            : null;
            Thing state = owner == null ? null : scene.stateOf(owner);
            if (state == null && lexicon.isListed("person-pronoun", word)) {
                state = scene.nearest(s, possessor, 1, thing -> thing.kind() == ThingKind.STATE);
            }
            if (state != null) {
                return List.of(state);
            }
            if (lexicon.isListed("plural-pronoun", word)) {
                return pair(s, possessor);
            }
        }
        return List.of();
    }

    private @Nullable Thing organization(Sentence s, Token head, String lemma) {
        String owner = null;
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = scene.mention(s, modifier);
            if (mention != null) {
                owner = mention.thing().label();
            }
        }
        if (owner == null && Phrases.isDefinite(s, head, lexicon)) {
            Thing earlier = scene.nearest(s, head, 6, thing -> thing.kind() == ThingKind.ORGANIZATION
                    && (thing.label().toLowerCase(Locale.ROOT).contains(lemma)));
            if (earlier != null) {
                return earlier;
            }
        }
        String text = Phrases.text(s, head, false);
        return text.indexOf(' ') < 0 && owner == null ? null : Thing.of(ThingKind.ORGANIZATION, text);
    }

    // "the minister" is whoever was given that title before
    private @Nullable Thing titled(Sentence s, Token head, String lemma) {
        for (Token apposed : s.children(head, "appos", "flat", "dep")) {
            Mention mention = scene.mention(s, apposed);
            if (mention != null && mention.thing().kind() == ThingKind.PERSON) {
                return mention.thing();
            }
        }
        Thing owner = owner(s, head);
        if (Phrases.isDefinite(s, head, lexicon) || owner != null) {
            boolean leads = owner != null && lexicon.isListed("leading-title", lemma);
            Thing person = scene.nearest(s, head, 6, thing -> thing.kind() == ThingKind.PERSON
                    && (scene.titles(thing).contains(lemma) && (owner == null || owner.equals(scene.stateOf(thing)))
                            || leads && owner.equals(scene.stateOf(thing)) && scene.titles(thing).stream()
                                    .anyMatch(title -> lexicon.isListed("leading-title", title))));
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
        return head.tag().equals("NNS") ? null : phrase(s, head, ThingKind.GROUP);
    }

    /** Returns the actor named before a noun: the state of "Iranian officials"; null where none is. */
    private @Nullable Thing owner(Sentence s, Token head) {
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = scene.mention(s, modifier);
            Thing owner = mention == null ? null : ownerOf(mention);
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private @Nullable Thing agreement(Sentence s, Token head) {
        Thing earlier = scene.lastAgreement();
        if (earlier == null) {
            earlier = scene.nearest(s, head, 6, thing -> thing.kind() == ThingKind.AGREEMENT);
        }
        boolean bare = clauses.modifiers(s, head).stream().noneMatch(token -> scene.mention(s, token) != null)
                && s.child(head, "acl:relcl") == null
                && clauses.under(s, head, "with").isEmpty()
                && clauses.under(s, head, "between").isEmpty();
        if (earlier != null && bare) {
            return earlier;
        }
        // "a treaty" alone names none
        if (Phrases.text(s, head, false).indexOf(' ') < 0) {
            return null;
        }
        Thing agreement = phrase(s, head, ThingKind.AGREEMENT);
        scene.agreement(agreement);
        return agreement;
    }

    private List<Thing> facility(Sentence s, Token head, Filler filler) {
        Thing owner = null;
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = scene.mention(s, modifier);
            if (mention != null) {
                owner = ownerOf(mention);
            }
        }
        List<Thing> sited = sited(s, head);
        if (!sited.isEmpty()) {
            return sited;
        }
        List<Thing> possessed = owner == null ? possessed(s, head) : List.of(owner);
        if (possessed.isEmpty() && descriptions(s, head).equals(List.of(head.form()))) {
            return Phrases.isDefinite(s, head, lexicon) ? earlierFacility(s, head) : List.of();
        }
        // what belongs to a state and has no name of its own is struck as the state
        if (filler == Filler.TARGET && !possessed.isEmpty()) {
            return possessed;
        }
        List<Thing> found = new ArrayList<>();
        for (String description : descriptions(s, head)) {
            if (possessed.isEmpty()) {
                found.add(Thing.of(ThingKind.FACILITY, description));
            }
            // "Iranian nuclear sites" and "Iran's nuclear sites" are one
            possessed.forEach(state -> found.add(Thing.of(ThingKind.FACILITY, state.label() + "'s " + description)));
        }
        found.forEach(scene::note);
        return found;
    }

    // "the facilities at Fordo, Natanz and Isfahan" are these three
    private List<Thing> sited(Sentence s, Token head) {
        Set<Thing> sites = new LinkedHashSet<>();
        List<Token> places = new ArrayList<>(s.children(head, "nmod"));
        places.addAll(clauses.under(s, head, "at"));
        for (Token child : places) {
            if (lexicon.isListed("site-preposition", s.preposition(child))) {
                for (Token conjunct : Phrases.conjuncts(s, child)) {
                    Mention mention = scene.mention(s, conjunct);
                    boolean site = mention != null && (mention.thing().kind() == ThingKind.FACILITY
                            || mention.thing().kind() == ThingKind.PLACE && s.preposition(child).equals("at"));
                    if (site) {
                        sites.add(mention.thing());
                    }
                }
            }
        }
        return List.copyOf(sites);
    }

    // "the program" is the one spoken of before
    private List<Thing> earlierFacility(Sentence s, Token head) {
        String stem = Phrases.lemma(head).substring(0, Math.min(6, head.lemma().length()));
        Thing earlier = scene.nearest(s, head, 6, thing -> thing.kind() == ThingKind.FACILITY
                && thing.label().toLowerCase(Locale.ROOT).contains(stem));
        return earlier == null ? List.of() : List.of(earlier);
    }

    // "military and strategic targets" are two kinds of target; how many there are is no part of the name
    private List<String> descriptions(Sentence s, Token head) {
        List<String> fixed = new ArrayList<>();
        List<String> coordinated = new ArrayList<>();
        for (Token child : s.children(head, "amod", "compound")) {
            boolean counts = child.index() < head.index() && scene.mention(s, child) == null
                    && !lexicon.isListed("quantifier", Phrases.lemma(child)) && !child.isTag("CD");
            if (counts) {
                List<Token> conjuncts = s.children(child, "conj");
                if (conjuncts.isEmpty()) {
                    fixed.add(child.form());
                } else {
                    coordinated.add(child.form());
                    conjuncts.forEach(conjunct -> coordinated.add(conjunct.form()));
                }
            }
        }
        String tail = String.join(" ", fixed) + (fixed.isEmpty() ? "" : " ") + head.form();
        return coordinated.isEmpty() ? List.of(tail) : coordinated.stream().map(word -> word + " " + tail).toList();
    }

    private List<Thing> topic(Sentence s, Token head, String lemma, Filler filler) {
        if (!filler.admitsTopic()) {
            return List.of();
        }
        String list = filler.topicList();
        if (list != null && !lexicon.isListed(list, lemma) && !lexicon.isListed(list, head.form().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        if (filler == Filler.KIND) {
            return List.of(topic(head.form().toLowerCase(Locale.ROOT)));
        }
        boolean noun = (head.isTag("NN") || head.tag().equals("VBG")) && !lexicon.isListed("empty-noun", lemma);
        boolean whole = filler == Filler.ANY || filler == Filler.FIELD;
        return noun ? List.of(topic(Phrases.text(s, head, whole))) : List.of();
    }

    private Thing topic(String name) {
        Thing known = lexicon.topic(name);
        return known != null ? known : Thing.of(ThingKind.TOPIC, name);
    }

    private Thing phrase(Sentence s, Token head, ThingKind kind) {
        String text = Phrases.text(s, head, kind == ThingKind.GROUP);
        Thing thing = kind == ThingKind.TOPIC ? topic(text) : Thing.of(kind, text);
        if (kind == ThingKind.GROUP) {
            Thing owner = owner(s, head);
            if (owner != null) {
                scene.owner(thing, owner);
            }
            scene.note(thing);
        }
        return thing;
    }

    /** Returns who speaks: as {@link #things}, and where nothing else is known, the phrase itself as a group. */
    List<Thing> speakers(Sentence s, Token head) {
        List<Thing> things = things(s, head, Filler.SPEAKER);
        if (!things.isEmpty()) {
            return things;
        }
        String lemma = Phrases.lemma(head);
        if (head.isTag("NN") && lexicon.isListed("speaker-noun", lemma)) {
            Thing group = phrase(s, head, ThingKind.GROUP);
            return List.of(group);
        }
        if (head.isTag("NNP")) {
            return List.of(Thing.of(ThingKind.ORGANIZATION, Phrases.text(s, head, false)));
        }
        return List.of();
    }
}
