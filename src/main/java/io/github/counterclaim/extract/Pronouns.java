package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What pronouns stand for, as far as a role admits it: "he", "they", "it". */
final class Pronouns {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Salience salience;
    private final Antecedents antecedents;
    private final FirstPerson firstPerson;
    private final Resolver resolver;

    Pronouns(Scene scene, Antecedents antecedents, Resolver resolver) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.salience = new Salience(scene);
        this.antecedents = antecedents;
        this.firstPerson = new FirstPerson(scene);
        this.resolver = resolver;
    }

    /** Returns what a pronoun stands for; empty where nothing earlier fits the role. */
    List<Thing> things(Sentence s, Token token, Filler filler) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (lexicon.isListed("person-pronoun", word)) {
            Thing person = antecedents.person(s, token);
            return person == null || !filler.admits(ThingKind.PERSON) ? List.of() : List.of(person);
        }
        if (firstPerson.is(token)) {
            Thing party = firstPerson.of(s);
            return party == null || !filler.admits(party.kind()) ? List.of() : List.of(party);
        }
        if (lexicon.isListed("plural-pronoun", word)) {
            if (filler.admits(ThingKind.STATE)) {
                return several(s, token, word, filler);
            }
            Thing thing = salience.it(s, token, candidate -> filler.admits(candidate.kind()));
            return thing == null ? List.of() : List.of(thing);
        }
        if (lexicon.isListed("thing-pronoun", word)) {
            Thing speaker = scene.lastSpeaker();
            if (filler == Filler.SPEAKER && token.index() == 0 && speaker != null && speaker.kind() != ThingKind.PERSON) {
                // "The agency said ... It added": who speaks on
                return List.of(speaker);
            }
            Thing thing = salience.it(s, token, candidate -> candidate.kind() != ThingKind.PERSON
                    && (filler.admits(candidate.kind())
                            || filler.admits(ThingKind.STATE) && antecedents.isCapital(candidate)));
            return thing == null ? List.of() : List.of(acting(thing, filler));
        }
        return List.of();
    }

    // "They attacked": whoever did what was said before, where that is more than one; else the two spoken of
    private List<Thing> several(Sentence s, Token token, String word, Filler filler) {
        Token joined = token.is("nmod:poss") ? joinedBefore(s, token) : null;
        if (joined != null) {
            return resolver.things(s, joined, filler);
        }
        Token owner = token.is("nmod:poss") && token.isTag("PRP") ? subjectBefore(s, token.index()) : null;
        if (owner != null && !owner.isTag("PRP")) {
            // "Chad, Mali and Niger ... their alliances"
            List<Thing> owners = resolver.things(s, owner, filler).stream()
                    .filter(thing -> thing.kind() != ThingKind.GROUP)
                    .toList();
            if (owners.size() > 2) {
                return owners;
            }
        }
        if (!lexicon.isListed("anaphoric-plural", word)) {
            boolean apart = lexicon.isListed("object-plural", word) && filler == Filler.ANY;
            return apart ? List.of() : antecedents.pair(s, token);
        }
        Sentence where = s;
        Token subject = subjectBefore(s, token.index());
        if (subject == null && s.number() > 0) {
            where = scene.sentences().get(s.number() - 1);
            subject = subjectBefore(where, Integer.MAX_VALUE);
        }
        // "each of them" is not whom "them" stands for
        boolean around = subject != null && where == s && s.ancestors(token).contains(subject);
        if (subject == null || subject.isTag("PRP") || around) {
            return filler == Filler.ANY ? List.of() : antecedents.pair(s, token);
        }
        List<Thing> things = resolver.things(where, subject, filler);
        boolean many = things.size() > 1 || subject.tag().equals("NNS") || subject.tag().equals("NNPS")
                || !where.children(subject, "conj").isEmpty();
        if (!many) {
            return filler == Filler.ANY ? List.of() : antecedents.pair(s, token);
        }
        return things.size() < 4
                ? things.stream().map(thing -> acting(thing, filler)).distinct().toList()
                : List.of();
    }

    // "the powers and their allies": the powers'
    private static @Nullable Token joinedBefore(Sentence s, Token possessor) {
        Token owned = s.head(possessor);
        Token first = owned != null && owned.is("conj") ? s.head(owned) : null;
        return first != null && first.index() < owned.index() && first.tag().endsWith("S") && first.isTag("NN")
                && owned.index() - first.index() < 6 ? first : null;
    }

    private static @Nullable Token subjectBefore(Sentence s, int index) {
        Token found = null;
        for (Token token : s.tokens()) {
            if (token.index() < index && token.is("nsubj", "nsubj:pass") && !token.isTag("W")) {
                Token verb = s.head(token);
                boolean main = verb != null && (verb.head() < 0 || verb.is("conj", "ccomp", "parataxis"));
                if (main && (found == null || index != Integer.MAX_VALUE)) {
                    found = token;
                }
            }
        }
        return found;
    }

    // an organ that acts does so for its state
    private Thing acting(Thing thing, Filler filler) {
        Entry entry = lexicon.entry(thing);
        if (entry == null || filler == Filler.SPEAKER || !filler.admits(ThingKind.STATE)) {
            return thing;
        }
        return entry.capitalOf() != null ? entry.capitalOf()
                : thing.kind() == ThingKind.ORGANIZATION && entry.speaksFor() != null ? entry.speaksFor() : thing;
    }
}
