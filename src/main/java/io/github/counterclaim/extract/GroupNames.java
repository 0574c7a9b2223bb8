package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How people without a name are called: those of a body by its acronym, whatever the text calls it, so that "African Union
 * envoys", "AU envoys" and "envoys of the African Union" are one group in every article.
 */
final class GroupNames {

    private static final int LONGEST_ACRONYM = 5;

    private final Scene scene;
    private final Clauses clauses;
    private final States states;

    GroupNames(Scene scene, Clauses clauses, States states) {
        this.scene = scene;
        this.clauses = clauses;
        this.states = states;
    }

    /** Returns the group that a phrase with that label means. */
    Thing group(Sentence s, Token head, String label) {
        String canonical = Stream.concat(clauses.modifiers(s, head).stream(), clauses.under(s, head, "of").stream())
                .map(token -> scene.mention(s, token))
                .filter(Objects::nonNull)
                .distinct()
                .map(mention -> renamed(s, head, mention, label))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(label);
        Thing group = Thing.of(ThingKind.GROUP, canonical);
        return canonical.equals(label) ? group
                : new Thing(group.kind(), group.slug(), canonical, List.of(label), List.of(), null);
    }

    /** Returns the label of those of somebody's country by its name: "his country's soldiers". */
    String owned(Sentence s, Token head, String label) {
        Token country = s.children(head, "nmod:poss").stream()
                .filter(noun -> scene.lexicon().isListed("state-noun", Phrases.lemma(noun)) && s.child(noun, "nmod:poss") != null)
                .findFirst()
                .orElse(null);
        List<Thing> owners = country == null ? List.of() : states.things(s, country, Phrases.lemma(country), Filler.STATE);
        String possessor = country == null ? "" : country.form() + "'s ";
        int at = label.indexOf(possessor);
        String people = owners.size() != 1 || at < 0 ? null : scene.lexicon().peopleOf(owners.get(0));
        return people == null || isDoer(s, head, owners.get(0)) ? label : people + " " + label.substring(at + possessor.length());
    }

    // "said that Chad had attacked his country's soldiers": not Chad's
    private boolean isDoer(Sentence s, Token head, Thing state) {
        Token verb = s.head(head);
        return verb != null && verb.isVerb() && clauses.subjects(s, verb).stream()
                .map(subject -> scene.mention(s, subject))
                .anyMatch(mention -> mention != null && state.equals(scene.stateOf(mention.thing())));
    }

    private @Nullable String renamed(Sentence s, Token head, Mention mention, String label) {
        Thing body = mention.thing();
        boolean named = mention.use() == Name.Use.NAME && (body.kind() == ThingKind.ORGANIZATION || body.kind() == ThingKind.STATE);
        String acronym = named ? acronym(body) : null;
        String name = s.textOf(mention.first(), mention.last());
        if (acronym == null || acronym.equals(name)) {
            return null;
        }
        if (mention.first().index() > head.index()) {
            boolean whole = label.equals(head.form() + " of " + name) || label.equals(head.form() + " of the " + name);
            return whole ? acronym + " " + head.form().toLowerCase(Locale.ROOT) : null;
        }
        return label.startsWith(name + " ") ? acronym + label.substring(name.length()) : null;
    }

    // the one that its name has the initials of: "UN", not a ticker or the acronym of another language
    private @Nullable String acronym(Thing body) {
        String initials = Stream.of(body.label().split("[ -]"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .reduce("", String::concat);
        if (body.label().matches("\\p{Lu}{2," + LONGEST_ACRONYM + "}")) {
            return body.label();
        }
        Entry entry = scene.lexicon().entry(body);
        boolean known = entry != null && initials.length() > 1 && initials.length() <= LONGEST_ACRONYM
                && entry.thing().altLabels().contains(initials);
        return known ? initials : null;
    }
}
