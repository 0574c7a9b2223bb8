package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Names of common words, which only what stands with them tells from others: ministries by their seats, treaties. */
final class Seats {

    private Seats() {}

    /** Returns the mentions of a sentence with nameless ministries told by where they sit: "the Defence Ministry in Bamako" is Mali's. */
    static List<Mention> seated(List<Mention> found, Lexicon lexicon) {
        return found.stream().map(mention -> seated(mention, found, lexicon)).toList();
    }

    private static Mention seated(Mention mention, List<Mention> found, Lexicon lexicon) {
        Sentence s = mention.sentence();
        boolean nameless = mention.thing().kind() == ThingKind.ORGANIZATION && lexicon.entry(mention.thing()) == null;
        Thing organ = !nameless ? null : s.children(mention.head(), "nmod").stream()
                .filter(child -> s.preposition(child).equals("in"))
                .flatMap(child -> found.stream().filter(other -> other.covers(child)))
                .map(place -> lexicon.entry(place.thing()))
                .filter(entry -> entry != null && entry.capitalOf() != null)
                .map(entry -> lexicon.organ(Objects.requireNonNull(entry.capitalOf()), mention.thing().label().toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return organ == null ? mention : Mention.of(organ, s, mention.first().index(), mention.last().index(), mention.use());
    }

    /** Returns whether an agreement is named in common nouns, also where they are written with capitals. */
    static boolean isOfManyTreaties(Entry entry, Mention mention) {
        String words = mention.sentence().textOf(mention.first(), mention.last());
        return mention.use() == Name.Use.COMMON || entry.thing().altLabels().contains(words.toLowerCase(Locale.ROOT));
    }
}
