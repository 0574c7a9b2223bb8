package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Speakers who are named only later: "A member of parliament said ... The lawmaker, Jane Roe, told reporters". */
final class Cataphora {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    private static final int REACH = 4;

    private final Scene scene;
    private final Lexicon lexicon;

    Cataphora(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns whether a noun is one of many: "a member of parliament" is no parliament. */
    boolean isOneOf(Sentence s, Token noun) {
        return noun.tag().equals("NN") && lexicon.isListed("one-of-many", Phrases.lemma(noun)) && isIndefinite(s, noun)
                && s.children(noun, "nmod").stream().anyMatch(child -> s.preposition(child).equals("of"));
    }

    /** Returns the name by which one person who has none yet is called soon after, or null. */
    @Nullable Thing named(Sentence s, Token noun) {
        if (!noun.tag().equals("NN") || !isIndefinite(s, noun) || !noun.is("nsubj")) {
            return null;
        }
        for (int number = s.number() + 1; number < scene.sentences().size() && number <= s.number() + REACH; number++) {
            Sentence later = scene.sentences().get(number);
            for (Token again : later.tokens()) {
                boolean same = again.tag().equals("NN") && again.is("nsubj", "nsubj:pass") && isSameOffice(noun, again)
                        && later.children(again, "det").stream().anyMatch(det -> det.lemma().equalsIgnoreCase("the"));
                Thing person = same ? holder(scene, later, again) : null;
                if (person != null) {
                    return person;
                }
            }
        }
        return null;
    }

    /** Returns the one person that stands in apposition to a singular noun of office, or null. */
    static @Nullable Thing holder(Scene scene, Sentence s, Token noun) {
        return !noun.tag().equals("NN") ? null : s.children(noun, "appos", "dep").stream()
                .map(name -> scene.mention(s, name))
                .filter(mention -> mention != null && mention.head().index() > noun.index() && mention.thing().kind() == ThingKind.PERSON)
                .map(Mention::thing)
                .findFirst()
                .orElse(null);
    }

    private boolean isSameOffice(Token one, Token other) {
        String lemma = Phrases.lemma(one);
        String again = Phrases.lemma(other);
        boolean lawmakers = (lexicon.isListed("one-of-many", lemma) || lexicon.isListed("lawgiver", lemma))
                && (lexicon.isListed("one-of-many", again) || lexicon.isListed("lawgiver", again));
        return lemma.equals(again) || lawmakers;
    }

    private static boolean isIndefinite(Sentence s, Token noun) {
        return s.children(noun, "det").stream().anyMatch(det -> INDEFINITE.contains(det.form().toLowerCase(Locale.ROOT)));
    }
}
