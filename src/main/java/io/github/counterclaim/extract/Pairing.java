package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Wording;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several parties a symmetric wording speaks of two by two. */
final class Pairing {

    private final Lexicon lexicon;

    Pairing(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns the pairs of a wording's parties, in the order of the text; for a quality, their tie and its value.
     *
     * @param parties each of them once
     */
    List<Match.Participant[]> of(Sentence s, Wording wording, List<Match.Participant> parties) {
        List<Match.Participant[]> pairs = new ArrayList<>();
        Thing value = wording.value();
        boolean gathering = lexicon.isListed("gathering", wording.relation());
        // "spoke with both leaders": with each, not they with each other
        boolean apart = parties.size() > 2 && parties.stream().map(Match.Participant::token).distinct().count() == 2;
        // "Chad and Mali fell out with Kenya": each with Kenya, not they with each other
        boolean sides = !gathering && parties.size() > 2
                && parties.stream().map(party -> side(s, party.token())).distinct().count() == 2;
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                Match.Participant one = parties.get(i);
                Match.Participant other = parties.get(j);
                if (apart && one.token() == other.token() || sides && side(s, one.token()) == side(s, other.token())) {
                    continue;
                }
                pairs.add(value == null ? new Match.Participant[] {one, other} : between(one, other, value));
                // "exchanged fire": each does it to the other
                if (value == null && !lexicon.isListed("symmetric", wording.relation())) {
                    pairs.add(new Match.Participant[] {other, one});
                }
            }
        }
        return pairs;
    }

    // the first of those that a party is joined to: "Chad" of "Mali" in "Chad and Mali"
    private static @Nullable Token side(Sentence s, @Nullable Token party) {
        Token first = party;
        while (first != null && first.is("conj", "appos") && s.head(first) != null) {
            first = s.head(first);
        }
        return first;
    }

    // "the two have grown closer": their tie has
    private static Match.Participant[] between(Match.Participant one, Match.Participant other, Thing value) {
        Thing tie = Thing.relationship(List.of(one.thing(), other.thing()));
        return new Match.Participant[] {new Match.Participant(tie, one.token()), new Match.Participant(value, null)};
    }
}
