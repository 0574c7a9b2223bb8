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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Noun phrases to things: names, pronouns, descriptions, seats of power, organs of states, categories. */
final class Resolver {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Relationships relationships;
    private final Antecedents antecedents;
    private final Pronouns pronouns;
    private final Weapons weapons;
    private final Descriptions descriptions;
    private final Documents documents;
    private final Voices voices;
    private final Counted counted;

    Resolver(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.antecedents = new Antecedents(scene, clauses);
        this.relationships = new Relationships(scene, clauses, this);
        this.pronouns = new Pronouns(scene, clauses, antecedents, this);
        this.weapons = new Weapons(scene, antecedents);
        this.descriptions = new Descriptions(scene, clauses, antecedents);
        this.documents = new Documents(lexicon);
        this.voices = new Voices(scene, clauses, this, descriptions);
        this.counted = new Counted(scene, this);
    }

    /** Returns what knows who wrote what. */
    Documents documents() {
        return documents;
    }

    Relationships relationships() {
        return relationships;
    }

    /** Returns what a phrase and its coordinates denote, as far as a role admits it; without duplicates. */
    List<Thing> things(Sentence s, Token head, Filler filler) {
        return List.copyOf(placed(s, head, filler).keySet());
    }

    /** As {@link #things}, each with the token of the coordinate that denotes it. */
    Map<Thing, Token> placed(Sentence s, Token head, Filler filler) {
        Map<Thing, Token> things = new LinkedHashMap<>();
        for (Token conjunct : holder(s, Phrases.conjuncts(s, head))) {
            int placed = things.size();
            boolean own = conjunct == head || filler != Filler.ANY || scene.mention(s, conjunct) != null;
            if (own || s.child(conjunct, "nmod:poss", "det") == null) {
                one(s, conjunct, filler).forEach(thing -> things.putIfAbsent(thing, conjunct));
            }
            if (filler == Filler.CONTENT && conjunct.isTag("NN") && things.size() == placed && placed > 0) {
                // "a withdrawal, the neutralisation of the rebels and a mechanism": what stands in one list is laid down, too
                one(s, conjunct, Filler.TOPIC).forEach(thing -> things.putIfAbsent(thing, conjunct));
            }
            boolean many = lexicon.isListed("state-noun", Phrases.lemma(conjunct)) || !things.isEmpty() || filler == Filler.TARGET;
            // "the monitor, which speaks for groups including Chad's": one speaker includes no other
            boolean alone = filler == Filler.SPEAKER && !conjunct.tag().endsWith("S");
            if (many && filler != Filler.RELATIONSHIP && !alone) {
                Map<Thing, Token> included = included(s, conjunct, filler);
                if (included.keySet().stream().anyMatch(one -> one.kind() == ThingKind.PROXY_FORCE || one.kind() == ThingKind.STATE)) {
                    // "groups such as the Front": who they are is said
                    things.entrySet().removeIf(whole -> whole.getValue() == conjunct && whole.getKey().kind() == ThingKind.GROUP);
                }
                included.forEach(things::putIfAbsent);
            }
        }
        return things;
    }

    // "Chad's spokesman and communications minister, Jane Roe": one person in two offices
    private List<Token> holder(Sentence s, List<Token> titles) {
        Token last = titles.get(titles.size() - 1);
        boolean one = titles.size() > 1 && s.child(last, "det", "nmod:poss") == null && s.child(last, "appos") != null
                && titles.stream().allMatch(title -> title.tag().equals("NN") && lexicon.isListed("title", Phrases.lemma(title)));
        Mention name = one ? scene.mention(s, s.children(last, "appos").get(0)) : null;
        return name != null && name.thing().kind() == ThingKind.PERSON ? List.of(last) : titles;
    }

    // "proxies, including Hezbollah and the Houthis"; "groups such as"
    private Map<Thing, Token> included(Sentence s, Token head, Filler filler) {
        Map<Thing, Token> things = new LinkedHashMap<>();
        if (filler == Filler.GOODS || filler == Filler.WEAPON) {
            clauses.listed(s, head).stream()
                    .flatMap(child -> Phrases.conjuncts(s, child).stream())
                    .forEach(token -> named(s, token, filler).forEach(thing -> things.putIfAbsent(thing, token)));
        }
        for (Token child : clauses.included(s, head)) {
            Phrases.conjuncts(s, child).stream()
                    .map(token -> clauses.meant(s, token))
                    .forEach(token -> (filler == Filler.TARGET ? one(s, token, filler) : named(s, token, filler)).forEach(thing -> things.putIfAbsent(thing, token)));
        }
        // "struck sites in three provinces, including two batteries": no batteries are among the provinces
        clauses.includedLater(s, head).stream()
                .flatMap(child -> Phrases.conjuncts(s, child).stream())
                .forEach(token -> named(s, token, filler).stream()
                        .filter(thing -> thing.kind() == ThingKind.WEAPON_SYSTEM || thing.kind() == ThingKind.FACILITY)
                        .forEach(thing -> things.putIfAbsent(thing, token)));
        added(s, head).forEach(token -> one(s, token, filler).forEach(thing -> things.putIfAbsent(thing, token)));
        return things;
    }

