package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases for the tie between actors: "the Iran-Russia alliance", "its ties with Israel", "this axis", "the two". */
final class Relationships {

    private static final List<String> JOINING = List.of("between", "with", "of", "among", "to");

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Resolver resolver;

    Relationships(Scene scene, Clauses clauses, Resolver resolver) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.resolver = resolver;
    }

    /** Returns the relationship that a phrase is about, or null where it is about none. */
    @Nullable Thing at(Sentence s, Token head) {
        if (head.isTag("PRP")) {
            return lexicon.isListed("thing-pronoun", head.form().toLowerCase(java.util.Locale.ROOT))
                    && scene.lastRelationship() != null
                    ? scene.lastRelationship()
                    : null;
        }
        if (!lexicon.isListed("relationship-noun", Phrases.lemma(head))) {
            return null;
        }
        Set<Thing> parties = parties(s, head);
        Thing relationship = null;
        if (parties.size() >= 2) {
            relationship = Thing.relationship(List.copyOf(parties).subList(0, 2));
        } else if (parties.size() == 1) {
            relationship = completed(s, head, parties.iterator().next());
        } else if (pointsBack(s, head)) {
            relationship = scene.lastRelationship() != null ? scene.lastRelationship() : fromPair(s, head);
        }
        if (relationship != null && relationship.parties().size() >= 2) {
            scene.relationship(s, relationship);
            scene.note(relationship);
            return relationship;
        }
        return null;
    }

    private Set<Thing> parties(Sentence s, Token head) {
        Set<Thing> parties = new LinkedHashSet<>();
        for (Token modifier : clauses.modifiers(s, head)) {
            parties.addAll(resolver.things(s, modifier, Filler.STATE));
            Mention mention = scene.mention(s, modifier);
            if (mention != null && mention.thing().kind() == ThingKind.PROXY_FORCE) {
                parties.add(mention.thing());
            }
        }
        for (Token possessor : s.children(head, "nmod:poss")) {
            parties.addAll(resolver.things(s, possessor, Filler.STATE));
        }
        for (String preposition : JOINING) {
            for (Token joined : clauses.under(s, head, preposition)) {
                if (joined.index() > head.index() && joined.index() - head.index() < 14) {
                    List<Thing> actors = resolver.things(s, joined, Filler.ACTOR);
                    actors.stream().filter(Relationships::canBeParty).forEach(parties::add);
                }
            }
        }
        return parties;
    }

    private static boolean canBeParty(Thing thing) {
        return switch (thing.kind()) {
            case STATE, PROXY_FORCE, ORGANIZATION -> true;
            default -> false;
        };
    }

    // "Russia maintains ties with Israel": the subject is the other party
    private @Nullable Thing completed(Sentence s, Token head, Thing party) {
        Token governor = s.head(head);
        for (int i = 0; i < 3 && governor != null; i++, governor = s.head(governor)) {
            if (governor.isVerb()) {
                for (Token subject : clauses.subjects(s, governor)) {
                    for (Thing actor : resolver.things(s, subject, Filler.STATE)) {
                        if (!actor.equals(party)) {
                            return Thing.relationship(List.of(party, actor));
                        }
                    }
                }
            }
        }
        Thing last = scene.lastRelationship();
        return last != null && last.parties().contains(party) ? last : null;
    }

    private boolean pointsBack(Sentence s, Token head) {
        boolean theirs = s.children(head, "nmod:poss").stream().anyMatch(token -> token.isTag("PRP"));
        return theirs || Phrases.isDefinite(s, head, lexicon)
                || !head.tag().equals("NNS") && s.child(head, "det") == null;
    }

    private @Nullable Thing fromPair(Sentence s, Token head) {
        List<Thing> pair = resolver.pair(s, head);
        return pair.size() == 2 ? Thing.relationship(pair) : null;
    }

    /** Returns the tie last spoken of, else the one between the two states that a sentence names; null without either. */
    @Nullable Thing ofPair(Sentence s) {
        Thing last = scene.lastRelationship();
        if (last != null) {
            return last;
        }
        Set<Thing> states = new LinkedHashSet<>();
        for (Mention mention : scene.mentions(s)) {
            if (mention.thing().kind() == ThingKind.STATE) {
                states.add(mention.thing());
            }
        }
        return states.size() == 2 ? Thing.relationship(List.copyOf(states)) : null;
    }
}
