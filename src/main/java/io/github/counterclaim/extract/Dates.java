package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Time;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When: the time that a sentence gives for what one of its words says. */
final class Dates {

    private static final int REACH = 4;
    private static final Pattern HYPHENATED = Pattern.compile("([a-z]+)-((?:19|20)\\d{2})");

    /** How a time hangs on a word: over how many steps, and the words that mark the way, nearest to the time first. */
    private record Path(int steps, List<String> markers) {}

    private final Lexicon lexicon;
    private final Eras eras;

    Dates(Scene scene) {
        this.lexicon = scene.lexicon();
        this.eras = new Eras(scene);
    }

    /** Returns when what a word says was so, as EDTF, or null where the sentence does not say. */
    @Nullable String of(Sentence s, Token word) {
        Time best = null;
        Path nearest = null;
        for (Time time : times(s)) {
            Path path = path(s, head(s, time), word);
            if (path != null && (nearest == null || path.steps() < nearest.steps())) {
                best = time;
                nearest = path;
            }
        }
        return best == null || nearest == null ? eras.of(s, word) : bounded(s, best, nearest);
    }

    /** Returns the times of a sentence, "between May and July" as one, "mid-2025" too. */
    private List<Time> times(Sentence s) {
        List<Time> times = new ArrayList<>(s.times());
        for (Token token : s.tokens()) {
            Matcher matcher = HYPHENATED.matcher(token.form().toLowerCase(Locale.ROOT));
            boolean known = times.stream().anyMatch(t -> t.first() <= token.index() && token.index() <= t.last());
            if (!known && matcher.matches() && lexicon.isListed("time-part", matcher.group(1))) {
                times.add(new Time(token.index(), token.index(), matcher.group(2) + "~"));
            }
        }
        times.sort(Comparator.comparingInt(Time::first));
        for (int i = 0; i + 1 < times.size(); i++) {
            Time span = span(s, times.get(i), times.get(i + 1));
            if (span != null) {
                times.set(i, span);
                times.remove(i + 1);
            }
        }
        return times;
    }

    private @Nullable Time span(Sentence s, Time start, Time end) {
        boolean joined = start.first() > 0 && end.first() == start.last() + 2
                && lexicon.isListed("span-start", form(s, start.first() - 1))
                && lexicon.isListed("span-joint", form(s, end.first() - 1));
        if (!joined || start.edtf().contains("/") || end.edtf().contains("/")) {
            return null;
        }
        // "between May and July 2022": the year is said once
        String from = start.edtf().compareTo(end.edtf()) > 0 || start.edtf().length() > 4
                        && !s.textOf(s.token(start.first()), s.token(start.last())).matches(".*\\d{4}.*")
                ? end.edtf().substring(0, 4) + start.edtf().substring(4)
                : start.edtf();
        return new Time(start.first(), end.last(), from + "/" + end.edtf());
    }

    private static String form(Sentence s, int index) {
        return s.token(index).form().toLowerCase(Locale.ROOT);
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
    private @Nullable Path path(Sentence s, Token time, Token word) {
        List<String> markers = new ArrayList<>();
        Token at = time;
        for (int steps = 0; at != null && steps < REACH; steps++) {
            if (at == word) {
                return new Path(steps, markers);
            }
            if (at == time && isOfAgreement(s, time) && !isSigning(word)) {
                break;
            }
            // "has not fired since it agreed to a truce in May": the clause bounds the time, as a noun would
            boolean bounds = at.is("advcl")
                    && (lexicon.isListed("since", s.preposition(at)) || lexicon.isListed("until", s.preposition(at)));
            if (!bounds && steps > 0 && at.isVerb() && at.isKind("advcl", "acl", "ccomp", "parataxis")) {
                break;
            }
            markers.add(s.preposition(at));
            at = s.head(at);
        }
        // "On Wednesday, June 18, the army struck": the date is taken for the root
        if (time.head() < 0 && word.is("parataxis") && s.head(word) == time) {
            return new Path(REACH, List.of());
        }
        Token carrier = s.head(word);
        boolean carried = carrier != null && carrier.isVerb() && word.isTag("NN") && s.head(time) == carrier;
        return carried ? new Path(REACH, List.of(s.preposition(time))) : null;
    }

    // "broke the 1974 agreement": when it was signed
    private boolean isOfAgreement(Sentence s, Token time) {
        Token noun = s.head(time);
        return noun != null && noun.index() > time.index() && time.is("nummod", "compound", "amod", "nmod:poss", "dep")
                && lexicon.isListed("agreement-noun", Phrases.lemma(noun));
    }

    private boolean isSigning(Token word) {
        return word.isVerb() && lexicon.wordings(Part.VERB, Phrases.lemma(word)).stream()
                .anyMatch(wording -> lexicon.isListed("signing", wording.relation()));
    }

    // "since June 13" is open to the right, "before" to the left; "after the truce of June 24" too
    private String bounded(Sentence s, Time time, Path path) {
        String edtf = time.edtf();
        if (edtf.contains("/")) {
            return edtf;
        }
        if (lexicon.isListed("time-part", form(s, time.first())) && !edtf.endsWith("~")) {
            edtf += "~";
        }
        List<String> markers = new ArrayList<>(path.markers());
        if (time.first() > 0) {
            markers.add(form(s, time.first() - 1));
        }
        boolean about = markers.stream().anyMatch(marker -> lexicon.isListed("around", marker));
        if (about && !edtf.endsWith("~")) {
            edtf += "~";
        }
        for (String marker : markers) {
            if (lexicon.isListed("since", marker)) {
                return edtf + "/..";
            }
            if (lexicon.isListed("until", marker)) {
                return "../" + edtf;
            }
        }
        return edtf;
    }
}