    // "tanks along with shells", "bought tanks in addition to the shells"
    private List<Token> added(Sentence s, Token head) {
        Token verb = s.head(head);
        List<Token> beside = new ArrayList<>(s.children(head, "nmod", "obl"));
        if (verb != null && verb.isVerb() && head.is("obj", "nsubj:pass")) {
            beside.addAll(s.children(verb, "obl"));
        }
        List<Token> found = new ArrayList<>();
        // "Chad, along with Kenya, sold tanks": Kenya is no goods
        beside.removeIf(token -> token.index() < head.index());
        for (Token token : beside) {
            if (lexicon.isListed("additive", s.preposition(token))) {
                found.add(token);
            } else if (lexicon.isListed("additive", s.preposition(token) + " " + Phrases.lemma(token))) {
                found.addAll(s.children(token, "nmod"));
            }
        }
        return found;
    }

    private List<Thing> one(Sentence s, Token head, Filler filler) {
        if (isNobody(s, head) || filler == Filler.MODEL && head.isTag("PRP")) {
            return List.of();
        }
        if (filler == Filler.AGREEMENT && head.tag().equals("VBG")) {
            // "signing the document did not create"
            return clauses.objects(s, head).stream().flatMap(token -> one(s, token, filler).stream()).toList();
        }
        if (filler == Filler.PAIR) {
            return relationships.spokenOf(s, head);
        }
        if (Phrases.isThere(head)) {
            Mention place = antecedents.placeBefore(s, head);
            return place == null ? List.of() : named(place.sentence(), place.head(), filler);
        }
        Token mutual = Reciprocals.mutual(s, head);
        if (mutual != null) {
            return clauses.subjects(s, mutual).stream().flatMap(token -> things(s, token, filler).stream()).distinct().toList();
        }
        Token meant = clauses.meant(s, head);
        if (filler == Filler.RELATIONSHIP && meant == head) {
            return relationships.at(s, head);
        }
        if (meant != head) {
            return things(s, meant, filler);
        }
        if (filler.admits(ThingKind.WEAPON_SYSTEM) && counted.stands(s, head, filler)) {
            return counted.things(s, head, filler);
        }
        List<Thing> members = membersSpokenOf(s, head);
        if (!members.isEmpty() && filler.admits(ThingKind.STATE)) {
            return members;
        }
        boolean pair = head.tag().equals("CD") && Phrases.isPair(s, head, lexicon);
        return head.isTag("PRP") || head.tag().equals("DT") || pair
                ? pronouns.things(s, head, filler)
                : noun(s, head, filler);
    }

    // "threatens nobody", "did not ram anyone", "no one": is not anybody in particular
    private boolean isNobody(Sentence s, Token head) {
        String form = head.form().toLowerCase(Locale.ROOT);
        return lexicon.isListed("nobody", form) || form.equals("one") && head.index() > 0
                && lexicon.isListed("nobody", s.token(head.index() - 1).form().toLowerCase(Locale.ROOT) + " one");
    }

    // "both Gulf states": the two of them that were spoken of
    private List<Thing> membersSpokenOf(Sentence s, Token head) {
        Mention mention = head.tag().equals("NNS") || head.tag().equals("NNPS") ? scene.mention(s, head) : null;
        Entry entry = mention == null || mention.thing().kind() != ThingKind.GROUP || !Phrases.isPair(s, head, lexicon)
                ? null : lexicon.entry(mention.thing());
        if (entry == null) {
            return List.of();
        }
        List<Thing> two = scene.before(s, mention.first()).stream()
                .map(before -> scene.stateOf(before.thing()))
                .filter(state -> state != null && entry.parties().contains(state))
                .distinct()
                .limit(2)
                .toList();
        return two.size() == 2 ? two : List.of();
    }

