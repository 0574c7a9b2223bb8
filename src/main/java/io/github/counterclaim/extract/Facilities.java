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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sites, plants and programmes described by common nouns: "its nuclear sites", "the facilities at". */
final class Facilities {

    private static final List<String> COMPLEMENTS = List.of("of", "around");
    private static final int LONGEST_COMPLEMENT = 5;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final States states;
    private @Nullable Thing lastTold;
    private int lastSentence;

    Facilities(Scene scene, Clauses clauses, States states) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.states = states;
    }

    /** Returns the facilities that a phrase without a name denotes, or as a target the state they belong to. */
    List<Thing> things(Sentence s, Token head, Filler filler) {
        // "a port at Lamu" is no town; "the facilities at Fordo and Isfahan" are known by theirs
        List<Thing> sited = sited(s, head).stream().filter(site -> head.tag().equals("NNS") || filler.admits(site.kind())).toList();
        if (!sited.isEmpty()) {
            return sited;
        }
        Token name = s.children(head, "appos").stream()
                .filter(token -> token.isTag("NNP") && token.index() == head.index() + 1 && scene.mention(s, token) == null)
                .findFirst()
                .orElse(null);
        if (name != null && filler == Filler.TARGET) {
            // "the cargo ship Rubymar"
            Thing ship = facility(Phrases.text(s, name, lexicon, false));
            scene.note(ship);
            return List.of(ship);
        }
        Thing proper = SiteKinds.properly(scene, s, head);
        if (proper != null) {
            return List.of(proper);
        }
        Thing owner = lastOwner(s, head);
        owner = owner == null ? belonging(s, head) : owner;
        if (owner == null && lexicon.isListed("vague-site", Phrases.lemma(head))) {
            // "targets of the movement"
            owner = s.children(head, "nmod").stream()
                    .filter(child -> child.index() > head.index() && s.preposition(child).equals("of"))
                    .map(child -> scene.mention(s, child))
                    .filter(mention -> mention != null && mention.thing().kind() == ThingKind.PROXY_FORCE)
                    .map(Mention::thing)
                    .findFirst()
                    .orElse(null);
        }
        List<Thing> possessed = owner == null ? states.possessed(s, head) : List.of(owner);
        if (possessed.isEmpty() && filler == Filler.TARGET && lexicon.isListed("vague-site", Phrases.lemma(head)) && isOfKind(s, head)) {
            // "bombed military targets in Chad"
            possessed = located(s, head);
        }
        List<String> descriptions = descriptions(s, head);
        boolean bare = descriptions.equals(List.of(head.form()));
        if (possessed.isEmpty() && bare) {
            return unnamed(s, head, filler);
        }
        List<Thing> found = new ArrayList<>();
        List<Thing> owners = List.of();
        // what belongs to a state is struck as the state; "targets" and "positions" are nothing but the state's
        if (filler == Filler.TARGET && !possessed.isEmpty()) {
            if (!isOfKind(s, head)) {
                return possessed;
            }
            owners = possessed;
        }
        for (String description : descriptions) {
            if (possessed.isEmpty()) {
                found.add(Thing.of(ThingKind.FACILITY, description));
            }
            // "Iranian nuclear sites" and "Iran's nuclear sites" are one
            String called = descriptions.size() == 1 ? Phrases.text(s, head, lexicon, false) : description;
            possessed.forEach(state -> found.add(facility(state.label() + "'s " + description, called)));
        }
        found.forEach(scene::note);
        if (head.tag().equals("NN") && found.size() == 1) {
            lastTold = found.get(0);
            lastSentence = s.number();
        }
        found.addAll(owners);
        return found;
    }

    // "trucks belonging to the Chadian army"
    private @Nullable Thing belonging(Sentence s, Token head) {
        return s.children(head, "acl", "amod", "dep").stream()
                .filter(child -> child.index() > head.index() && lexicon.isListed("belonging", Phrases.lemma(child)))
                .flatMap(child -> s.children(child, "obl", "nmod").stream())
                .filter(child -> s.preposition(child).equals("to"))
                .map(child -> scene.mention(s, child))
                .filter(java.util.Objects::nonNull)
                .map(mention -> mention.thing().kind() == ThingKind.PROXY_FORCE ? mention.thing() : states.ownerOf(mention) != null
                        ? states.ownerOf(mention) : scene.stateOf(mention.thing()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns which town is meant: "captured the town of Tine"; empty where none is. */
    List<Thing> towns(Sentence s, Token head) {
        return !lexicon.isListed("vague-site", Phrases.lemma(head)) ? List.of()
                : sited(s, head).stream().filter(site -> site.kind() == ThingKind.PLACE).toList();
    }

    /** Returns whether a noun names what may be struck though it is no facility: a boat, "26 locations". */
    boolean isTarget(Sentence s, Token head) {
        boolean counted = head.tag().equals("NNS") && s.child(head, "nummod") != null && lexicon.isListed("counted-target", Phrases.lemma(head));
        return counted || lexicon.isListed("target-noun", Phrases.lemma(head));
    }

    private Thing facility(String name) {
        return SiteKinds.site(lexicon, name, name);
    }

    // by its owner, and as this text has it
    private Thing facility(String name, String called) {
        return SiteKinds.site(lexicon, name, called);
    }

    // "a camp", "the sites", "sites in Pakistan"
    private List<Thing> unnamed(Sentence s, Token head, Filler filler) {
        List<Thing> places = filler == Filler.TARGET && isPart(head) ? located(s, head) : List.of();
        if (!places.isEmpty()) {
            return places;
        }
        boolean definite = Phrases.isDefinite(s, head, lexicon);
        boolean several = isSeveral(s, head);
        List<Thing> earlier = several || definite ? earlierFacility(s, head) : List.of();
        // "shelled six villages", "hit more than 30 sites"
        boolean counted = filler == Filler.TARGET && several && !definite && isCountedTarget(head);
        if (!earlier.isEmpty() || several && isPart(head) && !counted) {
            return earlier;
        }
        boolean named = isNamedBehind(s, head);
        if (named && filler == Filler.FACILITY || filler == Filler.TARGET && (named || counted || isTargetOfItself(head, definite))) {
            Thing site = Thing.of(ThingKind.FACILITY, complemented(s, head));
            if (named) {
                scene.note(site);
            }
            if (head.tag().equals("NN") && !definite) {
                lastTold = site;
                lastSentence = s.number();
            }
            return List.of(site);
        }
        List<Thing> known = definite && head.tag().equals("NN") ? noted(head) : List.of();
        return known.isEmpty() && definite ? told(s, head) : known;
    }

    // "bombed a hospital ... had not hit the building": the one told of in the sentence before
    private List<Thing> told(Sentence s, Token head) {
        if (!head.tag().equals("NN") || !lexicon.isListed("site-pointer", Phrases.lemma(head))) {
            return List.of();
        }
        Thing site = scene.nearest(s, head, 2, thing -> thing.kind() == ThingKind.FACILITY && !lexicon.isListed("site-pointer", singular(thing.label())));
        boolean described = site == null && lastTold != null && s.number() > lastSentence && s.number() - lastSentence <= 2;
        Thing told = described ? lastTold : site;
        return told == null || lexicon.isListed("movable", singular(told.label())) ? List.of() : List.of(told);
    }

    // "struck the port of Berbera ... The port was damaged": the only one of the kind that was named
    private List<Thing> noted(Token head) {
        List<Thing> sites = scene.extras().stream()
                .filter(thing -> thing.kind() == ThingKind.FACILITY && thing.label().toLowerCase(Locale.ROOT).startsWith(Phrases.lemma(head) + " of "))
                .toList();
        return sites.size() == 1 ? sites : List.of();
    }

    // "struck nine boats", "bombed villages", "stormed the embassy"; "the site" and "the region" say too little
    private boolean isTargetOfItself(Token head, boolean definite) {
        String lemma = Phrases.lemma(head);
        if (lexicon.isListed("vague-site", lemma)) {
            return !definite && lexicon.isListed("target-noun", lemma);
        }
        return !definite || !lexicon.isListed("site-noun", lemma) && lexicon.isListed("target-noun", lemma);
    }

    // "the camp of the battalion", "villages around Bamako", "a site near the palace"
    private String complemented(Sentence s, Token head) {
        boolean vague = lexicon.isListed("counted-target", Phrases.lemma(head)) && head.tag().equals("NN");
        return s.children(head, "nmod").stream()
                .filter(child -> child.index() > head.index() && !child.isTag("PRP")
                        && (COMPLEMENTS.contains(s.preposition(child)) || vague && s.preposition(child).equals("near")))
                .map(child -> s.subtree(child))
                .filter(phrase -> phrase.get(0).index() == head.index() + 1 && phrase.size() <= LONGEST_COMPLEMENT)
                .findFirst()
                .map(phrase -> s.textOf(head, phrase.get(phrase.size() - 1)))
                .orElse(head.form());
    }

    // "the port of Bosaso", "the oil terminal of Lamu": one by its town's name
    private boolean isNamedBehind(Sentence s, Token head) {
        return head.tag().equals("NN") && !lexicon.isListed("vague-site", Phrases.lemma(head)) && !complemented(s, head).equals(head.form())
                && s.children(head, "nmod").stream().anyMatch(child -> s.preposition(child).equals("of") && child.isTag("NNP")
                        && (scene.mention(s, child) == null || scene.mention(s, child).thing().kind() == ThingKind.PLACE));
    }

    private boolean isPart(Token head) {
        return lexicon.isListed("site-noun", Phrases.lemma(head)) || lexicon.isListed("vague-site", Phrases.lemma(head));
    }

    // "nuclear facilities", "oil terminals", "military positions": told apart by more than whose they are
    private boolean isOfKind(Sentence s, Token head) {
        boolean told = head.tag().equals("NNS") || !lexicon.isListed("vague-site", Phrases.lemma(head));
        return told && s.children(head, "amod", "compound").stream()
                .anyMatch(child -> lexicon.isListed("site-kind", Phrases.lemma(child)));
    }

    // "sites in Pakistan" are Pakistan's
    private List<Thing> located(Sentence s, Token head) {
        Token verb = s.head(head);
        // the parser may hang what follows the noun on the verb
        Stream<Token> beside = verb == null ? Stream.empty() : s.children(verb, "obl").stream()
                .filter(child -> s.children(child, "case").stream()
                        .anyMatch(word -> word.index() == head.index() + 1));
        return Stream.concat(s.children(head, "nmod").stream(), beside)
                .filter(child -> lexicon.isListed("within", s.preposition(child)))
                .flatMap(child -> Phrases.conjuncts(s, child).stream())
                .map(child -> scene.mention(s, child))
                .filter(java.util.Objects::nonNull)
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.STATE || thing.kind() == ThingKind.PLACE)
                .toList();
    }

    private @Nullable Thing lastOwner(Sentence s, Token head) {
        Thing owner = null;
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = isOfCompany(s, modifier) ? null : scene.mention(s, modifier);
            if (mention != null) {
                owner = states.ownerOf(mention);
                if (owner == null && mention.thing().kind() == ThingKind.ORGANIZATION) {
                    // "Syrian army sites"
                    Entry entry = lexicon.entry(mention.thing());
                    owner = entry == null ? null : entry.speaksFor();
                }
            }
        }
        return owner;
    }

    private boolean isCountedTarget(Token head) {
        return lexicon.isListed("target-noun", Phrases.lemma(head)) || lexicon.isListed("counted-target", Phrases.lemma(head));
    }

    // "a Chadian-owned tanker", "a Kenyan-flagged freighter": who strikes it does not strike Chad
    private boolean isOfCompany(Sentence s, Token modifier) {
        Token participle = s.head(modifier);
        return participle != null && participle.index() > modifier.index() && lexicon.isListed("registered", Phrases.lemma(participle));
    }

    private boolean isSeveral(Sentence s, Token head) {
        return head.tag().equals("NNS") && s.children(head, "amod", "nummod").stream()
                .anyMatch(child -> lexicon.isListed("quantifier", Phrases.lemma(child)) || child.isTag("CD"));
    }

    // "the facilities at Fordo, Natanz and Isfahan" are these three, "the town of Tine" is Tine
    private List<Thing> sited(Sentence s, Token head) {
        Set<Thing> sites = new LinkedHashSet<>();
        List<Token> places = new ArrayList<>(s.children(head, "nmod"));
        places.addAll(clauses.under(s, head, "at"));
        for (Token child : places) {
            if (lexicon.isListed("site-preposition", s.preposition(child))) {
                for (Token conjunct : Phrases.conjuncts(s, child)) {
                    Mention mention = scene.mention(s, conjunct);
                    // "a building near the airport" is not the airport
                    boolean beside = mention != null && mention.use() == Name.Use.COMMON && s.preposition(child).equals("near");
                    boolean site = mention != null && !beside && (mention.thing().kind() == ThingKind.FACILITY
                            || mention.thing().kind() == ThingKind.PLACE && (s.preposition(child).equals("at")
                                    || s.preposition(child).equals("of")
                                            && lexicon.isListed("vague-site", Phrases.lemma(head))));
                    if (site) {
                        sites.add(mention.thing());
                    }
                    // "the village of An Ses": a place that nobody knows
                    boolean unknown = mention == null && conjunct.isTag("NNP") && s.preposition(child).equals("of")
                            && lexicon.isListed("vague-site", Phrases.lemma(head));
                    if (unknown) {
                        sites.add(Thing.of(ThingKind.PLACE, Phrases.text(s, conjunct, lexicon, false)));
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
                && (" " + thing.label().toLowerCase(Locale.ROOT)).contains(" " + stem));
        if (earlier == null && head.tag().equals("NNS") && lexicon.isListed("site-noun", Phrases.lemma(head))) {
            earlier = scene.nearest(s, head, 3, thing -> thing.kind() == ThingKind.FACILITY
                    && lexicon.isListed("site-noun", singular(thing.label())));
        }
        return earlier == null ? List.of() : List.of(earlier);
    }

    private static String singular(String label) {
        String last = label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("ies") ? last.substring(0, last.length() - 3) + "y" : last.replaceFirst("s$", "");
    }

    // "military and strategic targets" are two kinds of target; how many there are is no part of the name
    private List<String> descriptions(Sentence s, Token head) {
        List<String> fixed = new ArrayList<>();
        List<String> coordinated = new ArrayList<>();
        for (Token child : s.children(head, "amod", "compound")) {
            // "a Chadian military base": a base of Chad's that is military, not one of a body called the Chadian military
            boolean kind = lexicon.isListed("site-kind", Phrases.lemma(child)) && child.is("amod")
                    && child.index() == head.index() - 1;
            Mention named = scene.mention(s, child);
            // "the Kidal base" goes by its town
            boolean town = named != null && named.thing().kind() == ThingKind.PLACE && child.tag().equals("NNP") && head.tag().equals("NN");
            boolean counts = child.index() < head.index() && (kind || named == null || town)
                    && !lexicon.isListed("quantifier", Phrases.lemma(child)) && !lexicon.isListed("vague-quantifier", Phrases.lemma(child)) && !child.isTag("CD");
            if (counts) {
                List<Token> conjuncts = s.children(child, "conj");
                if (conjuncts.isEmpty()) {
                    // "deep-sea port"
                    boolean joined = child.index() > 1 && s.token(child.index() - 1).tag().equals("HYPH");
                    fixed.add(joined ? s.textOf(s.token(child.index() - 2), child) : child.form());
                } else {
                    coordinated.add(child.form());
                    conjuncts.forEach(conjunct -> coordinated.add(conjunct.form()));
                }
            }
        }
        String tail = String.join(" ", fixed) + (fixed.isEmpty() ? "" : " ") + head.form();
        return coordinated.isEmpty() ? List.of(tail) : coordinated.stream().map(word -> word + " " + tail).toList();
    }
}
