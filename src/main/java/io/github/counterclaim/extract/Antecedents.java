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
import org.jspecify.annotations.Nullable;

/** Whom and what a phrase looks back to: the person last spoken of, the two states last spoken of together. */
final class Antecedents {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;

    Antecedents(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
    }

    /** Returns whether a phrase is definite and names nothing itself: "the drones". */
    boolean pointsBack(Sentence s, Token head) {
        return Phrases.isDefinite(s, head, lexicon)
                && clauses.modifiers(s, head).stream().noneMatch(token -> scene.mention(s, token) != null);
    }

    /** Returns whether a thing is the capital of a state. */
    boolean isCapital(Thing thing) {
        Entry entry = lexicon.entry(thing);
        return entry != null && entry.capitalOf() != null;
    }

    /** Returns whom "he" or "she" most likely stands for, or null. */
    @Nullable Thing person(Sentence s, Token token) {
        Thing speaker = scene.lastSpeaker();
        Thing inSentence = scene.nearest(s, token, 0, thing -> thing.kind() == ThingKind.PERSON);
        if (inSentence != null) {
            return inSentence;
        }
        if (speaker != null && speaker.kind() == ThingKind.PERSON) {
            return speaker;
        }
        return scene.nearest(s, token, 3, thing -> thing.kind() == ThingKind.PERSON);
    }

    /** Returns the two states or actors last spoken of together; empty where there are none. */
    List<Thing> pair(Sentence s, Token token) {
        List<Thing> passing = List.of();
        for (int number = s.number(); number >= 0 && number > s.number() - 4; number--) {
            Set<Thing> actors = actorsBefore(s, token, number);
            if (actors.size() == 2) {
                // mediators come in pairs too: "a truce brokered by Qatar and Turkey ... both sides"
                if (actors.stream().allMatch(actor -> scene.times(actor) > 1)) {
                    return List.copyOf(actors);
                }
                passing = passing.isEmpty() ? List.copyOf(actors) : passing;
            }
            boolean among = actors.size() > 2 && actors.containsAll(scene.lastPair());
            if (among && scene.lastPair().size() == 2) {
                return scene.lastPair();
            }
        }
        List<Thing> central = scene.frequent(ThingKind.STATE).stream().filter(state -> scene.times(state) > 1).toList();
        boolean two = !passing.isEmpty() && central.size() > 1
                && (central.size() == 2 || scene.times(central.get(1)) > scene.times(central.get(2)));
        return two ? central.subList(0, 2) : passing.isEmpty() ? scene.lastPair() : passing;
    }

    // "China has urged both countries": China is neither, nor is what stands in apposition to it
    private Set<Token> doers(Sentence s, Token token) {
        Token verb = s.head(token);
        if (verb == null || !verb.isVerb() || !token.is("obj", "obl", "iobj")) {
            return Set.of();
        }
        Set<Token> doers = new LinkedHashSet<>();
        clauses.surfaceSubjects(s, verb).forEach(subject -> doers.addAll(s.subtree(subject)));
        return doers;
    }

    private Set<Thing> actorsBefore(Sentence s, Token token, int number) {
        Set<Thing> actors = new LinkedHashSet<>();
        Set<Token> doers = number == s.number() ? doers(s, token) : Set.of();
        for (Mention mention : scene.mentions(scene.sentences().get(number))) {
            if (doers.contains(mention.head())) {
                continue;
            }
            boolean facility = mention.thing().kind() == ThingKind.FACILITY;
            Thing thing = facility ? scene.stateOf(mention.thing()) : actorOf(mention);
            boolean before = number < s.number() || mention.last().index() < token.index();
            if (thing != null && before && mention.use() != Name.Use.DEMONYM) {
                actors.add(thing);
            }
        }
        return actors;
    }

    /** Returns the state that a mention names itself or by its capital, or null. */
    @Nullable Thing actorOf(Mention mention) {
        Thing thing = mention.thing();
        if (thing.kind() == ThingKind.STATE) {
            return thing;
        }
        Entry entry = lexicon.entry(thing);
        return thing.kind() == ThingKind.PLACE && entry != null ? entry.capitalOf() : null;
    }
}
