package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Era;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Times told by a war: "months before the invasion", "during the conflict", "for the war in Sudan". */
final class Eras {

    /** How many of an article's most named states it may be about. */
    private static final int ABOUT = 4;

    private final Scene scene;
    private final Lexicon lexicon;

    Eras(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns when what a word says was so, as EDTF, or null where the sentence tells it by no war. */
    @Nullable String of(Sentence s, Token word) {
        for (Token noun : s.tokens()) {
            Era era = noun.isTag("NN") && noun != word ? era(s, noun) : null;
            String relation = era == null ? null : relation(s, noun, word);
            if (relation != null) {
                return switch (relation) {
                    case "before" -> "../" + dayBefore(era.start());
                    case "after" -> era.start() + "/..";
                    default -> era.start() + "/" + era.end();
                };
            }
        }
        return null;
    }

    private @Nullable Era era(Sentence s, Token noun) {
        String lemma = Phrases.lemma(noun);
        List<Era> candidates = lexicon.eras().stream()
                .filter(era -> era.nouns().contains(lemma) && hasBegun(era))
                .toList();
        List<Token> own = own(s, noun);
        for (Era era : candidates) {
            if (isNamed(own, s, era)) {
                return era;
            }
        }
        boolean bare = (Phrases.isDefinite(s, noun, lexicon) || s.child(noun, "det") == null)
                && own.stream().noneMatch(token -> scene.mention(s, token) != null);
        if (!bare) {
            return null;
        }
        // "the war" alone is the one whose place the sentence names, or that the article is about
        List<Era> here = candidates.stream().filter(era -> isNamed(s.tokens(), s, era)).toList();
        List<Thing> about = scene.frequent(ThingKind.STATE).stream().limit(ABOUT).toList();
        return !here.isEmpty() ? only(here)
                : only(candidates.stream().filter(era -> about.stream().anyMatch(era.places()::contains)).toList());
    }

    // "the operation, which Kenya condemned, ..." is none of Kenya's: its clauses name nothing of the war
    private static List<Token> own(Sentence s, Token noun) {
        return s.subtree(noun).stream()
                .filter(token -> token == noun || token.index() < noun.index() || !isInClause(s, token, noun))
                .toList();
    }

    private static boolean isInClause(Sentence s, Token token, Token noun) {
        for (Token at = token; at != null && at != noun; at = s.head(at)) {
            if (at.isKind("acl", "advcl", "parataxis", "appos", "ccomp", "xcomp")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Era only(List<Era> eras) {
        return eras.size() == 1 ? eras.get(0) : null;
    }

    private boolean hasBegun(Era era) {
        String issued = scene.source().issued();
        return issued == null || era.start().substring(0, Math.min(issued.length(), era.start().length()))
                .compareTo(issued) <= 0;
    }

    private boolean isNamed(List<Token> tokens, Sentence s, Era era) {
        return tokens.stream()
                .map(token -> scene.mention(s, token))
                .filter(Objects::nonNull)
                .anyMatch(mention -> isOf(mention.thing(), era));
    }

    private boolean isOf(Thing thing, Era era) {
        Thing state = scene.stateOf(thing);
        return era.places().contains(thing) || state != null && era.places().contains(state);
    }

    // how the war stands to the word: the preposition or conjunction by which it hangs on it
    private @Nullable String relation(Sentence s, Token noun, Token word) {
        Token at = noun;
        for (int steps = 0; at != null && steps < 5; steps++) {
            String marker = at == noun && s.preposition(at).isEmpty() ? wordBefore(s, noun) : s.preposition(at);
            for (String relation : List.of("before", "after", "during")) {
                if (lexicon.isListed("era-" + relation, marker) && (isUnder(s, at, word) || isBeside(s, at, word))) {
                    return relation;
                }
            }
            at = s.head(at);
        }
        return null;
    }

    // "months before the invasion began": the word stands there, whatever it is taken to govern
    private static String wordBefore(Sentence s, Token noun) {
        int first = s.subtree(noun).get(0).index();
        return first == 0 ? "" : s.token(first - 1).form().toLowerCase(Locale.ROOT);
    }

    // "the transfer took place before": the verb that carries the noun is dated
    private static boolean isBeside(Sentence s, Token token, Token word) {
        Token carrier = s.head(word);
        return word.isTag("NN") && carrier != null && carrier.isVerb() && word.is("nsubj", "nsubj:pass", "obj")
                && s.head(token) == carrier;
    }

    private static boolean isUnder(Sentence s, Token token, Token word) {
        Token at = token;
        for (int steps = 0; at != null && steps < 6; steps++) {
            if (at == word) {
                return true;
            }
            boolean leaves = steps > 0 && at.isVerb() && at.isKind("ccomp", "parataxis", "acl");
            if (leaves) {
                return false;
            }
            at = s.head(at);
        }
        return false;
    }

    private static String dayBefore(String day) {
        return day.length() == 10 ? LocalDate.parse(day).minusDays(1).toString() : day;
    }
}
