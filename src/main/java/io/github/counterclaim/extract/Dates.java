package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Era;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Time;
import io.github.counterclaim.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When: the time that a sentence gives for what one of its words says. */
final class Dates {

    /** How many of an article's most named states it may be about. */
    private static final int ABOUT = 4;

    private final Scene scene;
    private final Lexicon lexicon;

    Dates(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns when what a word says was so, as EDTF, or null where the sentence does not say. */
    @Nullable String of(Sentence s, Token word) {
        Time best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Time time : s.times()) {
            int distance = distance(s, head(s, time), word);
            if (distance < bestDistance) {
                best = time;
                bestDistance = distance;
            }
        }
        return best == null ? byEra(s, word) : bounded(s, best);
    }

    private static Token head(Sentence s, Time time) {
        for (int i = time.first(); i <= time.last(); i++) {
            Token token = s.token(i);
            if (token.head() < time.first() || token.head() > time.last()) {
                return token;
            }
        }
        return s.token(time.last());
    }

    // the time must hang on the word, on what it governs, or on the verb that carries it
    private static int distance(Sentence s, Token time, Token word) {
        Token at = time;
        for (int steps = 0; at != null && steps < 4; steps++) {
            if (at == word) {
                return steps;
            }
            if (steps > 0 && at.isVerb() && at.isKind("advcl", "acl", "ccomp", "parataxis")) {
                return Integer.MAX_VALUE;
            }
            at = s.head(at);
        }
        // "On Wednesday, June 18, the army struck": the date is taken for the root
        if (time.head() < 0 && word.is("parataxis") && s.head(word) == time) {
            return 3;
        }
        Token carrier = s.head(word);
        boolean carried = carrier != null && carrier.isVerb() && word.isTag("NN") && s.head(time) == carrier;
        return carried ? 3 : Integer.MAX_VALUE;
    }

    // "since June 13" is open to the right, "before" to the left
    private String bounded(Sentence s, Time time) {
        String before = time.first() == 0 ? "" : s.token(time.first() - 1).form().toLowerCase(Locale.ROOT);
        if (time.edtf().contains("/")) {
            return time.edtf();
        }
        if (lexicon.isListed("since", before)) {
            return time.edtf() + "/..";
        }
        return lexicon.isListed("until", before) ? "../" + time.edtf() : time.edtf();
    }

    /** Returns a time told by a war: "months before the invasion", "during the conflict", "for the war in Sudan". */
    private @Nullable String byEra(Sentence s, Token word) {
        for (Token noun : s.tokens()) {
            Era era = noun.isTag("NN") ? era(s, noun) : null;
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
        for (Era era : candidates) {
            if (isNamed(s.subtree(noun), s, era.place())) {
                return era;
            }
        }
        if (!isBare(s, noun)) {
            return null;
        }
        // "the war" alone is the one whose place the sentence names, or that the article is about
        Era here = only(candidates.stream().filter(era -> isNamed(s.tokens(), s, era.place())).toList());
        List<Thing> about = scene.frequent(ThingKind.STATE).stream().limit(ABOUT).toList();
        return here != null ? here : only(candidates.stream().filter(era -> about.contains(era.place())).toList());
    }

    private static @Nullable Era only(List<Era> eras) {
        return eras.size() == 1 ? eras.get(0) : null;
    }

    private boolean hasBegun(Era era) {
        LocalDate published = scene.source().published();
        return published == null || era.start().compareTo(published.toString()) <= 0;
    }

    private boolean isNamed(List<Token> tokens, Sentence s, Thing place) {
        return tokens.stream()
                .map(token -> scene.mention(s, token))
                .anyMatch(mention -> mention != null && mention.thing().equals(place));
    }

    private boolean isBare(Sentence s, Token noun) {
        return (Phrases.isDefinite(s, noun, lexicon) || s.child(noun, "det") == null)
                && s.subtree(noun).stream().noneMatch(token -> scene.mention(s, token) != null);
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
