package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of common words, which only what stands with them tells from others: ministries by their seats, treaties. */
final class Seats {

    private Seats() {}

    /** Returns the mentions of a sentence and, besides, "the North" where the article names one state that is called so: "North Korea". */
    static List<Mention> withCompass(Sentence s, List<Mention> found, Set<Thing> named, Lexicon lexicon) {
        List<Mention> all = new ArrayList<>(found);
        for (Token token : s.tokens()) {
            int next = token.index() + 1;
            boolean alone = token.tag().equals("NNP") && lexicon.isListed("compass", token.form()) && token.index() > 0
                    && s.token(token.index() - 1).form().equalsIgnoreCase("the") && found.stream().noneMatch(mention -> mention.covers(token))
                    && (next >= s.tokens().size() || !s.token(next).isTag("NNP") && !s.token(next).form().equals("of"))
                    && (token.is("nsubj", "nsubj:pass", "nmod:poss", "obj") || s.token(next).isTag("JJ"));
            List<Thing> states = alone ? named.stream()
                    .filter(thing -> thing.kind() == ThingKind.STATE && thing.label().startsWith(token.form() + " "))
                    .toList() : List.of();
            if (states.size() == 1) {
                all.add(Mention.of(states.get(0), s, token.index(), token.index(), Name.Use.NAME));
            }
        }
        all.sort(Comparator.comparingInt(mention -> mention.first().index()));
        return List.copyOf(all);
    }

    /** Returns the mentions of a sentence with nameless ministries told by where they sit: "the Defence Ministry in Bamako" is Mali's. */
    static List<Mention> seated(List<Mention> found, Lexicon lexicon) {
        return found.stream().map(mention -> seated(mention, found, lexicon)).toList();
    }

    private static Mention seated(Mention mention, List<Mention> found, Lexicon lexicon) {
        Sentence s = mention.sentence();
        boolean nameless = mention.thing().kind() == ThingKind.ORGANIZATION && lexicon.entry(mention.thing()) == null;
        Thing state = !nameless ? null : stateAt(s, mention.head(),
                token -> found.stream().filter(other -> other.covers(token)).findFirst().orElse(null), lexicon);
        Thing organ = state == null ? null : lexicon.organ(state, mention.thing().label().toLowerCase(Locale.ROOT));
        return organ == null ? mention : Mention.of(organ, s, mention.first().index(), mention.last().index(), mention.use());
    }

    /** Returns the state whose seat of government stands behind a noun, or null: "the ministry in Bamako" is Mali's. */
    static @Nullable Thing stateAt(Sentence s, Token noun, Function<Token, @Nullable Mention> mentions, Lexicon lexicon) {
        return Stream.concat(s.children(noun, "nmod").stream(), nextTo(s, noun))
                .filter(child -> child.index() > noun.index() && s.preposition(child).equals("in"))
                .map(mentions)
                .filter(Objects::nonNull)
                .map(mention -> seatOf(s, noun, mention, lexicon))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // "sold jets to the government in Bamako": the parser hangs the seat on the verb
    private static Stream<Token> nextTo(Sentence s, Token noun) {
        Token verb = s.head(noun);
        return verb == null || !verb.isVerb() ? Stream.empty() : s.children(verb, "obl").stream()
                .filter(child -> child.isTag("NNP") && s.subtree(child).get(0).index() == noun.index() + 1);
    }

    // "the junta in Mali", "the authorities in Mali" too, unless it is called somebody's
    private static @Nullable Thing seatOf(Sentence s, Token noun, Mention mention, Lexicon lexicon) {
        Entry entry = lexicon.entry(mention.thing());
        boolean own = mention.thing().kind() == ThingKind.STATE && (noun.tag().equals("NN") || Phrases.lemma(noun).equals("authority")) && s.child(noun, "amod", "compound", "nmod:poss") == null
                && lexicon.isListed("regime-noun", Phrases.lemma(noun)) && Phrases.isDefinite(s, noun, lexicon);
        return own ? mention.thing() : entry == null ? null : entry.capitalOf();
    }

    /** Returns whether an agreement is named in common nouns, also where they are written with capitals. */
    static boolean isOfManyTreaties(Entry entry, Mention mention) {
        String words = mention.sentence().textOf(mention.first(), mention.last());
        return mention.use() == Name.Use.COMMON || entry.thing().altLabels().contains(words.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a state is one of the three that an article names most: no treaty goes without the name of any other. */
    static boolean isOftenNamed(Map<Thing, Integer> frequency, Thing party) {
        int times = frequency.getOrDefault(party, 0);
        return times > 0 && frequency.entrySet().stream()
                .filter(other -> other.getKey().kind() == ThingKind.STATE && other.getValue() > times)
                .count() < 3;
    }
}
