package io.github.counterclaim.extract;

import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/** The subjects and owners that stand before a pronoun, which may stand for them. */
final class EarlierSubjects {

    private EarlierSubjects() {}

    // "the powers and their allies": the powers'
    static @Nullable Token joinedBefore(Sentence s, Token possessor) {
        Token owned = s.head(possessor);
        Token first = owned != null && owned.is("conj") ? s.head(owned) : null;
        return first != null && first.index() < owned.index() && first.tag().endsWith("S") && first.isTag("NN")
                && owned.index() - first.index() < 6 ? first : null;
    }

    static boolean isPlural(Sentence s, Token subject) {
        return subject.tag().equals("NNS") || subject.tag().equals("NNPS") || !s.children(subject, "conj").isEmpty();
    }

    /** Returns the first subject of a sentence that is more than one, in whatever clause, or null. */
    static @Nullable Token pluralSubject(Sentence s) {
        return s.tokens().stream()
                .filter(token -> token.is("nsubj", "nsubj:pass") && !token.isTag("W") && isPlural(s, token))
                .findFirst()
                .orElse(null);
    }

    /** Returns the state that is the subject before a word, in its sentence or else the one before, or null: "Chad buys no arms, the government said". */
    static @Nullable Thing lastState(Scene scene, Sentence s, Token word) {
        for (int number = s.number(); number >= 0 && number >= s.number() - 1; number--) {
            Sentence sentence = scene.sentences().get(number);
            Token subject = subjectBefore(sentence, number == s.number() ? word.index() : Integer.MAX_VALUE);
            Mention mention = subject == null ? null : scene.mention(sentence, subject);
            if (subject != null) {
                return mention != null && mention.thing().kind() == ThingKind.STATE ? mention.thing() : null;
            }
        }
        return null;
    }

    static @Nullable Token subjectBefore(Sentence s, int index) {
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

    /** Returns the last plural of a sentence where it names people: "equipped the raiders", so that "them" may be they. */
    static @Nullable Token crowd(@Nullable Sentence before, Lexicon lexicon) {
        Token last = before == null ? null : before.tokens().stream()
                .filter(other -> other.tag().equals("NNS") && other.is("obj", "iobj", "nsubj", "nsubj:pass", "obl"))
                .reduce((one, other) -> other)
                .orElse(null);
        boolean people = last != null && (lexicon.isListed("group-noun", Phrases.lemma(last)) || lexicon.isListed("force-noun", Phrases.lemma(last)));
        return people ? last : null;
    }
}
