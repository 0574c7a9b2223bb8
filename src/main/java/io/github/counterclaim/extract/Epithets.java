package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Word;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What reporters call somebody right beside the name: "U.S. ally South Korea", "Kenya and its rival Chad". */
final class Epithets {

    private static final Set<String> FURTHER = Set.of("other", "fellow");

    private Epithets() {}

    /** Returns the name that follows an epithet without a comma, wherever the parser hangs it: "its ally Chad". */
    static List<Token> nameBehind(Sentence s, Token noun) {
        int last = noun.index();
        while (last + 1 < s.tokens().size() && s.token(last + 1).isTag("NNP")) {
            last++;
        }
        return last == noun.index() ? List.of() : List.of(s.token(last));
    }

    /** Returns whether a noun is what a name behind it goes by: "its ally Chad offered tanks" makes no ally of Chad's offer. */
    static boolean isCalled(Lexicon lexicon, Sentence s, Token noun) {
        return lexicon.isListed("counterpart-noun", Phrases.lemma(noun)) && !nameBehind(s, noun).isEmpty();
    }

    /** Returns what stands before an epithet that is taken for a part of the name behind it: "Kenyan", "Kenya's". */
    static Stream<Token> before(Sentence s, Token noun, String... relations) {
        Token name = s.head(noun);
        boolean part = name != null && name.isTag("NNP") && name.index() > noun.index() && noun.is("compound", "amod", "dep")
                && nameBehind(s, noun).contains(name);
        return part ? s.children(name, relations).stream().filter(owner -> owner.index() < noun.index()) : Stream.empty();
    }

    /** Returns the state that a word names alone, though it is part of a longer name: "Chad" in "Chad's proxies". */
    static @Nullable Thing stateNamed(Scene scene, Token word) {
        return scene.lexicon().names(List.of(new Word(word.form(), word.lemma(), false))).stream()
                .map(name -> scene.stateOf(name.thing()))
                .filter(state -> state != null && state.kind() == ThingKind.STATE)
                .findFirst()
                .orElse(null);
    }

    /** Returns who else is called so: "Chad and other Kenyan allies", "Chad and its other rivals". */
    static List<Token> othersBefore(Sentence s, Token noun) {
        Token first = s.head(noun);
        boolean further = first != null && first.index() < noun.index() && noun.is("conj") && s.children(noun, "amod").stream()
                .anyMatch(other -> FURTHER.contains(other.form().toLowerCase(Locale.ROOT)));
        return further ? List.of(first) : List.of();
    }
}
