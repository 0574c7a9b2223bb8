package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An interview without names before its turns: questions in paragraphs of their own, or before their answers, which may
 * stand in quotation marks. What is answered is said by whom the opening introduces, and "we" are the state where that one works.
 */
final class Interview {

    private static final int FEWEST = 3;

    private final Scene scene;
    private final Quotations quotations;
    private final Map<Integer, List<Sentence>> paragraphs;
    private final Set<Integer> asked;
    /** Whether a paragraph asks and answers. */
    private final boolean mixed;
    private final int opening;
    private final @Nullable Thing answerer;

    Interview(Scene scene) {
        this.scene = scene;
        this.quotations = new Quotations(scene);
        this.paragraphs = scene.sentences().stream().collect(Collectors.groupingBy(Sentence::paragraph));
        boolean called = isCalledSo();
        this.asked = called ? paragraphs.keySet().stream().filter(this::isAsked).collect(Collectors.toSet()) : Set.of();
        Set<Integer> quoted = !called || asked.size() >= FEWEST ? asked
                : paragraphs.keySet().stream().filter(this::isAnswered).collect(Collectors.toSet());
        this.mixed = quoted.size() < FEWEST && isTitledSo();
        Set<Integer> turns = !mixed ? quoted : paragraphs.keySet().stream().filter(this::isOpenedByQuestion).collect(Collectors.toSet());
        this.opening = turns.stream().mapToInt(Integer::intValue).min().orElse(0);
        this.answerer = turns.size() >= FEWEST && opening > 0 && isIntroducedSo() ? introduced() : null;
        if (answerer != null && scene.stateOf(answerer) == null) {
            Thing home = home(answerer);
            if (home != null) {
                scene.owner(answerer, home);
            }
        }
    }

    /** Returns who answers in a sentence, or null where it is no answer. */
    @Nullable Thing speaker(Sentence s) {
        if (answerer == null || s.paragraph() < opening) {
            return null;
        }
        if (mixed) {
            return isOpenedByQuestion(s.paragraph()) && !isQuestion(s) && s.number() > firstQuestion(s.paragraph()) ? answerer : null;
        }
        boolean answer = asked.size() >= FEWEST ? !asked.contains(s.paragraph()) : isQuoted(s) && isAnswered(s.paragraph());
        return answer ? answerer : null;
    }

    private boolean isAsked(int paragraph) {
        List<Sentence> sentences = paragraphs.get(paragraph);
        return sentences.get(sentences.size() - 1).text().strip().endsWith("?") && sentences.stream().noneMatch(this::isQuoted);
    }

    // "Many call the tie frail. Do you agree? No": a question first, or a remark and a question; and an answer
    private boolean isOpenedByQuestion(int paragraph) {
        List<Sentence> sentences = paragraphs.get(paragraph);
        int first = firstQuestion(paragraph) - sentences.get(0).number();
        return first >= 0 && first <= 1 && !isQuestion(sentences.get(sentences.size() - 1));
    }

    private int firstQuestion(int paragraph) {
        return paragraphs.get(paragraph).stream().filter(Interview::isQuestion).mapToInt(Sentence::number).findFirst().orElse(-1);
    }

    private static boolean isQuestion(Sentence s) {
        return s.text().strip().endsWith("?");
    }

    // a question or a remark, and behind it nothing but a quotation in which nobody is named for saying it
    private boolean isAnswered(int paragraph) {
        List<Sentence> sentences = paragraphs.get(paragraph).stream().filter(s -> s.tokens().size() > 1).toList();
        int first = 0;
        while (first < sentences.size() && !isQuoted(sentences.get(first))) {
            first++;
        }
        return first > 0 && first < sentences.size() && sentences.subList(first, sentences.size()).stream().allMatch(this::isQuoted);
    }

    private boolean isQuoted(Sentence s) {
        return s.tokens().stream().filter(token -> !token.is("punct") && Character.isLetterOrDigit(token.form().codePointAt(0)))
                .allMatch(token -> quotations.isQuoted(s, token));
    }

    // somewhere, which is quickly seen: few articles do
    private boolean isCalledSo() {
        return isTitledSo() || scene.sentences().stream().anyMatch(this::isNamedSo);
    }

    private boolean isIntroducedSo() {
        return isTitledSo() || scene.sentences().stream().filter(s -> s.paragraph() < opening).anyMatch(this::isNamedSo);
    }

    private boolean isTitledSo() {
        String title = Objects.requireNonNullElse(scene.source().title(), "");
        return Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}&]+")).anyMatch(word -> scene.lexicon().isListed("interview", word));
    }

    private boolean isNamedSo(Sentence s) {
        return s.tokens().stream().anyMatch(token -> scene.lexicon().isListed("interview", Phrases.lemma(token)));
    }

    private @Nullable Thing introduced() {
        // questions and answers may be the author's own: only whom the first sentence is about is asked
        return scene.sentences().stream().filter(s -> s.paragraph() < opening && (!mixed || s.number() == 0))
                .flatMap(s -> scene.mentions(s).stream())
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.PERSON)
                .findFirst()
                .orElse(null);
    }

    // "heads an institute in N'Djamena": Chad, where that is the only state of the sentence
    private @Nullable Thing home(Thing person) {
        Sentence first = scene.sentences().stream()
                .filter(s -> scene.mentions(s).stream().anyMatch(mention -> mention.thing().equals(person)))
                .findFirst()
                .orElseThrow();
        List<Thing> states = scene.mentions(first).stream()
                .filter(mention -> mention.thing().kind() == ThingKind.STATE || mention.thing().kind() == ThingKind.PLACE)
                .map(mention -> scene.stateOf(mention.thing()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return states.size() == 1 ? states.get(0) : null;
    }
}
