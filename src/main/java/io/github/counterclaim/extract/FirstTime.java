package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a match speaks of the first time of its kind, which there is but once: "the first batch of jets arrived", "struck
 * the port for the first time"; not "the first delivery this year", nor "for the first time since 2019".
 */
final class FirstTime {

    private final Lexicon lexicon;

    FirstTime(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns whether it does, by the word that it was found at or what its item is counted in. */
    boolean is(Sentence s, Match match) {
        Token word = match.word();
        Stream<@Nullable Token> named = Stream.concat(
                Stream.of(word), match.of("item").stream().map(Match.Participant::token));
        return named.anyMatch(token -> token != null && isFirstOfItsKind(s, token)) || isForTheFirstTime(s, word);
    }

    // "the first delivery", "the first batch of jets": of the jets or of what measures them
    private boolean isFirstOfItsKind(Sentence s, Token token) {
        Token whole = s.head(token);
        boolean measured = whole != null && !whole.isVerb() && token.is("nmod") && s.preposition(token).equals("of")
                && lexicon.isListed("partitive", Phrases.lemma(whole));
        return isFirst(s, token) || measured && isFirst(s, whole);
    }

    private boolean isFirst(Sentence s, Token noun) {
        boolean said = s.children(noun, "amod", "compound").stream().anyMatch(this::isFirstWord);
        boolean definite = s.children(noun, "det", "nmod:poss").stream()
                .noneMatch(child -> lexicon.isListed("indefinite", child.form().toLowerCase(Locale.ROOT)));
        return said && definite && !noun.isVerb() && s.child(noun, "nummod") == null && !isLimited(s, noun) && !isOfASpan(s, noun);
    }

    private boolean isForTheFirstTime(Sentence s, Token word) {
        return s.children(word, "obl", "nmod").stream().anyMatch(time ->
                lexicon.isListed("occasion", Phrases.lemma(time)) && s.preposition(time).equals("for")
                        && s.children(time, "amod").stream().anyMatch(this::isFirstWord)
                        && !isLimited(s, time) && !isLimited(s, word));
    }

    private boolean isFirstWord(Token word) {
        return lexicon.isListed("first", word.form().toLowerCase(Locale.ROOT));
    }

    // the first since some day, of a year, under one of several contracts
    private boolean isLimited(Sentence s, Token noun) {
        return s.children(noun, "nmod:tmod", "obl:tmod", "advcl", "acl", "acl:relcl").stream()
                        .anyMatch(child -> child.is("nmod:tmod") || lexicon.isListed("era-after", s.preposition(child)))
                || s.children(noun, "nmod", "obl").stream().anyMatch(child -> bounds(s, child));
    }

    // "made its first delivery this year": of the year or in it, which no parser can tell
    private boolean isOfASpan(Sentence s, Token noun) {
        Token verb = s.head(noun);
        return verb != null && s.children(verb, "nmod:tmod", "obl:tmod", "nmod", "obl").stream()
                .anyMatch(time -> lexicon.isListed("time-span", Phrases.lemma(time)));
    }

    private boolean bounds(Sentence s, Token child) {
        String preposition = s.preposition(child);
        String lemma = Phrases.lemma(child);
        boolean span = lexicon.isListed("time-span", lemma) || lexicon.isListed("long-time", lemma);
        return lexicon.isListed("era-after", preposition) || span
                || lexicon.isListed("under", preposition) || lexicon.isListed("bundle", lemma);
    }
}
