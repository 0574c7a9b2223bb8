package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;

/** Holders of an office who are named together without their names: "the two leaders", "their ministers". */
final class JointOffices {

    private final Scene scene;
    private final Lexicon lexicon;
    private final States states;
    private final Antecedents antecedents;

    JointOffices(Scene scene, States states, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.states = states;
    }

    /** Returns the two states that the holders of an office act for: "the two countries' foreign ministers", "their leaders". */
    List<Thing> states(Sentence s, Token head) {
        if (Phrases.isPair(s, head, lexicon) && lexicon.isListed("organ-of-state", Phrases.lemma(head)) && states.owner(s, head) == null) {
            // "the two defence ministries": of the two states spoken of
            return antecedents.pair(s, head);
        }
        for (Token owner : s.children(head, "nmod:poss")) {
            boolean people = owner.tag().equals("NNS") && lexicon.isListed("state-noun", Phrases.lemma(owner));
            List<Thing> pair = people ? states.things(s, owner, Phrases.lemma(owner), Filler.STATE)
                    : owner.form().equalsIgnoreCase("their") ? states.possessed(s, head) : List.of();
            if (pair.size() == 2 && pair.stream().allMatch(thing -> thing.kind() == ThingKind.STATE)) {
                return pair;
            }
        }
        return List.of();
    }

    /** Returns the persons who were one subject together: "Deby and Goita signed, as a third looked on. The two leaders". */
    List<Thing> subjects(Sentence s, List<Thing> persons) {
        for (int number = s.number() - 1; number >= 0 && number >= s.number() - 2; number--) {
            List<Thing> subjects = scene.mentions(scene.sentences().get(number)).stream()
                    .filter(mention -> persons.contains(mention.thing()) && isSubject(mention))
                    .map(Mention::thing)
                    .distinct()
                    .toList();
            if (subjects.size() > 1) {
                return subjects;
            }
        }
        return List.of();
    }

    // the first subject of the sentence, and what is joined to it
    private static boolean isSubject(Mention mention) {
        Token head = mention.head();
        Token first = head.is("conj") && mention.sentence().head(head) != null ? mention.sentence().head(head) : head;
        return first != null && first.is("nsubj", "nsubj:pass") && mention.sentence().tokens().stream()
                .filter(token -> token.is("nsubj", "nsubj:pass"))
                .findFirst()
                .filter(first::equals)
                .isPresent();
    }
}
