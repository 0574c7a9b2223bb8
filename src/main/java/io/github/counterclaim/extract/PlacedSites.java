package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Single sites told by the town that they are in: "the airport in Goma", "the port of Mukalla", and then "the port". */
final class PlacedSites {

    private static final List<String> PREPOSITIONS = List.of("of", "at", "in");

    private final Scene scene;
    private final Lexicon lexicon;

    PlacedSites(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns the site that a singular noun and its town denote, or the one spoken of before that it points back to; or null. */
    @Nullable Thing site(Sentence s, Token head) {
        String noun = Phrases.lemma(head).toLowerCase(Locale.ROOT);
        if (!head.tag().equals("NN") || lexicon.isListed("vague-site", noun) || !lexicon.isListed("facility-noun", noun)) {
            return null;
        }
        String town = town(s, head);
        if (town != null) {
            return named(s, head, town, noun);
        }
        boolean bare = s.child(head, "nmod", "nmod:poss", "acl:relcl") == null && Phrases.isDefinite(s, head, lexicon);
        List<Thing> earlier = !bare ? List.of() : Stream.concat(scene.extras().stream(), scene.frequent(ThingKind.FACILITY).stream())
                .filter(thing -> thing.kind() == ThingKind.FACILITY && isOne(thing, noun))
                .distinct()
                .toList();
        return earlier.size() == 1 ? earlier.get(0) : null;
    }

    private static boolean isOne(Thing site, String noun) {
        return Stream.concat(Stream.of(site.label()), site.altLabels().stream())
                .anyMatch(label -> label.toLowerCase(Locale.ROOT).endsWith(" " + noun) && Character.isUpperCase(label.codePointAt(0)));
    }

    private Thing named(Sentence s, Token head, String town, String noun) {
        String kind = s.children(head, "compound", "amod").stream()
                .filter(child -> child.index() == head.index() - 1 && lexicon.isListed("site-kind", Phrases.lemma(child)))
                .map(child -> child.form() + " " + noun)
                .findFirst()
                .orElse(noun);
        Thing known = lexicon.facility(town + " " + kind);
        if (known != null) {
            return known;
        }
        List<String> others = new ArrayList<>(List.of(kind + " of " + town, kind + " in " + town));
        if (!kind.equals(noun)) {
            others.add(0, town + " " + noun);
        }
        String label = town + " " + kind;
        Thing site = new Thing(ThingKind.FACILITY, Thing.slugOf(label), label, others, List.of(), null);
        scene.note(site);
        return site;
    }

    private @Nullable String town(Sentence s, Token head) {
        Token before = s.children(head, "compound", "nmod:poss").stream()
                .filter(child -> child.index() < head.index() && placed(s, child) != null)
                .findFirst()
                .orElse(null);
        if (before != null) {
            return placed(s, before);
        }
        Token verb = s.head(head);
        Token first = verb != null && verb.is("conj") && s.children(head, "nmod:poss").stream().anyMatch(own -> own.form().equalsIgnoreCase("its"))
                ? s.head(verb) : null;
        Token struck = first == null ? null : s.child(first, "obj");
        if (struck != null && placed(s, struck) != null) {
            // "attacked Goma and destroyed its airport"
            return placed(s, struck);
        }
        // the parser may hang the town on the verb
        List<Token> behind = new ArrayList<>(s.children(head, "nmod"));
        if (verb != null && head.is("obj", "nsubj:pass", "obl")) {
            s.children(verb, "obl").stream()
                    .filter(child -> s.children(child, "case").stream().anyMatch(word -> word.index() == head.index() + 1))
                    .forEach(behind::add);
        }
        return behind.stream()
                .filter(child -> child.index() > head.index() && PREPOSITIONS.contains(s.preposition(child)) && s.child(child, "conj") == null)
                .map(child -> placed(s, child))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // a town, not a country; and no place that is a site itself
    private @Nullable String placed(Sentence s, Token token) {
        Mention mention = scene.mention(s, token);
        boolean town = mention != null && mention.thing().kind() == ThingKind.PLACE && token.isTag("NNP")
                && Character.isUpperCase(mention.thing().label().codePointAt(0));
        // "shipping in the Red Sea" is no site of a town
        return town && Stream.of(mention.thing().label().toLowerCase(Locale.ROOT).split(" "))
                .noneMatch(word -> lexicon.isListed("waters", word)) ? mention.thing().label() : null;
    }
}
