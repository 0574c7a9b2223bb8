package io.github.counterclaim.lexicon;

import io.github.counterclaim.claim.Thing;
import java.util.List;

/**
 * A war or the like by which texts date other things: "months before the invasion", "during the war in Sudan".
 *
 * @param places the states where it is or was, and other places by which it is called; at least one
 * @param nouns the nouns that speak of it, lower case
 * @param start its first day, as EDTF
 * @param end its last day, as EDTF, or {@code ..} while it goes on
 */
public record Era(List<Thing> places, List<String> nouns, String start, String end) {

    public Era {
        places = List.copyOf(places);
        nouns = List.copyOf(nouns);
    }
}