    private List<Thing> noun(Sentence s, Token head, Filler filler) {
        List<Thing> named = named(s, head, filler);
        if (named.isEmpty() && head.isTag("NN")) {
            List<Thing> models = weapons.compounded(s, head, false);
            if (!models.isEmpty() && filler == Filler.ACTOR) {
                // "Chadian F-16 jets"
                return descriptions.users(s, head, models.get(0));
            }
            if (!models.isEmpty()) {
                return weapons.isAdmitted(models.get(0), filler) ? models : List.of();
            }
        }
        Thing author = named.isEmpty() && filler == Filler.ACTOR && head.is("nsubj") ? documents.author(s, head) : null;
        if (author != null && Phrases.isDefinite(s, head, lexicon)) {
            // "The letter called on Chad to withdraw": whoever wrote it
            return List.of(author);
        }
        Thing body = body(s, head);
        if (body != null && filler.admits(ThingKind.ORGANIZATION)) {
            return List.of(body);
        }
        Mention mention = scene.mention(s, head);
        if (mention != null && filler == Filler.FIELD && head.isTag("NNP")) {
            // "coordinate in Syria" names no field
            return named;
        }
        boolean settled = mention != null && mention.thing().kind() == ThingKind.WEAPON_SYSTEM;
        if (settled && named.isEmpty() && filler == Filler.ACTOR) {
            return descriptions.users(s, head, mention.thing());
        }
        if (!named.isEmpty() || settled) {
            return named;
        }
        if (filler == Filler.ANY && lexicon.isListed("relationship-noun", Phrases.lemma(head))) {
            List<Thing> ties = relationships.at(s, head);
            if (!ties.isEmpty()) {
                return ties;
            }
        }
        Token verb = s.head(head);
        boolean unknown = mention == null && filler == Filler.ACTOR && head.isTag("NNP") && head.is("obj") && verb != null
                && lexicon.isListed("designating", Phrases.lemma(verb)) && s.children(verb, "xcomp").stream().anyMatch(kind -> kind.isTag("NN"));
        if (unknown) {
            // "designated the Cartel of the Lakes a terrorist organisation"
            return List.of(Thing.of(ThingKind.ORGANIZATION, Phrases.text(s, head, lexicon, true)));
        }
        List<Thing> apposed = apposed(s, head, filler);
        if (apposed.isEmpty()) {
            apposed = host(s, head, filler);
        }
        return apposed.isEmpty() ? descriptions.things(s, head, filler) : apposed;
    }

    // "the Front, the rebels who overran the town", "the Front is a militia that Chad arms": the Front did, and is armed
    private List<Thing> host(Sentence s, Token head, Filler filler) {
        Token told = s.child(head, "acl:relcl", "acl") == null ? null : s.child(head, "cop") != null ? s.child(head, "nsubj") : head.is("appos") ? s.head(head) : null;
        Token host = told == null ? null : clauses.meant(s, told);
        Mention named = host == null || head.isTag("NNP") || host.index() > head.index() ? null : scene.mention(s, host);
        boolean actor = named != null && named.use() != Name.Use.COMMON && switch (named.thing().kind()) {
            case STATE, PROXY_FORCE, ORGANIZATION, PERSON -> true;
            default -> false;
        };
        return actor ? named(s, host, filler) : List.of();
    }

    // "the think tank Crisis Watch": not think tanks at large
    private @Nullable Thing body(Sentence s, Token head) {
        Mention common = head.tag().equals("NN") ? scene.mention(s, head) : null;
        if (common == null || common.use() != Name.Use.COMMON || common.thing().kind() != ThingKind.GROUP) {
            return null;
        }
        return s.children(head, "appos", "dep", "flat").stream()
                .filter(name -> name.tag().equals("NNP") && s.subtree(name).get(0).index() == head.index() + 1)
                .map(name -> {
                    Mention named = scene.mention(s, name);
                    return named != null ? named.thing() : Thing.of(ThingKind.ORGANIZATION, Phrases.text(s, name, lexicon, false));
                })
                .filter(thing -> thing.kind() == ThingKind.ORGANIZATION)
                .findFirst()
                .orElse(null);
    }

