package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the places around one word, and what it denotes: the wordings of the word ask for the same again and again. */
final class Placements {

    private record Place(Token word, Part part, String position) {}

    private record Phrase(Token head, Filler filler) {}

    private final Positions positions;
    private final Resolver resolver;
    private final Map<Place, List<Token>> places = new HashMap<>();
    private final Map<Phrase, Map<Thing, Token>> denoted = new HashMap<>();

    Placements(Positions positions, Resolver resolver) {
        this.positions = positions;
        this.resolver = resolver;
    }

    /** Forgets all, before the next word is asked: what was found there may tell more of the same phrases. */
    void clear() {
        places.clear();
        denoted.clear();
    }

    /** As {@link Positions#at}. */
    List<Token> at(Sentence s, Token word, Part part, String position) {
        Place place = new Place(word, part, position);
        List<Token> known = places.get(place);
        if (known == null) {
            known = positions.at(s, word, part, position);
            places.put(place, known);
        }
        return known;
    }

    /** As {@link Resolver#placed}. */
    Map<Thing, Token> of(Sentence s, Token head, Filler filler) {
        Phrase phrase = new Phrase(head, filler);
        Map<Thing, Token> known = denoted.get(phrase);
        if (known == null) {
            known = resolver.placed(s, head, filler);
            denoted.put(phrase, known);
        }
        return known;
    }
}
