package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Those who act for a state though they say nothing for it: "Chadian gunboats", "envoys from Chad and Mali". */
final class StateMembers {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Antecedents antecedents;
    private final States states;
    private final Clauses clauses;

    StateMembers(Scene scene, Clauses clauses, Antecedents antecedents, States states) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.antecedents = antecedents;
        this.states = states;
        this.clauses = clauses;
    }

    /** Returns whether a noun is one of such people or things, "border guards" in two words; "the Chadian envoy" is somebody. */
    static boolean is(Lexicon lexicon, Sentence s, Token head) {
        String lemma = Phrases.lemma(head);
        return head.index() > 0 && lexicon.isListed("state-member", Phrases.lemma(s.token(head.index() - 1)) + " " + lemma) || lexicon.isListed("state-member", lemma) && (head.tag().equals("NNS") || !lexicon.isListed("title", lemma));
    }

    /** Returns the states that the noun's people act for; empty where none is named. */
    List<Thing> states(Sentence s, Token head) {
        List<Thing> both = states.severalOwners(s, head);
        if (both.size() > 1) {
            return both;
        }
        Thing owner = states.owner(s, head);
        if (owner != null) {
            return List.of(owner);
        }
        List<Thing> served = served(s, head);
        if (!served.isEmpty()) {
            return served;
        }
        List<Thing> sent = sent(s, head);
        return !sent.isEmpty() ? sent : head.is("nsubj") ? states.possessed(s, head) : List.of();
    }

    // "Chinese coast guard personnel": of the state whose body is named before them
    private List<Thing> served(Sentence s, Token people) {
        return clauses.modifiers(s, people).stream()
                .map(modifier -> scene.mention(s, modifier))
                .filter(mention -> mention != null && mention.thing().kind() == ThingKind.ORGANIZATION)
                .map(mention -> lexicon.entry(mention.thing()))
                .filter(entry -> entry != null && entry.speaksFor() != null)
                .map(Entry::speaksFor)
                .distinct()
                .toList();
    }

    // "a delegation from Chad", "met envoys from Libya", where the parser hangs Libya on the verb
    private List<Thing> sent(Sentence s, Token people) {
        List<Token> behind = new ArrayList<>(s.children(people, "nmod"));
        Token verb = s.head(people);
        if (verb != null && verb.isVerb()) {
            s.children(verb, "obl").stream().filter(child -> s.subtree(child).get(0).index() == people.index() + 1).forEach(behind::add);
        }
        return antecedents.actorsAt(s, behind.stream()
                .filter(child -> child.index() > people.index() && lexicon.isListed("sent-by", s.preposition(child))));
    }
}
