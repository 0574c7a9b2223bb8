package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agreements described without their names: the one spoken of, the one that the lexicon knows of these parties. */
final class Agreements {

    private static final int REACH = 6;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Antecedents antecedents;

    Agreements(Scene scene, Clauses clauses, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
    }

    /** Returns the agreement that a phrase without a name denotes, or null where it denotes none in particular. */
    @Nullable Thing thing(Sentence s, Token head) {
        Set<Thing> said = said(s, head);
        Thing earlier = earlier(s, head);
        boolean others = Stream.of("with", "between")
                .anyMatch(preposition -> !clauses.under(s, head, preposition).isEmpty());
        if (earlier != null && said.isEmpty() && !others && s.child(head, "acl:relcl") == null) {
            return earlier;
        }
        Set<Thing> parties = new LinkedHashSet<>(said);
        parties.addAll(signatories(s, head));
        Thing known = parties.size() == 2 ? known(s, head, parties) : null;
        if (parties.size() < 2 && said.isEmpty() && !others && Phrases.isDefinite(s, head, lexicon)) {
            parties.addAll(antecedents.pair(s, head));
        }
        boolean told = !said.isEmpty() || parties.size() == 2 && !others;
        Thing agreement = known != null ? known : described(s, head, told ? parties : Set.of());
        if (agreement != null) {
            scene.agreement(agreement);
        }
        return agreement;
    }

    // "Article 4" is of the agreement that the text is about, whichever was named last
    private @Nullable Thing earlier(Sentence s, Token head) {
        if (lexicon.isListed("agreement-part", Phrases.lemma(head))) {
            Thing whole = clauses.under(s, head, "of").stream()
                    .map(token -> scene.mention(s, token))
                    .filter(java.util.Objects::nonNull)
                    .map(Mention::thing)
                    .filter(thing -> thing.kind() == ThingKind.AGREEMENT)
                    .findFirst()
                    .orElse(null);
            return whole != null ? whole
                    : scene.frequent(ThingKind.AGREEMENT).stream().findFirst().orElse(scene.lastAgreement());
        }
        return scene.lastAgreement() != null ? scene.lastAgreement()
                : scene.nearest(s, head, REACH, thing -> thing.kind() == ThingKind.AGREEMENT);
    }

    // the parties that stand with the word itself
    private Set<Thing> said(Sentence s, Token head) {
        return states(s, Stream.of(
                        clauses.modifiers(s, head).stream(),
                        clauses.under(s, head, "between").stream(),
                        clauses.under(s, head, "with").stream())
                .flatMap(tokens -> tokens));
    }

    // "Chad and Sudan signed a treaty"
    private Set<Thing> signatories(Sentence s, Token head) {
        Token verb = s.head(head);
        boolean governed = verb != null && verb.isVerb() && head.is("obj", "nsubj:pass", "obl");
        return governed ? states(s, clauses.subjects(s, verb).stream()) : Set.of();
    }

    private Set<Thing> states(Sentence s, Stream<Token> tokens) {
        return tokens.flatMap(token -> Phrases.conjuncts(s, token).stream())
                .map(token -> scene.mention(s, token))
                .filter(java.util.Objects::nonNull)
                .map(mention -> scene.stateOf(mention.thing()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    // "a broad cooperation treaty" of the two is the one of theirs that goes by such a name
    private @Nullable Thing known(Sentence s, Token head, Set<Thing> parties) {
        Set<String> words = s.children(head, "compound").stream()
                .map(Phrases::lemma)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        words.add(Phrases.lemma(head));
        Thing found = null;
        for (Entry entry : lexicon.entries()) {
            boolean fits = entry.thing().kind() == ThingKind.AGREEMENT
                    && Set.copyOf(entry.parties()).equals(parties)
                    && isNamedSo(entry.thing(), words);
            if (fits && found != null) {
                return null;
            }
            found = fits ? entry.thing() : found;
        }
        return found;
    }

    // a name with a year or number is of one agreement among several
    private static boolean isNamedSo(Thing agreement, Set<String> words) {
        return Stream.concat(Stream.of(agreement.label()), agreement.altLabels().stream())
                .map(label -> label.toLowerCase(Locale.ROOT))
                .filter(label -> label.chars().noneMatch(Character::isDigit))
                .anyMatch(label -> List.of(label.split("[ -]")).containsAll(words));
    }

    // "a treaty" alone names none; "the agreement with Chad" is told by its parties
    private @Nullable Thing described(Sentence s, Token head, Set<Thing> parties) {
        String text = Phrases.text(s, head, lexicon, false);
        if (head.tag().equals("NNS") && parties.isEmpty()) {
            return null;
        }
        if (text.indexOf(' ') >= 0) {
            return Thing.of(ThingKind.AGREEMENT, text);
        }
        return parties.isEmpty() ? null : Thing.of(ThingKind.AGREEMENT,
                parties.stream().map(Thing::label).collect(Collectors.joining("-")) + " " + text);
    }
}