    // "the news agency Anadolu", "its director, Jane Roe"
    private List<Thing> apposed(Sentence s, Token head, Filler filler) {
        String lemma = Phrases.lemma(head);
        if (head.tag().equals("NNS") && (lexicon.isListed("group-noun", lemma) || filler.admits(ThingKind.PERSON) && lexicon.isListed("title", lemma))) {
            // "its allies, Chad and Niger, have", "the ministers of Chad and Niger, Jane Roe and John Doe, signed"
            for (Token child : s.children(head, "appos")) {
                List<Thing> things = Phrases.conjuncts(s, child).stream()
                        .flatMap(token -> named(s, token, filler).stream())
                        .toList();
                if (things.size() > 1) {
                    return things;
                }
            }
        }
        boolean describes = lexicon.isListed("title", lemma) || lexicon.isListed("organization-noun", lemma)
                || lexicon.isListed("force-noun", lemma) || lexicon.isListed("speaker-noun", lemma)
                || lexicon.isListed("facility-noun", lemma)
                // "the manufacturer, Norinco"
                || head.tag().equals("NN") && lexicon.isListed("group-noun", lemma) && Phrases.isDefinite(s, head, lexicon);
        Token name = filler == Filler.ACTOR ? Phrases.nameBehind(s, head, lexicon) : null;
        List<Thing> state = name == null ? List.of() : named(s, name, Filler.STATE);
        if (!state.isEmpty()) {
            return state;
        }
        if (describes || head.tag().equals("NN")) {
            for (Token child : s.children(head, "appos", "flat", "dep")) {
                // "the bloc ECOWAS" is ECOWAS, whatever it is called beside
                boolean next = child.tag().equals("NNP") && s.subtree(child).get(0).index() == head.index() + 1;
                // "a militia close to the junta, the Lake Front, claimed"
                Mention far = child.is("appos") && child.tag().equals("NNP") && lexicon.isListed("force-noun", lemma) ? scene.mention(s, child) : null;
                int reach = far != null && far.thing().kind() == ThingKind.PROXY_FORCE ? 10 : 5;
                if (child.index() > head.index() && child.index() - head.index() < reach && (describes || next)) {
                    List<Thing> things = named(s, child, filler);
                    boolean unknown = next && scene.mention(s, child) == null && filler.admits(ThingKind.ORGANIZATION)
                            && lexicon.isListed("force-noun", lemma);
                    if (!things.isEmpty() || unknown) {
                        return unknown ? List.of(Thing.of(ThingKind.ORGANIZATION, Phrases.text(s, child, lexicon, false))) : things;
                    }
                }
            }
        }
        boolean weapon = filler.admits(ThingKind.WEAPON_SYSTEM) && lexicon.isListed("weapon-head", lemma);
        return weapon ? weapons.compounded(s, head, true) : List.of();
    }

    private List<Thing> named(Sentence s, Token head, Filler filler) {
        Mention mention = scene.mention(s, head);
        if (mention == null) {
            return List.of();
        }
        Thing thing = mention.thing();
        if (thing.kind() == ThingKind.WEAPON_SYSTEM) {
            return filler.admits(ThingKind.WEAPON_SYSTEM) ? weapons.named(s, head, mention, filler) : List.of();
        }
        if (thing.kind() == ThingKind.PLACE && filler.admits(ThingKind.STATE) && !filler.admits(ThingKind.PLACE)) {
            Entry entry = lexicon.entry(thing);
            return entry != null && entry.capitalOf() != null ? List.of(entry.capitalOf()) : List.of();
        }
        if (thing.kind() == ThingKind.ORGANIZATION && filler.admits(ThingKind.STATE) && filler != Filler.SPEAKER) {
            Entry entry = lexicon.entry(thing);
            boolean organ = entry != null && entry.speaksFor() != null
                    && isStateOrgan(s, mention.head());
            if (organ) {
                return List.of(entry.speaksFor());
            }
            Thing state = filler == Filler.STATE && lexicon.isListed("state-body", Phrases.lemma(mention.head()).toLowerCase(Locale.ROOT)) ? scene.stateOf(thing) : null;
            if (state != null && state.kind() == ThingKind.STATE) {
                // "funded by the Chadian Defence Ministry"
                return List.of(state);
            }
        }
        if (thing.kind() == ThingKind.GROUP && filler == Filler.STATE && head != mention.head()) {
            // "Iranian" in "Iranian officials", "Iran" in "Iran's proxies"
            Thing owner = scene.stateOf(thing) == null ? Epithets.stateNamed(scene, head) : scene.stateOf(thing);
            if (owner != null) {
                return List.of(owner);
            }
        }
        boolean common = mention.use() == Name.Use.COMMON;
        if (thing.kind() == ThingKind.AGREEMENT && (common || Agreements.isSigned(lexicon, s, head))) {
            scene.agreement(thing);
        }
        if (!filler.admits(thing.kind()) || Counted.arePeople(s, head, mention)) {
            return List.of();
        }
        return thing.kind() == ThingKind.FACILITY ? descriptions.sites(s, mention, filler) : List.of(thing);
    }

    // "army", "coast guard"
    private boolean isStateOrgan(Sentence s, Token head) {
        String lemma = Phrases.lemma(head);
        return lexicon.isListed("state-organ", lemma) || head.index() > 0
                && lexicon.isListed("state-organ", Phrases.lemma(s.token(head.index() - 1)) + " " + lemma);
    }

    /** Returns the state that a mention names itself or by its capital, or null. */
    @Nullable Thing actorOf(Mention mention) {
        return antecedents.actorOf(mention);
    }

    /** Returns the two states or actors last spoken of together; empty where there are none. */
    List<Thing> pair(Sentence s, Token token) {
        return antecedents.pair(s, token);
    }

    /** Returns who speaks: as {@link #things}, and where nothing else is known, the phrase itself as a group. */
    List<Thing> speakers(Sentence s, Token head) {
        return voices.speakers(s, head);
    }

    /** Returns the people that a noun means of which nothing else is known, as speakers: "lawyers for the victims". */
    Thing unknownSpeakers(Sentence s, Token noun) {
        return descriptions.group(s, noun);
    }
}
