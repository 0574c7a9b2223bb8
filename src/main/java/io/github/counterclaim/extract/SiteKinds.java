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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of site that the lexicon names ("air bases"), told apart by whose they are: "the country's air bases", "air bases
 * in Chad", and "the air bases" after those. What is said of one state's bases is not said of all the world's.
 */
final class SiteKinds {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final States states;

    SiteKinds(Scene scene, Clauses clauses, States states) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.states = states;
    }

    /** Returns the sites that the name of a kind denotes; the kind itself where nothing tells whose they are. */
    List<Thing> things(Sentence s, Mention mention, Filler filler) {
        Thing kind = mention.thing();
        Entry entry = lexicon.entry(kind);
        if (mention.use() != Name.Use.COMMON || entry == null || entry.country() != null) {
            return List.of(kind);
        }
        Thing proper = properly(scene, s, mention.head());
        Thing named = proper != null ? proper : named(s, mention);
        if (named != null) {
            scene.note(named);
            return List.of(named);
        }
        List<Thing> owners = owners(s, mention.head(), filler);
        if (owners.isEmpty()) {
            Thing earlier = isAnyOfThem(s, mention) ? null : earlier(kind);
            return List.of(earlier == null ? kind : earlier);
        }
        List<Thing> sites = new ArrayList<>();
        String called = Phrases.text(s, mention.head(), lexicon, false);
        owners.forEach(owner -> sites.add(site(lexicon, owner.label() + "'s " + kind.label(), called)));
        sites.forEach(scene::note);
        if (filler == Filler.TARGET) {
            // what belongs to a state is struck as the state too
            sites.addAll(owners);
        }
        return sites;
    }

    // "the Tuapse refinery" is one of the kind, and has a name
    private @Nullable Thing named(Sentence s, Mention mention) {
        Token first = mention.first().index() == 0 || !mention.head().tag().equals("NN") ? null : s.token(mention.first().index() - 1);
        boolean name = first != null && first.tag().equals("NNP") && first.is("compound") && first.head() == mention.head().index();
        Mention other = name ? scene.mention(s, first) : null;
        if (!name || other != null && other.thing().kind() != ThingKind.PLACE) {
            return !name && mention.head().tag().equals("NN") ? placed(s, mention) : null;
        }
        while (first.index() > 0 && s.token(first.index() - 1).tag().equals("NNP") && s.token(first.index() - 1).is("compound")
                && scene.mention(s, s.token(first.index() - 1)) == other) {
            first = s.token(first.index() - 1);
        }
        String label = s.textOf(first, mention.head());
        return site(lexicon, label, label);
    }

    /** Returns a site that goes by a name of its own: "the Saudi Maternity Hospital" in Sudan is not Saudi Arabia's; null where it has none. */
    static @Nullable Thing properly(Scene scene, Sentence s, Token head) {
        Lexicon lexicon = scene.lexicon();
        boolean named = head.tag().equals("NNP") && head.index() > 0 && Character.isUpperCase(head.form().charAt(0))
                && s.children(head, "nmod:poss").isEmpty();
        List<Token> name = named ? s.children(head, "compound", "amod") : List.of();
        boolean proper = name.size() > 1 && name.stream().allMatch(token -> Character.isUpperCase(token.form().charAt(0)))
                && name.stream().anyMatch(token -> isOwnWord(lexicon, scene.mention(s, token)) && !lexicon.isListed("site-kind", Phrases.lemma(token).toLowerCase(Locale.ROOT)));
        String label = proper ? s.textOf(name.get(0), head) : "";
        return proper ? site(lexicon, label, label) : null;
    }

    // "Maternity" of a hospital tells of no owner
    private static boolean isOwnWord(Lexicon lexicon, @Nullable Mention mention) {
        return mention == null || mention.use() == Name.Use.COMMON || lexicon.entry(mention.thing()) == null;
    }

    // "the refinery at Tuapse" is the Tuapse refinery
    private @Nullable Thing placed(Sentence s, Mention mention) {
        Token town = s.children(mention.head(), "nmod").stream()
                .filter(child -> child.tag().equals("NNP") && lexicon.isListed("site-of", s.preposition(child))
                        && s.subtree(child).get(0).index() == mention.head().index() + 1)
                .filter(child -> scene.mention(s, child) == null || scene.mention(s, child).thing().kind() == ThingKind.PLACE)
                .findFirst()
                .orElse(null);
        return town == null ? null : site(lexicon, Phrases.text(s, town, lexicon, false) + " " + s.textOf(mention.first(), mention.head()),
                s.textOf(mention.first(), town));
    }

    /** Returns a site by its owner's name, or as the text has it: "Chad's base", "a Chadian army base". */
    static Thing site(Lexicon lexicon, String name, String called) {
        Thing known = lexicon.facility(name);
        Thing site = Thing.of(ThingKind.FACILITY, name);
        boolean telling = called.indexOf(' ') > 0 && !called.equals(name);
        return known != null ? known
                : telling ? new Thing(site.kind(), site.slug(), name, List.of(called), List.of(), null) : site;
    }

    private List<Thing> owners(Sentence s, Token head, Filler filler) {
        Set<Thing> owners = new LinkedHashSet<>();
        Set<Thing> strikers = filler == Filler.TARGET ? strikers(s, head) : Set.of();
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = scene.mention(s, modifier);
            Thing owner = mention == null ? null : states.ownerOf(mention);
            if (owner != null) {
                owners.add(owner);
            } else if (modifier.is("nmod:poss") && mention == null) {
                owners.addAll(struck(s, states.things(s, modifier, Phrases.lemma(modifier), Filler.STATE), strikers));
            }
        }
        if (owners.isEmpty()) {
            owners.addAll(struck(s, states.possessed(s, head), strikers));
        }
        if (owners.isEmpty()) {
            clauses.under(s, head, "in").stream()
                    .filter(token -> token.index() > head.index())
                    .flatMap(token -> Phrases.conjuncts(s, token).stream())
                    .map(token -> scene.mention(s, token))
                    .filter(Objects::nonNull)
                    .map(Mention::thing)
                    .filter(thing -> thing.kind() == ThingKind.STATE)
                    .forEach(owners::add);
        }
        return List.copyOf(owners);
    }

    /** Nobody strikes his own: where a pronoun seems to say so, it means the other state that the article is about. */
    private List<Thing> struck(Sentence s, List<Thing> owners, Set<Thing> strikers) {
        if (strikers.isEmpty() || owners.stream().noneMatch(strikers::contains)) {
            return owners;
        }
        Set<Thing> near = new LinkedHashSet<>();
        for (int i = Math.max(0, s.number() - 1); i <= s.number(); i++) {
            for (Mention mention : scene.mentions(scene.sentences().get(i))) {
                Thing state = scene.stateOf(mention.thing());
                if (state != null) {
                    near.add(state);
                }
            }
        }
        return scene.frequent(ThingKind.STATE).stream()
                .filter(state -> near.contains(state) && !strikers.contains(state))
                .limit(1)
                .toList();
    }

    // "when Sudan struck its bases", "Sudanese strikes on its bases"
    private Set<Thing> strikers(Sentence s, Token head) {
        Token governor = s.head(head);
        Set<Thing> found = new LinkedHashSet<>();
        if (governor == null) {
            return found;
        }
        List<Token> doers = governor.isVerb() ? s.children(governor, "nsubj") : clauses.modifiers(s, governor);
        for (Token doer : doers) {
            for (Token conjunct : Phrases.conjuncts(s, doer)) {
                Mention mention = scene.mention(s, conjunct);
                Thing state = mention == null ? null : scene.stateOf(mention.thing());
                if (state != null) {
                    found.add(state);
                }
            }
        }
        return found;
    }

    // "a nuclear facility", "any air base": one of a kind, and nobody's in particular
    private boolean isAnyOfThem(Sentence s, Mention mention) {
        Token head = mention.head();
        return !head.tag().equals("NNS") || !Phrases.isDefinite(s, head, lexicon);
    }

    /** Returns the sites of a kind whose owner was told, if the article tells of one owner's only. */
    private @Nullable Thing earlier(Thing kind) {
        String ending = "'s " + kind.label().toLowerCase(Locale.ROOT);
        Set<Thing> owned = new LinkedHashSet<>(scene.extras());
        owned.addAll(scene.frequent(ThingKind.FACILITY));
        List<Thing> found = owned.stream()
                .filter(thing -> thing.kind() == ThingKind.FACILITY)
                .filter(thing -> thing.label().toLowerCase(Locale.ROOT).endsWith(ending))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Returns whether a place is a water: missiles fired into the sea strike nobody. */
    static boolean isWater(Lexicon lexicon, Thing thing) {
        return thing.kind() == ThingKind.PLACE && Stream.of(thing.label().toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(word -> lexicon.isListed("waters", word));
    }
}
