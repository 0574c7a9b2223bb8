package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases for the tie between actors: "the Chad-Kenya alliance", "its ties with Mali", "this axis", "the two". */
final class Relationships {

    private static final List<String> JOINING = List.of("between", "with", "of", "among", "to");

    private static final List<String> BECOMING = List.of("into", "as");
    private static final int REACH = 3;
    private static final int MANY = 7;

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

    /** Returns the relationships that a phrase is about, one for each two parties; empty where it is about none. */
    List<Thing> at(Sentence s, Token head) {
        if (head.isTag("PRP") || head.tag().equals("DT")) {
            Thing last = scene.lastRelationship();
            boolean back = lexicon.isListed("thing-pronoun", head.form().toLowerCase(Locale.ROOT)) && isTieBefore(s, head)
                    && (!head.tag().equals("DT") || wasSubject(s));
            boolean ties = head.form().equalsIgnoreCase("they") && head.is("nsubj", "nsubj:pass") && areTies(s, head);
            return (back || ties) && last != null ? List.of(last) : List.of();
        }
        if (!lexicon.isListed("relationship-noun", Phrases.lemma(head))) {
            return List.of();
        }
        List<Thing> found = ofNoun(s, head).stream().filter(tie -> tie.parties().size() >= 2).toList();
        found.forEach(tie -> {
            scene.relationship(s, tie);
            scene.note(tie);
        });
        return found;
    }

    // "it" is the tie only where the last subject was a tie, not where it was a state
    private boolean isTieBefore(Sentence s, Token pronoun) {
        return s.number() - scene.lastRelationshipSentence() <= 1;
    }

    // "Relations have improved, yet they are fragile": the subject before was the ties, and no other many
    private boolean areTies(Sentence s, Token pronoun) {
        Token before = s.tokens().stream()
                .filter(token -> token.index() < pronoun.index() && token.is("nsubj", "nsubj:pass") && token.tag().endsWith("S"))
                .reduce((one, other) -> other)
                .orElse(null);
        return before != null && lexicon.isListed("relationship-noun", Phrases.lemma(before))
                && s.number() == scene.lastRelationshipSentence();
    }

    // "The alliance is old. This is no ideological one"; after another subject, "this" is what was said of it
    private boolean wasSubject(Sentence s) {
        Sentence before = scene.sentences().get(Math.max(0, s.number() - 1));
        return before.tokens().stream()
                .filter(token -> token.is("nsubj", "nsubj:pass") && before.head(token) != null && before.head(token).head() < 0)
                .anyMatch(token -> token.isTag("PRP") || token.tag().equals("DT")
                        || lexicon.isListed("relationship-noun", Phrases.lemma(token)));
    }

    private List<Thing> ofNoun(Sentence s, Token head) {
        Set<Thing> owners = owners(s, head);
        Set<Thing> others = joined(s, head);
        List<Thing> cross = owners.stream()
                .flatMap(owner -> others.stream().filter(other -> !other.equals(owner))
                        .map(other -> Thing.relationship(List.of(owner, other))))
                .toList();
        if (owners.size() > 1 && !cross.isEmpty() && cross.size() < MANY) {
            return cross;
        }
        owners.addAll(others);
        List<Thing> parties = List.copyOf(owners);
        if (parties.size() >= 2) {
            return List.of(Thing.relationship(parties.subList(0, 2)));
        }
        if (isBetweenTwo(s, head) || parties.size() == 1 && isWithUnknown(s, head)) {
            // "the tie between Chad and the port": of two, one of whom is not known, and of nobody else
            return List.of();
        }
        if (parties.size() == 1) {
            return completed(s, head, parties.get(0));
        }
        if (head.is("compound")) {
            // "a cooperation treaty" is no tie
            return List.of();
        }
        List<Thing> touted = ofRelative(s, head);
        if (!touted.isEmpty()) {
            return touted;
        }
        List<Thing> own = ofSubject(s, head);
        if (own.isEmpty()) {
            own = calledSo(s, head);
        }
        if (!own.isEmpty()) {
            return own;
        }
        if (pointsBack(s, head)) {
            Thing last = scene.lastRelationship() != null ? scene.lastRelationship() : fromPair(s, head);
            return last == null ? List.of() : List.of(last);
        }
        return List.of();
    }

    // "Iran-Russia", "their", "Mali's"
    private Set<Thing> owners(Sentence s, Token head) {
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
        return parties;
    }

    // "between", "with"
    private Set<Thing> joined(Sentence s, Token head) {
        Set<Thing> parties = new LinkedHashSet<>();
        for (String preposition : JOINING) {
            for (Token joined : clauses.under(s, head, preposition)) {
                if (joined.index() > head.index() && joined.index() - head.index() < 14) {
                    List<Thing> actors = new ArrayList<>(resolver.things(s, joined, Filler.ACTOR));
                    if (preposition.equals("between")) {
                        actors.addAll(seats(s, joined));
                    }
                    actors.stream().filter(Relationships::canBeParty).forEach(parties::add);
                }
            }
        }
        return parties;
    }

