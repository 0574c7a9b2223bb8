package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an article is said to mention: the things it names, each as what it stands for there. */
final class Mentions {

    private final Scene scene;
    private final Lexicon lexicon;

    private Mentions(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns the things that an article names, in order of first mention. */
    static List<Thing> named(Scene scene) {
        return new Mentions(scene).named();
    }

    private List<Thing> named() {
        Set<Thing> named = new LinkedHashSet<>();
        for (Sentence s : scene.sentences()) {
            for (Mention mention : scene.mentions(s)) {
                if (!isCategoryOfModel(s, mention)) {
                    named.add(meant(s, mention));
                }
            }
        }
        for (Thing thing : scene.extras()) {
            boolean oneWordGroup = thing.kind() == ThingKind.GROUP && thing.label().indexOf(' ') < 0;
            if (!oneWordGroup) {
                named.add(thing);
            }
        }
        return named.stream().filter(thing -> isNamed(thing.kind())).toList();
    }

    // a capital that acts is its state; one where something happens is a place
    private Thing meant(Sentence s, Mention mention) {
        Entry entry = lexicon.entry(mention.thing());
        boolean capital = mention.thing().kind() == ThingKind.PLACE && entry != null && entry.capitalOf() != null;
        return capital && !lexicon.isListed("locative", s.preposition(mention.head()))
                ? entry.capitalOf()
                : mention.thing();
    }

    // "Su-35 fighter jets" name the model; "the jets" point back at it
    private boolean isCategoryOfModel(Sentence s, Mention mention) {
        if (mention.thing().kind() != ThingKind.WEAPON_SYSTEM || mention.use() != Name.Use.COMMON) {
            return false;
        }
        for (Mention other : scene.mentions(s)) {
            boolean model = other.thing().kind() == ThingKind.WEAPON_SYSTEM && other.use() != Name.Use.COMMON;
            if (model && Math.abs(other.head().index() - mention.head().index()) < 5
                    && governs(s, mention.head(), other.head())) {
                return true;
            }
        }
        return Phrases.isDefinite(s, mention.head(), lexicon) && s.number() > 0
                && s.children(mention.head(), "amod", "compound").isEmpty()
                && mention.first() == mention.last();
    }

    private static boolean governs(Sentence s, Token head, Token inner) {
        return s.ancestors(inner).contains(head);
    }

    private static boolean isNamed(ThingKind kind) {
        return switch (kind) {
            case TOPIC, VALUE, ARTICLE, EVENT -> false;
            default -> true;
        };
    }
}
