package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.lexicon.Wording;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reasons why a wording means nothing where it stands, or why what stands in a role's place does not fill it. */
final class Vetoes {

    private final Lexicon lexicon;

    Vetoes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    // "the rebels failed to honour the truce": what they left undone is no performance; of missiles that fail to hit it is
    boolean isFailingTo(Sentence s, Token word, Wording wording, Map<String, List<Match.Participant>> filled) {
        boolean infinitive = word.index() + 1 < s.tokens().size() && s.token(word.index() + 1).tag().equals("TO");
        return wording.value() != null && word.isVerb() && infinitive
                && lexicon.cue(Cue.Kind.OPERATOR, Part.VERB, Phrases.lemma(word)) != null
                && filled.getOrDefault("subject", List.of()).stream().anyMatch(one -> one.thing().kind() != ThingKind.WEAPON_SYSTEM);
    }

    // "the flights delivered only food": told against what was told before, so that nothing of that goes on
    boolean isAllThatThereWas(Sentence s, Map<String, List<Match.Participant>> filled) {
        return filled.getOrDefault("item", List.of()).stream()
                .map(Match.Participant::token)
                .filter(Objects::nonNull)
                .flatMap(item -> s.children(item, "advmod").stream())
                .anyMatch(adverb -> lexicon.isListed("not-only", Phrases.lemma(adverb)));
    }

    // "Iran-backed groups", "Iran's proxies": that they are Iran's is no more than what they are called
    static boolean isOfItsName(Scene scene, Sentence s, Token word, Thing thing) {
        Mention name = thing.kind() == ThingKind.GROUP ? scene.mention(s, word) : null;
        return name != null && name.first() != name.last() && name.thing().equals(thing);
    }

    // "has the support of Kenya": it is Kenya that supports
    boolean isGranted(Sentence s, Token word, Wording wording, Map<String, List<Match.Participant>> filled) {
        Token verb = s.head(word);
        if (wording.part() != Part.NOUN || verb == null || !lexicon.isListed("granted", Phrases.lemma(word))) {
            return false;
        }
        // "came to its aid": whose it is, is helped
        boolean coming = word.is("obl") && s.preposition(word).equals("to") && lexicon.isListed("coming", Phrases.lemma(verb))
                && filled.getOrDefault("subject", List.of()).stream().map(Match.Participant::token)
                        .anyMatch(subject -> subject != null && subject.is("nmod:poss") && s.head(subject) == word);
        return coming || word.is("obj") && lexicon.isListed("enjoying", Phrases.lemma(verb)) && filled.getOrDefault("object", List.of()).stream()
                        .map(Match.Participant::token)
                        .anyMatch(object -> object != null && s.head(object) == word && s.preposition(object).equals("of"));
    }

    // "drones bought from Turkey and jets supplied by Russia": the jets were not bought from Turkey
    static boolean isBehindParticiple(Token word, Token noun, Token place) {
        return word.is("acl") && word.tag().equals("VBN") && word.head() == noun.index() && noun.index() < word.index()
                && place != noun && place.is("conj") && place.index() > word.index();
    }

    // "Chad, Mali's closest ally, and Niger": Niger is no such ally
    static boolean isBehindApposition(Sentence s, Token word, Token token, Token place) {
        return word.is("appos") && word.tag().equals("NN") && s.head(word) == token && place != token
                && place.index() > word.index() && place.is("conj");
    }

    // "relied on drones when it attacked": "it" is who attacks, and no drone besides
    static boolean isTaken(Token pronoun, @Nullable Token place, Map<String, List<Match.Participant>> filled) {
        return pronoun.isTag("PRP") && filled.getOrDefault("subject", List.of()).stream()
                .anyMatch(subject -> subject.token() == pronoun || place != null && subject.token() == place);
    }

    // "sent warships and troops": what is listed with the goods is no recipient
    static boolean isListedWith(Sentence s, Token token, Map<String, List<Match.Participant>> filled) {
        return filled.getOrDefault("item", List.of()).stream()
                .map(Match.Participant::token)
                .filter(Objects::nonNull)
                .anyMatch(item -> item != token && (Phrases.conjuncts(s, item).contains(token)
                        || Phrases.conjuncts(s, token).contains(item)));
    }

    /** Returns whether something is what a deed is answered with, and no means of the deed: "replied to the strikes with missiles". */
    boolean isMeansOfAnswer(Sentence s, Token deed, Token means) {
        Token verb = deed.isTag("NN") && deed.is("obl", "obj") ? s.head(deed) : null;
        return verb != null && verb.isVerb() && s.preposition(means).equals("with") && lexicon.isListed("answer", Phrases.lemma(verb));
    }
}