    // "the tie between N'Djamena and Benghazi": a town stands for its country where it is named beside another's
    private List<Thing> seats(Sentence s, Token head) {
        return Phrases.conjuncts(s, head).stream()
                .map(token -> scene.mention(s, token))
                .filter(mention -> mention != null && mention.thing().kind() == ThingKind.PLACE)
                .map(mention -> scene.stateOf(mention.thing()))
                .filter(state -> state != null && state.kind() == ThingKind.STATE)
                .toList();
    }

    private boolean isBetweenTwo(Sentence s, Token head) {
        return clauses.under(s, head, "between").stream()
                .anyMatch(joined -> joined.isTag("NNP") && Phrases.conjuncts(s, joined).stream().filter(token -> token.isTag("NNP")).count() > 1);
    }

    // "its partnership with the field marshal", whoever that is: with nobody else
    private boolean isWithUnknown(Sentence s, Token head) {
        return s.children(head, "nmod:poss").stream().anyMatch(owner -> owner.isTag("PRP")) && clauses.under(s, head, "with").stream()
                .anyMatch(other -> other.isTag("NN") && other.index() > head.index() && other.index() - head.index() < 14);
    }

    private static boolean canBeParty(Thing thing) {
        return switch (thing.kind()) {
            case STATE, PROXY_FORCE, ORGANIZATION -> true;
            default -> false;
        };
    }

    // "Russia maintains ties with Israel", "Mali and Niger deepen their ties with Russia": each subject is a party
    private List<Thing> completed(Sentence s, Token head, Thing party) {
        for (Token verb : verbsAbove(s, head)) {
            List<Thing> ties = actors(s, clauses.subjects(s, verb)).stream()
                    .filter(actor -> !actor.equals(party))
                    .map(actor -> Thing.relationship(List.of(party, actor)))
                    .toList();
            if (!ties.isEmpty()) {
                return ties;
            }
        }
        Thing last = scene.lastRelationship();
        if (last != null && last.parties().contains(party)) {
            return List.of(last);
        }
        // "our relations", where two were spoken of, and we are one of them
        boolean ours = s.children(head, "nmod:poss").stream().anyMatch(token -> token.isTag("PRP"));
        List<Thing> pair = ours ? resolver.pair(s, head) : List.of();
        return pair.size() == 2 && pair.contains(party) ? List.of(Thing.relationship(pair)) : List.of();
    }

    // "Chad and Niger have a strategic partnership"; "the partnership became an alliance"
    private List<Thing> ofSubject(Sentence s, Token head) {
        if (s.child(head, "nmod:poss") != null || head.is("nsubj")) {
            return List.of();
        }
        List<Token> verbs = verbsAbove(s, head);
        if (!verbs.isEmpty() && BECOMING.contains(s.preposition(head))) {
            // "turning it into an alliance"
            for (Token object : clauses.objects(s, verbs.get(0))) {
                List<Thing> same = at(s, object);
                if (!same.isEmpty()) {
                    return same;
                }
            }
        }
        List<Token> subjects = s.child(head, "cop") != null ? s.children(head, "nsubj")
                : verbs.isEmpty() ? List.of() : clauses.surfaceSubjects(s, verbs.get(0));
        if (BECOMING.contains(s.preposition(head)) && subjects.stream().anyMatch(token -> token.tag().equals("WP"))) {
            // "what began as a partnership"
            Thing last = scene.lastRelationship();
            return last == null ? List.of() : List.of(last);
        }
        for (Token subject : subjects) {
            boolean same = s.child(head, "cop") != null || head.is("xcomp") || BECOMING.contains(s.preposition(head));
            if (same && subject != head && lexicon.isListed("relationship-noun", Phrases.lemma(subject))) {
                return at(s, subject);
            }
        }
        List<Thing> actors = actors(s, subjects);
        return actors.size() == 2 ? List.of(Thing.relationship(actors)) : List.of();
    }

    // "Kenya and Chad signed a pact. Ruto calls it a strategic partnership": of the two
    private List<Thing> calledSo(Sentence s, Token head) {
        Token verb = head.is("xcomp") ? s.head(head) : null;
        boolean it = verb != null && lexicon.isListed("naming", Phrases.lemma(verb))
                && s.children(head, "nsubj").stream().anyMatch(token -> token.form().equals("it"));
        Thing last = !it ? null : scene.lastRelationship() != null && isTieBefore(s, head) ? scene.lastRelationship() : fromPair(s, head);
        return last == null ? List.of() : List.of(last);
    }

