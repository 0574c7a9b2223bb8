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

    Resolver(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.antecedents = new Antecedents(scene, clauses);
        this.relationships = new Relationships(scene, clauses, this);
        this.pronouns = new Pronouns(scene, clauses, antecedents, this);
        this.weapons = new Weapons(scene, antecedents);
        this.descriptions = new Descriptions(scene, clauses, antecedents);
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
        for (Token conjunct : Phrases.conjuncts(s, head)) {
            boolean own = conjunct == head || filler != Filler.ANY || scene.mention(s, conjunct) != null;
            if (own || s.child(conjunct, "nmod:poss", "det") == null) {
                one(s, conjunct, filler).forEach(thing -> things.putIfAbsent(thing, conjunct));
            }
            boolean many = lexicon.isListed("state-noun", Phrases.lemma(conjunct)) || !things.isEmpty();
            if (many && filler != Filler.RELATIONSHIP) {
                included(s, conjunct, filler).forEach(things::putIfAbsent);
            }
        }
        return things;
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
                    .forEach(token -> named(s, token, filler).forEach(thing -> things.putIfAbsent(thing, token)));
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
        if (filler == Filler.AGREEMENT && head.tag().equals("VBG")) {
            // "signing the document did not create"
            return clauses.objects(s, head).stream().flatMap(token -> one(s, token, filler).stream()).toList();
        }
        if (filler == Filler.PAIR) {
            return relationships.spokenOf(s, head);
        }
        Token meant = clauses.meant(s, head);
        if (filler == Filler.RELATIONSHIP && meant == head) {
            return relationships.at(s, head);
        }
        if (meant != head) {
            return things(s, meant, filler);
        }
        if (filler.admits(ThingKind.WEAPON_SYSTEM) && isCounted(s, head)) {
            return counted(s, head, filler);
        }
        boolean pair = head.tag().equals("CD") && Phrases.isPair(s, head, lexicon);
        return head.isTag("PRP") || head.tag().equals("DT") || pair
                ? pronouns.things(s, head, filler)
                : noun(s, head, filler);
    }

    // "delivered 38 of them", "ordered four more", "another 42"
    private static boolean isCounted(Sentence s, Token head) {
        boolean more = head.isTag("JJR") && head.lemma().equals("more") && s.child(head, "nummod") != null;
        boolean alone = head.tag().equals("CD") && head.is("obj", "nsubj", "nsubj:pass", "conj");
        return (more || alone) && s.children(head, "nmod").stream().allMatch(child -> child.isTag("PRP") && s.preposition(child).equals("of"));
    }

    // of the weapons told of last, in this sentence or the one before
    private List<Thing> counted(Sentence s, Token head, Filler filler) {
        Token them = s.child(head, "nmod");
        boolean told = them != null || s.child(head, "det", "nummod") != null;
        Thing thing = !told ? null : scene.nearest(s, head, 1, candidate -> candidate.kind() == ThingKind.WEAPON_SYSTEM);
        return thing == null || !filler.admits(thing.kind()) ? List.of() : List.of(thing);
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
                return filler.admits(ThingKind.WEAPON_SYSTEM) ? models : List.of();
            }
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
        return apposed.isEmpty() ? descriptions.things(s, head, filler) : apposed;
    }

    // "the news agency Anadolu", "its director, Jane Roe"
    private List<Thing> apposed(Sentence s, Token head, Filler filler) {
        String lemma = Phrases.lemma(head);
        if (head.tag().equals("NNS") && lexicon.isListed("group-noun", lemma)) {
            // "its allies, Chad and Niger, have"
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
                || lexicon.isListed("facility-noun", lemma);
        if (describes || head.tag().equals("NN")) {
            for (Token child : s.children(head, "appos", "flat", "dep")) {
                // "the bloc ECOWAS" is ECOWAS, whatever it is called beside
                boolean next = child.tag().equals("NNP") && s.subtree(child).get(0).index() == head.index() + 1;
                if (child.index() > head.index() && child.index() - head.index() < 5 && (describes || next)) {
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
        }
        Thing owner = thing.kind() == ThingKind.GROUP && filler == Filler.STATE && head != mention.head()
                ? scene.stateOf(thing)
                : null;
        if (owner != null) {
            // "Iranian" in "Iranian proxies"
            return List.of(owner);
        }
        boolean common = mention.use() == Name.Use.COMMON;
        if (common && thing.kind() == ThingKind.AGREEMENT) {
            scene.agreement(thing);
        }
        if (!filler.admits(thing.kind())) {
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
        String lemma = Phrases.lemma(head);
        List<Thing> issuers = lexicon.isListed("document", lemma) ? issuers(s, head) : List.of();
        List<Thing> things = issuers.isEmpty() ? things(s, head, Filler.SPEAKER) : issuers;
        if (!things.isEmpty()) {
            return things;
        }
        if (head.isTag("NN") && lexicon.isListed("speaker-noun", lemma)) {
            Thing earlier = earlierWords(s, head, lemma);
            if (earlier != null) {
                return List.of(earlier);
            }
            Thing group = descriptions.group(s, head);
            return List.of(group);
        }
        if (head.isTag("NNP")) {
            return List.of(Thing.of(ThingKind.ORGANIZATION, Phrases.text(s, head, lexicon, false)));
        }
        // "some say": whoever they are, it is not the article
        return head.is("nsubj") && lexicon.isListed("somebody", head.form().toLowerCase(Locale.ROOT))
                ? List.of(descriptions.somebody(s, head)) : List.of();
    }

    // "a study by the institute": the institute's words
    private List<Thing> issuers(Sentence s, Token document) {
        List<Token> owners = new ArrayList<>(s.children(document, "nmod:poss"));
        owners.addAll(clauses.under(s, document, "by"));
        if (owners.isEmpty()) {
            // "a report last week in the newspaper Clarion"
            clauses.under(s, document, "in").stream()
                    .filter(paper -> lexicon.isListed("speaker-noun", Phrases.lemma(paper)) || isOutlet(s, paper))
                    .forEach(owners::add);
        }
        return owners.stream()
                .filter(owner -> !owner.isTag("PRP"))
                .flatMap(owner -> things(s, owner, Filler.SPEAKER).stream())
                .distinct()
                .toList();
    }

    private boolean isOutlet(Sentence s, Token token) {
        Mention mention = scene.mention(s, token);
        return mention != null && mention.thing().kind() == ThingKind.ORGANIZATION;
    }

    // "the statement", "the report": the one that was spoken of, or whose author spoke last
    private @Nullable Thing earlierWords(Sentence s, Token head, String lemma) {
        boolean bare = Phrases.isDefinite(s, head, lexicon)
                && Phrases.text(s, head, lexicon, true).equalsIgnoreCase(head.form());
        if (!bare) {
            return null;
        }
        Thing found = null;
        for (Thing extra : scene.extras()) {
            if (extra.kind() == ThingKind.GROUP && (" " + extra.label().toLowerCase(java.util.Locale.ROOT) + " ").contains(" " + lemma + " ")) {
                found = extra;
            }
        }
        if (found == null && lexicon.isListed("document", lemma)) {
            // "A panel says ... According to the report"
            return scene.lastInstitution();
        }
        return found == null && lexicon.isListed("utterance", lemma) ? scene.lastSpeaker() : found;
    }
}
