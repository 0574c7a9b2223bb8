package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For which state somebody holds office whom the lexicon does not know: "Chadian Foreign Minister Jane Roe". */
final class Offices {

    private static final int REACH = 7;

    private final Lexicon lexicon;

    Offices(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the persons of an article that hold an office of a state, with that state; the first that is told counts. */
    Map<Thing, Thing> held(List<List<Mention>> mentions) {
        Map<Thing, Thing> states = new LinkedHashMap<>();
        List<Mention> before = List.of();
        for (List<Mention> sentence : mentions) {
            for (Mention mention : sentence) {
                boolean unknown = mention.thing().kind() == ThingKind.PERSON && lexicon.entry(mention.thing()) == null;
                Thing state = unknown ? state(mention, sentence) : null;
                state = unknown && state == null ? ofOrganBefore(mention, before) : state;
                if (state != null) {
                    states.putIfAbsent(mention.thing(), state);
                }
            }
            before = sentence;
        }
        return states;
    }

    // "Chad's foreign ministry denied it. Foreign Minister Jane Roe": of Chad
    private @Nullable Thing ofOrganBefore(Mention person, List<Mention> before) {
        Sentence s = person.sentence();
        int at = person.first().index() - 1;
        boolean titled = at == 1 && s.token(1).isTag("NN") && s.token(0).isTag("NN") && isOffice(s.token(1));
        List<Thing> owners = !titled ? List.of() : before.stream()
                .map(this::organsState)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        return owners.size() == 1 ? owners.get(0) : null;
    }

    // "Chad's foreign ministry", where it is the subject: Chad
    private @Nullable Thing organsState(Mention mention) {
        Sentence s = mention.sentence();
        boolean state = mention.thing().kind() == ThingKind.STATE && (mention.head().is("nmod:poss") || mention.use() == Name.Use.DEMONYM);
        Token organ = state ? s.head(mention.head()) : mention.head();
        boolean subject = organ != null && organ.is("nsubj") && lexicon.isListed("organ-of-state", Phrases.lemma(organ).toLowerCase(java.util.Locale.ROOT));
        if (!subject || state) {
            return subject ? mention.thing() : null;
        }
        Entry entry = lexicon.entry(mention.thing());
        Thing named = entry == null ? null : entry.speaksFor() != null ? entry.speaksFor() : entry.country();
        return named == null || named.kind() != ThingKind.STATE ? null : named;
    }

    /**
     * Makes those who bear the name of somebody known, but hold office for another state, persons of their own.
     *
     * @param mentions those of an article, sentence by sentence; changed
     * @return who was taken for whom: the known person, and the one that the article means
     */
    Map<Thing, Thing> tellNamesakesApart(List<List<Mention>> mentions) {
        Map<Thing, Thing> others = new LinkedHashMap<>();
        for (List<Mention> sentence : mentions) {
            for (Mention mention : sentence) {
                Entry entry = mention.thing().kind() == ThingKind.PERSON ? lexicon.entry(mention.thing()) : null;
                Thing known = entry == null ? null : entry.speaksFor() != null ? entry.speaksFor() : entry.country();
                Thing state = known == null || known.kind() != ThingKind.STATE ? null : state(mention, sentence);
                if (state != null && !state.equals(known)) {
                    String label = mention.sentence().textOf(mention.first(), mention.last());
                    others.putIfAbsent(mention.thing(), namesake(label, state));
                }
            }
        }
        mentions.replaceAll(sentence -> sentence.stream()
                .map(mention -> mention.as(others.getOrDefault(mention.thing(), mention.thing())))
                .toList());
        return others;
    }

    private static Thing namesake(String label, Thing state) {
        String name = label.replaceAll("\\s+", " ");
        return new Thing(ThingKind.PERSON, Thing.slugOf(name + " " + state.slug()), name, List.of(), List.of(), null);
    }

    private @Nullable Thing state(Mention person, List<Mention> all) {
        Sentence s = person.sentence();
        int at = person.first().index() - 1;
        boolean titled = false;
        // "Chad's foreign minister, Jane Roe"
        at -= at > 0 && s.token(at).tag().equals(",") ? 1 : 0;
        for (int i = at; i >= 0 && i > at - REACH && isPartOfTitle(s.token(i)); i--) {
            titled |= isOffice(s.token(i));
            Thing state = titled ? owner(all, s, i) : null;
            if (state != null) {
                return state;
            }
        }
        return titled ? ofState(person, all) : behind(person, all);
    }

    // "President Jane Roe of Chad"
    private static @Nullable Thing ofState(Mention person, List<Mention> all) {
        Sentence s = person.sentence();
        int of = person.last().index() + 1;
        boolean behind = of + 1 < s.tokens().size() && s.token(of).form().equals("of");
        return !behind ? null : all.stream()
                .filter(mention -> mention.first().index() == of + 1 && mention.thing().kind() == ThingKind.STATE)
                .map(Mention::thing)
                .findFirst()
                .orElse(null);
    }

    // "Jane Roe, Chad's foreign minister"
    private @Nullable Thing behind(Mention person, List<Mention> all) {
        Sentence s = person.sentence();
        int comma = person.last().index() + 1;
        if (comma >= s.tokens().size() || !s.token(comma).tag().equals(",")) {
            return null;
        }
        Thing state = null;
        for (int i = comma + 1; i < s.tokens().size() && i < comma + REACH && isPartOfTitle(s.token(i)); i++) {
            state = state == null ? owner(all, s, i) : state;
            if (isOffice(s.token(i))) {
                return state;
            }
        }
        return null;
    }

    private boolean isOffice(Token token) {
        return token.isTag("NN") && lexicon.isListed("office", Phrases.lemma(token));
    }

    private static boolean isPartOfTitle(Token token) {
        return token.isTag("NN") || token.isTag("JJ") || token.tag().equals("POS") || token.tag().equals("HYPH") || token.isTag("DT");
    }

    // "Chadian", "Chad's"
    private static @Nullable Thing owner(List<Mention> all, Sentence s, int index) {
        return all.stream()
                .filter(mention -> mention.last().index() == index && mention.thing().kind() == ThingKind.STATE)
                .filter(mention -> mention.use() == Name.Use.DEMONYM
                        || index + 1 < s.tokens().size() && s.token(index + 1).tag().equals("POS")
                        || index + 1 < s.tokens().size() && s.token(index + 1).isTag("NN") && mention.head().is("compound"))
                .map(Mention::thing)
                .findFirst()
                .orElse(null);
    }
}