    // "the partnership that Chad has touted": a tie of Chad's
    private List<Thing> ofRelative(Sentence s, Token head) {
        for (Token clause : s.children(head, "acl:relcl")) {
            List<Thing> actors = actors(s, s.children(clause, "nsubj").stream().filter(token -> !token.isTag("W")).toList());
            if (actors.size() == 1) {
                List<Thing> completed = completed(s, head, actors.get(0));
                if (!completed.isEmpty()) {
                    return completed;
                }
                List<Thing> pair = scene.titlePair().isEmpty() ? scene.centralPair() : scene.titlePair();
                return pair.contains(actors.get(0)) ? List.of(Thing.relationship(pair)) : List.of();
            }
        }
        return List.of();
    }

    private List<Token> verbsAbove(Sentence s, Token head) {
        List<Token> verbs = new ArrayList<>();
        Token governor = s.head(head);
        for (int i = 0; i < REACH && governor != null; i++, governor = s.head(governor)) {
            if (governor.isVerb()) {
                verbs.add(governor);
            }
        }
        return verbs;
    }

    // a parliament or a president stands for the state
    private List<Thing> actors(Sentence s, List<Token> tokens) {
        Set<Thing> actors = new LinkedHashSet<>();
        for (Token token : tokens) {
            for (Thing thing : resolver.things(s, token, Filler.ACTOR)) {
                Thing state = thing.kind() == ThingKind.PROXY_FORCE ? thing : scene.stateOf(thing);
                if (state != null && canBeParty(state)) {
                    actors.add(state);
                }
            }
        }
        return List.copyOf(actors);
    }

    private boolean pointsBack(Sentence s, Token head) {
        boolean theirs = s.children(head, "nmod:poss").stream().anyMatch(token -> token.isTag("PRP"));
        boolean wide = s.children(head, "amod").stream()
                .anyMatch(child -> lexicon.isListed("wide-adjective", child.form().toLowerCase(Locale.ROOT)));
        return theirs || Phrases.isDefinite(s, head, lexicon) || isBareSubject(s, head)
                || !head.tag().equals("NNS") && s.child(head, "det") == null && !wide && !isOfOthers(s, head)
                || isKindOfTie(s, head);
    }

    // "Relations have improved": of the two that the text is about
    private boolean isBareSubject(Sentence s, Token head) {
        Token verb = s.head(head);
        boolean bare = head.tag().equals("NNS") && s.children(head).isEmpty() && head.is("nsubj", "nsubj:pass");
        boolean main = verb != null && (verb.head() < 0 || verb.is("conj", "ccomp") && s.head(verb) != null);
        return bare && main;
    }

    // "independent powers turn to regional cooperation": theirs, not the tie spoken of
    private boolean isOfOthers(Sentence s, Token head) {
        Token verb = s.head(head);
        return verb != null && verb.isVerb() && head.is("obj", "obl") && clauses.surfaceSubjects(s, verb).stream()
                .anyMatch(subject -> subject.tag().equals("NNS") && scene.mention(s, subject) == null
                        && lexicon.isListed("group-noun", Phrases.lemma(subject))
                        && !Phrases.isDefinite(s, subject, lexicon) && !Phrases.isPair(s, subject, lexicon));
    }

    // "economic ties are expanding too", in a text about a tie
    private boolean isKindOfTie(Sentence s, Token head) {
        return scene.lastRelationship() != null && s.number() - scene.lastRelationshipSentence() <= 1
                && s.children(head, "amod", "compound").stream()
                        .anyMatch(child -> lexicon.isListed("kind-noun", child.form().toLowerCase(Locale.ROOT)));
    }

    /** Returns the two actors of the sentence, else those of the tie last spoken of, else the two spoken of last. */
    List<Thing> spokenOf(Sentence s, Token token) {
        // "both allies of Kenya": not of each other
        if (s.child(token, "nmod:poss") != null || !clauses.under(s, token, "of").isEmpty()) {
            return List.of();
        }
        List<Thing> states = scene.mentions(s).stream()
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.STATE)
                .distinct()
                .toList();
        boolean recent = scene.lastRelationship() != null && s.number() - scene.lastRelationshipSentence() <= REACH;
        return states.size() != 2 && recent ? scene.lastPair() : resolver.pair(s, token);
    }

    private @Nullable Thing fromPair(Sentence s, Token head) {
        List<Thing> pair = scene.titlePair().isEmpty() ? resolver.pair(s, head) : scene.titlePair();
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
            Thing state = resolver.actorOf(mention);
            if (state != null) {
                states.add(state);
            }
        }
        if (states.size() == 2) {
            return Thing.relationship(List.copyOf(states));
        }
        // "Trust between the two countries is low"
        List<Thing> two = s.tokens().stream()
                .filter(token -> token.tag().equals("NNS") && lexicon.isListed("state-noun", Phrases.lemma(token)) && Phrases.isPair(s, token, lexicon))
                .findFirst()
                .map(token -> resolver.pair(s, token))
                .orElse(List.of());
        return states.isEmpty() && two.size() == 2 ? Thing.relationship(two) : null;
    }
}
